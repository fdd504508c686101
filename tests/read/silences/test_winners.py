"""What winners get is asked of nobody; what it costs to take part is."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Darts on Mondays, £60 bar tab for the winners!"),
        ("en-GB", "Darts on Monday, £90 cash for the winning team."),
        ("it-IT", "Freccette il lunedì, 60 € di consumazioni ai vincitori!"),
        ("it-IT", "Lotteria: primo premio una bici da 700 €, secondo premio una cena da 70 €."),
        ("fr-FR", "Fléchettes le lundi, 60 € de bar pour les gagnants !"),
        ("de-DE", "Dart am Montag, 60 € Verzehrgutschein für die Sieger!"),
    ],
)
def test_prizes_are_no_prices(locale: str, text: str) -> None:
    for attribute in ("price", "discount", "cashback"):
        assert said(locale, text, attribute) == set()


def test_what_it_costs_to_take_part_is_a_price() -> None:
    assert said("de-CH", "Jass am Montag, die Sieger erhalten 180.– in bar, Startgeld 12.–.", "price") == {"12 CHF"}
    assert said("en-US", "Referral credit: $35 per neighbor.", "price") == set()
