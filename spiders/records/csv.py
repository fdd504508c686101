"""CSV and other delimited text: delimiter and encoding are found, or said in the audit file."""

import csv
import io

from audit.errors import RecordError
from audit.plugins.record import Loaded, RecordContext, RecordSource
from spiders.records._rows.files import FileRecords, read_file, refuse_nothing
from spiders.records._rows.grid import table_of
from spiders.records._rows.records import Origin, digest_of, loaded
from spiders.records._rows.table import Cell, Table, cell_of
from spiders.tables.text import find_delimiter, text_of

_LONGEST_CELL = 100_000


class CsvRecords(FileRecords):
    """Records in a delimited text.

    Attributes:
        encoding: Such as ``cp1252``; found if it is not said.
        delimiter: Between cells; found if it is not said.
        header: Number of the row with the headers, from 1; found if it is not said.
    """

    encoding: str = ""
    delimiter: str = ""
    header: int | None = None


def fetch(settings: CsvRecords, context: RecordContext) -> bytes:
    """The bytes of the file."""
    return read_file(settings.path, context)


def load(body: bytes, settings: CsvRecords, context: RecordContext) -> Loaded:
    """The records in the bytes of a delimited text.

    Raises:
        RecordError: If it is empty, an HTML page, or in another encoding than the audit file says.
    """
    refuse_nothing(body, settings.path)
    text = text_of(body, settings.path, settings.encoding)
    lines, faults = _lines(text, settings)
    table = table_of(lines, settings.columns, settings.path, settings.header)
    whole = Table(table.columns, table.rows, faults=(*faults, *table.faults), complete=table.complete and not faults)
    origin = Origin(settings.path, digest_of(body), settings.decimal, settings.date)
    return loaded(whole, body, settings, context, origin)


def _lines(text: str, settings: CsvRecords) -> tuple[list[list[Cell]], list[RecordError]]:
    delimiter = settings.delimiter.replace("\\t", "\t") or find_delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    csv.field_size_limit(_LONGEST_CELL)
    lines: list[list[Cell]] = []
    try:
        # One by one: what was read before a fault counts.
        lines.extend([cell_of(text) for text in line] for line in reader)
    except csv.Error as error:
        what = f"the text breaks off or a quote is left open ({error})"
        mend = "Close the quote, or export the file again; the rows from here on were not read"
        return lines, [RecordError(what, where=f"{settings.path}, row {len(lines) + 1}", mend=mend)]
    return lines, _broken_off(text, lines, settings.path)


def _broken_off(text: str, lines: list[list[Cell]], where: str) -> list[RecordError]:
    """The fault of a last row that ends in the middle: the file was still being written."""
    if text.endswith(("\n", "\r")) or len(lines) < 2 or len(lines[-1]) >= len(lines[-2]):  # noqa: PLR2004  (a header and a row)
        return []
    lines.pop()
    mend = "The file may be half written; export it again"
    return [RecordError("the last row breaks off", where=f"{where}, row {len(lines) + 1}", mend=mend)]


RECORDS = RecordSource(
    name="csv",
    settings=CsvRecords,
    fetch=fetch,
    load=load,
    summary="A delimited text such as CSV or TSV, in any encoding.",
    endings=(".csv", ".tsv", ".txt"),
)
