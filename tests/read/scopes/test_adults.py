"""Adults pay what everybody does, whatever group is named before them."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr-FR", "Enfants de moins de 6 ans gratuits, de 6 à 14 ans 12 €, adultes 24 €."),
        ("it-IT", "Bambini sotto i 6 anni gratis, da 6 a 14 anni 12 €, adulti 24 €."),
        ("de-DE", "Jugendliche von 6 bis 14 Jahren 12 €, Erwachsene 24 €."),
    ],
)
def test_adults_are_none_of_the_youth_before_them(locale: str, text: str) -> None:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))

    assert {one.term.value: one.scope.audiences for one in found if one.term.attribute == "price"}[
        "24 EUR"
    ] == frozenset()


def test_others_behind_a_group_are_still_of_it() -> None:
    found = read_text("Studierende: Tagespass 12 €.", TextContext("de-DE", "EUR", date(2026, 6, 10)))

    assert [one.scope.audiences for one in found if one.term.attribute == "price"] == [frozenset({"Students"})]
