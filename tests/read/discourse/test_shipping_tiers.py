"""Tables of what sending costs by the value of the order."""

from decimal import Decimal

import pytest

from audit.model.values import Range
from audit.read.documents import read_capture
from tests.read.making import capture, context, page


def _table(*rows: tuple[str, ...]) -> str:
    return "<table>" + "".join(f"<tr>{''.join(f'<td>{c}</td>' for c in row)}</tr>" for row in rows) + "</table>"


def _said(main: str, locale: str = "de-DE", currency: str = "EUR") -> list[tuple[str, str]]:
    (document,) = read_capture(capture(page(main)), context(locale, currency))
    return [(s.attribute, s.term.value + (" min" if s.term.bound else "")) for s in document.statements]


@pytest.mark.parametrize(
    ("locale", "heading", "rows", "cost", "free"),
    [
        ("de-DE", "Versand", "Bestellwert | Versandkosten / bis 49,99 € | 4,90 € / ab 50 € | kostenlos", "4.90", "50"),
        ("de-AT", "Versand", "Was | Preis / Standard | 4,90 € / Bestellungen ab 50 € | gratis", "4.90", "50"),
        ("de-CH", "Lieferung", "Warenwert | Lieferkosten / unter 80.– | 7.90 / ab 80.– | 0.00", "7.90", "80"),
        ("fr-FR", "Livraison", "Commande | Frais / Moins de 60 € | 5,90 € / Dès 60 € d'achat | Offert", "5.90", "60"),
        ("it-IT", "Spedizione", "Ordine | Costo / Fino a 49 € | 5,90 € / Ordini da 50 € | Gratuita", "5.90", "50"),
        ("en-GB", "Delivery", "What | Charge / Any order | £9.99 / Orders of £350 or more | Free", "9.99", "350"),
        ("en-IE", "Postage", "Order value | Delivery / under €50 | €4.99 / €50 and over | Free", "4.99", "50"),
        ("de-DE", "Versand", "Bestellwert | bis 49 € | ab 50 € / Versandkosten | 4,90 € | kostenfrei", "4.90", "50"),
    ],
)
def test_labels_are_values_of_orders_and_what_is_free_is_so_from_there(
    locale: str, heading: str, rows: str, cost: str, free: str
) -> None:
    currency = {"de-CH": "CHF", "en-GB": "GBP"}.get(locale, "EUR")
    table = _table(*(tuple(row.split(" | ")) for row in rows.split(" / ")))

    assert sorted(_said(f"<h1>{heading}</h1>{table}", locale, currency)) == [
        ("free_shipping_from", f"{free} {currency}"), ("shipping_cost", f"{cost} {currency}"),
    ]  # fmt: skip


def test_what_sending_costs_is_told_apart_by_the_orders() -> None:
    rows = ("Warenwert", "Lieferkosten"), ("bis 20 €", "6,90 €"), ("20–50 €", "4,90 €"), ("ab 50 €", "frei")
    (document,) = read_capture(capture(page(f"<h1>Versand</h1>{_table(*rows)}")), context("de-DE", "EUR"))
    low, high = (s for s in document.statements if s.attribute == "shipping_cost")

    assert (low.term.value, high.term.value) == ("6.90 EUR", "4.90 EUR")
    assert low.scope.order == Range(None, Decimal(20), "EUR")
    assert high.scope.order == Range(Decimal(20), Decimal(50), "EUR")


@pytest.mark.parametrize(
    "main",
    [
        "<h1>Aktionen</h1>" + _table(("Einkauf", "Geschenk"), ("ab 50 €", "gratis Tasche")),
        "<h1>Rabatte</h1>" + _table(("Bestellwert", "Rabatt"), ("ab 50 €", "5 %")),
        "<h1>Laternen</h1>" + _table(("Modell", "Preis"), ("Nord", "ab 50 €")),
    ],
)
def test_tables_about_anything_else_say_nothing_of_sending(main: str) -> None:
    assert not {attribute for attribute, _ in _said(main)} & {"shipping_cost", "free_shipping_from"}


def test_weights_and_ways_of_sending_are_no_orders() -> None:
    rows = ("Gewicht", "Versandkosten"), ("bis 5 kg", "4,90 €"), ("ab 5 kg", "9,90 €"), ("Abholung", "kostenlos")

    assert "free_shipping_from" not in dict(_said(f"<h1>Versand</h1>{_table(*rows)}"))
