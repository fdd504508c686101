"""Fees of which a sentence says only where and by whom they are asked."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text

TWO = {
    "en-GB": "Trailer £32 a day, Tipper £39 a day. ",
    "de-DE": "Anhänger 32 € pro Tag, Kipper 39 € pro Tag. ",
    "fr-FR": "Remorque 32 € par jour, benne 39 € par jour. ",
    "it-IT": "Rimorchio 32 € al giorno, cassone 39 € al giorno. ",
}


def named(locale: str, text: str) -> list[str]:
    """The subjects of the deposits of a text."""
    found = read_text(TWO[locale] + text, TextContext(locale, "EUR", date(2026, 5, 4)))
    return [one.subject for one in found if one.term.attribute == "deposit"]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "At the desk we hold a deposit of £150."),
        ("en-GB", "We ask for a £150 deposit."),
        ("de-DE", "Bei Abholung blockieren wir eine Kaution von 150 €."),
        ("de-DE", "Am Schalter hinterlegen Sie eine Kaution von 150 €."),
        ("fr-FR", "Au comptoir, nous bloquons une caution de 150 €."),
        ("it-IT", "Al banco blocchiamo un deposito di 150 €."),
    ],
)
def test_where_a_fee_is_asked_names_no_offer(locale: str, text: str) -> None:
    assert named(locale, text) == [""]


@pytest.mark.parametrize(
    ("locale", "text", "name"),
    [
        ("en-GB", "Tipper: deposit £150.", "Tipper"),
        ("de-DE", "Für den Kipper verlangen wir eine Kaution von 150 €.", "Kipper"),
    ],
)
def test_a_thing_that_the_sentence_names_has_its_fee(locale: str, text: str, name: str) -> None:
    assert named(locale, text) == [name]
