"""Minus in words takes off a price; "at least" and a sum that is worked out do not."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "less"),
    [
        ("fr-FR", "Adhérents de la chorale : moins 12 €", "12 EUR"),
        ("fr-CH", "Moins 12 fr. pour qui vient à vélo", "12 CHF"),
        ("it-CH", "Soci del coro: meno 12 fr.", "12 CHF"),
        ("en-GB", "Minus £12 on weekdays", "12 GBP"),
        ("de-DE", "Chormitglieder: minus 12 €", "12 EUR"),
        ("de-DE", "CHORPROBE7 zieht 7 € vom Warenkorb ab.", "7 EUR"),
    ],
)
def test_what_a_word_for_minus_opens_is_a_reduction(locale: str, text: str, less: str) -> None:
    assert said(locale, text, "discount") == {less}
    assert not said(locale, text, "price")


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr-FR", "Comptez au moins 12 € pour une entrée."),
        ("it-IT", "Ingressi a meno di 12 €."),
        ("fr-FR", "Entrée 12 €, moins chère le lundi."),
        ("de-DE", "Der Zug zieht 12 Wagen durch den Tunnel ab Bern."),
    ],
)
def test_other_words_reduce_nothing(locale: str, text: str) -> None:
    assert not said(locale, text, "discount")
