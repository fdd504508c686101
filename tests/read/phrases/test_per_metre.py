"""Prices by the metre, and amounts with an m behind them that are none."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("de-CH", "Abo Kino CHF 29/m", "29 CHF"),
        ("de-DE", "Kabel 18,90 €, 10 m lang", "18.90 EUR"),
        ("de-DE", "Parkett 39,90 €/m²", "39.90 EUR/1 m2"),
        ("en-GB", "Tent £129 (2 m high)", "129 GBP"),
    ],
)
def test_other_prices_stay(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "price") == {price}
    assert said(locale, text, "unit_price") == set()


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "price"),
    [
        ("de-DE", "Stoff Lena: 12,90 € pro Meter", "price", "12.90 EUR/1 m"),
        ("fr-FR", "Tissu Léna : 12,90 € le mètre", "price", "12.90 EUR/1 m"),
        ("it-IT", "Tessuto Lena: 12,90 € al metro", "price", "12.90 EUR/1 m"),
        ("en-GB", "Fabric Lena: £12.90 per m", "price", "12.90 GBP/1 m"),
        ("de-AT", "Grundpreis: 6,60 € / m", "unit_price", "6.60 EUR/1 m"),
        ("de-DE", "Kabel 18,90 € (1,89 €/m)", "unit_price", "1.89 EUR/1 m"),
    ],
)
def test_what_a_metre_costs(locale: str, text: str, attribute: str, price: str) -> None:
    assert price in said(locale, text, attribute)
