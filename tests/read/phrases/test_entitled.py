"""Customers whom circumstances entitle to what a text gives."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "group"),
    [
        ("en-GB", "Over 60? 10% off everything on Mondays", "Seniors"),
        ("de-DE", "Über 60? Montags 10 % auf alles", "Seniors"),
        ("fr-FR", "Plus de 60 ans ? 10 % sur tout", "Seniors"),
        ("it-IT", "Hai più di 60 anni? 10% su tutto", "Seniors"),
        ("it-CH", "Nessuna spesa fino ai 25 anni, poi CHF 5.– al mese.", "Youth"),
        ("de-CH", "Bis 25 Jahre kostenlos, danach CHF 5.– im Monat.", "Youth"),
        ("fr-CH", "Les abonnés de la saison passée reçoivent CHF 20.– de rabais.", "ExistingCustomers"),
        ("it-IT", "I vecchi abbonati hanno 20 € di sconto.", "ExistingCustomers"),
        ("de-DE", "Bisherige Abonnenten erhalten 20 € Rabatt.", "ExistingCustomers"),
        ("it-IT", "Altri 5 € di sconto, solo da app", "AppUsers"),
        ("de-DE", "In der App bestellen und 5 € sparen", "AppUsers"),
        ("it-IT", "Solo per chi riceve questa newsletter: 15% di sconto.", "NewsletterSubscribers"),
        ("de-DE", "Nur für Empfänger dieses Newsletters: 15 % Rabatt.", "NewsletterSubscribers"),
        ("en-US", "Students with a .edu address get 60% off.", "Students"),
        ("en-GB", "Trade accounts get a further 5% off.", "BusinessCustomers"),
        ("de-DE", "Leasing 199 € im Monat. Gewerbekunden sind ausgeschlossen.", "PrivateCustomers"),
        ("it-IT", "Noleggio 199 € al mese. Escluse partite IVA.", "PrivateCustomers"),
        ("it-IT", "24,90 euro al mese, solo per chi passa da un altro gestore.", "NewCustomers"),
    ],
)
def test_circumstances_tell_for_whom_an_offer_is(locale: str, text: str, group: str) -> None:
    assert said(locale, text, "audience") == {group}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Over 60 shops. 10% off everything."),
        ("de-DE", "Ab 60 Minuten Spielzeit. 10 % auf alles."),
        ("it-IT", "I vecchi abbonati si ricordano della prima stagione."),
        ("en-GB", "Download our app. Rolls £3."),
        ("de-DE", "Diesen Newsletter lesen 4000 Menschen. 15 % Rabatt."),
        ("de-CH", "Aktion: 5 % Rabatt, Versand gratis mit dem Code TAU1 (1. September bis 30. November 2026)."),
        ("en-GB", "5% off and free delivery until 30 November."),
        ("fr-FR", "5 % de remise, livraison gratuite jusqu’au 25 juin."),
    ],
)
def test_mere_mention_entitles_nobody(locale: str, text: str) -> None:
    assert said(locale, text, "audience") == set()


def test_years_of_age_are_no_promotion() -> None:
    assert said("de-CH", "Bis 25 Jahre kostenlos, danach CHF 5.– im Monat.", "promo_duration") == set()
