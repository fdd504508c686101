"""Fees that are asked with each delivery, beside what delivery itself costs."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _read(locale: str, text: str) -> set[tuple[str, str, str]]:
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    return {(one.term.attribute, one.term.value, one.subject) for one in found}


@pytest.mark.parametrize(
    ("locale", "text", "fee"),
    [
        ("de-DE", "Kranpauschale: 59,00 € je Lieferung", "Kranpauschale"),
        ("de-AT", "Staubschutzpauschale (Silo): € 59,00 pro Lieferung", "Staubschutzpauschale (Silo)"),
        ("de-DE", "Je Lieferung fällt die Pumppauschale Silo an: 59,00 €.", "Pumppauschale Silo"),
        ("fr-FR", "Supplément grue : 59 € par livraison.", "Supplément grue"),
        ("it-IT", "Supplemento gru: 59 € a consegna.", "Supplemento gru"),
        ("en-IE", "Crane surcharge: €59 per delivery.", "Crane surcharge"),
    ],
)
def test_a_fee_with_a_name_of_its_own_is_a_price(locale: str, text: str, fee: str) -> None:
    assert _read(locale, text) == {("price", "59 EUR", fee)}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Versandpauschale: 59 € pro Lieferung."),
        ("de-DE", "Servicepauschale und Versand: 59 € pro Lieferung."),
        ("de-DE", "Pro Lieferung berechnen wir 59 €."),
        ("fr-FR", "Forfait livraison : 59 € par livraison."),
        ("it-IT", "Contributo spedizione: 59 € a consegna."),
        ("en-IE", "Delivery fee: €59 per delivery."),
    ],
)
def test_what_is_asked_for_the_delivery_itself_is_its_cost(locale: str, text: str) -> None:
    assert _read(locale, text) == {("shipping_cost", "59 EUR", "")}
