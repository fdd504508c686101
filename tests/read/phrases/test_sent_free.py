"""Prices of things that are sent free of charge, and amounts from which orders are."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text", "price"),
    [
        ("en-IE", "Garden bench in oak, €985, delivered free.", "985 EUR"),
        ("en-GB", "The atlas costs £48, delivered free.", "48 GBP"),
        ("de-DE", "Als Ersatz biete ich die Taschenbuchausgabe für 18 € an, portofrei.", "18 EUR"),
        ("de-AT", "Der Bildband kostet 48 €, versandkostenfrei.", "48 EUR"),
        ("fr-FR", "Le banc est à 985 €, livré gratuitement.", "985 EUR"),
        ("it-IT", "Panca in rovere 985 €, spedizione gratuita.", "985 EUR"),
        ("de-DE", "Neu bei uns: Atlas der Meere, 48 €, portofrei!", "48 EUR"),
    ],
)
def test_what_is_sent_free_has_a_price_and_costs_nothing_to_send(locale: str, text: str, price: str) -> None:
    assert said(locale, text, "price") == {price}
    assert said(locale, text, "shipping_cost") == {f"0 {price[-3:]}"}
    assert said(locale, text, "free_shipping_from") == set()


@pytest.mark.parametrize(
    ("locale", "text", "least"),
    [
        ("de-DE", "Ab 48 €, versandkostenfrei.", "48 EUR"),
        ("de-DE", "Bestellungen über 48 € versandkostenfrei.", "48 EUR"),
        ("de-DE", "Bei 48 € Bestellwert portofrei.", "48 EUR"),
        ("fr-FR", "Dès 60 €, livraison offerte.", "60 EUR"),
        ("fr-FR", "60 € d’achats : livraison offerte.", "60 EUR"),
        ("it-IT", "Da 50 € la spedizione è gratuita.", "50 EUR"),
        ("en-GB", "Orders over £50 delivered free.", "50 GBP"),
        ("en-GB", "Spend £50, delivered free.", "50 GBP"),
        ("en-GB", "£50+ ships free", "50 GBP"),
    ],
)
def test_words_for_a_least_order_make_a_threshold_of_it(locale: str, text: str, least: str) -> None:
    assert said(locale, text, "free_shipping_from") == {least}
    assert said(locale, text, "price") == set()
