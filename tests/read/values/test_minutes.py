"""Minutes before an amount are no minimum: "a cut of 30 min: 39 €" costs 39 €."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr-FR", "Massage 30 min : 39 €"),
        ("fr-FR", "Massage 30 min. 39 €"),
        ("it-IT", "Massaggio 30 min: 39 €"),
        ("it-IT", "Massaggio di 30min. 39 €"),
        ("en-GB", "Massage 30 min: 39 €"),
        ("de-DE", "Massage 30 min. 39 €"),
    ],
)
def test_minutes_are_no_minimum(locale: str, text: str) -> None:
    assert said(locale, text, "price") == {"39 EUR"}


@pytest.mark.parametrize(
    ("locale", "text"), [("fr-FR", "Livraison offerte dès min. 39 €"), ("it-IT", "Ordine min. 39 €")]
)
def test_a_minimum_stays_one(locale: str, text: str) -> None:
    assert said(locale, text, "price") != {"39 EUR"}
