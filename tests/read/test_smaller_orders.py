"""Orders that are delivered for nothing, and what smaller ones cost."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "The tall crate is £9, smaller ones cost £5."),
        ("de-DE", "Die große Kiste kostet 9 €, kleinere kosten 5 €."),
        ("fr-FR", "La grande caisse coûte 9 €, les plus petites coûtent 5 €."),
        ("it-IT", "La cassa grande costa 9 €, quelli più piccoli costano 5 €."),
        ("en-GB", "The tour goes out at 9. Tickets cost £5."),
    ],
)
def test_smaller_things_are_no_smaller_orders(locale: str, text: str) -> None:
    assert said(locale, text, "shipping_cost") == set()
    assert said(locale, text, "free_shipping_from") == set()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en-GB", "Baskets above £45 go out free, smaller ones cost £3.90."),
        ("en-GB", "Orders over £45 are delivered free, smaller orders cost £3.90."),
        ("de-DE", "Bestellungen über 45 € verschicken wir kostenlos, kleinere kosten 3,90 €."),
        ("de-AT", "Bestellungen ab 45 € werden kostenlos zugestellt, kleinere für 3,90 €."),
        ("fr-FR", "Les commandes de plus de 45 € sont livrées gratuitement, les plus petites coûtent 3,90 €."),
        ("fr-FR", "Toute commande supérieure à 45 € est expédiée sans frais, en dessous 3,90 €."),
        ("it-IT", "Gli ordini oltre 45 € sono consegnati gratis, quelli più piccoli costano 3,90 €."),
        ("it-IT", "Gli ordini superiori a 45 € vengono spediti gratuitamente, al di sotto 3,90 €."),
    ],
)
def test_orders_that_go_free_have_a_least_value_and_smaller_ones_a_charge(locale: str, text: str) -> None:
    currency = "GBP" if locale == "en-GB" else "EUR"

    assert said(locale, text, "free_shipping_from") == {f"45 {currency}"}
    assert said(locale, text, "shipping_cost") == {f"3.90 {currency}"}
    assert said(locale, text, "price") == set()
