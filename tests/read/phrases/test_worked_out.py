"""A reduction that a sentence works out: the former price, what comes off, and the price that is left."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text
from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "The Plover trike: £80.00 less 25% makes £60.00 with code HOP25"),
        ("en-GB", "£80 less your 25% comes to £60"),
        ("en-GB", "£80 minus 25% = £60"),
        ("en-GB", "Plover trike: £80 less 25% is £60"),
        ("de-CH", "Dreirad Amsel: CHF 80.– abzüglich 25 % ergibt CHF 60.–."),
        ("de-CH", "Dreirad Amsel: CHF 80.– weniger 25 % = CHF 60.–"),
        ("de-DE", "Das Dreirad Amsel: 80 € minus 25 % macht 60 € mit dem Code HOP25."),
        ("fr-FR", "Le tricycle Merle : 80 € moins 25 % font 60 € avec le code HOP25."),
        ("fr-FR", "Tricycle Merle : 80 € moins 25 %, soit 60 €."),
        ("it-IT", "Triciclo Merlo: 80 € meno il 25 % fanno 60 € con il codice HOP25."),
        ("it-CH", "Triciclo Merlo: CHF 80 meno 25 % = CHF 60"),
    ],
)
def test_the_three_figures_of_a_reduction(locale: str, text: str) -> None:
    money = "GBP" if locale == "en-GB" else "CHF" if locale.endswith("CH") else "EUR"

    assert said(locale, text, "list_price") == {f"80 {money}"}
    assert said(locale, text, "discount") == {"25%"}
    assert said(locale, text, "price") == {f"60 {money}"}
    assert said(locale, text, "saving") == set()


def test_all_three_are_of_the_thing_before_them() -> None:
    text = "Plover trike: £80 less 25% makes £60.\n\nWren scooter: £40."
    found = read_text(text, TextContext("en-GB", "GBP", date(2026, 6, 10)))

    assert {str(one.term): one.subject for one in found} == {
        "list_price 80 GBP": "Plover trike",
        "discount 25%": "Plover trike",
        "price 60 GBP": "Plover trike",
        "price 40 GBP": "Wren scooter",
    }


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "values"),
    [
        ("en-GB", "£50 less with code HOP25", "discount", {"50 GBP"}),
        ("en-GB", "£80, £20 less than elsewhere", "list_price", set()),
        ("en-GB", "£120 less 20% VAT makes £96", "list_price", set()),
        ("en-GB", "£80 less 25% for members, £90 for visitors", "list_price", set()),
        ("de-CH", "CHF 120.– abzüglich 8 % MWST ergibt CHF 110.40", "list_price", set()),
        ("de-CH", "CHF 80.– minus 25 % macht CHF 90.–", "discount", {"25%"}),  # what is left is never more
    ],
)
def test_other_things_that_are_less(locale: str, text: str, attribute: str, values: set[str]) -> None:
    assert said(locale, text, attribute) == values
