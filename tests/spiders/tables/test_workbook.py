"""What the cells of a workbook hold, as people read them."""

import io
import zipfile
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from openpyxl import Workbook

from audit.errors import RecordError
from spiders.tables.workbook import filled_rows, is_error, open_workbook, value_of


def cell(value: Any, form: str = "General") -> Any:
    """A cell of a workbook that was saved and opened again."""
    book = Workbook()
    book.active["A1"] = value
    book.active["A1"].number_format = form
    out = io.BytesIO()
    book.save(out)
    return open_workbook(out.getvalue(), "plan.xlsx").active["A1"]


@pytest.mark.parametrize("body", [b"PK\x03\x04", b"", b"<html>"])
def test_what_is_no_workbook_is_refused(body: bytes) -> None:
    with pytest.raises(RecordError, match="no Excel workbook"):
        open_workbook(body, "plan.xlsx")


@pytest.mark.parametrize(
    ("value", "form", "held"),
    [
        (None, "General", None), (True, "General", True), (39, "General", Decimal(39)), (39.9, "0.00", Decimal("39.9")),
        (0.1 + 0.2, "General", Decimal("0.3")), (1299.0, "General", Decimal(1299)), (0.15, "0%", "15%"),
        (0.125, "0.0%", "12.5%"), (15, '0" %"', "15%"), (7.5, r"0.0\ \%", "7.5%"), (0.15, '0" off "%', "15%"),
        (time(14, 30), "h:mm", "14:30"), ("  Kissen ", "General", "  Kissen "),
        (datetime(2026, 6, 30), "dd.mm.yyyy", date(2026, 6, 30)),
        (datetime(2026, 6, 30, 18), "dd.mm.yyyy", datetime(2026, 6, 30, 18)),
    ],
)  # fmt: skip
def test_a_cell_holds_what_people_read_in_it(value: object, form: str, held: object) -> None:
    assert value_of(cell(value, form)) == held


def test_a_formula_that_could_not_be_computed_says_so_in_every_language() -> None:
    assert all(map(is_error, ("#REF!", "#WERT!", "#NV")))
    assert not any(map(is_error, ("#1 Tarif", "REF", "")))


def _saved(**cells: Any) -> bytes:
    book = Workbook()
    for place, value in cells.items():
        book.active[place] = value
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _with_sheet_cut(body: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(body)) as whole, zipfile.ZipFile(out, "w") as cut:
        for name in whole.namelist():
            cut.writestr(name, whole.read(name)[: 200 if name.endswith("sheet1.xml") else None])
    return out.getvalue()


def test_a_workbook_with_a_sheet_that_breaks_off_is_refused() -> None:
    with pytest.raises(RecordError, match="no Excel workbook, or it is damaged"):
        open_workbook(_with_sheet_cut(_saved(A1="sku")), "plan.xlsx")


def test_cells_that_hold_nothing_make_no_rows() -> None:
    sheet = open_workbook(_saved(A1="sku", B2=5), "plan.xlsx").active
    sheet["XFD1048576"].number_format = "0%"

    assert [[cell.value for cell in row] for row in filled_rows(sheet, "plan.xlsx")] == [["sku", None], [None, 5]]


def test_a_sheet_without_anything_has_no_rows() -> None:
    assert list(filled_rows(open_workbook(_saved(), "plan.xlsx").active, "plan.xlsx")) == []


def test_something_that_was_left_in_the_last_corner_is_told() -> None:
    sheet = open_workbook(_saved(A1="sku", XFD1048576="x"), "plan.xlsx").active

    with pytest.raises(RecordError, match=r"plan\.xlsx: the sheet 'Sheet' reaches .* over 1048576 rows and 16384"):
        list(filled_rows(sheet, "plan.xlsx"))
