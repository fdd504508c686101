"""What heavier parcels and further things cost to deliver is nobody's price; what is sold beside delivery has one."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Versand 4,90 €, Kissen 39 €."),
        ("de-DE", "Versand 4,90 €, Futter 10 kg 39 €."),
        ("fr-FR", "Livraison 4,90 €, croquettes 10 kg : 39 €"),
        ("en-IE", "Delivery €4.90. Feed up to 10 kg €39."),
        ("it-IT", "Spedizione 4,90 €, cuscino 39 €."),
    ],
)
def test_what_is_sold_keeps_its_price(locale: str, text: str) -> None:
    assert said(locale, text, "price") == {"39 EUR"}
    assert said(locale, text, "shipping_cost") == {"4.90 EUR"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Versand bis 2 kg: 4,90 €, bis 10 kg: 7,90 €, bis 31 kg: 12,90 €."),
        ("de-DE", "Versand 4,90 €, jedes weitere Paket 2 €."),
        ("fr-FR", "Frais de port : 4,90 € jusqu'à 2 kg, 7,90 € au-delà."),
        ("it-IT", "Spedizione 4,90 € fino a 2 kg, 7,90 € oltre."),
        ("en-IE", "Delivery is €4.90 for one item and €1 for each further item."),
        ("en-IE", "Postage: €4.90 first book, €1 each additional book."),
    ],
)
def test_a_heavier_parcel_and_one_thing_more_have_no_price(locale: str, text: str) -> None:
    assert said(locale, text, "price") == set()
    assert said(locale, text, "shipping_cost") == {"4.90 EUR"}
