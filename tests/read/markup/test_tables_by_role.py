"""Tables that are none by their tags: rows and cells by their roles."""

from audit.model.capture import Document
from audit.read.documents import read_capture
from tests.read.making import capture, context, page


def _read(main: str) -> Document:
    (document,) = read_capture(capture(page(f"<h1>Massagen</h1>{main}")), context("de-DE", "EUR"))
    return document


def _table(role: str) -> str:
    head = "".join(f'<span role="columnheader">{text}</span>' for text in ("Behandlung", "25 Min.", "50 Min."))
    rows = "".join(
        f'<div role="row">{"".join(f"<span role=cell>{text}</span>" for text in row)}</div>'
        for row in (("Rücken", "34 €", "62 €"), ("Fußreflex", "39 €", "72 €"))
    )
    return f'<div role="{role}"><div role="rowgroup"><div role="row">{head}</div></div>{rows}</div>'


def test_a_grid_stays_what_its_tags_say() -> None:
    document = _read(_table("grid"))

    assert not any(s.subject.name.endswith("50 Min.") for s in document.statements)


def test_cells_without_a_table_around_them_are_no_cells() -> None:
    document = _read("<p>Rücken <span role=cell>34 €</span></p>")

    assert [(s.attribute, s.term.value) for s in document.statements] == [("price", "34 EUR")]


def test_rows_and_columns_by_role_name_their_prices() -> None:
    document = _read(_table("table"))

    said = {(s.subject.name, s.attribute, s.term.value) for s in document.statements}
    assert said == {
        ("Rücken 25 Min.", "price", "34 EUR"),
        ("Rücken 50 Min.", "price", "62 EUR"),
        ("Fußreflex 25 Min.", "price", "39 EUR"),
        ("Fußreflex 50 Min.", "price", "72 EUR"),
    }


def test_the_path_of_a_cell_leads_to_its_own_element() -> None:
    document = _read(_table("table"))

    assert all("td" not in s.where.path and "span" in s.where.path for s in document.statements)
