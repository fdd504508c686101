"""Labels left in English on pages in other languages."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _said(locale: str, text: str) -> set[str]:
    context = TextContext(locale, "CHF" if locale.endswith("CH") else "EUR", date(2026, 6, 10))
    return {str(one.term) for one in read_text(text, context)}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Starter Kit 49 €"),
        ("de-DE", "Free Spirit Parfum 49 €"),
        ("de-DE", "Was Ihr wollt 49 €"),
        ("fr-FR", "Deposit Bag 49 €"),
        ("it-IT", "Save the Date 49 €"),
    ],
)
def test_english_names_of_products_name_no_term(locale: str, text: str) -> None:
    assert _said(locale, text) == {"price 49 EUR"}


@pytest.mark.parametrize(
    ("locale", "text", "terms"),
    [
        ("de-CH", "Mobile L\nMonthly fee\n29.90", {"price 29.90 CHF/P1M"}),
        ("de-CH", "Monthly fee CHF 29.90", {"price 29.90 CHF/P1M"}),
        ("fr-CH", "Price: CHF 29.90 instead of CHF 39.90", {"price 29.90 CHF", "list_price 39.90 CHF"}),
        ("it-IT", "Price per month: 29,90 €", {"price 29.90 EUR/P1M"}),
        ("de-DE", "Shipping: 7,90 €", {"shipping_cost 7.90 EUR"}),
        ("de-DE", "Minimum term: 12 months", {"contract_term P12M"}),
    ],
)
def test_english_labels_say_what_a_value_is(locale: str, text: str, terms: set[str]) -> None:
    assert _said(locale, text) == terms
