"""Phases that a head of a table names are no part of what an offer is called."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text

_TODAY = date(2026, 6, 10)


@pytest.mark.parametrize(
    ("locale", "text", "names"),
    [
        ("it-IT", "\tFlex\tSmart\nMesi 1-3\t4,90 €\t9,90 €\nDal 4° mese\t9,90 €\t19,90 €", {"Flex", "Smart"}),
        ("de-DE", "\tKlein\tGross\nMonat 1–6\t4,90 €\t9,90 €\nab dem 7. Monat\t9,90 €\t19,90 €", {"Klein", "Gross"}),
        ("en-GB", "\tLite\tFull\nMonths 1-6\t£4.90\t£9.90\nMonth 7 onwards\t£9.90\t£19.90", {"Lite", "Full"}),
        ("fr-FR", "\tMini\tMaxi\nMois 1 à 6\t4,90 €\t9,90 €\nDès le 7e mois\t9,90 €\t19,90 €", {"Mini", "Maxi"}),
    ],
)
def test_prices_are_of_the_column(locale: str, text: str, names: set[str]) -> None:
    found = read_text(text, TextContext(locale, "EUR", _TODAY))

    assert {one.subject for one in found if one.term.attribute in {"price", "price_after"}} == names


def test_how_long_the_first_price_holds_is_said_once() -> None:
    text = "\tKlein\tGross\nMonat 1–6\t4,90 €\t9,90 €\nab dem 7. Monat\t9,90 €\t19,90 €"

    found = read_text(text, TextContext("de-DE", "EUR", _TODAY))

    assert [one.term.value for one in found if one.term.attribute == "promo_duration"] == ["P6M"]
