"""People who pay name their price, unless they pay it on some days alone."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _subject(text: str, locale: str) -> str:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    return next(one.subject for one in found if one.term.value.startswith("14.50"))


@pytest.mark.parametrize(
    ("text", "locale", "people"),
    [
        ("Place 19 €.\n\nLe matin comme le soir, les seniors ne paient que 14,50 €.", "fr-FR", "seniors"),
        ("Eintritt 19 €.\n\nMorgens wie abends zahlen Senioren nur 14,50 €.", "de-DE", "Senioren"),
        ("Ingresso 19 €.\n\nDi mattina come di sera, gli studenti pagano solo 14,50 €.", "it-IT", "studenti"),
        ("Ticket £19.\n\nMorning or evening, seniors pay just £14.50.", "en-GB", "seniors"),
    ],
)
def test_a_group_that_pays_names_its_price(text: str, locale: str, people: str) -> None:
    assert _subject(text, locale) == people


@pytest.mark.parametrize(
    ("text", "locale", "people"),
    [
        ("Place 19 €.\n\nLe jeudi, les étudiants paient seulement 14,50 €.", "fr-FR", "étudiants"),
        ("Ticket £19.\n\nOn Tuesdays, everybody pays £14.50.", "en-GB", "everybody"),
    ],
)
def test_what_is_paid_on_some_days_alone_or_by_all_is_not_the_groups(text: str, locale: str, people: str) -> None:
    assert _subject(text, locale) != people
