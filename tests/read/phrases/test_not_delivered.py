"""Deliveries that there are none of, and fees that there are none of."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text

_CONTEXTS = {
    "de": TextContext("de-DE", "EUR", date(2026, 6, 10)),
    "fr": TextContext("fr-FR", "EUR", date(2026, 6, 10)),
    "it": TextContext("it-IT", "EUR", date(2026, 6, 10)),
    "en": TextContext("en-GB", "GBP", date(2026, 6, 10)),
}


def _costs(language: str, text: str) -> list[str]:
    found = (one.term for one in read_text(text, _CONTEXTS[language]))
    return [term.value for term in found if term.attribute == "shipping_cost"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Pas d'express vers la Corse."),
        ("fr", "Aucune expédition vers la Corse"),
        ("de", "Kein Express nach Österreich"),
        ("de", "Kein Expressversand möglich"),
        ("de", "Kein Paketshop in der Nähe"),
        ("it", "Nessuna consegna nelle isole"),
        ("it", "Nessuna spedizione espressa in Sardegna"),
        ("en", "No express delivery to Orkney"),
    ],
)
def test_where_nothing_is_sent_sending_is_not_free(language: str, text: str) -> None:
    assert _costs(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Sans frais de port"),
        ("fr", "Aucuns frais d'expédition vers la Belgique"),
        ("de", "Keine Versandkosten"),
        ("de", "Kein Porto nach Österreich"),
        ("de", "Keine Liefergebühr in Berlin"),
        ("it", "Nessuna spesa di spedizione in Italia"),
        ("en", "No shipping costs to Ireland"),
        ("en", "No delivery charge"),
    ],
)
def test_where_nothing_is_charged_sending_is_free(language: str, text: str) -> None:
    assert [cost.partition(" ")[0] for cost in _costs(language, text)] == ["0"]
