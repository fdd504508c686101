"""Prices that change from one to another are no span of prices, and spans of prices do not change."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def read(text: str, locale: str) -> set[str]:
    return {str(found.term) for found in read_text(text, TextContext(locale, "CHF", date(2026, 5, 4)))}


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Kajakkurse von CHF 29.– bis CHF 33.– pro Monat.", "de-CH"),
        ("Cours de voile de CHF 29.– à CHF 33.– par mois.", "fr-CH"),
        ("Corsi di vela da CHF 29.– a CHF 33.– al mese.", "it-CH"),
    ],
)
def test_a_span_of_prices_keeps_both_ends(text: str, locale: str) -> None:
    assert read(text, locale) == {"price 29 CHF/P1M or more", "price 33 CHF/P1M or less"}


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Das Abo Segel steigt von CHF 29.– auf CHF 33.– pro Monat.", "de-CH"),
        ("L'abonnement Voile passera de CHF 29.– à CHF 33.– par mois.", "fr-CH"),
        ("L'abbonamento Vela passa da CHF 29.– a CHF 33.– al mese.", "it-CH"),
        ("Your sailing plan goes up from CHF 29 to CHF 33 a month.", "en-CH"),
    ],
)
def test_a_price_that_changes_is_the_one_that_will_be_paid(text: str, locale: str) -> None:
    assert read(text, locale) == {"price 33 CHF/P1M"}
