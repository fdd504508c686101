"""Order values from which one way of sending is free, and those from which every way is."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text
from tests.read.making import of, page, read

_CONTEXTS = {
    "de": TextContext("de-DE", "EUR", date(2026, 6, 10)),
    "fr": TextContext("fr-FR", "EUR", date(2026, 6, 10)),
    "it": TextContext("it-IT", "EUR", date(2026, 6, 10)),
    "en": TextContext("en-GB", "GBP", date(2026, 6, 10)),
}


def _ways(language: str, text: str) -> list[tuple[str, str]]:
    found = [one for one in read_text(text, _CONTEXTS[language]) if one.term.attribute == "free_shipping_from"]
    return [(one.term.value.partition(" ")[0], one.scope.mode) for one in found]


@pytest.mark.parametrize(
    ("language", "text", "ways"),
    [
        ("fr", "Livraison offerte en point relais dès 40 €", [("40", "relay")]),
        ("fr", "Livraison offerte dès 40 € en point relais", [("40", "relay")]),
        ("fr", "Le colis en point relais coûte 3,50 € (offert à partir de 40 € d'achat)", [("40", "relay")]),
        (
            "fr",
            "Livraison à domicile : 6,50 €, offerte dès 70 € d'achat. Point relais : 3,50 €, offert dès 40 €.",
            [("70", ""), ("40", "relay")],
        ),
        (
            "de",
            "Lieferung nach Hause: 6,50 €, ab 70 € Bestellwert gratis. Paketshop: 3,50 €, ab 40 € Bestellwert gratis.",
            [("70", ""), ("40", "relay")],
        ),
        ("de", "Standardversand ab 50 € gratis, Express ab 100 € gratis", [("50", ""), ("100", "express")]),
        ("it", "Spedizione gratuita a punto di ritiro da 40 €", [("40", "relay")]),
        ("en", "Free delivery to a parcel shop over £40", [("40", "relay")]),
        ("en", "Free delivery over £40 to a locker", [("40", "relay")]),
    ],
)
def test_an_order_value_holds_for_the_way_named_with_it(language: str, text: str, ways: list[tuple[str, str]]) -> None:
    assert _ways(language, text) == ways


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Livraison à domicile ou en point relais offerte dès 50 €"),
        ("fr", "Livraison gratuite dès 50 €, retrait en point relais possible"),
        ("de", "Versandkostenfrei ab 50 € (auch an die Packstation)"),
        ("de", "Versandkostenfrei ab 50 € auch an die Packstation"),
        ("de", "Versand in 24 h, gratis ab 50 €"),
        ("en", "Free home delivery over £50"),
    ],
)
def test_an_order_value_for_every_way_or_for_the_door_is_that_of_the_shop(language: str, text: str) -> None:
    assert _ways(language, text) == [("50", "")]


def _days(language: str, text: str) -> list[tuple[str, str]]:
    found = [one for one in read_text(text, _CONTEXTS[language]) if one.term.attribute == "shipping_cost"]
    return [(one.term.value.partition(" ")[0], one.scope.mode) for one in found]


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "Sunday delivery costs £7.50", [("7.50", "sunday")]),
        ("de", "Lieferung am Samstag: 9,50 €", [("9.50", "saturday")]),
        ("fr", "Livraison le samedi : 9,50 €", [("9.50", "saturday")]),
        ("it", "Consegna il sabato: 9,50 €", [("9.50", "saturday")]),
    ],
)
def test_a_charge_holds_for_the_day_of_the_weekend_named_with_it(
    language: str, text: str, days: list[tuple[str, str]]
) -> None:
    assert _days(language, text) == days


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Delivery, ordered by Saturday: £4.50"),
        ("en", "Delivery Monday to Saturday: £4.50"),
        ("de", "Lieferung Montag bis Samstag: 4,50 €"),
        ("fr", "Livraison du lundi au samedi : 4,50 €"),
    ],
)
def test_until_when_one_orders_and_the_end_of_a_week_are_no_day_of_delivery(language: str, text: str) -> None:
    assert _days(language, text) == [("4.50", "")]


def _costs(heading: str, text: str) -> set[str]:
    """The ways that the costs below a heading hold for."""
    document = read(page(f"<h1>Versand</h1><h2>{heading}</h2><p>{text}</p>"))
    return {s.scope.mode for s in of(document, "shipping_cost")}


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Standardversand und Express", "Die Versandkosten betragen CHF 7.90."),
        ("Lieferung an Packstation oder nach Hause", "Die Versandkosten betragen CHF 7.90."),
        ("Spedition, Express und Abholung", "Die Versandkosten betragen CHF 7.90."),
    ],
)
def test_a_heading_of_several_ways_or_of_the_door_names_none(heading: str, text: str) -> None:
    assert _costs(heading, text) == {""}


@pytest.mark.parametrize(
    ("heading", "way"),
    [
        ("Was kostet der Expressversand?", "express"),
        ("Livraison en point relais", "relay"),
        ("Speditionsware", "freight"),
    ],
)
def test_a_heading_of_one_way_holds_for_what_stands_below_it(heading: str, way: str) -> None:
    assert _costs(heading, "Die Versandkosten betragen CHF 7.90.") == {way}
