"""What something costs with its delivery is the cost neither of the delivery nor of the thing without it."""

import pytest

from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Der Kalender kostet 14,90 € zzgl. Porto. Mit Versand sind es 17,85 €."),
        ("de-DE", "Kalender 14,90 € zzgl. Porto, 17,85 € inkl. Versand."),
        ("de-DE", "Der Kalender kostet 14,90 €, zusammen mit dem Porto 17,85 €."),
        ("de-DE", "Kalender 14,90 €. Gesamtpreis inkl. Versand: 17,85 €"),
        ("fr-FR", "L'agenda coûte 14,90 € hors frais de port. Port compris : 17,85 €."),
        ("fr-FR", "Agenda 14,90 €. Livraison comprise, vous payez 17,85 €."),
        ("it-IT", "L'agenda costa 14,90 € più spedizione. Spedizione compresa: 17,85 €."),
        ("it-IT", "Agenda 14,90 €. Totale con spedizione: 17,85 €"),
        ("en-IE", "The diary is €14.90 plus p&p. Including postage: €17.85."),
        ("en-IE", "The diary is €17.85 including postage (€14.90 + €2.95 p&p)."),
    ],
)
def test_a_sum_with_postage_is_neither_postage_nor_price(locale: str, text: str) -> None:
    assert said(locale, text, "price") == {"14.90 EUR"}
    assert said(locale, text, "shipping_cost") <= {"0 EUR", "2.95 EUR"}


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Kissen 12,00 € zzgl. Versand. Decke 17,85 € inkl. Versand"),
        ("fr-FR", "17,85 € port compris"),
        ("en-IE", "Shipping is included. €17.85"),
        ("it-IT", "17,85 € spedizione compresa"),
    ],
)
def test_a_price_that_includes_postage_stays_a_price(locale: str, text: str) -> None:
    assert "17.85 EUR" in said(locale, text, "price")


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-DE", "Porto und Verpackung: 4,90 €"),
        ("de-DE", "Mit Lieferung 4,90 €, Abholung gratis."),
        ("de-DE", "Lieferung inkl. Aufbau: 4,90 €"),
        ("fr-FR", "Livraison avec montage : 4,90 €"),
        ("en-IE", "Delivery with assembly: €4.90"),
        ("it-IT", "Spedizione con corriere: 4,90 €"),
    ],
)
def test_what_delivery_costs_stays_its_cost(locale: str, text: str) -> None:
    assert "4.90 EUR" in said(locale, text, "shipping_cost")
