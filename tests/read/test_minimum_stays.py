"""The least time for which one stays: of tenants a term of their contract, of guests none."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Mindestaufenthalt: 3 Nächte. Ferienwohnung 90 € pro Nacht."),
        ("de-CH", "Mindestaufenthalt 1 Woche, Chalet CHF 1400.– pro Woche."),
        ("fr-FR", "Séjour minimum de 7 jours, chalet 900 €."),
        ("it-IT", "Soggiorno minimo: 3 giorni. Camera 80 €."),
        ("en-GB", "Minimum stay: 7 days. Cottage £700."),
        ("en-GB", "Minimum rental 2 days. Bike £30 a day."),
        ("en-GB", "Enjoy your stay. 4 weeks of sun."),
    ],
)
def test_some_days_of_guests_bind_nobody(locale: str, text: str) -> None:
    assert said(locale, text, "contract_term") == set()


@pytest.mark.parametrize(
    ("locale", "text", "value"),
    [
        ("de-DE", "Lagerraum 9 € pro Woche, Mindestaufenthalt 4 Wochen.", "P28D"),
        ("de-CH", "Parkplatz CHF 120.– pro Monat. Mindestmiete: 3 Monate.", "P3M"),
        ("fr-FR", "Studio 600 € par mois. Séjour minimum de 3 mois.", "P3M"),
        ("fr-CH", "Box de stockage CHF 60.– par mois, location minimale de 2 mois.", "P2M"),
        ("it-IT", "Box 50 € al mese. Soggiorno minimo: 2 mesi.", "P2M"),
        ("en-GB", "Room £18 a week. Minimum stay just 2 weeks.", "P14D"),
        ("en-GB", "Desk £180 a month. The shortest stay is 3 months.", "P3M"),
    ],
)
def test_weeks_and_months_of_tenants_are_a_term_of_their_contract(locale: str, text: str, value: str) -> None:
    assert said(locale, text, "contract_term") == {value}
