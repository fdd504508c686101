"""Names that speakers, verbs, waivers and labels of people must not hide, or give."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text

_CHAT = """Client : et la carte ?
Conseillère Maud : Depuis le 1er mai, nous proposons la carte Lune à 3 € par mois.
Client : et l'autre ?
Conseillère Maud : Oui, la carte Soleil, 11 € par mois."""
_CARDS = """Harbour Masters
2–4 players · 45 min · Age 8+
£35.99
Add to basket
Tin Orchard
£27.50
Add to basket
Owl & Anchor – box dented
£18.00"""


def _subjects(locale: str, text: str, attribute: str) -> dict[str, str]:
    """The subject of each value of an attribute."""
    context = TextContext(locale, "GBP" if locale == "en-GB" else "EUR", date(2026, 6, 10))
    return {f.term.value: f.subject for f in read_text(text, context) if f.term.attribute == attribute}


@pytest.mark.parametrize(
    ("locale", "text", "attribute", "subjects"),
    [
        (
            "fr-FR",
            _CHAT,
            "price",
            {"3 EUR/P1M": "carte Lune", "11 EUR/P1M": "carte Soleil"},
        ),
        (
            "de-DE",
            "Einrichtung: bei Nova 9,90 €, bei Pluto 19,90 €. Nova 2 € im Monat, Pluto 4 € im Monat.",
            "setup_fee",
            {"9.90 EUR": "Nova", "19.90 EUR": "Pluto"},
        ),
        (
            "fr-FR",
            "Permis : 1390 €. Conduite : 1290 €. Frais de dossier 45 €, offerts aux titulaires du Pass Jeunes.",
            "setup_fee",
            {"45 EUR": "Conduite", "0 EUR": "titulaires du Pass Jeunes"},
        ),
        (
            "it-IT",
            "Adulto 19 €, cane 12 €. Residenti nelle valli: sconto del 40 % su tutte le corse.",
            "discount",
            {"40%": "Residenti nelle valli"},
        ),
        (
            "it-IT",
            "Piega 35 €. Colore 38 €. Under 26: 10 € di sconto sul taglio.",
            "discount",
            {"10 EUR": "Under 26"},
        ),
        (
            "en-GB",
            "Mugs £4. Bags £12. Express takes 2 working days to arrive, standard delivery takes 10 working days.",
            "delivery_time",
            {"P2BD": "Express", "P10BD": "standard"},
        ),
        (
            "en-GB",
            _CARDS,
            "price",
            {"35.99 GBP": "Harbour Masters", "27.50 GBP": "Tin Orchard", "18 GBP": "Owl & Anchor"},
        ),
    ],
)
def test_names_stand_where_they_are_said(locale: str, text: str, attribute: str, subjects: dict[str, str]) -> None:
    assert _subjects(locale, text, attribute) == subjects


def test_a_reduction_behind_its_prices_is_of_what_they_are_of() -> None:
    text = "Für Studierende: das Lern-Abo 6 Monate um 5 Euro statt 9 Euro im Monat - 50 % Rabatt! Kalender 12 €."
    subjects = _subjects("de-AT", text, "discount")
    assert subjects["50%"] != "Studierende"


def test_a_shops_offer_of_the_week_still_leads() -> None:
    text = "Winter deal: sledge £20. Boots: £40."
    assert _subjects("en-GB", text, "price")["20 GBP"] == "Winter deal"
