"""A column that says what the amounts beside it are per, in tables of pages, of Word documents and of workbooks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.read.files.row_blocks import blocks_of_rows
from audit.read.words.rate_labels import is_unit, unit_of_row
from tests.read.making import page, read


def _said(head: str, *rows: tuple[str, str, str]) -> set[tuple[str, str]]:
    body = "".join(f"<tr><td>{name}</td><td>{sum_}</td><td>{unit}</td></tr>" for name, sum_, unit in rows)
    table = f"<table><tr><th>Lagerbox</th><th>{head}</th><th>Einheit</th></tr>{body}</table>"
    return {(s.subject.name, str(s.term)) for s in read(page(f"<h1>Lagerboxen</h1>{table}")).statements}


@pytest.mark.parametrize("text", ["Box Dachs", "Monatskarte", "pro Monat inkl. Schloss", "12", "CHF 12.–", ""])
def test_a_name_an_amount_or_more_than_a_unit_is_no_unit(text: str) -> None:
    assert not is_unit(text)


@pytest.mark.parametrize(
    "text", ["al mese", "pro Monat", "par mois", "per month", "ct/kWh", "Rp. pro 100 Liter", "€/kg"]
)
def test_what_amounts_are_per_is_a_unit(text: str) -> None:
    assert is_unit(text)


def test_the_first_cell_of_a_row_names_it_and_is_no_unit_of_it() -> None:
    assert unit_of_row(["per month", "9.90"]) == ""


def test_a_row_without_a_unit_has_none_of_the_row_beside_it() -> None:
    said = _said("Betrag", ("Box Dachs", "CHF 119.00", "pro Monat"), ("Schloss Eisen", "CHF 79.00", ""))

    assert {term for _, term in said} == {"price 119 CHF/P1M", "price 79 CHF"}


@pytest.mark.parametrize("head", ["Preis", "Preis (CHF)", "Preis in CHF", "Prix (CHF)"])
@pytest.mark.parametrize("unit", ["pro Monat", "al mese", "par mois", "per month"])
def test_a_column_of_units_says_how_often_one_pays_and_names_nothing(head: str, unit: str) -> None:
    said = _said(head, ("Box Dachs", "119.00", unit), ("Box Maus", "79.00", unit))

    assert said == {("Box Dachs", "price 119 CHF/P1M"), ("Box Maus", "price 79 CHF/P1M")}


def test_titles_above_a_table_and_rows_with_digits_name_no_columns() -> None:
    titled = blocks_of_rows([["Preise der Zelte", ""], ["Zelt", "Preis"], ["Kauz", "19.50"]], 1, "")
    headless = blocks_of_rows([["Kauz", "19.50"], ["Uhu", "24.00"]], 1, "")

    assert [block.labels for block in titled][-2:] == [("Zelt",), ("Preis", "Kauz")]
    assert [block.labels for block in headless] == [(), ("Kauz",), (), ("Uhu",)]


def test_names_of_columns_may_count_above_amounts_alone() -> None:
    let = blocks_of_rows([["Zelt", "1/2 Tag", "Tag"], ["Kauz", "19.50 CHF", "24.00 CHF"]], 1, "")
    sent = blocks_of_rows([["Lieferung", "3 Tage"], ["Rückgabe", "30 Tage"]], 1, "")
    priced = blocks_of_rows([["Zelt Kauz", "ab 19.50 CHF"], ["Zelt Uhu", "24.00 CHF"]], 1, "")

    assert [block.labels for block in let][-2:] == [("1/2 Tag", "Kauz"), ("Tag", "Kauz")]
    assert [block.labels for block in sent] == [(), ("Lieferung",), (), ("Rückgabe",)]
    assert [block.labels for block in priced] == [(), ("Zelt Kauz",), (), ("Zelt Uhu",)]


def test_a_cell_over_several_columns_is_said_once_and_its_row_has_its_unit() -> None:
    rows = [["Zelt", "Preis", "", ""], ["Kauz", "19.50", "19.50", "pro Tag"]]

    cells = [(block.text, block.labels, block.path) for block in blocks_of_rows(rows, 2, "paragraph 7 ")][2:]

    assert cells == [
        ("Kauz", ("Zelt", "pro Tag"), "paragraph 7 row 2 column 1"),
        ("19.50", ("Preis", "Kauz", "pro Tag"), "paragraph 7 row 2 column 2"),
        ("pro Tag", ("Kauz",), "paragraph 7 row 2 column 4"),
    ]


@given(st.lists(st.lists(st.sampled_from(["", "Zelt", "Preis", "19.50", "pro Tag", "Kauz 2"]), max_size=4), max_size=5))
def test_blocks_of_rows_are_their_filled_cells_whatever_their_form(rows: list[list[str]]) -> None:
    blocks = list(blocks_of_rows(rows, 1, ""))

    assert all(block.text == rows[block.row][block.column] != "" for block in blocks)
    assert all("" not in block.labels for block in blocks)
    assert len({(block.row, block.column) for block in blocks}) == len(blocks)
