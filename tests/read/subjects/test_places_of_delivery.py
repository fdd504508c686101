"""Places and orders tell several costs of delivery apart."""

import pytest

from tests.read.said import named


@pytest.mark.parametrize(
    ("locale", "text", "term", "name"),
    [
        (
            "de-DE",
            "Tasche 90 €, Gürtel 40 €. Lieferung: Deutschland 7 €, Benelux 9 €, restliche EU 19 €.",
            "shipping_cost 19 EUR",
            "restliche EU",
        ),
        (
            "fr-FR",
            "Sac 90 €, ceinture 40 €. Frais de port : France métropolitaine 5 €, Corse 9 €.",
            "shipping_cost 9 EUR",
            "Corse",
        ),
        (
            "fr-FR",
            "Armoire 289 €, table 249 €. Livraison en pied d'immeuble 29 €, à l'étage 49 €.",
            "shipping_cost 49 EUR",
            "à l'étage",
        ),
        (
            "it-IT",
            "Borsa 90 €, cintura 40 €. La spedizione costa 6 € in Italia e 15 € all'estero.",
            "shipping_cost 15 EUR",
            "estero",
        ),
        (
            "en-IE",
            "Bread €3, rolls €2. Delivery is free inside the ring road, elsewhere €8.50.",
            "shipping_cost 8.50 EUR",
            "elsewhere",
        ),
        (
            "en-IE",
            "Bag €90, belt €40. Postage €3.95 for small items, €7.95 for large ones.",
            "shipping_cost 7.95 EUR",
            "large ones",
        ),
    ],
)
def test_each_cost_of_delivery_is_of_the_words_beside_it(locale: str, text: str, term: str, name: str) -> None:
    assert named(locale, text)[term] == name


@pytest.mark.parametrize(
    ("locale", "text", "term", "name"),
    [
        ("en-IE", "Bag €90, belt €40. Delivery within Ireland is €6.", "shipping_cost 6 EUR", ""),
    ],
)
def test_one_cost_of_delivery_is_the_shops(locale: str, text: str, term: str, name: str) -> None:
    assert named(locale, text)[term] == name
