"""Amounts in currencies that are not the document's: read as what they are, or not at all."""

from datetime import date

import pytest

from audit.read.blocks.flat import blocks_of_text
from audit.read.found import TextContext
from audit.read.text import read_blocks


def _said(locale: str, text: str, currency: str = "CHF") -> set[str]:
    found = read_blocks(blocks_of_text(text), TextContext(locale, currency, date(2026, 6, 10)))
    return {str(one.term) for one in found}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "Preis: 1 299,00 kr."),
        ("de-CH", "129,00 ₺"),
        ("de-DE", "Gesamt: 4 500 ₽"),
        ("it-IT", "49,90 lei"),
        ("en-GB", "Now ₩12,000.00"),
        ("fr-FR", "BZ$ 39.90"),
        ("de-DE", "2 TL Zucker"),
        ("en-GB", "Php 8 hosting"),
    ],
)
def test_a_currency_that_is_not_known_is_not_the_documents(locale: str, text: str) -> None:
    assert _said(locale, text) == set()


@pytest.mark.parametrize(
    ("locale", "text", "currency"),
    [
        ("en-GB", "Coffee beans, 0.66 pounds", "GBP"),
        ("en-GB", "Weight: 2.5 pounds", "GBP"),
        ("en-GB", "Dog food, 3 pounds bag", "GBP"),
        ("en-US", "Ships at 12 pounds", "USD"),
        ("en", "Holds up to 40 pounds", "CHF"),
    ],
)
def test_pounds_that_weigh_something_are_no_money(locale: str, text: str, currency: str) -> None:
    assert _said(locale, text, currency) == set()


def test_pounds_that_one_pays_are_money() -> None:
    assert _said("en-GB", "Only 20 pounds a month", "GBP") == {"price 20 GBP/P1M"}


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("Preis: 129 ₪", "129 ILS"),
        ("₹1'299", "1299 INR"),
        ("HK$ 399.–", "399 HKD"),
        ("US$59.90", "59.90 USD"),
        ("1 299,00 Kč", "1299 CZK"),
        ("S$ 20", "20 SGD"),
    ],
)
def test_a_foreign_currency_is_read_as_itself(text: str, price: str) -> None:
    assert _said("de-CH", text) == {f"price {price}"}


def test_a_sign_that_several_share_is_the_documents_own_where_it_is_one_of_them() -> None:
    assert _said("en", "Now 399 kr", "SEK") == {"price 399 SEK"}
    assert _said("en", "Now $39", "CAD") == {"price 39 CAD"}


def test_an_amount_without_a_currency_has_the_only_one_written_beside_it() -> None:
    said = _said("de-DE", "Tageskarte CHF 49.– statt 59.–", "EUR")

    assert said == {"price 49 CHF", "list_price 59 CHF"}
