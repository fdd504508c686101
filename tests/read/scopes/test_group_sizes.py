"""Prices for groups: how many people must come for them."""

from datetime import date
from decimal import Decimal

import pytest

from audit.model.values import Range
from audit.read.found import TextContext
from audit.read.text import read_text


def orders(locale: str, text: str) -> dict[str, Range | None]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    return {one.term.value.partition(" ")[0]: one.scope.order for one in found if one.term.attribute == "price"}


@pytest.mark.parametrize(
    "text",
    [
        "Boot für 4 Personen: 60 €.",
        "Das Boot kostet 60 €. Ab 12 Personen öffnen wir auch abends.",
        "Ab 18 Jahren 60 €.",
    ],
)
def test_how_many_fit_into_a_thing_and_other_sentences_make_no_group(text: str) -> None:
    assert set(orders("de-DE", text).values()) == {None}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Ab 12 Personen kostet die Rundfahrt 9 € pro Person."),
        ("en-IE", "From 12 people the tour costs €9 per person."),
        ("en-IE", "Groups of at least 12 pupils pay €9 each."),
        ("fr-FR", "Dès 12 personnes, la visite coûte 9 € par personne."),
        ("it-IT", "Da 12 persone la visita costa 9 € a persona."),
        ("fr-FR", "Dès 12 collaborateurs, la licence coûte 9 € par mois."),
        ("de-DE", "Ab 12 Lizenzen kostet der Platz 9 € im Monat."),
    ],
)
def test_a_price_from_so_many_people_holds_for_groups(locale: str, text: str) -> None:
    assert orders(locale, text)["9"] == Range(Decimal(12), None, "1")


def test_the_price_before_the_words_is_everybodys() -> None:
    assert orders("de-DE", "Die Rundfahrt kostet 14 €, ab 12 Personen 9 €.") == {
        "14": None,
        "9": Range(Decimal(12), None, "1"),
    }
