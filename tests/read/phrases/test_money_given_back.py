"""Money that comes back: deposits, what one pays on booking, and all of it for those who do not like a thing."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "deposit"),
    [
        ("de-AT", "Für den Garderobenschlüssel werden € 8,– Einsatz eingehoben und bei Rückgabe erstattet.", "8 EUR"),
        ("de-CH", "Für den Krug zahlen Sie 3.–, die Sie bei der Rückgabe zurückerhalten.", "3 CHF"),
        ("it-IT", "Per la chiave si lasciano 8 €, restituiti alla riconsegna.", "8 EUR"),
        ("it-IT", "Per il casco servono 6 €, che vi ridiamo all'uscita.", "6 EUR"),
        ("fr-FR", "Pour la clé, nous demandons 8 €, rendus à la sortie.", "8 EUR"),
        ("fr-CH", "Cruche : 3.–, remboursés au retour.", "3 CHF"),
        ("en-GB", "Leave £8 for the key; you get it back when you return it.", "8 GBP"),
    ],
)
def test_what_comes_back_on_return_is_a_deposit(locale: str, text: str, deposit: str) -> None:
    assert said(locale, text, "deposit") == {deposit}
    for attribute in ("price", "cashback"):
        assert said(locale, text, attribute) == set()


def test_money_back_on_a_purchase_is_no_deposit() -> None:
    assert said("fr-FR", "40 € remboursés dès 150 € d'achat.", "deposit") == set()
    assert said("it-IT", "Rimborsato al 100% se non ti piace.", "deposit") == set()
    assert said("it-IT", "Deposito gomme 40 € a stagione.", "deposit") == set()
    assert said("it-CH", "Deposito stagionale in magazzino Fr. 70.–", "price") == {"70 CHF"}


@pytest.mark.parametrize(
    ("locale", "text", "paid"),
    [
        ("en-GB", "We take a £15 deposit per person, knocked off the bill on the night.", "15 GBP/1 person"),
        ("en-GB", "We take a £15 deposit per head, which comes off your bill.", "15 GBP/1 person"),
        ("fr-CH", "Un dépôt de 15.– par personne est demandé et déduit de la facture.", "15 CHF/1 person"),
        ("de-AT", "Wir verlangen € 15,– Anzahlung pro Person.", "15 EUR/1 person"),
    ],
)
def test_what_is_taken_off_the_bill_is_paid_down(locale: str, text: str, paid: str) -> None:
    assert said(locale, text, "down_payment") == {paid}
    assert said(locale, text, "deposit") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "Ti rimborsiamo l'intero importo entro 12 giorni dal primo incontro."),
        ("it-IT", "Rimborso entro 12 gg."),
        ("fr-FR", "Nous vous remboursons intégralement sous 12 jours."),
        ("de-DE", "Nicht zufrieden? Geld zurück innerhalb von 12 Tagen."),
    ],
)
def test_days_within_which_all_the_money_comes_back_are_a_return_period(locale: str, text: str) -> None:
    assert said(locale, text, "return_period") == {"P12D"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "Rimborso entro 12 giorni dal ricevimento del reso."),
        ("fr-FR", "Remboursement sous 12 jours après réception du retour."),
    ],
)
def test_how_soon_money_comes_back_for_what_was_returned_is_none(locale: str, text: str) -> None:
    assert said(locale, text, "return_period") == set()
