"""Excel workbooks: the sheet, the row with the headers, dates and percentages as their cells are formatted."""

from typing import Any

from audit.errors import RecordError
from audit.plugins.record import Loaded, RecordContext, RecordSource
from spiders.records._rows.files import FileRecords, read_file, refuse_nothing
from spiders.records._rows.grid import find_header, table_of
from spiders.records._rows.records import Origin, digest_of, loaded
from spiders.records._rows.table import Cell, cell_of
from spiders.tables.workbook import filled_rows, open_workbook, value_of


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
    book = open_workbook(body, settings.path)
    try:
        sheet = _sheet(book, settings)
        lines = [[_cell(cell) for cell in row] for row in filled_rows(sheet, settings.path)]
    finally:
        book.close()
    table = table_of(lines, settings.columns, settings.path, settings.header)
    origin = Origin(settings.path, digest_of(body), settings.decimal, settings.date)
    return loaded(table, body, settings, context, origin)


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
    lines = [[_cell(cell) for cell in row] for row in filled_rows(sheet, settings.path, 30)]
    start = find_header(lines, settings.columns)
    if start is None:
        return -1
    texts = {cell.text.strip() for cell in lines[start]}
    return len(texts & set(settings.columns)) if settings.columns else 0


def _cell(cell: Any) -> Cell:  # noqa: ANN401  (openpyxl's cell)
    return cell_of(value_of(cell))


RECORDS = RecordSource(
    name="xlsx",
    settings=XlsxRecords,
    fetch=fetch,
    load=load,
    summary="An Excel workbook, with real dates, percentages and results of formulas.",
    endings=(".xlsx", ".xlsm"),
)
