"""Price lists as rows: CSV in whatever encoding and with whatever delimiter, or a sheet of a workbook."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from audit.errors import GapError, RecordError
from audit.model.capture import Capture
from spiders.tables.text import find_delimiter, text_of
from spiders.tables.workbook import filled_rows, is_error, open_workbook, value_of

Value = str | bool | int | Decimal | date
_HEAD = 30
_MOST_ROWS = 200_000
_LONGEST_CELL = 500_000


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        number: As a spreadsheet counts it, from 1.
        cells: Header and value; empty cells are left out.
        fault: What is wrong with the row as a whole; empty if nothing is.
    """

    number: int
    cells: Mapping[str, Value]
    fault: str = ""

    def look(self, name: str) -> str:
        """The text of a column; empty if the row has none there."""
        return str(self.cells.get(name, ""))


@dataclass(frozen=True, slots=True)
class Sheet:
    """How a table is written, where that is not found out.

    Attributes:
        sheet: Name of the sheet of a workbook; empty: the first.
        encoding: Of a CSV file; empty: found out.
        delimiter: Of a CSV file; empty: found out.
        columns: Headers that the table must have.
    """

    sheet: str
    encoding: str
    delimiter: str
    columns: tuple[str, ...]


def rows_of(capture: Capture, sheet: Sheet) -> Iterator[Row]:
    """The rows of a table below its header; lines of title above the header are passed over.

    Raises:
        GapError: If it is no table, or lacks a column.
    """
    try:
        yield from _rows(capture, sheet)
    except RecordError as error:
        raise GapError(error.what, where=capture.address, reason="E-PARSE", mend=error.mend) from None


def lines_of(capture: Capture, sheet: Sheet) -> list[list[str]]:
    """The texts of all cells of a table, row by row, empty where there is none.

    Raises:
        GapError: If it is no table.
    """
    try:
        lines = [line for _, line in _lines(capture, sheet)]
    except RecordError as error:
        raise GapError(error.what, where=capture.address, reason="E-PARSE", mend=error.mend) from None
    priced = {place for line in lines for place, cell in enumerate(line) if _has_cents(cell)}
    return [[_shown(cell, priced=place in priced) for place, cell in enumerate(line)] for line in lines]


_FROM = re.compile(r"(?:ab|von|dès|à partir de|da|a partire da|from) \d{1,5}", re.IGNORECASE)


def _has_cents(cell: Value | None) -> bool:
    """Whether a cell of a workbook holds a fraction as sums of money have it, the nought at its end or not."""
    return isinstance(cell, Decimal) and cell != cell.to_integral_value() and cell == round(cell, 2)


def _shown(cell: Value | None, *, priced: bool) -> str:
    """What a cell shows: 19.5 and 24 of one column are 19.50 and 24.00 there."""
    if isinstance(cell, Decimal) and priced and cell == round(cell, 2):
        return f"{cell:.2f}"
    if priced and isinstance(cell, str) and _FROM.fullmatch(cell):
        return f"{cell}.00"
    return "" if cell is None else str(cell)


def _lines(capture: Capture, sheet: Sheet) -> Iterator[tuple[int, Sequence[Value | None]]]:
    if capture.body.lstrip()[:1] == b"<":
        raise GapError("it is a page, not a table", where=capture.address, reason="E-TYPE")
    yield from _workbook(capture, sheet) if capture.body.startswith(b"PK") else _csv(capture, sheet)


def _rows(capture: Capture, sheet: Sheet) -> Iterator[Row]:
    lines = _lines(capture, sheet)
    head: list[tuple[int, Sequence[Value | None]]] = []
    for number, line in lines:
        head.append((number, line))
        names = [" ".join(str(cell or "").split()) for cell in line]
        if set(sheet.columns) <= set(names):
            yield from _below(names, lines)
            return
        if len(head) >= _HEAD:
            break
    raise _lacking(head, sheet, capture.address)


def _below(names: list[str], lines: Iterator[tuple[int, Sequence[Value | None]]]) -> Iterator[Row]:
    for number, line in lines:
        if not any(cell not in {None, ""} for cell in line):
            continue
        extra = any(cell not in {None, ""} for cell in line[len(names) :])
        fault = f"has {len(line)} cells where the header has {len(names)}" if extra else ""
        cells = {
            name: cell for name, cell in zip(names, line, strict=False) if name and cell is not None and cell != ""
        }
        yield Row(number, cells, fault)


def _lacking(head: list[tuple[int, Sequence[Value | None]]], sheet: Sheet, address: str) -> GapError:
    best = max((line for _, line in head), key=lambda line: len(set(sheet.columns) & set(map(str, line))), default=())
    missing = [name for name in sheet.columns if name not in set(map(str, best))]
    names = ", ".join(repr(str(cell)) for cell in best if cell not in {None, ""})
    return GapError(
        f"column {missing[0]!r} not found; columns are: {names[:500] or 'none'}",
        where=address, reason="E-COLUMN", mend="Correct columns of the channel, or look at the table",
    )  # fmt: skip


def _csv(capture: Capture, sheet: Sheet) -> Iterator[tuple[int, Sequence[Value | None]]]:
    text = text_of(capture.body, capture.address, sheet.encoding)
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sheet.delimiter or find_delimiter(text), strict=False)
    try:
        for line in reader:
            yield reader.line_num, [" ".join(cell.split()) for cell in line]
    except csv.Error:
        raise GapError(
            f"the table is damaged at row {reader.line_num}", where=capture.address, reason="E-PARSE"
        ) from None


def _workbook(capture: Capture, sheet: Sheet) -> Iterator[tuple[int, Sequence[Value | None]]]:
    book = open_workbook(capture.body, capture.address)
    if sheet.sheet and sheet.sheet not in book.sheetnames:
        raise GapError(
            f"the workbook has no sheet {sheet.sheet!r}; sheets are: {', '.join(book.sheetnames)}",
            where=capture.address, reason="E-COLUMN", mend="Correct sheet of the channel",
        )  # fmt: skip
    chosen = book[sheet.sheet] if sheet.sheet else book.worksheets[0]
    for number, line in enumerate(filled_rows(chosen, capture.address, _MOST_ROWS), 1):
        yield number, [_said(value_of(cell)) for cell in line]


def _said(value: Value | None) -> Value | None:
    """What a cell says; nothing for an error."""
    if not isinstance(value, str):
        return value
    return None if is_error(value) else " ".join(value.split())
