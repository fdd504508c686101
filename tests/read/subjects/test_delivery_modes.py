"""Ways of delivery that tell one cost of it from another."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _told(locale: str, text: str) -> dict[str, str]:
    """By value: the subject of what delivery costs and takes."""
    found = read_text(text, TextContext(locale, "EUR", date(2026, 5, 4)))
    return {one.term.value: one.subject for one in found if one.term.attribute in {"shipping_cost", "delivery_time"}}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Mug €8. Express delivery €6."),
        ("de-DE", "Versand 4,90 €, ab 50 € gratis."),
        ("fr-FR", "Livraison 5,90 €, offerte dès 60 €. Retrait en boutique gratuit."),
        ("en-GB", "Free standard delivery over €40, otherwise €3.95."),
    ],
)
def test_one_cost_of_delivery_needs_no_name(locale: str, text: str) -> None:
    assert set(_told(locale, text).values()) == {""}


@pytest.mark.parametrize(
    ("locale", "text", "told"),
    [
        ("fr-FR", "Aspirateur Brio 149,00 €\nLivraison standard gratuite – 3 à 5 jours ouvrés\nExpress 6,90 €",
         {"0 EUR": "standard", "P3BD..P5BD": "standard", "6.90 EUR": "Express"}),
        ("fr-FR", "Livraison\nPoint relais 0 €\nDomicile 5,50 €", {"0 EUR": "Point relais", "5.50 EUR": "Domicile"}),
        ("de-CH", "Mit B-Post senden wir gratis, mit A-Post für CHF 3.50.", {"0 CHF": "B-Post", "3.50 CHF": "A-Post"}),
        ("de-DE", "Standardversand 4,90 €, Expressversand 12,90 €.",
         {"4.90 EUR": "Standardversand", "12.90 EUR": "Expressversand"}),
        ("de-AT", "Lieferung mit der Post € 5,90, per Spedition € 39,–.", {"5.90 EUR": "Post", "39 EUR": "Spedition"}),
        ("en-GB", "Standard delivery £3.95. Next day delivery £6.95.",
         {"3.95 GBP": "Standard", "6.95 GBP": "Next day"}),
    ],
)  # fmt: skip
def test_the_way_tells_one_cost_of_delivery_from_the_next(locale: str, text: str, told: dict[str, str]) -> None:
    said = _told(locale, text)

    assert {value: said.get(value) for value in told} == told
