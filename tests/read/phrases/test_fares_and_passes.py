"""Fares with their names behind them, passes for a year, and how often something takes place."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text
from tests.read.said import said

_HALF = {"plein tarif": "9.60 EUR", "demi-tarif": "7.20 EUR"}


def _named(locale: str, text: str) -> dict[str, str]:
    found = read_text(text, TextContext(locale, "GBP" if locale == "en-GB" else "EUR", date(2026, 6, 10)))
    return {one.subject: one.term.value for one in found if one.term.attribute == "price"}


@pytest.mark.parametrize(
    ("locale", "text", "fares"),
    [
        ("fr-FR", "Un jour : 9,60 € plein tarif, 7,20 € demi-tarif", _HALF),
        ("it-IT", "Biglietto: 9,60 € intero, 7,20 € ridotto", {"intero": "9.60 EUR", "ridotto": "7.20 EUR"}),
        ("de-DE", "Karte: 9,60 € Vollpreis, 7,20 € ermäßigt", {"Vollpreis": "9.60 EUR", "ermäßigt": "7.20 EUR"}),
        ("en-GB", "Ticket: £9.60 full fare, £7.20 half fare", {"full fare": "9.60 GBP", "half fare": "7.20 GBP"}),
        ("it-IT", "Biglietto: 9,60 € adulti, 7,20 € bambini", {"adulti": "9.60 EUR", "bambini": "7.20 EUR"}),
        ("fr-FR", "Jour : plein tarif 9,60 €, demi-tarif 7,20 €", _HALF),
        ("en-GB", "Adults £14, reduced £9", {"Adults": "14 GBP", "reduced": "9 GBP"}),
    ],
)  # fmt: skip
def test_fares_have_the_names_beside_them(locale: str, text: str, fares: dict[str, str]) -> None:
    assert _named(locale, text) == fares
    assert not said(locale, text, "discount")
    assert not said(locale, text, "list_price")


@pytest.mark.parametrize(
    ("locale", "text", "prices"),
    [
        ("fr-FR", "Le pass annuel pour nos 90 cours coûte 119 € au lieu de 199 €.", {"119 EUR/P1Y"}),
        ("fr-FR", "Abonnement annuel 2 zones : adulte 612 €, junior 420 €", {"612 EUR/P1Y", "420 EUR/P1Y"}),
        ("it-IT", "L'annuale dal 15 giugno al 15 luglio scende a 620 € invece di 690 €", {"620 EUR/P1Y"}),
        ("de-DE", "Der Jahrespass kostet 119 € statt 199 €.", {"119 EUR/P1Y"}),
        ("en-GB", "The annual pass for all 90 courses costs £119 instead of £199.", {"119 GBP/P1Y"}),
        ("en-GB", "Annual pass £119, day ticket £9.", {"119 GBP/P1Y", "9 GBP"}),
        ("de-DE", "Die Jahreskarte kostet 45 €.", {"45 EUR"}),
        ("it-IT", "Tessera annuale (Uferkarte), adulti, prezzo 45 €", {"45 EUR"}),
        ("fr-FR", "La carte annuelle pour nos 90 cours coûte 119 € au lieu de 199 €.", {"119 EUR"}),
        ("en-GB", "The annual card for all 90 courses costs £119 instead of £199.", {"119 GBP"}),
        ("fr-FR", "Abonnement annuel (Uferpass), adultes 45 €", {"45 EUR/P1Y"}),
        ("fr-FR", "La carte mensuelle coûte 45 €.", {"45 EUR/P1M"}),
        ("it-IT", "2 lezioni a settimana 205 €", {"205 EUR"}),
        ("de-DE", "2x pro Woche 80 €", {"80 EUR"}),
        ("fr-FR", "Deux séances par semaine 150 €", {"150 EUR"}),
        ("de-DE", "Miete 45 € pro Woche", {"45 EUR/P7D"}),
        ("en-GB", "The rent is £60 a week.", {"60 GBP/P7D"}),
    ],
)
def test_a_pass_is_paid_for_its_time_and_a_lesson_not_by_the_week(locale: str, text: str, prices: set[str]) -> None:
    assert said(locale, text, "price") == prices
