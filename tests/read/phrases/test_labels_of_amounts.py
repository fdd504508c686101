"""Words that label the amount behind them, although a part of them could speak of the one before."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text

_CONTEXTS = {
    "fr": TextContext("fr-FR", "EUR", date(2026, 6, 10)),
    "it": TextContext("it-IT", "EUR", date(2026, 6, 10)),
    "de": TextContext("de-DE", "EUR", date(2026, 6, 10)),
}


def _terms(language: str, text: str) -> list[str]:
    return [str(found.term) for found in read_text(text, _CONTEXTS[language])]


@pytest.mark.parametrize(
    ("language", "text", "terms"),
    [
        ("fr", "12 € de remise, minimum d’achat 75 €", ["discount 12 EUR", "min_order_value 75 EUR"]),
        ("fr", "12 € de remise (minimum d’achat : 75 €)", ["discount 12 EUR", "min_order_value 75 EUR"]),
        ("fr", "Livraison 4,90 €, minimum de commande : 25 €", ["shipping_cost 4.90 EUR", "min_order_value 25 EUR"]),
        ("it", "12 € di sconto, minimo d'ordine 75 €", ["discount 12 EUR", "min_order_value 75 EUR"]),
        ("it", "A domicilio: 6,90 €, gratis da 69 € di spesa", ["shipping_cost 6.90 EUR", "free_shipping_from 69 EUR"]),
    ],
)
def test_the_least_one_must_spend_is_the_amount_behind_its_label(language: str, text: str, terms: list[str]) -> None:
    assert _terms(language, text) == terms


@pytest.mark.parametrize(
    ("language", "text", "terms"),
    [
        ("fr", "12 € de remise, 75 € minimum", ["discount 12 EUR", "min_order_value 75 EUR"]),
        ("fr", "12 € offerts dès 75 € d’achat", ["discount 12 EUR", "min_order_value 75 EUR"]),
        ("fr", "30 € minimum d'achat, livraison 4 €", ["min_order_value 30 EUR", "shipping_cost 4 EUR"]),
        ("it", "Spesa minima 30 € o 40 € di spesa", ["min_order_value 30 EUR", "min_order_value 40 EUR"]),
        ("de", "12 € Rabatt, Mindestbestellwert 75 €", ["discount 12 EUR", "min_order_value 75 EUR"]),
    ],
)
def test_words_behind_an_amount_still_speak_of_it(language: str, text: str, terms: list[str]) -> None:
    assert _terms(language, text) == terms


def test_what_is_given_from_an_order_value_is_no_sum_given() -> None:
    assert _terms("fr", "Emballage cadeau : 4,50 €, offert dès 80 €") == ["price 4.50 EUR", "min_order_value 80 EUR"]
    assert "discount 4.50 EUR" not in _terms("fr", "Emballage cadeau : 4,50 €, offert dès 80 € d'achat")
    assert "discount 10 EUR" in _terms("fr", "Bon de 10 €, offert dès 50 € d'achat")
