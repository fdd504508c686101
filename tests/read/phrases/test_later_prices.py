"""Days behind the end of an offer, from which its full price is asked again."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text
from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "290 € fino al 30 novembre 2026. Dal 1° dicembre la quota intera."),
        ("it-IT", "Quota 290 € fino al 30 novembre 2026; dal 1° dicembre si torna alla quota intera."),
        ("de-DE", "290 € bis 30. November 2026. Ab 1. Dezember gilt der volle Preis."),
        ("fr-FR", "290 € jusqu'au 30 novembre 2026. À partir du 1er décembre, plein tarif."),
        ("en-GB", "£290 until 30 November 2026. From 1 December the full fee applies."),
    ],
)
def test_the_day_after_the_end_begins_no_offer(locale: str, text: str) -> None:
    assert said(locale, text, "valid_from") == set()
    assert said(locale, text, "valid_through") == {"2026-11-30"}


@pytest.mark.parametrize(
    ("locale", "text", "start"),
    [
        ("de-CH", "20 % Rabatt bis 30. November 2026. Ab 1. Dezember 10 % Rabatt.", "2026-12-01"),
        ("de-CH", "Aktion vom 1. bis 30. Juni 2026: Laterne CHF 20.–.", "2026-06-01"),
        ("en-GB", "£20 off until 30 November 2026. Booking for spring from 1 March 2027.", "2027-03-01"),
    ],
)
def test_a_day_from_which_something_is_promised_stays(locale: str, text: str, start: str) -> None:
    assert start in said(locale, text, "valid_from")


def _days(text: str, attribute: str) -> dict[str, tuple[date | None, ...]]:
    """By value: from which day until which the terms of a text hold."""
    found = read_text(text, TextContext("de-CH", "CHF", date(2026, 6, 10)))
    return {
        one.term.value: tuple(moment.date() if moment else None for moment in (one.scope.first, one.scope.last))
        for one in found
        if one.term.attribute == attribute
    }


def test_a_price_is_not_limited_by_a_start_behind_its_end() -> None:
    text = "Kurs CHF 290.– bei Anmeldung bis 30. November 2026, Beginn ab 20. Januar 2027."

    assert _days(text, "price") == {"290 CHF": (None, date(2026, 11, 30))}


def test_a_reduction_with_a_start_of_its_own_does_not_end_with_the_one_before() -> None:
    text = "20 % Rabatt bis 30. November 2026. Ab 1. Dezember 10 % Rabatt."

    assert _days(text, "discount") == {"20%": (None, date(2026, 11, 30)), "10%": (date(2026, 12, 1), None)}
