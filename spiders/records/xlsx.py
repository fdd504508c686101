"""Excel workbooks: the sheet, the row with the headers, dates and percentages as their cells are formatted."""

import io
import warnings
import zipfile
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from audit.errors import RecordError
from audit.plugins.record import Loaded, RecordContext, RecordSource
from spiders.records._rows.files import FileRecords, read_file, refuse_nothing
from spiders.records._rows.grid import find_header, table_of
from spiders.records._rows.records import Origin, digest_of, loaded
from spiders.records._rows.table import Cell, cell_of

_MOST_UNPACKED = 500 * 1024 * 1024


class XlsxRecords(FileRecords):
    """Records in an Excel workbook.

    Attributes:
        sheet: Name of the sheet, or its number from 1; found by its headers if it is not said.
        header: Number of the row with the headers, from 1; found if it is not said.
    """

    sheet: str | int | None = None
    header: int | None = None


def fetch(settings: XlsxRecords, context: RecordContext) -> bytes:
    """The bytes of the file."""
    return read_file(settings.path, context)


def load(body: bytes, settings: XlsxRecords, context: RecordContext) -> Loaded:
    """The records in the bytes of a workbook.

    Raises:
        RecordError: If it is no workbook, damaged, or lacks the sheet.
    """
    refuse_nothing(body, settings.path)
    book = _open(body, settings.path)
    try:
        sheet = _sheet(book, settings)
        lines = [[_cell(cell) for cell in row] for row in sheet.iter_rows()]
    finally:
        book.close()
    table = table_of(lines, settings.columns, settings.path, settings.header)
    origin = Origin(settings.path, digest_of(body), settings.decimal, settings.date)
    return loaded(table, body, settings, context, origin)


def _open(body: bytes, where: str) -> Any:  # noqa: ANN401  (openpyxl's workbook)
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as packed:
            unpacked = sum(entry.file_size for entry in packed.infolist())
        if unpacked > _MOST_UNPACKED:
            raise RecordError(
                "the workbook unpacks to more than 500 MB", where=where, mend="Leave out what is not needed"
            )
        with warnings.catch_warnings():
            # It warns of styles and drop-down lists that it does not know; they are no part of the values.
            warnings.simplefilter("ignore", UserWarning)
            return openpyxl.load_workbook(io.BytesIO(body), data_only=True)
    except (zipfile.BadZipFile, InvalidFileException, KeyError, ValueError, EOFError, OSError):
        mend = "It may be half written, or an old .xls; save it as .xlsx again"
        raise RecordError("this is no Excel workbook, or it is damaged", where=where, mend=mend) from None


def _sheet(book: Any, settings: XlsxRecords) -> Any:  # noqa: ANN401  (openpyxl's workbook and sheet)
    names = [sheet.title for sheet in book.worksheets]
    wanted = settings.sheet
    if wanted is None:
        return max(_candidates(book), key=lambda sheet: _likeness(sheet, settings))
    if str(wanted) in names:
        return book[str(wanted)]
    if str(wanted).isdigit() and 1 <= int(wanted) <= len(names):
        return book.worksheets[int(wanted) - 1]
    listed = ", ".join(repr(name) for name in names)
    raise RecordError(f"there is no sheet {str(wanted)!r}", where=settings.path, mend=f"The sheets are {listed}")


def _candidates(book: Any) -> list[Any]:  # noqa: ANN401  (openpyxl's workbook and sheets)
    shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    return shown or list(book.worksheets)


def _likeness(sheet: Any, settings: XlsxRecords) -> int:  # noqa: ANN401  (openpyxl's sheet)
    """How many of the columns that the audit file names, or else of its cells, the sheet has."""
    lines = [[_cell(cell) for cell in row] for row in sheet.iter_rows(max_row=30)]
    start = find_header(lines, settings.columns)
    if start is None:
        return -1
    texts = {cell.text.strip() for cell in lines[start]}
    return len(texts & set(settings.columns)) if settings.columns else 0


def _cell(cell: Any) -> Cell:  # noqa: ANN401  (openpyxl's cell)
    value, form = cell.value, str(cell.number_format or "")
    if isinstance(value, bool) or value is None:
        return cell_of(value)
    if isinstance(value, (int, float)) and "%" in form:
        percent = f"{(Decimal(str(value)) * 100).normalize():f}%"
        return Cell(percent, percent)
    if isinstance(value, float) and value.is_integer():
        return cell_of(int(value))
    if isinstance(value, time):
        return cell_of(value.isoformat(timespec="minutes"))
    if isinstance(value, datetime) and value.time() == time(0):
        return _day(value.date())
    return cell_of(value if isinstance(value, (str, int, float, date)) else str(value))


def _day(day: date) -> Cell:
    return Cell(day.isoformat(), day)


RECORDS = RecordSource(
    name="xlsx",
    settings=XlsxRecords,
    fetch=fetch,
    load=load,
    summary="An Excel workbook, with real dates, percentages and results of formulas.",
    endings=(".xlsx", ".xlsm"),
)
