"""Periods before amounts: names of what is paid by the day or week, free months of a year, every so many days."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "prices"),
    [
        ("de-DE", "Tag 45 €, Wochenende 80 €, Woche 165 €", {"45 EUR", "80 EUR", "165 EUR"}),
        ("de-DE", "Angebot der Woche 19 €, Laterne Mond 29 €", {"19 EUR", "29 EUR"}),
        ("de-DE", "Box der Woche: 19 €, Box des Monats: 29 €", {"19 EUR", "29 EUR"}),
        ("de-DE", "Woche 165 €", {"165 EUR"}),
        ("fr-FR", "Plat du jour 12 €, menu 25 €", {"12 EUR", "25 EUR"}),
        ("en-IE", "Soup of the day €6, bread €3", {"6 EUR", "3 EUR"}),
    ],
)
def test_what_is_called_by_a_period_is_not_paid_by_it(locale: str, text: str, prices: set[str]) -> None:
    assert said(locale, text, "price") == prices


@pytest.mark.parametrize(
    ("locale", "text", "prices"),
    [
        ("de-DE", "Miete: 45 € am Tag, die Woche 165 €", {"45 EUR/P1D", "165 EUR/P7D"}),
        ("de-DE", "Tag: 45 € / Woche: 165 €", {"45 EUR/P1D", "165 EUR/P7D"}),
        ("de-AT", "Monat: 29 € / Jahr: 290 €", {"29 EUR/P1M", "290 EUR/P1Y"}),
        ("fr-FR", "25 € par jour, la semaine 120 €", {"25 EUR/P1D", "120 EUR/P7D"}),
        ("it-IT", "Giorno 25 €, settimana 120 €", {"25 EUR/P1D", "120 EUR/P7D"}),
        ("en-IE", "Day €25, week €120, month €390", {"25 EUR/P1D", "120 EUR/P7D", "390 EUR/P1M"}),
    ],
)
def test_periods_beside_each_other_are_what_their_amounts_are_paid_by(locale: str, text: str, prices: set[str]) -> None:
    assert said(locale, text, "price") == prices


def test_a_rate_goes_on_behind_a_colon_that_leads_to_no_price() -> None:
    assert said("de-DE", "29 €/Monat: 12 Hefte", "price") == {"29 EUR/P1M"}


@pytest.mark.parametrize(
    "text", ["2 Monate gratis, danach 9,90 € jährlich", "Jährlich kündbar. 2 Monate gratis, dann 5 €"]
)
def test_free_months_before_a_price_are_free_however_it_is_paid(text: str) -> None:
    assert "0 EUR/P1M" in said("de-DE", text, "price")


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Jährlich (2 Monate gratis)"),
        ("fr-FR", "Annuel (2 mois offerts)"),
        ("it-IT", "Annuale (2 mesi gratis)"),
        ("en-IE", "Annual (2 months free)"),
    ],
)
def test_months_saved_by_paying_for_a_year_are_no_free_time(locale: str, text: str) -> None:
    assert said(locale, text, "price") == set()
    assert said(locale, text, "promo_duration") == set()


@pytest.mark.parametrize(
    ("text", "price"), [("täglich 25,90 €", "25.90 EUR/P1D"), ("24 Raten monatlich 25,90 €", "25.90 EUR/P1M")]
)
def test_each_day_and_month_is_a_period(text: str, price: str) -> None:
    assert said("de-DE", text, "price") == {price}


@pytest.mark.parametrize("text", ["14-täglich 25,90 €", "14 täglich 25,90 €"])
def test_every_so_many_days_is_not_each_day(text: str) -> None:
    assert said("de-DE", text, "price") == {"25.90 EUR"}
