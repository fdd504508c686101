"""What the cells of a workbook hold, as people read them."""

import io
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from openpyxl import Workbook

from audit.errors import RecordError
from spiders.tables.workbook import is_error, open_workbook, value_of


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
        (0.125, "0.0%", "12.5%"), (time(14, 30), "h:mm", "14:30"), ("  Kissen ", "General", "  Kissen "),
        (datetime(2026, 6, 30), "dd.mm.yyyy", date(2026, 6, 30)),
        (datetime(2026, 6, 30, 18), "dd.mm.yyyy", datetime(2026, 6, 30, 18)),
    ],
)  # fmt: skip
def test_a_cell_holds_what_people_read_in_it(value: object, form: str, held: object) -> None:
    assert value_of(cell(value, form)) == held


def test_a_formula_that_could_not_be_computed_says_so_in_every_language() -> None:
    assert all(map(is_error, ("#REF!", "#WERT!", "#NV")))
    assert not any(map(is_error, ("#1 Tarif", "REF", "")))
