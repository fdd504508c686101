"""Carats and cents: of a stone "0,15 ct" is the weight, of electricity it is the price."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize("text", ["Preis: 85 ct", "Brötchen 45 ct", "Arbeitspreis 29,8 ct/kWh"])
def test_cents_are_money(text: str) -> None:
    assert said("de-DE", text, "price") | said("de-DE", text, "unit_price")


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Brillant 0,15 ct, Weißgold 585"),
        ("fr-FR", "Diamant 0,15 ct, or blanc 750"),
        ("it-IT", "Diamante 0,15 ct, oro bianco 750"),
        ("en-IE", "Diamond 0.15 ct, white gold 750"),
    ],
)
def test_a_stone_weighs_its_carats(locale: str, text: str) -> None:
    assert said(locale, text, "price") == set()
