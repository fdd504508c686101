"""What reads like a term and is none, class by class, in every language."""

from datetime import date

import pytest

from audit.read.field import read_field
from audit.read.flat import blocks_of_text
from audit.read.found import Found, TextContext
from audit.read.text import read_blocks

TODAY = date(2026, 6, 10)


def _found(locale: str, text: str) -> tuple[Found, ...]:
    currency = "CHF" if locale.endswith("CH") else "GBP" if locale == "en" else "EUR"
    return read_blocks(blocks_of_text(text), TextContext(locale, currency, TODAY))


def _said(locale: str, text: str) -> set[str]:
    return {f"{one.term.attribute} {one.term.value}" for one in _found(locale, text)}


@pytest.mark.parametrize(
    ("locale", "text", "terms"),
    [
        ("de", "Mit Code 449 € statt 499 €.", {"price 449 EUR", "list_price 499 EUR"}),
        ("de-CH", "Mit Code CHF 59.– statt CHF 79.–", {"price 59 CHF", "list_price 79 CHF"}),
        ("fr", "Avec le code 199 € au lieu de 249 €", {"price 199 EUR", "list_price 249 EUR"}),
        ("it", "Con il codice 129,90 € invece di 149,90 €", {"price 129.90 EUR", "list_price 149.90 EUR"}),
        ("en", "With code £20 off", {"discount 20 GBP"}),
        ("de", "Gutscheincode 4711 eingeben: 10 % Rabatt", {"voucher_code 4711", "discount 10%"}),
    ],
)
def test_what_one_pays_with_a_code_is_no_code(locale: str, text: str, terms: set[str]) -> None:
    assert _said(locale, text) == terms


@pytest.mark.parametrize("cell", ["269", "10 €", "CHF 15.–", "20 %", "1'299.00"])
def test_an_amount_in_the_column_of_codes_is_no_code(cell: str) -> None:
    assert read_field("voucher_code", cell, TextContext("de-CH", "CHF", TODAY)) is None


def test_hundredths_per_quantity_are_a_unit_of_a_column() -> None:
    term = read_field("unit_price", "31,75", TextContext("de", "EUR", TODAY), "ct/kWh")

    assert term is not None
    assert term.value == "0.3175 EUR/1 kWh"
