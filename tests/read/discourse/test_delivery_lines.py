"""Amounts that say what sending costs because of the question before them or the row around them."""

from datetime import date

import pytest

from audit.read.blocks.block import Block, BlockKind
from audit.read.found import TextContext
from audit.read.text import read_blocks
from tests.read.making import page, read


def _terms(main: str) -> list[str]:
    return [str(s.term) for s in read(page(main)).statements]


def test_an_answer_to_another_question_is_no_cost_of_sending() -> None:
    asked = "<p>Wie viel kostet der Versand?</p><p>Das kommt auf das Gewicht an.</p>"

    assert _terms(f"<h1>Hilfe</h1>{asked}<p>Kann ich ein Muster haben?</p><p>Ja, ein Muster kostet CHF 3.–.</p>") == [
        "price 3 CHF"
    ]


def test_a_row_of_prices_beside_a_row_of_costs_stays_one_of_prices() -> None:
    rows = (
        "<tr><th></th><th>Paket</th><th>Spedition</th></tr>"
        "<tr><th>Lieferkosten</th><td>CHF 8.50</td><td>CHF 59.–</td></tr>"
        "<tr><th>Preis für ein Muster</th><td>CHF 1.–</td><td>CHF 2.–</td></tr>"
    )

    assert _terms(f"<h1>Bedingungen</h1><table>{rows}</table>") == [
        "shipping_cost 8.50 CHF",
        "shipping_cost 59 CHF",
        "price 1 CHF",
        "price 2 CHF",
    ]


def _of(*blocks: Block) -> list[str]:
    return [str(found.term) for found in read_blocks(blocks, TextContext("de-CH", "CHF", date(2026, 6, 10)))]


LATER = (Block("Das hängt vom Gewicht ab."), Block("Bis 5 kg sind es CHF 12.–."))


def test_without_a_question_about_shipping_an_amount_is_a_price() -> None:
    assert _of(Block("Was kostet ein Stein aus dem Bach?"), *LATER) == ["price 12 CHF"]


@pytest.mark.parametrize("question", ["Was kostet der Versand nach Österreich?", "Wie läuft der Versand?"])
def test_a_later_line_of_the_answer_to_a_question_about_shipping_says_what_sending_costs(question: str) -> None:
    assert _of(Block(question), *LATER) == ["shipping_cost 12 CHF"]


def _cell(text: str, column: int, *labels: str, row: int = 1) -> Block:
    return Block(text, kind=BlockKind.CELL, labels=labels, table=1, row=row, column=column, group=1000 + row)


def test_what_one_cell_of_a_row_says_parcels_cost_the_next_says_of_freight() -> None:
    cells = (_cell("Versand CHF 8.50", 1, "Paket", "Kosten"), _cell("CHF 59.–", 2, "Sperrgut", "Kosten"))

    assert _of(*cells, _cell("CHF 1.–", 1, "Paket", "Muster", row=2)) == [
        "shipping_cost 8.50 CHF",
        "shipping_cost 59 CHF",
        "price 1 CHF",
    ]


def _listed(heading: str, *rows: tuple[str, str]) -> list[tuple[str, str]]:
    """What a list of terms below a heading says, each with the mode of delivery."""
    entries = "".join(f"<div><dt>{term}</dt><dd>{said}</dd></div>" for term, said in rows)
    document = read(page(f"<h1>Laterne Nord</h1><p>CHF 90.–</p><h2>{heading}</h2><dl>{entries}</dl>"))
    return [(str(s.term), s.scope.mode) for s in document.statements if s.attribute != "price"]


def test_without_a_heading_about_delivery_days_behind_a_thing_are_no_delivery() -> None:
    assert _listed("Unsere Werkstatt", ("Reparatur Standard", "5–6 Werktage, CHF 49.–")) == []


def test_below_a_heading_about_delivery_the_way_may_stand_behind_a_thing() -> None:
    rows = ("Laterne Standard", "5–6 Werktage, CHF 9.90"), ("Laterne Express", "3–4 Werktage, CHF 19.90")

    assert _listed("Lieferung und Garantie", *rows) == [
        ("delivery_time P5BD..P6BD", ""),
        ("shipping_cost 9.90 CHF", ""),
        ("delivery_time P3BD..P4BD", "express"),
        ("shipping_cost 19.90 CHF", "express"),
    ]


def test_what_an_express_delivery_costs_below_a_heading_about_delivery_knows_its_way() -> None:
    assert _listed("Envoi", ("Express", "2–3 jours ouvrables, CHF 14.90"))[-1] == ("shipping_cost 14.90 CHF", "express")


@pytest.mark.parametrize(
    "line", ["Standard gratis ab CHF 70.– Bestellwert.", "Economy kostenlos ab CHF 70.– Bestellwert."]
)
def test_on_a_page_about_shipping_a_way_that_is_free_names_the_order_value(line: str) -> None:
    assert _terms(f"<h1>Versandkosten</h1><p>{line}</p>") == ["free_shipping_from 70 CHF"]


def test_on_a_page_about_shipping_a_minimum_order_stays_one() -> None:
    assert _terms("<h1>Versandkosten</h1><p>Nach Norwegen liefern wir ab CHF 70.– Bestellwert.</p>") == [
        "min_order_value 70 CHF"
    ]
