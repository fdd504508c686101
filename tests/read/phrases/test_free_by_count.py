"""Delivery for nothing from a number of things on, and prices behind ways of the post."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text
from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "costs"),
    [
        ("de-DE", "Lieferung 49 €, ab 2 Paletten ohne Aufpreis", {"49 EUR", "0 EUR"}),
        ("de-DE", "Versand 4,90 € | ab 2 Reifen 0,00 €", {"4.90 EUR", "0 EUR"}),
        ("de-DE", "Ab 3 Kisten bringen wir die Flaschen gratis.", {"0 EUR"}),
        ("de-DE", "Unser Velokurier bringt es für 8 €, gratis wenn Sie bis Freitag bestellen.", {"8 EUR", "0 EUR"}),
        ("fr-FR", "Livraison 12 €, offerte dès 3 sacs.", {"12 EUR", "0 EUR"}),
        ("fr-FR", "Coursier à vélo en ville : 8 €, offert si vous commandez d'ici vendredi.", {"8 EUR", "0 EUR"}),
        ("it-IT", "Trasporto 60 €, da 3 bancali gratuito.", {"60 EUR", "0 EUR"}),
        ("en-GB", "Delivery £12, free from 3 bags.", {"12 GBP", "0 GBP"}),
        ("en-GB", "Gift a subscription for £36; UK postage is included.", {"0 GBP"}),
        ("it-IT", "Il pacco costa 39 €: le spese postali sono comprese.", {"0 EUR"}),
        ("it-CH", "Posta Economy CHF 5.90, Priority CHF 8.90", {"5.90 CHF", "8.90 CHF"}),
        ("de-CH", "Post Economy CHF 7.–, Priority CHF 9.–", {"7 CHF", "9 CHF"}),
        ("de-AT", "Eine Kiste 40 €, sonst bringt's die Post um 9,60 Euro.", {"9.60 EUR"}),
        ("fr-FR", "La caisse 40 €, sinon la poste l'apporte pour 9,60 €.", {"9.60 EUR"}),
        ("it-IT", "La cassa 40 €, altrimenti la porta il corriere per 9,60 €.", {"9.60 EUR"}),
        ("en-GB", "The case is £40, otherwise the courier brings it for £9.60.", {"9.60 GBP"}),
    ],
)
def test_so_many_things_and_ways_of_the_post_tell_what_sending_costs(locale: str, text: str, costs: set[str]) -> None:
    assert said(locale, text, "shipping_cost") == costs


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Lieferung 5 €, ab 12 Flaschen eine Flasche gratis"),
        ("de-DE", "Ab 3 Personen ist der Eintritt gratis."),
        ("fr-FR", "Carte de fidélité à 8 €, offerte si vous commandez deux cafés."),
        ("en-GB", "Priority boarding £9, standard £5."),
    ],
)
def test_what_else_goes_free_or_has_two_speeds_is_no_delivery(locale: str, text: str) -> None:
    assert not any(cost.startswith("0 ") for cost in said(locale, text, "shipping_cost"))


def test_the_number_of_things_names_what_goes_free() -> None:
    context = TextContext("de-DE", "EUR", date(2026, 6, 10))
    found = read_text("Lieferung 49 €, ab 2 Paletten ohne Aufpreis", context)
    assert {one.term.value: one.subject for one in found}["0 EUR"] == "ab 2 Paletten"
