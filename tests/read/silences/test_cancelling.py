"""What cancelling costs is no discount."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def said(locale: str, text: str) -> set[str]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    return {f"{one.term.attribute} {one.term.value}" for one in found}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-IE", "Cancellation: 30% of the price from 60 days, 70% from 20 days, 100% from 5 days."),
        ("de-DE", "Stornierung: 30 % des Preises ab 60 Tagen, 70 % ab 20 Tagen, 100 % ab 5 Tagen."),
        ("fr-FR", "Annulation : 30 % du prix dès 60 jours, 70 % dès 20 jours, 100 % dès 5 jours."),
        ("it-IT", "Annullamento: 30% del prezzo da 60 giorni, 70% da 20 giorni, 100% da 5 giorni."),
    ],
)
def test_a_scale_of_charges_for_cancelling_reduces_nothing(locale: str, text: str) -> None:
    assert said(locale, text) == set()


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("30% off for 6 months, 10% off for another 12 months. Cancel when you like.", "discount 30%"),
        ("Cancel with 30 days' notice.", "notice_period P30D"),
        ("Free cancellation. 15% off in June.", "discount 15%"),
    ],
)
def test_a_discount_beside_words_for_cancelling_stays_one(text: str, term: str) -> None:
    assert term in said("en-IE", text)
