"""Codes that a deed tells: put into a basket, or what bookings are made with."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "attribute"),
    [
        ("en-GB", "Bookings made by 30 June with VISA get £5 off.", "voucher_code"),
        ("en-GB", "Put LED lamps in the basket for another 5%.", "voucher_code"),
        ("de-DE", "Buchungen bis 30. Juni mit TWINT erhalten 5 € Nachlass.", "voucher_code"),
        ("en-GB", "Orders with FREE delivery get £5 off.", "voucher_code"),
        ("en-GB", "Travel with EUROLINES and get £5 off.", "voucher_code"),
        ("it-IT", "I biglietti con TRENITALIA hanno 5 € di sconto.", "voucher_code"),
        ("fr-FR", "Les trajets avec FLIXBUS bénéficient de 5 € de remise.", "voucher_code"),
        ("en-GB", "Put AA4 cells in a drawer and save 5%. Pack £9.", "voucher_code"),
        ("en-GB", "Orders over £50 with ROYALMAIL are tracked. Postage £3.", "voucher_code"),
        ("de-DE", "Mit GEBURTSTAG im Juli bestellt? Kuchen 12 €.", "voucher_code"),
        ("de-DE", "Bei einer Rücksendung ziehen wir 5 € für das Porto ab.", "discount"),
    ],
)
def test_ways_to_pay_carriers_and_things_are_no_codes(locale: str, text: str, attribute: str) -> None:
    assert said(locale, text, attribute) == set()


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "values"),
    [
        ("en-GB", "Put TEAM7 in the basket online for another 5%.", "voucher_code", {"TEAM7"}),
        ("en-GB", "Put TEAM7 in the basket online for another 5%.", "discount", {"5%"}),
        ("en-GB", "Type SPRINGY at the till page for 10% off.", "voucher_code", {"SPRINGY"}),
        ("en-GB", "Bookings made by 30 June with EARLYBIRD get £5 off.", "voucher_code", {"EARLYBIRD"}),
        ("en-US", "Orders placed by Friday with SUNDAE get $5 off.", "voucher_code", {"SUNDAE"}),
        ("de-DE", "Buchungen bis 30. Juni mit FRUEHLING erhalten 5 € Nachlass.", "voucher_code", {"FRUEHLING"}),
        ("de-CH", "TEAM7 im Warenkorb eintragen, 5 % gespart.", "voucher_code", {"TEAM7"}),
        ("de-AT", "Wer bis 30. Juni mit SOMMERLUFT bucht, bekommt € 5,– Rabatt.", "voucher_code", {"SOMMERLUFT"}),
        (
            "fr-FR",
            "Les réservations faites avant le 30 juin avec PRINTEMPS bénéficient de 5 € de remise.",
            "voucher_code",
            {"PRINTEMPS"},
        ),
        ("fr-FR", "Tapez EQUIPE7 dans le panier pour 5 % de plus.", "voucher_code", {"EQUIPE7"}),
        (
            "it-IT",
            "Le prenotazioni entro il 30 giugno con PRIMAVERA hanno 5 € di sconto.",
            "voucher_code",
            {"PRIMAVERA"},
        ),
        ("it-IT", "Metti SQUADRA7 nel carrello per un altro 5%.", "voucher_code", {"SQUADRA7"}),
        ("en-US", "HELLO2 takes $1 off your first order.", "voucher_code", {"HELLO2"}),
        ("de-DE", "Mit MOOS20 ziehst du beim Bezahlen 20 € ab.", "voucher_code", {"MOOS20"}),
        ("de-DE", "Mit MOOS20 ziehst du beim Bezahlen 20 € ab.", "discount", {"20 EUR"}),
        ("de-CH", "Mit MOOS20 ziehen Sie an der Kasse CHF 20.– ab.", "discount", {"20 CHF"}),
        ("fr-FR", "Avec MOUSSE20, vous déduisez 20 € de votre panier.", "voucher_code", {"MOUSSE20"}),
        ("fr-FR", "Avec MOUSSE20, vous déduisez 20 € de votre panier.", "discount", {"20 EUR"}),
        ("de-DE", "Mit dem Code BIOWEIN10 sparst du 10 € auf 100 % Bio-Wein.", "discount", {"10 EUR"}),
    ],
)
def test_what_one_books_or_types_is_a_code(locale: str, text: str, attribute: str, values: set[str]) -> None:
    assert said(locale, text, attribute) == values
