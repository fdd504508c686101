"""Columns of base prices whose head names the currency in brackets, and plain prices beside them."""

import pytest

from tests.read.making import page, read
from tests.read.said import said


def _terms(head: str) -> set[str]:
    row = "<tr><td>Lindenhonig 500 g</td><td>9,40</td><td>18,80</td></tr>"
    table = f"<table><tr><th>Ware</th><th>Preis (€)</th><th>{head}</th></tr>{row}</table>"
    return {str(s.term) for s in read(page(f"<h1>Imkerei</h1>{table}")).statements}


@pytest.mark.parametrize("head", ["Preis je kg (€)", "Preis/kg (€)", "Preis pro kg (€)"])
def test_a_column_of_prices_per_kilo_holds_base_prices(head: str) -> None:
    assert _terms(head) == {"price 9.40 EUR", "unit_price 18.80 EUR/1 kg"}


def test_a_column_of_prices_per_hundred_grams_does() -> None:
    assert _terms("Preis je 100 g (€)") == {"price 9.40 EUR", "unit_price 18.80 EUR/100 g"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Preis/kg: 9,40 €"),
        ("fr-FR", "Prix/kg : 9,40 €"),
        ("it-IT", "Prezzo/kg: 9,40 €"),
        ("de-DE", "Preis je kg 9,40 €"),
    ],
)
def test_a_label_of_prices_per_kilo_names_a_base_price(locale: str, text: str) -> None:
    assert said(locale, text, "unit_price") == {"9.40 EUR/1 kg"}


def test_a_price_for_a_pack_is_none() -> None:
    assert not said("de-DE", "Preis: 9,40 €, Gewicht 1 kg", "unit_price")
