"""Prices of a weekend beside those of a day."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "day", "weekend"),
    [
        ("fr-FR", "Utilitaire : 69 € la journée, 139 € le week-end.", "69 EUR/P1D", "139 EUR"),
        ("de-DE", "Rüttelplatte: Tagesmiete 45 €, Wochenende (Fr bis Mo) 69 €.", "45 EUR/P1D", "69 EUR"),
        ("en-GB", "Van: £69 a day, £139 for the weekend.", "69 GBP/P1D", "139 GBP"),
        ("it-IT", "Furgone: 69 € al giorno, 139 € il fine settimana.", "69 EUR/P1D", "139 EUR"),
    ],
)
def test_a_weekend_has_a_price_of_its_own(locale: str, text: str, day: str, weekend: str) -> None:
    assert said(locale, text, "price") == {day, weekend}
    assert said(locale, text, "list_price") == set()


@pytest.mark.parametrize(
    ("locale", "text", "prices"),
    [
        ("de-DE", "Zimmer 90 € pro Nacht, am Wochenende 110 € pro Nacht.", {"90 EUR/1 night", "110 EUR/1 night"}),
        ("en-GB", "Now £69 a day at the weekend, £60 a day all week.", {"69 GBP/P1D", "60 GBP/P1D"}),
    ],
)
def test_what_a_price_says_of_its_own_period_stands(locale: str, text: str, prices: set[str]) -> None:
    assert said(locale, text, "price") == prices


def test_a_former_price_stays_one() -> None:
    assert said("en-GB", "Was £80 a day, now £69 a day at the weekend.", "list_price") == {"80 GBP/P1D"}
