"""Grids, as CSV and spreadsheets are: finds the row with the headers and makes a table of what stands below."""

from collections.abc import Mapping, Sequence

from audit.config.words import column_named, fold
from audit.errors import RecordError
from spiders.records._rows.table import Cell, Row, Table

Line = Sequence[Cell]

_LOOK = 30  # titles and remarks above a table are never longer


def table_of(lines: Sequence[Line], named: Mapping[str, object], where: str, header: int | None = None) -> Table:
    """The table in a grid.

    Args:
        lines: All rows from the first one, the empty ones too, so that they count as the spreadsheet does.
        named: The columns that the audit file names; the row that holds most of them is the header.
        where: For messages.
        header: Number of the row with the headers, from 1, if the audit file says so.
    """
    start = (header - 1) if header else find_header(lines, named)
    if start is None or start >= len(lines):
        mend = "Say `header:` with the number of its row, or check the file"
        return Table((), (), faults=(RecordError("no row holds the headers", where=where, mend=mend),), complete=False)
    columns = _columns(lines[start])
    rows, faults = [], []
    for number, line in enumerate(lines[start + 1 :], start + 2):
        extra = [cell for cell in line[len(columns) :] if not cell.is_empty]
        if extra:
            faults.append(_ragged(where, number, len(columns), len(line)))
            continue
        cells = {name: cell for name, cell in zip(columns, line, strict=False) if name}
        rows.append(Row(f"row {number}", cells))
    return Table(tuple(name for name in columns if name), tuple(rows), faults=tuple(faults))


def find_header(lines: Sequence[Line], named: Mapping[str, object]) -> int | None:
    """The first of the rows that look most like headers: columns that the audit file or the trade knows."""
    wanted = {fold(name) for name in named}
    best: tuple[int, int] | None = None
    for number, line in enumerate(lines[:_LOOK]):
        texts = [cell.text.strip() for cell in line if isinstance(cell.value, str) and not cell.is_empty]
        if not texts or (not wanted and len(texts) == 1 and len(line) > 1):
            continue
        known = sum(fold(text) in wanted if wanted else bool(column_named(text)) for text in texts)
        if best is None or known > best[0]:
            best = (known, number)
    return best[1] if best else None


def _columns(line: Line) -> list[str]:
    """Names of the columns; the second of two equal ones gets a number."""
    names: list[str] = []
    for cell in line:
        name = " ".join(cell.text.split())
        count = sum(other == name or other.startswith(f"{name} (#") for other in names) if name else 0
        names.append(f"{name} (#{count + 1})" if count else name)
    while names and not names[-1]:
        names.pop()
    return names


def _ragged(where: str, number: int, wanted: int, found: int) -> RecordError:
    what = f"this row has {found} cells, the header has {wanted}"
    return RecordError(what, where=f"{where}, row {number}", mend="Put texts that hold the delimiter in quotes")
