"""Baskets that are sold, things that are sent for nothing beside others, old codes, and pieces taken in a month."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr-FR", "Petit panier (environ 4 kg) 14,50 €"),
        ("fr-FR", "Panier (4 kg) : 14,50 €"),
        ("it-IT", "Carrello (da giardino) 14,50 €"),
        ("de-DE", "Kleine Kiste (ca. 4 kg) 14,50 €"),
    ],
)
def test_a_basket_with_its_weight_is_sold(locale: str, text: str) -> None:
    assert said(locale, text, "price") == {"14.50 EUR"}


@pytest.mark.parametrize(("locale", "text"), [("fr-FR", "Panier (2) 66,90 €"), ("it-IT", "Carrello (3) 45,00 €")])
def test_what_lies_in_a_basket_is_no_offer(locale: str, text: str) -> None:
    assert not said(locale, text, "price")


def test_what_one_thing_costs_to_send_is_no_threshold_for_the_other() -> None:
    text = "Versand: Einzelreifen 7,50 €, 4er-Set frei Haus"

    assert said("de-DE", text, "shipping_cost") == {"7.50 EUR", "0 EUR"}
    assert not said("de-DE", text, "free_shipping_from")


@pytest.mark.parametrize(
    "text",
    ["Versand 4,90 €, ab 50 € versandkostenfrei", "Bestellwert 50 €, dann versandkostenfrei", "Ab 50 €, portofrei"],
)
def test_a_threshold_stays_one(text: str) -> None:
    assert said("de-DE", text, "free_shipping_from") == {"50 EUR"}


def test_what_the_van_that_brings_drinks_costs_is_carriage() -> None:
    text = "Heimdienst 5,90 €, ab 60 € Bestellwert gratis."

    assert said("de-DE", text, "shipping_cost") == {"5.90 EUR"}
    assert said("de-DE", text, "free_shipping_from") == {"60 EUR"}


def test_an_old_code_is_none() -> None:
    assert not said("fr-FR", "L'ancien code PRIMEUR ne fonctionne plus.", "voucher_code")
    assert said("fr-FR", "BIENVENUE7 retire 7 € de la première commande.", "discount") == {"7 EUR"}


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("it-IT", "Da 500 pezzi al mese 1,60 €", "1.60 EUR"),
        ("de-DE", "Ab 500 Stück pro Monat 1,60 €", "1.60 EUR"),
        ("en-US", "From 500 pieces a month $1.60", "1.60 USD"),
        ("it-IT", "La giornaliera resta a 45 €", "45 EUR"),
        ("de-DE", "Pro Monat 19,90 €", "19.90 EUR/P1M"),
    ],
)
def test_how_many_one_takes_in_a_month_is_no_period(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "price") == {price}
