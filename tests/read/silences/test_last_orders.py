"""The last day to order a thing in one way, where it is had in another way from then on, ends no offer."""

import pytest

from tests.read.said import said

DAY = "2026-12-14"


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-CH", "Gedruckte Karten: Bestellungen bis 14. Dezember, danach nur noch per E-Mail."),
        ("de-DE", "Gedruckte Karten bis 14. Dezember bestellen, dann nur noch als PDF."),
        ("fr-FR", "Cartes imprimées : commandes jusqu'au 14 décembre, ensuite uniquement par e-mail."),
        ("it-IT", "Biglietti stampati: ordini entro il 14/12, poi solo via e-mail."),
        ("en-GB", "Printed cards: order by 14 December, then by email only."),
    ],
)
def test_the_last_day_for_prints_ends_nothing(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Bestellungen bis 14. Dezember, danach nur noch zum Normalpreis."),
        ("fr-FR", "Commandes jusqu'au 14 décembre, ensuite uniquement au prix normal."),
        ("it-IT", "Offerta valida per ordini entro il 14 dicembre, poi solo a prezzo pieno."),
        ("en-GB", "Order by 14 December for 20% off, then only at full price."),
        ("en-GB", "20% off until 14 December, by email only."),
    ],
)
def test_a_last_day_behind_which_it_costs_more_does(locale: str, text: str) -> None:
    assert said(locale, text, "valid_through") == {DAY}
