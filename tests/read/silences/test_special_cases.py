"""Charges of special cases: a card that is replaced is nobody's offer, a part that is replaced is a repair."""

import pytest

from tests.read.said import said

REPAIRS = [
    ("Sostituzione catena: € 25 + ricambi", "it-IT", "25 EUR"),
    ("Sostituzione display € 89", "it-IT", "89 EUR"),
    ("Brake pad replacement £40", "en-GB", "40 GBP"),
    ("Replacement screen: £85", "en-GB", "85 GBP"),
    ("Remplacement de l'écran 79 €", "fr-FR", "79 EUR"),
    ("Remplacement batterie : 59 €", "fr-FR", "59 EUR"),
]
CHARGES = [
    ("Sostituzione tessera: € 10", "it-IT"),
    ("Sostituzione: € 11", "it-IT"),
    ("Duplicato della tessera € 12", "it-IT"),
    ("Replacement £5", "en-GB"),
    ("Replacement fee £8", "en-GB"),
    ("Card replacement £6", "en-GB"),
    ("Replacement membership card £7", "en-GB"),
    ("Replacement permit: £9", "en-GB"),
    ("Remplacement de la carte : 10 €", "fr-FR"),
    ("Carte de remplacement 12 €", "fr-FR"),
    ("Remplacement : 13 €", "fr-FR"),
    ("Ersatzkarte 14 €", "de-DE"),
]


@pytest.mark.parametrize(("text", "locale", "term"), REPAIRS)
def test_a_part_that_is_replaced_has_a_price(text: str, locale: str, term: str) -> None:
    assert said(locale, text, "price") == {term}


@pytest.mark.parametrize(("text", "locale"), CHARGES)
def test_what_a_lost_card_costs_is_no_price(text: str, locale: str) -> None:
    assert said(locale, text, "price") == set()
