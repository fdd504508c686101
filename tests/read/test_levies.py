"""Levies for recycling that a price includes: they are no price."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "Der Kocher fasst zwei Liter. vRG von CHF 2.30 inbegriffen."),
        ("fr-CH", "La bouilloire contient deux litres. TAR de CHF 2.30 comprise."),
        ("fr-CH", "Taxe anticipée de recyclage de CHF 2.30 comprise."),
        ("it-CH", "Il bollitore contiene due litri. TRA di CHF 2.30 inclusa."),
        ("it-CH", "Tassa di riciclaggio di CHF 2.30 inclusa."),
    ],
)
def test_a_levy_is_no_price(locale: str, text: str) -> None:
    assert not said(locale, text, "price")


@pytest.mark.parametrize(
    ("locale", "text", "prices"),
    [
        ("fr-CH", "Bouilloire CHF 49.–, TAR comprise", {"49 CHF"}),
        ("it-CH", "Bollitore CHF 49.–, TRA inclusa", {"49 CHF"}),
        ("it-CH", "Bollitori tra CHF 49.– e CHF 79.–", {"49 CHF min", "79 CHF max"}),
    ],
)
def test_the_price_beside_it_stays(locale: str, text: str, prices: set[str]) -> None:
    assert said(locale, text, "price") == prices
