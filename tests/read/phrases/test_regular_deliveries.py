"""What a delivery of a subscription costs, and the postage that looks like it."""

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


def _terms(language: str, text: str) -> list[str]:
    return [str(found.term) for found in read_text(text, _CONTEXTS[language])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Ou en livraison régulière : 17,60 € par envoi."),
        ("fr", "Abonnement : 17,60 € par livraison"),
        ("de", "Im Spar-Abo: 17,60 € pro Lieferung."),
        ("de", "Regelmäßige Lieferung: 17,60 € pro Paket"),
        ("de", "Lieferung im Abo: 17,60 €"),
        ("it", "Oppure con consegna periodica: 17,60 € a spedizione"),
        ("en", "Or subscribe and save: £17.60 per delivery"),
        ("en", "Regular delivery: £17.60 per shipment"),
    ],
)
def test_the_price_of_a_delivery_that_comes_again_and_again_is_no_postage(language: str, text: str) -> None:
    assert _terms(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "cost"),
    [
        ("fr", "Livraison : 4,90 € par envoi", "4.90 EUR"),
        ("fr", "Abonnement : frais de port 2,90 € par envoi", "2.90 EUR"),
        ("fr", "Abonnez-vous ! Livraison 4,90 € par colis", "4.90 EUR"),
        ("fr", "Livraison programmée : 9,90 €, sur rendez-vous", "9.90 EUR"),
        ("fr", "Livraison régulière : gratuite", "0 EUR"),
        ("de", "Abo: Versandkosten 2,90 € pro Lieferung", "2.90 EUR"),
        ("de", "Im Abo ist die Lieferung gratis", "0 EUR"),
        ("it", "Spedizione 4,90 € a consegna", "4.90 EUR"),
        ("en", "Subscribers pay £1.95 postage per delivery", "1.95 GBP"),
        ("en", "Newsletter: subscribe now. Delivery £4.95 per parcel", "4.95 GBP"),
        ("en", "Regular delivery £3.95", "3.95 GBP"),
    ],
)
def test_postage_stays_postage_beside_a_subscription(language: str, text: str, cost: str) -> None:
    assert [term for term in _terms(language, text) if "shipping" in term] == [f"shipping_cost {cost}"]


def test_the_name_of_a_subscription_saves_nothing_but_what_stands_behind_it() -> None:
    assert _terms("en", "Subscribe & Save 15% on every order") == ["discount 15%"]
    assert _terms("en", "Subscribe and save: £17.60 per delivery, 15% off") == ["discount 15%"]
