"""Small print, answers and posts: what is refuted, hypothetical, lost or owed, and what customers are still told."""

from datetime import date

import pytest

from audit.read.blocks.flat import blocks_of_text
from audit.read.found import TextContext
from audit.read.text import read_blocks


def _said(locale: str, text: str) -> set[str]:
    currency = "CHF" if locale.endswith("CH") else "GBP" if locale == "en-GB" else "EUR"
    found = read_blocks(blocks_of_text(text), TextContext(locale, currency, date(2026, 6, 10)))
    return {str(one.term) for one in found}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-AT", "Nettokreditbetrag € 10.000,–"),
        ("de-CH", "Im Netz kursiert der Code LERN10: Der stammt nicht von uns und funktioniert nicht."),
        ("de-DE", "Das Guthaben über 50 € aus der Herbstaktion gibt es nicht mehr."),
        ("it-CH", "Il bonus di CHF 50.– dell'estate non viene più accreditato."),
        ("fr-FR", "Non, le « permis à 1 € par jour » n'est pas une promo."),
        ("it-CH", "Posso disdire?\nGratuitamente fino a 24 ore prima dell'arrivo, poi tratteniamo CHF 10.–."),
        ("en-GB", "If we could knock 40% off, it would only mean that we charged too much before."),
        ("it-IT", "Solo per maggiori di 18 anni"),
    ],
)
def test_what_is_refuted_hypothetical_or_owed_in_case_is_no_term(locale: str, text: str) -> None:
    assert _said(locale, text) == set()


def test_a_call_to_customers_who_get_nothing_limits_nothing() -> None:
    assert _said("it-CH", "Già cliente? La promozione non vale per i cambi di abbonamento.") == set()


@pytest.mark.parametrize(
    ("locale", "text", "terms"),
    [
        ("de-AT", "Für Personen mit Hauptwohnsitz in Österreich", {"region AT"}),
        ("de-DE", "Wer bis Ende Juni bestellt, spart sich die Startgebühr.", {"setup_fee 0 EUR"}),
        ("de-DE", "Haustürlieferung 149 €", {"shipping_cost 149 EUR"}),
        ("de-DE", "Noch 14 Fahrzeuge sofort verfügbar!", {"availability LimitedAvailability"}),
        ("de-CH", "Mit Express ist das Paket am nächsten Arbeitstag bei dir.", {"delivery_time P1BD"}),
        (
            "it-IT",
            "Le spese di istruttoria ammontano a 150 €; per chi firma ora sono azzerate.",
            {"setup_fee 0 EUR"},
        ),
        ("it-IT", "I soci del Touring Lago hanno il 10% di sconto.", {"audience Members", "discount 10%"}),
        ("en-GB", "£9 a month, reduced from £14", {"price 9 GBP/P1M", "list_price 14 GBP/P1M"}),
        ("en-GB", "If you change your mind you have 30 days to send it back.", {"return_period P30D"}),
        ("en-GB", "Rates from £189/night + tax with code STAY3", {"price 189 GBP/1 night or more", "tax Excluded"}),
        (
            "de-CH",
            "Ab CHF 400.– in 12 Monatsraten zu 0 %.",
            {"min_order_value 400 CHF", "instalments 12", "interest_rate 0%"},
        ),
        ("en-GB", "Sofa from £29.99 in 12 instalments", {"price 29.99 GBP or more", "instalments 12"}),
        ("de-AT", "per kg\n2.49\nstatt 3.99", {"list_price 3.99 EUR/1 kg"}),
        (
            "en-GB",
            "HALF PRICE\nGuide\nSmall\n25 sq ft\nphone box\nSize\nLarge\n£29.50\n£14.75\nper week",
            {"list_price 29.50 GBP/P7D", "price 14.75 GBP/P7D"},
        ),
    ],
)
def test_what_such_wordings_state_is_read(locale: str, text: str, terms: set[str]) -> None:
    assert terms <= _said(locale, text)
