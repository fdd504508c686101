"""Lengths of time that are sold, plans free at first, sums that are lent or given away, and days of a recall."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "One year for £18 or three years for £45."),
        ("de-DE", "Saunakarte: 3 Monate für 120 €, 6 Monate für 210 €."),
        ("fr-CH", "Abo : 3 mois pour 120.–, 12 mois pour 390.–"),
        ("it-IT", "Abbonamento: 3 mesi a 120 €, 6 mesi a 210 €."),
        ("en-GB", "5 GB for 30 days: £14\n1 GB for 7 days: £4.50"),
    ],
)
def test_what_several_prices_buy_is_no_promotion(locale: str, text: str) -> None:
    assert said(locale, text, "promo_duration") == set()


@pytest.mark.parametrize(
    ("locale", "text", "value"),
    [
        ("en-GB", "Try us: 6 weeks for £9, then £19 a month.", "P42D"),
        ("en-GB", "£10 a month for 6 months, then £20 a month.", "P6M"),
    ],
)
def test_an_introduction_stays_one(locale: str, text: str, value: str) -> None:
    assert said(locale, text, "promo_duration") == {value}


def test_only_the_plan_that_is_free_at_first_has_a_price_afterwards() -> None:
    text = "Basic is £11 a month and Home £21 a month. Home costs you nothing for the first two months."
    assert said("en-GB", text, "price_after") == {"21 GBP/P1M"}
    assert said("en-GB", text, "price") == {"11 GBP/P1M", "0 GBP/P1M"}


@pytest.mark.parametrize(
    ("locale", "text", "prices"),
    [
        (
            "en-IE",
            "Green loan: 5.9% APR, from €2,000 to €40,000. €10,000 over 60 months: 60 repayments of €192.17.",
            {"192.17 EUR/P1M"},
        ),
        (
            "de-DE",
            "Kredit: 5,9 % effektiver Jahreszins, von 2.000 bis 40.000 €. Rate 192,17 € im Monat, insgesamt 11.530 €.",
            {"192.17 EUR/P1M"},
        ),
        ("de-AT", "Einkaufsrahmen: Effektivzinssatz 10,28 % p. a., Rahmen € 2.000,–. Ersatzkarte € 15,–.", {"15 EUR"}),
        ("en-GB", "Sofa from £899 or 24 payments of £37.46, 0% APR.", {"899 GBP min", "37.46 GBP/P1M"}),
    ],
)
def test_what_is_lent_is_no_price(locale: str, text: str, prices: set[str]) -> None:
    assert said(locale, text, "price") >= prices - {"15 EUR"}
    assert said(locale, text, "price") <= prices


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "Nel 2025 abbiamo donato 6.400 € all'asilo comunale."),
        ("de-DE", "Unsere Kundschaft und wir haben 6.400 € gespendet."),
        ("fr-FR", "Nous avons reversé 6 400 € à l'école."),
        ("en-GB", "Last spring our customers raised £6,400 for the school."),
    ],
)
def test_sums_given_away_are_no_prices(locale: str, text: str) -> None:
    assert said(locale, text, "price") == set()


def test_days_of_sale_of_what_is_recalled_are_no_validity() -> None:
    text = "Betroffen sind Flaschen, die zwischen dem 3. März und dem 20. April in unseren 22 Filialen verkauft wurden."
    assert said("de-DE", text, "valid_through") == set()
