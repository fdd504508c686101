"""What something cost at another time is no price; what the same sentence says of today is."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("de-DE", "Rindenmulch kostet jetzt 42 € je Kubikmeter (im Herbst waren es 47 €).", "42 EUR"),
        ("de-CH", "Das Abo kostet CHF 31.– im Monat, voriges Jahr waren es CHF 28.–.", "31 CHF/P1M"),
        ("de-AT", "Die Karte kostete 2025 noch 44 €, ab sofort sind es 46 €.", ""),
        ("de-DE", "Saisonheft 17 € (vergangene Saison: 15 €).", "17 EUR"),
        ("fr-FR", "L'abonnement est à 31 € par mois ; l'an dernier, c'était 28 €.", "31 EUR/P1M"),
        ("fr-CH", "Cerises à CHF 6.20, la semaine passée elles étaient à CHF 7.40.", "6.20 CHF"),
        ("it-IT", "Le ciliegie costano 6,20 € al chilo (d'inverno erano 9,40 €).", "6.20 EUR/1 kg"),
        ("it-CH", "L'abbonamento costa CHF 31.– al mese; l'anno scorso erano CHF 28.–.", "31 CHF/P1M"),
        ("en-GB", "Bark mulch is £42 a bag (in autumn it was £47).", "42 GBP"),
        ("en-GB", "Membership is £31 a month; last year it was £28.", "31 GBP/P1M"),
    ],
)
def test_a_clause_of_another_time_asks_for_nothing(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "price") == ({price} if price else set())
    assert said(locale, text, "list_price") == set()


@pytest.mark.parametrize(
    ("locale", "text", "prices"),
    [
        ("de-CH", "Im Winter kostet die Hütte CHF 90.–, im Sommer CHF 70.–.", {"90 CHF", "70 CHF"}),
        ("fr-FR", "En hiver, le chalet coûte 90 €, en été 70 €.", {"90 EUR", "70 EUR"}),
        ("en-GB", "In summer the hut is £70, in winter £90.", {"70 GBP", "90 GBP"}),
    ],
)
def test_seasons_that_have_prices_keep_them(locale: str, text: str, prices: set[str]) -> None:
    assert said(locale, text, "price") == prices
