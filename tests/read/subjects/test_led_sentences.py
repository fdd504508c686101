"""Conditions of several kinds of contracts in one paragraph, each behind its own words and a colon."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def notices(text: str, locale: str) -> dict[str, str]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 5, 4)))
    return {one.term.value: one.subject for one in found if one.term.attribute == "notice_period"}


@pytest.mark.parametrize(
    ("text", "locale", "said"),
    [
        (
            "Ablage: 12 Monate Mindestlaufzeit, ein Monat Kündigungsfrist. Rechner: 14 Tage Kündigungsfrist.",
            "de-DE",
            {"P1M": "Ablage", "P14D": "Rechner"},
        ),
        (
            "Formule libre : préavis d'un mois. Formule fixe : préavis de trois mois.",
            "fr-FR",
            {"P1M": "Formule libre", "P3M": "Formule fixe"},
        ),
        (
            "Piano base: preavviso di un mese. Piano annuale: preavviso di tre mesi.",
            "it-IT",
            {"P1M": "Piano base", "P3M": "Piano annuale"},
        ),
        (
            "Storage: notice period 1 month. Machines: notice period 14 days.",
            "en-GB",
            {"P1M": "Storage", "P14D": "Machines"},
        ),
    ],
)
def test_the_words_before_a_colon_name_what_their_sentence_is_about(
    text: str, locale: str, said: dict[str, str]
) -> None:
    assert notices(text, locale) == said


def test_labels_name_nothing_and_one_value_needs_no_name() -> None:
    assert notices("Kündigungsfrist: 14 Tage. Mindestlaufzeit: 12 Monate.", "de-DE") == {"P14D": ""}
    assert notices("Wichtig: Kündigungsfrist 14 Tage. Gut zu wissen: Sie kündigen per Brief.", "de-DE") == {"P14D": ""}
