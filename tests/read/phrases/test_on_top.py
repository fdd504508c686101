"""What comes on top of a price is no price of later; what one pays afterwards is, and what a night costs more."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Meldeschluss 12. Juni, danach 15 € Aufschlag."),
        ("de-CH", "Nach dem 12. Juni 15 Franken Nachmeldezuschlag."),
        ("fr-FR", "Dossards jusqu'au 12 juin, ensuite majoration de 15 €."),
        ("it-IT", "Pettorali entro il 12 giugno, poi 15 € in più."),
        ("en-GB", "Enter by 12 June, after that a £15 late surcharge applies."),
    ],
)
def test_what_latecomers_pay_on_top_is_no_price(locale: str, text: str) -> None:
    assert not said(locale, text, "price_after")
    assert not said(locale, text, "price")


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("de-DE", "Boot 25 € Kaufpreis inklusive Paddel", "25 EUR"),
    ],
)
def test_a_price_is_not_on_top(locale: str, text: str, price: str) -> None:
    assert {value.removesuffix(" min") for value in said(locale, text, "price")} == {price}


@pytest.mark.parametrize(
    ("locale", "text", "later"),
    [
        ("de-DE", "Die ersten 2 Monate 15 €, danach 25 € im Monat.", "25 EUR/P1M"),
        ("de-DE", "Startgeld 30 €, danach 45 €. Aufschlag: 5 €", "45 EUR"),
        ("fr-FR", "15 € par mois pendant 2 mois, puis 25 € par mois.", "25 EUR/P1M"),
        ("en-GB", "£15 a month for 2 months, then £25 a month. No surcharge.", "25 GBP/P1M"),
    ],
)
def test_what_one_pays_afterwards_is_a_price(locale: str, text: str, later: str) -> None:
    assert said(locale, text, "price_after") == {later}


def test_what_a_night_costs_more_has_a_price_of_its_own() -> None:
    assert said("de-DE", "Hundezuschlag 9 € pro Nacht", "price") == {"9 EUR/1 night"}
