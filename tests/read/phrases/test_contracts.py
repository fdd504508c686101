"""Lengths of time that no words name."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text

GERMAN = TextContext("de-DE", "EUR", date(2026, 6, 10))


def _terms(text: str) -> list[str]:
    return [str(found.term) for found in read_text(text, GERMAN)]


@pytest.mark.parametrize(
    "text",
    [
        "Rundreise, Dauer: 7 Tage",
        "Für Kinder ab 24 Monate, 9,90 €",
        "Seit 36 Monaten am Markt, 19,90 €",
    ],
)
def test_a_length_of_time_that_binds_nobody_is_no_contract(text: str) -> None:
    assert not any(term.startswith("contract_term") for term in _terms(text))


def test_months_between_commas_beside_a_monthly_price_are_the_contract() -> None:
    assert "contract_term P48M" in _terms("Leasing 259 €/Monat, 48 Monate, 10.000 km pro Jahr")


def test_months_right_before_their_price_are_how_long_it_holds() -> None:
    assert "promo_duration P3M" in _terms("3 Monate für 9 €, danach 12 € im Monat")
