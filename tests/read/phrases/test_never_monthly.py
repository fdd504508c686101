"""Fees with a label of their own behind what names a period, and amounts that are paid each month."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("de-DE", "Monatlich, Gebühr für Geräte 5 €", "5 EUR/P1M"),
        ("fr-FR", "Abonnement mensuel, prix : 20 €", "20 EUR/P1M"),
        ("en-GB", "Monthly membership: £20", "20 GBP/P1M"),
    ],
)
def test_what_is_paid_each_month_stays_so(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "price") == {price}


@pytest.mark.parametrize(
    ("locale", "text", "fee"),
    [
        ("de-CH", "Abo Monatlich, Aktivierung: CHF 20.–", "20 CHF"),
        ("fr-CH", "Abonnement Mensuel, Frais d'activation : CHF 20.–", "20 CHF"),
        ("it-CH", "Abbonamento Mensili, Attivazione: CHF 20.–", "20 CHF"),
        ("en-GB", "Monthly Lenses, Joining fee: £20", "20 GBP"),
    ],
)
def test_a_fee_in_a_column_of_something_monthly_is_paid_once(locale: str, text: str, fee: str) -> None:
    assert said(locale, text, "setup_fee") == {fee}
    assert said(locale, text, "price") == set()
