"""Order values from which goods are sent for nothing, between the verb and the word for it."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "value"),
    [
        ("de-AT", "Im Lampen-Shop liefern wir ab € 70,– gratis, mit 30 Tagen Rückgabe.", "70 EUR"),
        ("de-DE", "Wir versenden ab 60 € kostenfrei innerhalb Deutschlands.", "60 EUR"),
        ("de-CH", "Wir liefern in der ganzen Schweiz ab CHF 80.– gratis.", "80 CHF"),
        ("fr-CH", "Nous livrons en Suisse dès CHF 80.– sans frais.", "80 CHF"),
        ("it-IT", "Spediamo da 60 € gratis in tutta Italia.", "60 EUR"),
        ("en-GB", "In our shop we deliver from £90 free of charge.", "90 GBP"),
    ],
)
def test_an_order_value_from_which_all_is_sent_for_nothing(locale: str, text: str, value: str) -> None:
    assert said(locale, text, "free_shipping_from") == {value}
    assert said(locale, text, "price") == set()


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("de-DE", "Wir liefern Gartenbänke ab 490 € kostenlos.", "490 EUR min"),
        ("de-DE", "Wir liefern ab 60 €.", "60 EUR min"),
        ("de-DE", "Wir liefern ab 60 € gratis Blumen dazu.", "60 EUR min"),
        ("en-GB", "We deliver benches from £490 free of charge.", "490 GBP min"),
    ],
)
def test_what_a_thing_costs_that_is_sent_for_nothing_stays_a_price(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "free_shipping_from") == set()
    assert said(locale, text, "price") == {price}
