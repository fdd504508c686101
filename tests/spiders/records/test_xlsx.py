"""Excel workbooks as offices keep them."""

import io
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import openpyxl
import pytest

from audit.errors import RecordError
from audit.plugins.record import Loaded
from spiders.records.xlsx import RECORDS
from tests.spiders.records.conftest import lines

Reads = Callable[..., Loaded]


def workbook(**sheets: list[list[Any]]) -> bytes:
    """A workbook with these sheets; a pair is a value and its number format."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for y, row in enumerate(rows, 1):
            for x, value in enumerate(row, 1):
                cell = sheet.cell(y, x)
                cell.value, form = value if isinstance(value, tuple) else (value, None)
                if form:
                    cell.number_format = form
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def test_empty_cells_and_formulas_without_their_value_are_not_observed(reads: Reads) -> None:
    loaded = reads(RECORDS, workbook(Plan=[["id", "name", "price", "discount"], ["1", "Surf", "=B2*0.8", None]]))

    assert lines(loaded) == []
    assert loaded.complete


@pytest.mark.parametrize("body", [b"PK\x03\x04 half", b"not a workbook at all"])
def test_a_damaged_workbook_is_told(reads: Reads, body: bytes) -> None:
    with pytest.raises(RecordError, match="this is no Excel workbook, or it is damaged"):
        reads(RECORDS, body)


def test_a_workbook_that_was_half_copied_is_told(reads: Reads) -> None:
    whole = workbook(Plan=[["id", "name"], ["1", "Surf"]])

    with pytest.raises(RecordError, match="damaged"):
        reads(RECORDS, whole[: len(whole) // 2])


def test_dates_percentages_and_whole_numbers_are_read_as_their_cells_show_them(reads: Reads) -> None:
    body = workbook(
        Plan=[
            ["id", "name", "price", "discount", "valid_from", "valid_through", "instalments", "interest_rate"],
            [7, "Surf", 1.299, (0.15, "0%"), datetime(2026, 9, 1), date(2026, 9, 30), 24.0, (0.039, "0.0 %")],
            [8, "Talk", 39.9, "20 %", "01.09.2026", datetime(2026, 9, 30, 18, 0), "24", None],
        ]
    )

    assert lines(reads(RECORDS, body, locale="de-DE", currency="EUR")) == [
        "7: price 1.299 EUR", "7: discount 15%", "7: valid_from 2026-09-01", "7: valid_through 2026-09-30",
        "7: instalments 24", "7: interest_rate 3.9%",
        "8: price 39.90 EUR", "8: discount 20%", "8: valid_from 2026-09-01", "8: valid_through 2026-09-30T18:00",
        "8: instalments 24",
    ]  # fmt: skip


def test_a_date_where_a_price_should_be_is_a_fault(reads: Reads) -> None:
    loaded = reads(RECORDS, workbook(Plan=[["id", "name", "price"], ["1", "Surf", datetime(2026, 3, 19)]]))

    assert "'2026-03-19' is no price. The cell is formatted as a date" in str(loaded.faults[0])


def test_the_sheet_with_the_named_columns_is_found(reads: Reads) -> None:
    body = workbook(
        Info=[["Version", "Name"], ["1", "x"]], Plan=[["Marketing 2026"], [], ["Aktion", "Preis"], ["Surf", 5]]
    )

    loaded = reads(RECORDS, body, columns={"Aktion": "name", "Preis": "price"})

    assert lines(loaded) == ["Surf: price 5 CHF"]
    assert loaded.records[0].statements[0].where.path == "row 4 column Preis"


def test_a_sheet_can_be_named_or_counted_and_a_missing_one_is_told(reads: Reads) -> None:
    body = workbook(Eins=[["id", "name"], ["1", "A"]], Zwei=[["id", "name"], ["2", "B"]])

    assert reads(RECORDS, body, sheet="Zwei").records[0].key == "2"
    assert reads(RECORDS, body, sheet=2).records[0].key == "2"
    with pytest.raises(RecordError, match=r"there is no sheet 'Drei'\. The sheets are 'Eins', 'Zwei'"):
        reads(RECORDS, body, sheet="Drei")


def test_an_empty_sheet_is_never_complete(reads: Reads) -> None:
    loaded = reads(RECORDS, workbook(Plan=[]))

    assert not loaded.complete
    assert "no row holds the headers" in str(loaded.faults[0])
