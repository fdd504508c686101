"""Cells that say nothing of what one pays: article numbers, sums that an insurer pays or leaves, counts of things."""

from datetime import date

import pytest

from audit.read.blocks.block import Block, BlockKind, Mark, MarkKind
from audit.read.blocks.flat import blocks_of_text
from audit.read.blocks.silent_cells import is_no_term
from audit.read.found import TextContext
from audit.read.pages.marked_prices import marked_prices
from audit.read.text import read_blocks
from tests.read.making import of, page, read

SWISS = TextContext("de-CH", "CHF", date(2026, 6, 10))
NUMBERS = ["Art.-Nr.", "Bestellnummer", "Réf. article", "N° d'article", "Codice articolo", "Item number", "EAN"]
INSURED = [
    "Versicherungssumme",
    "Selbstbehalt",
    "Plafond",
    "Capital assuré",
    "Massimale",
    "Franchigia",
    "Policy excess",
]


def _terms(head: str) -> set[tuple[str, str]]:
    """What a table of two barrels says, a column of sums below ``head`` before their prices."""
    rows = (("Regentonne Moos", "1105.50", "89.–"), ("Regentonne Farn", "1200.–", "119.–"))
    body = "".join(f"<tr><td>{name}</td><td>{sum_}</td><td>CHF {price}</td></tr>" for name, sum_, price in rows)
    table = f"<table><tr><th>Artikel</th><th>{head}</th><th>Preis</th></tr>{body}</table>"
    return {(s.subject.name, str(s.term)) for s in read(page(f"<h1>Regentonnen</h1>{table}")).statements}


@pytest.mark.parametrize("head", [*NUMBERS, *INSURED])
def test_below_a_head_of_numbers_or_insured_sums_a_table_tells_no_price(head: str) -> None:
    assert _terms(head) == {("Regentonne Moos", "price 89 CHF"), ("Regentonne Farn", "price 119 CHF")}


@pytest.mark.parametrize("head", ["Bestell-Nr.", "Deckungssumme"])
def test_nor_does_it_where_a_text_sets_its_cells_apart_by_tabs(head: str) -> None:
    text = f"Artikel\t{head}\tPreis\nRegentonne Moos\t1105.50\tCHF 89.–\nRegentonne Farn\t1106.50\tCHF 119.–"

    assert [str(f.term) for f in read_blocks(blocks_of_text(text), SWISS)] == ["price 89 CHF", "price 119 CHF"]


def _marked(label: str) -> list[str]:
    """What the marks of a page say of an amount in a cell."""
    cell = Block("49.90", kind=BlockKind.CELL, labels=(label,), marks=(Mark(0, 5, MarkKind.PRICE),))
    return [str(found.term) for found in marked_prices((cell,), (), SWISS)]


def test_a_number_that_the_page_dresses_like_a_price_stays_a_number() -> None:
    assert _marked("Ref.") == []


def test_what_is_no_cell_or_has_another_head_may_speak() -> None:
    assert not is_no_term(Block("CHF 500.–", labels=("Franchise",)))
    assert not is_no_term(Block("49.90", kind=BlockKind.CELL, labels=("Nr. 4 mit Deckel",)))
    assert not is_no_term(Block("49.90", kind=BlockKind.CELL, labels=("Preis mit Deckung",)))


def test_another_cell_that_is_dressed_like_a_price_is_one() -> None:
    assert _marked("Grösse") == ["price 49.90 CHF"]


@pytest.mark.parametrize(
    ("head", "cell", "said"),
    [
        ("Credits", "2 a month", set()),
        ("Lektionen", "3 pro Woche", set()),
        ("Crédits", "2 par mois", set()),
        ("Ingressi", "4 al mese", set()),
        ("Credits", "CHF 2 pro Monat", {"price 2 CHF/P1M"}),
        ("Preis", "29 pro Monat", {"price 29 CHF/P1M"}),
    ],
)
def test_how_many_things_one_gets_each_month_is_no_price(head: str, cell: str, said: set[str]) -> None:
    block = Block(cell, kind=BlockKind.CELL, labels=(head, "Amsel"), table=1, row=1, column=1)

    assert {str(one.term) for one in read_blocks([block], SWISS)} == said


@pytest.mark.parametrize(("head", "days"), [("Woche", "14.–18. Juni 2027"), ("Settimana", "14–18 giugno")])
def test_the_days_of_a_week_of_a_camp_are_no_time_for_which_an_offer_holds(head: str, days: str) -> None:
    table = f"<table><tr><th>{head}</th><th>Preis</th></tr><tr><td>{days}</td><td>CHF 140</td></tr>"
    document = read(page(f"<h1>Sommercamp</h1>{table}<tr><td>5.–9. Juli 2027</td><td>CHF 150</td></tr></table>"))

    assert of(document, "valid_from") == []
    assert {s.term.value: s.subject.name for s in of(document, "price")}["140 CHF"] == days


def test_the_days_of_a_season_stay_the_time_for_which_its_prices_hold() -> None:
    table = "<table><tr><th>Zeitraum</th><th>Preis</th></tr><tr><td>14. Juni – 18. Juli</td><td>CHF 140</td></tr>"
    document = read(page(f"<h1>Zimmer</h1>{table}<tr><td>19. Juli – 5. August</td><td>CHF 150</td></tr></table>"))

    assert len(of(document, "valid_from")) == len(of(document, "valid_through")) > 0
