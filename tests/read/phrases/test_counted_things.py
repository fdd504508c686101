"""How many things one buys, or from which hour something holds, is no order value."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Beim Kauf von zwei Laternen sparen Sie 14 €."),
        ("de-DE", "Bei Bestellung von 3 Laternen 14 € Rabatt."),
        ("de-DE", "Abendkarte (gültig ab 17 Uhr) 14 €"),
    ],
)
def test_a_count_of_things_is_no_order_value(locale: str, text: str) -> None:
    assert not said(locale, text, "min_order_value")


@pytest.mark.parametrize(
    ("locale", "text", "least"),
    [
        ("de-DE", "Beim Kauf von Laternen ab 60 € sparen Sie 14 €.", "60 EUR"),
        ("de-DE", "14 € Rabatt ab einem Einkauf von 60 €", "60 EUR"),
        ("de-DE", "Mindestbestellung: 60 €", "60 EUR"),
        ("de-CH", "Mindestbestellung Fr. 60.–", "60 CHF"),
        ("de-DE", "Wir liefern ab einer Bestellung von 60 €.", "60 EUR"),
        ("fr-CH", "Commande minimale fr. 60.–", "60 CHF"),
    ],
)
def test_what_one_must_buy_for_is(locale: str, text: str, least: str) -> None:
    assert said(locale, text, "min_order_value") == {least}
