"""Periods before a colon, prices afterwards behind "then:", reductions of two heights and sums handed back."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "prices"),
    [
        ("fr-FR", "Tarifs à l'année : Éveil 195 €, Enfants 240 €.", {"195 EUR/P1Y", "240 EUR/P1Y"}),
        ("de-DE", "Jahresbeiträge: Kinder 95 €, Erwachsene 140 €.", {"95 EUR/P1Y", "140 EUR/P1Y"}),
        ("it-IT", "Quote annuali: ragazzi 95 €, adulti 140 €.", {"95 EUR/P1Y", "140 EUR/P1Y"}),
        ("en-GB", "Monthly prices: Basic £12, Plus £19.", {"12 GBP/P1M", "19 GBP/P1M"}),
        ("de-DE", "Preise: Kinder 95 €, Erwachsene 140 €.", {"95 EUR", "140 EUR"}),
    ],
)
def test_prices_have_the_period_that_leads_them(locale: str, text: str, prices: set[str]) -> None:
    assert said(locale, text, "price") == prices


def test_what_stands_behind_then_comes_afterwards() -> None:
    text = "Essai gratuit de 30 jours. Ensuite : Solo à 12.– par mois ou 120.– par an, Duo à 29.– par mois."
    assert said("fr-CH", text, "price_after") == {"12 CHF/P1M", "120 CHF/P1Y", "29 CHF/P1M"}


@pytest.mark.parametrize(
    ("locale", "text", "reductions"),
    [
        ("it-IT", "Ricevi uno sconto di 30 €, 60 € se scegli anche il gas.", {"30 EUR", "60 EUR"}),
        ("de-DE", "Sie erhalten 30 € Rabatt, 60 € bei zwei Verträgen.", {"30 EUR", "60 EUR"}),
        ("en-GB", "Get £30 off, £60 if you take both.", {"30 GBP", "60 GBP"}),
        ("fr-FR", "30 € de remise, 60 € si vous prenez les deux.", {"30 EUR", "60 EUR"}),
        ("en-GB", "£30 off, £160 with delivery.", {"30 GBP"}),
    ],
)
def test_a_higher_amount_before_a_condition_reduces_too(locale: str, text: str, reductions: set[str]) -> None:
    assert said(locale, text, "discount") == reductions


@pytest.mark.parametrize(
    ("locale", "text", "value"),
    [
        ("de-AT", "Mantel € 7,–, dazu € 20,– Einsatz, den Sie beim Zurückbringen wiederbekommen.", "20 EUR"),
        ("fr-CH", "Une garantie de 200.– est déposée et restituée au départ.", "200 CHF"),
        ("it-CH", "Una garanzia di 200.– si versa alla prenotazione e viene restituita alla partenza.", "200 CHF"),
        ("en-GB", "A £200 guarantee is lodged and returned when you leave.", "200 GBP"),
        ("de-CH", "Brauche ich einen Anteilschein? Ja, zu 250.–. Sie erhalten das Geld zurück.", "250 CHF"),
    ],
)
def test_a_sum_that_is_handed_back_is_a_deposit(locale: str, text: str, value: str) -> None:
    assert said(locale, text, "deposit") == {value}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Der Einsatz kostet 20 €, und wir kommen gern."),
        ("en-GB", "Our price guarantee: £20 vase. Faulty goods are refunded."),
    ],
)
def test_a_guarantee_or_a_job_is_none(locale: str, text: str) -> None:
    assert said(locale, text, "deposit") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("fr-CH", "L'inscription coûte 40.–. Elle est offerte aux abonnés annuels."),
        ("it-CH", "La quota d'iscrizione è di 40.–. Per gli studenti è gratuita."),
        ("de-CH", "Die Anmeldegebühr beträgt 40.–. Für Lernende ist sie gratis."),
    ],
)
def test_a_pronoun_gives_up_the_fee_named_before(locale: str, text: str) -> None:
    assert said(locale, text, "setup_fee") == {"40 CHF", "0 CHF"}
