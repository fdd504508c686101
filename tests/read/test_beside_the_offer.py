"""Sums, shares and numbers that stand in the midst of offers: bills, examples, group sizes, other people's cards."""

from datetime import date

import pytest

from audit.read.blocks.flat import blocks_of_text
from audit.read.found import TextContext
from audit.read.text import read_blocks


def _said(locale: str, text: str) -> set[str]:
    currency = "CHF" if locale.endswith("CH") else "GBP" if locale == "en-GB" else "EUR"
    found = read_blocks(blocks_of_text(text), TextContext(locale, currency, date(2026, 6, 10)))
    return {str(one.term) for one in found}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Jahreskosten ohne Bonus ca.: 1.257 €"),
        ("en-GB", "Estimated annual bill for a typical household: £1,453"),
        ("de-DE", "Der Umsatz stieg im ersten Halbjahr um 12 Prozent auf 38,4 Mio. Euro."),
        ("de-DE", "Die Aktion mit 9,90 € im Monat endete am 31. August."),
        ("en-GB", "84p in every £1 goes straight to conservation."),
        ("fr-CH", "L'abonnement demi-tarif est accepté."),
        ("fr-CH", "La vente ouvre 6 mois à l'avance."),
        ("fr-FR", "Exemple : pour un achat de 1 000 €"),
        ("en-GB", "Max. 14 per class"),
        ("de-DE", "Maximal 8 Teilnehmer"),
        ("en-GB", "If you saw £19.99 at another chain, ask what it leaves out."),
        ("it-IT", 'Truffa su Facebook: "abbonamento a 2 euro, solo per oggi, ultime tessere"'),
        ("en-GB", "Wash at 30 C"),
    ],
)
def test_such_a_number_is_no_term(locale: str, text: str) -> None:
    assert _said(locale, text) == set()


def test_an_order_value_up_to_which_something_holds_is_no_minimum() -> None:
    assert _said("fr-FR", "Paiement en 10 fois pour tout achat de 300 € à 4 000 €") == {
        "instalments 10",
        "min_order_value 300 EUR",
    }


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr-FR", "Compta Base : 14 €/mois, ou 140 €/an (deux mois offerts)"),
        ("de-DE", "Compta Basis: 14 €/Monat oder 140 €/Jahr (2 Monate gratis)"),
        ("en", "Books Basic: €14 a month or €140 a year (two months free)"),
    ],
)
def test_months_that_paying_by_the_year_saves_are_no_promotion(locale: str, text: str) -> None:
    assert _said(locale, text) == {"price 14 EUR/P1M", "price 140 EUR/P1Y"}


@pytest.mark.parametrize(
    ("locale", "text", "terms"),
    [
        ("de-CH", "E-Bike jetzt 2790 statt 3690!", {"price 2790 CHF", "list_price 3690 CHF"}),
        ("de-DE", "Basis\n5\n99\n€ / Monat", {"price 5.99 EUR/P1M"}),
        ("en", "The unit rate is 34.61c per kWh.", {"unit_price 0.3461 EUR/1 kWh"}),
        ("en-GB", "£1.90\n£0.19/100ml", {"price 1.90 GBP", "unit_price 0.19 GBP/100 ml"}),
        ("fr-FR", "Livraison offerte dès 800 € d'achat, 79 € en dessous.", {"shipping_cost 79 EUR"}),
        ("it-IT", "190 €\n152 €\nper notte\n-20%", {"price 152 EUR/1 night", "list_price 190 EUR/1 night"}),
        ("en", "You pay €1 to join and €24.99 a month after that.", {"price 24.99 EUR/P1M"}),
        ("fr-CH", "Quatre cartes au maximum par personne", {"max_quantity 4"}),
        ("it-IT", "Solo 1 camera rimasta", {"availability LimitedAvailability"}),
        ("de-CH", "Stammgäste erhalten 5 % zusätzlich.", {"audience ExistingCustomers", "discount 5%"}),
        ("en", "Open to customers new to Brook who sign up by 30 November 2026", {"valid_through 2026-11-30"}),
        ("fr-FR", "Réduit : étudiants, + de 65 ans", {"audience Students", "audience Seniors"}),
    ],
)
def test_what_such_wordings_state_is_read(locale: str, text: str, terms: set[str]) -> None:
    assert terms <= _said(locale, text)


def test_badges_below_other_prices_make_none_of_them_former() -> None:
    assert "list_price 98 CHF" not in _said("de-CH", "Kat. 2: CHF 98.– | Kat. 3: CHF 68.–\nKinder: 30 % Rabatt")
