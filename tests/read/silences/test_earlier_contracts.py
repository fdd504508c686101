"""Those who signed before a day that is past: neither the day nor what they pay is an offer's."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Kunden mit Abschluss vor dem 1.3.2025 zahlen für den Ruderplatz weiterhin 11,90 Euro."),
        ("de-AT", "Für Verträge, die vor dem 1.3.2025 geschlossen wurden, gilt weiterhin der Preis von € 11,90."),
        ("fr-FR", "Les clients ayant souscrit avant le 1er mars 2025 paient toujours 11,90 €."),
        ("fr-CH", "Pour les contrats conclus avant le 1er mars 2025, le tarif reste de CHF 11.90 par mois."),
        ("it-IT", "I clienti che hanno firmato prima del 1 marzo 2025 pagano ancora 11,90 €."),
        ("en-GB", "Customers who joined before 1 March 2025 still pay £11.90 a month."),
    ],
)
def test_what_they_pay_is_no_price_of_today(locale: str, text: str) -> None:
    assert not said(locale, text, "valid_through") | said(locale, text, "price")


def test_what_new_customers_pay_is() -> None:
    text = "Kunden, die vor dem 1.3.2025 unterschrieben haben, zahlen 11,90 €, neue Kunden 13,90 €."

    assert said("de-DE", text, "price") == {"13.90 EUR"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Bei Vertragsabschluss vor dem 31.8.2026 sparen Sie 20 €.", "2026-08-31"),
        ("Alle Kunden, die vor dem 30. Juni bestellen, erhalten 10 % Rabatt.", "2026-06-30"),
        ("10 % Rabatt, nur vor dem 1.6.2026.", "2026-06-01"),
    ],
)
def test_a_day_to_come_or_of_no_customers_ends_the_offer(text: str, day: str) -> None:
    assert said("de-DE", text, "valid_through") == {day}
