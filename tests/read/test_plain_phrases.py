"""Plain phrases of shops and clubs of any trade, one attribute each, and their look-alikes."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "value"),
    [
        ("de-CH", "7-Franken-Gutschein für die erste Fahrstunde", "discount", "7 CHF"),
        ("de-DE", "7 € Gutschein für die nächste Bestellung", "discount", "7 EUR"),
        ("de-DE", "Wir verschicken Ihre Kerzen für 6,20 €.", "shipping_cost", "6.20 EUR"),
        ("de-DE", "Unter 90 € berechnen wir 6,20 € für den Versand", "shipping_cost", "6.20 EUR"),
        ("it-IT", "Consegna gratuita da 90 €, sotto questo importo costa 6,20 €.", "shipping_cost", "6.20 EUR"),
        ("fr-FR", "Pas de frais d'envoi au-delà de 90 €", "free_shipping_from", "90 EUR"),
        ("fr-FR", "Standard offerte dès 90 €", "free_shipping_from", "90 EUR"),
        ("de-AT", "Wird nach Ihren Maßen genäht", "availability", "MadeToOrder"),
        ("fr-FR", "Cousu sur mesure", "availability", "MadeToOrder"),
        ("fr-FR", "Neuf, sous blister", "item_condition", "New"),
        ("en-GB", "Minimum rental period 4 months", "contract_term", "P4M"),
        ("de-DE", "Wie lange binde ich mich? Mindestens vier Monate.", "contract_term", "P4M"),
        ("en-GB", "How long am I tied in? At least four months.", "contract_term", "P4M"),
        ("it-IT", "il lavaggio 17 €", "price", "17 EUR"),
        ("de-DE", "Beim Bezahlen KERZE7 eingeben", "voucher_code", "KERZE7"),
        ("it-IT", "TAEG dal 4,2%", "interest_rate", "4.2% min"),
        ("it-IT", "Sconti dal 15% su tutti i vasi", "discount", "15% min"),
        ("de-DE", "Senioren (ab 65) 6 €", "audience", "Seniors"),
        ("fr-CH", "Semaine d'essai offerte", "trial_period", "P7D"),
        ("it-CH", "Mese di prova gratuito", "trial_period", "P1M"),
        ("en-GB", "Your first week is a free trial", "trial_period", "P7D"),
        ("de-AT", "Hauszustellung 5,10 €", "shipping_cost", "5.10 EUR"),
        ("fr-FR", "Portage à domicile 5,10 €", "shipping_cost", "5.10 EUR"),
        ("fr-FR", "Skis d'occasion : plus que 5 paires disponibles", "availability", "LimitedAvailability"),
        ("fr-FR", "Aucune livraison, retrait à la pépinière", "availability", "InStoreOnly"),
        ("it-IT", "Nessuna spedizione, solo ritiro in vivaio", "availability", "InStoreOnly"),
        ("en-GB", "Hedges cut from £35", "price", "35 GBP min"),
        ("en-GB", "Chimney swept at a flat rate of £70 a visit", "price", "70 GBP"),
        ("en-GB", "Hampers from £90, £30 deposit to book", "down_payment", "30 GBP"),
    ],
)
def test_plain_phrases_state_it(locale: str, text: str, attribute: str, value: str) -> None:
    assert said(locale, text, attribute) == {value}


def test_what_something_yields_is_no_least_rate() -> None:
    assert said("it-IT", "Rendimento del 2,5% annuo", "interest_rate") == {"2.5%"}


@pytest.mark.parametrize(
    ("locale", "text", "attribute"),
    [
        ("de-DE", "Gutschein für 40 €", "discount"),
        ("de-DE", "Rücksendung auf eigene Kosten, etwa 8 €.", "price"),
        ("fr-FR", "Retour à vos frais, environ 8 €.", "price"),
        ("it-IT", "Reso a carico del cliente, circa 8 €.", "price"),
        ("en-GB", "Returns are at your own cost, about £8.", "price"),
        ("en-GB", "The apprenticeship takes 36 months.", "delivery_time"),
        ("en-GB", "We'll get back to you within four days.", "delivery_time"),
        ("en-GB", "For 40 years we have guaranteed fair dealing.", "warranty"),
        ("it-IT", "Nessuna spedizione, solo ritiro in vivaio", "shipping_cost"),
        ("fr-FR", "Aucune livraison, retrait à la pépinière", "shipping_cost"),
        ("en-GB", "The ferry takes 25 minutes.", "delivery_time"),
        ("fr-FR", "Les dons à partir de 70 € sont déductibles.", "price"),
        ("fr-FR", "Billet de concert 22 €, 18 € en prévente", "availability"),
        ("fr-FR", "Un mois d'essai, puis un mois de formation", "discount"),
    ],
)
def test_look_alikes_do_not(locale: str, text: str, attribute: str) -> None:
    assert not said(locale, text, attribute)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr-FR", "Aucuns frais de livraison"),
        ("it-IT", "Nessuna spesa di spedizione"),
        ("de-DE", "Keine Versandkosten"),
    ],
)
def test_no_fee_for_sending_is_none(locale: str, text: str) -> None:
    assert said(locale, text, "shipping_cost") == {"0 EUR"}


def test_a_price_that_was_cut_from_another_is_a_former_one() -> None:
    assert said("en-GB", "Price cut from £35 to £28", "list_price") == {"35 GBP"}


def test_a_flat_rate_for_parcels_is_shipping() -> None:
    assert said("en-GB", "Flat-rate shipping £6", "shipping_cost") == {"6 GBP"}
