"""Amounts beside each other that the words behind them tell apart."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _told(locale: str, text: str) -> dict[str, str]:
    """By attribute and amount: the subject."""
    found = read_text(text, TextContext(locale, "EUR", date(2026, 5, 4)))
    return {f"{one.term.attribute} {one.term.value}": one.subject for one in found}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("it-IT", "Il corso costa 90 € in contanti."),
        ("fr-FR", "L'atelier coûte 45 € le samedi."),
        ("en-GB", "Tickets are €35 in the stalls."),
        ("de-DE", "Die Karte kostet 12 € am Schalter."),
    ],
)
def test_one_amount_is_told_from_nothing(locale: str, text: str) -> None:
    assert set(_told(locale, text).values()) == {""}


def test_times_tell_no_variants_apart() -> None:
    told = _told("en-GB", "Team is €10 for the first year and €20 for the second year.")

    assert told["price 10 EUR"] == "Team"


def test_a_plan_among_others_keeps_its_name() -> None:
    told = _told(
        "en-US",
        "Grow $29/mo billed annually, or $35 month to month\nScale $79/mo billed annually, or $95 month to month",
    )

    assert told["price 29 USD/P1M"] == "Grow"
    assert told["price 79 USD/P1M"] == "Scale"


@pytest.mark.parametrize(
    ("locale", "text", "names"),
    [
        ("fr-FR", "Ensuite, c'est 18 € HT/mois en formule mensuelle ou 15 € HT/mois en formule annuelle.",
         {"formule mensuelle", "formule annuelle"}),
        ("en-US", "Boardly Plus\n$10 per seat/month, billed annually – or $13 month-to-month.",
         {"billed annually", "month-to-month"}),
        ("de-CH", "Das Auto kostet CHF 399.–/Monat bei 24 Monaten Laufzeit, CHF 489.–/Monat bei 6 Monaten Laufzeit.",
         {"24 Monaten Laufzeit", "6 Monaten Laufzeit"}),
        ("it-IT", "Biglietti: 35 € in platea, 22 € in galleria.", {"platea", "galleria"}),
        ("de-AT", "Eine Nacht kostet € 89,– im Doppelzimmer und € 129,– in der Suite.", {"Doppelzimmer", "Suite"}),
        ("fr-CH", "La traversée coûte CHF 24.– avec le demi-tarif et CHF 42.– sans.", {"demi-tarif", "sans"}),
        ("de-CH", "Die Karte kostet CHF 24.– mit Halbtax und CHF 42.– ohne.", {"Halbtax", "ohne"}),
    ],
)  # fmt: skip
def test_prices_beside_each_other_are_told_apart_by_what_is_behind_them(
    locale: str, text: str, names: set[str]
) -> None:
    told = _told(locale, text)

    assert {subject for term, subject in told.items() if term.startswith("price")} == names


@pytest.mark.parametrize(
    ("locale", "text", "names"),
    [
        ("en-GB", "€50 off when you spend €500. €120 off when you spend €1,000.",
         {"when you spend €500", "when you spend €1,000"}),
        ("de-DE", "5 % ab 100 €, 10 % ab 200 € Bestellwert.", {"ab 100 €", "ab 200 € Bestellwert"}),
        ("fr-FR", "-20 % dès 2 articles achetés et -30 % dès 3, code DUO.", {"dès 2 articles achetés", "dès 3"}),
    ],
)  # fmt: skip
def test_steps_of_a_reduction_are_told_apart_by_what_they_ask_for(locale: str, text: str, names: set[str]) -> None:
    told = _told(locale, text)

    assert {subject for term, subject in told.items() if term.startswith("discount")} == names
    assert {subject for term, subject in told.items() if term.startswith("min_order_value")} <= names


def test_an_alternative_paid_with_another_thing_is_that_ones() -> None:
    text = "Pool 30: €14 a month on a 12-month plan, or €16 a month with Pool 30 Flex on a 1-month plan."
    told = _told("en-GB", text)

    assert told["price 16 EUR/P1M"] == "Pool 30 Flex"
    assert told["price 14 EUR/P1M"] != "Pool 30 Flex"
    assert told["contract_term P12M"] != "Pool 30 Flex"
