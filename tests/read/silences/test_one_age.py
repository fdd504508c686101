"""What a cover costs at one age is no price of the cover."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Der Zahnschutz Birke kostet mit 70 Jahren 74 € im Monat."),
        ("de-CH", "Im Alter von 70 Jahren kostet der Zahnschutz Birke CHF 74.– im Monat."),
        ("de-AT", "Ein 40-Jähriger zahlt für den Zahnschutz Birke € 34,– im Monat."),
        ("fr-FR", "La complémentaire Bouleau coûte 74 € par mois à 70 ans."),
        ("fr-CH", "La complémentaire Bouleau : CHF 45.– par mois pour un assuré de 40 ans."),
        ("it-IT", "La polizza Betulla costa 74 € al mese a 70 anni."),
        ("en-GB", "At age 70, Birch dental cover costs £74 a month."),
    ],
)
def test_a_premium_at_one_age_is_nobodys_price(locale: str, text: str) -> None:
    assert not said(locale, text, "price") | said(locale, text, "promo_duration")


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("de-DE", "Der Zahnschutz Birke kostet 34 € im Monat.", "34 EUR/P1M"),
        ("de-DE", "Wir sind mit 30 Jahren Erfahrung für Sie da: Zahnschutz Birke für 34 € im Monat.", "34 EUR/P1M"),
        ("fr-FR", "De 60 à 70 ans, la complémentaire Bouleau coûte 74 € par mois.", "74 EUR/P1M"),
        ("fr-FR", "Jusqu'à 25 ans, la complémentaire Bouleau coûte 24 € par mois.", "24 EUR/P1M"),
        ("fr-FR", "Le toit Bouleau coûte 990 €, sa garantie passe à 25 ans.", "990 EUR"),
        ("en-GB", "Aged 60 or over? Birch dental cover costs £74 a month.", "74 GBP/P1M"),
    ],
)
def test_other_prices_are(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "price") == {price}
