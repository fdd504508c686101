"""Totals behind instalments, which nobody pays each month."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "instalment"),
    [
        ("de-DE", "24 Raten zu 4,50 €, insgesamt 108,00 €.", "4.50 EUR/P1M"),
        ("de-DE", "In 24 Monatsraten zu 4,50 €, zusammen 108,00 €.", "4.50 EUR/P1M"),
        ("de-CH", "24 Raten à CHF 4.50 (gesamt CHF 108.–).", "4.50 CHF/P1M"),
        ("fr-CH", "En 24 mensualités de CHF 4.50, soit CHF 108.– au total.", "4.50 CHF/P1M"),
        ("it-IT", "24 rate da 4,50 €, in totale 108,00 €.", "4.50 EUR/P1M"),
        ("en-GB", "24 instalments of £4.50, £108.00 in total.", "4.50 GBP/P1M"),
        ("en-GB", "24 instalments of £4.50 (total £108).", "4.50 GBP/P1M"),
    ],
)
def test_a_total_takes_no_month_from_its_instalments(locale: str, text: str, instalment: str) -> None:
    assert said(locale, text, "price") == {instalment}
    assert said(locale, text, "instalments") == {"24"}


@pytest.mark.parametrize(
    ("locale", "text", "prices"),
    [
        ("de-DE", "12 Raten zu 20 €. Sofort bezahlt: 219 €.", {"20 EUR/P1M", "219 EUR"}),
        ("de-DE", "Tarif Mini: 9 € im Monat, Tarif Maxi: 19 € im Monat.", {"9 EUR/P1M", "19 EUR/P1M"}),
    ],
)
def test_another_price_behind_a_price_stays(locale: str, text: str, prices: set[str]) -> None:
    assert said(locale, text, "price") == prices
