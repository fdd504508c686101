"""Goods of last season are reduced today; last season's reductions are over."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "discount"),
    [
        ("en-GB", "Save £50 on last season's colours.", "50 GBP"),
        ("en-GB", "Save £50 on all our last year's frames.", "50 GBP"),
        ("fr-CH", "Économisez 50 francs sur les modèles de l'an dernier.", "50 CHF"),
    ],
)
def test_goods_of_last_season_are_reduced(locale: str, text: str, discount: str) -> None:
    assert said(locale, text, "discount") == {discount}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Last season's sale: £50 off."),
        ("en-GB", "Prices up 5% on last year's rates: £40."),
        ("fr-CH", "L'an dernier, 30 % de remise sur les vélos."),
        ("de-CH", "Letztes Jahr gab es 30 % Rabatt."),
    ],
)
def test_what_was_given_last_season_is_over(locale: str, text: str) -> None:
    assert not said(locale, text, "discount") | said(locale, text, "price")
