"""Excel workbooks and what their cells hold; the only module that opens them, since openpyxl is untyped."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from audit.errors import RecordError

_MOST_UNPACKED = 500 * 1024 * 1024
_MOST_CELLS = 10_000_000
# What openpyxl raises for members that are missing, cut off, or hold what they should not; broken XML is a SyntaxError.
_DAMAGED = (KeyError, ValueError, EOFError, OSError, SyntaxError, TypeError, AttributeError, IndexError)
_ERRORS = ("#REF!", "#DIV/0!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "#BEZUG!", "#WERT!", "#NV", "#N/A")

_LITERALS = re.compile(r'"[^"]*"|\\.')
"""What a number format only writes beside the number: ``0" %"`` shows 15 as "15 %", ``0%`` as "1500%"."""


def open_workbook(body: bytes, where: str) -> Any:  # noqa: ANN401  (openpyxl's workbook)
    """The workbook in the bytes, with the results of its formulas.

    Raises:
        RecordError: If it is none, damaged, or unpacks to far more than it seems.
    """
    # Loaded with the first workbook: it takes longer than most commands, and brings numpy.
    import openpyxl  # noqa: PLC0415  (see above)
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415  (see above)

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
    except (zipfile.BadZipFile, InvalidFileException, *_DAMAGED):
        mend = "It may be half written, or an old .xls; save it as .xlsx again"
        raise RecordError("this is no Excel workbook, or it is damaged", where=where, mend=mend) from None


def filled_rows(sheet: Any, where: str, most: int | None = None) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401  (openpyxl's)
    """The rows of a sheet from the first on, as far as any cell holds something.

    A cell that was only coloured, or from which something was deleted, stands in the file too, often a million rows
    below the last one.

    Args:
        sheet: One of the workbook.
        where: Name of the file.
        most: Rows; None: all.

    Raises:
        RecordError: If what is filled lies so far apart that no table can be meant.
    """
    filled = [place for place, cell in sheet._cells.items() if cell.value is not None]  # noqa: SLF001  (all else makes the cells between)
    last, widest = max((row for row, _ in filled), default=0), max((column for _, column in filled), default=0)
    if last * widest > _MOST_CELLS:
        raise RecordError(
            f"the sheet {sheet.title!r} reaches from its first cell over {last} rows and {widest} columns",
            where=where,
            mend="Empty the cells that lie far away from the table",
        )
    if filled:
        yield from sheet.iter_rows(max_row=last if most is None else min(last, most), max_col=widest)


def value_of(cell: Any) -> str | bool | Decimal | date | None:  # noqa: ANN401  (openpyxl's cell)
    """What a cell holds: percentages as people read them, days without the midnight that Excel gives them."""
    value, form = cell.value, str(cell.number_format or "")
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, (int, float)):
        # As a spreadsheet shows it: 0.1 + 0.2 is 0.3 there.
        number = Decimal(repr(round(value, 10)))
        if "%" not in form:
            return _plain(number)
        return f"{(number if '%' not in _LITERALS.sub('', form) else number * 100).normalize():f}%"
    if isinstance(value, time):
        return value.isoformat(timespec="minutes")
    if isinstance(value, datetime):
        return value.date() if value.time() == time(0) else value
    return value if isinstance(value, date) else str(value)


def is_error(text: str) -> bool:
    """Whether a cell says that its formula could not be computed."""
    return text.startswith(_ERRORS)


def _plain(number: Decimal) -> Decimal:
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number
