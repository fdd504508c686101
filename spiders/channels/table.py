"""Price lists: CSV files and workbooks whose columns are explained in the audit file, or by their own heads.

The same article may stand there for several stores or regions: a column ``store`` makes it a variant, a column
``region`` says where the row holds, ``valid_from`` and ``valid_through`` when. ::

    type: table
    path: prices/stores.csv
    columns: {Artikel: name, Art.-Nr.: sku, Filiale: store, VK: price, Statt: list_price, bis: valid_through}

Without ``columns`` the table is read by its own heads, as a table in a document is.
"""

from collections.abc import Iterator
from typing import TypeVar

from pydantic import ValidationInfo, field_validator

from audit.model.capture import Capture, Document
from audit.plugins.channel import ChannelType, ReadContext, Request
from audit.read.files.sheet import read_sheet
from spiders.channels._api.access import bearer
from spiders.channels._api.columns import MappedSettings
from spiders.channels._api.mapping import Cell, document_of_row
from spiders.channels._api.offers import apart, damaged
from spiders.channels._api.sheets import Sheet, lines_of, rows_of
from spiders.tables.qualifiers import holds

T = TypeVar("T", tuple[str, ...], dict[str, str])


class TableSettings(MappedSettings):
    """Settings of a price list.

    Attributes:
        columns: Column and what it means, as of ``json_api``; without any, the table is read by its own heads, as a
            table in a document is.
        sheet: Name of the sheet of a workbook; the first if it is not set.
        encoding: Of a CSV file; found out if it is not set.
        delimiter: Of a CSV file; found out if it is not set.
    """

    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""

    @field_validator("only", "values")
    @classmethod
    def _speak_of_columns(cls, said: T, info: ValidationInfo) -> T:
        if said and not info.data.get("columns"):
            raise ValueError("speaks of columns, and there are none; add `columns: ...`")
        return said


def _start(settings: TableSettings) -> Iterator[Request]:
    yield Request(settings.url or "", "table", headers=bearer(settings))


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    if isinstance(context.settings, TableSettings):
        yield from apart(_documents(context.settings, capture, context))


def _documents(settings: TableSettings, capture: Capture, context: ReadContext) -> Iterator[Document]:
    if not settings.columns:
        yield from read_sheet(
            lines_of(capture, Sheet(settings.sheet, settings.encoding, settings.delimiter, ())), capture, context
        )
        return
    form = Sheet(settings.sheet, settings.encoding, settings.delimiter, tuple(settings.columns))
    columns = settings.explained()
    for row in rows_of(capture, form):
        place = f"row {row.number}"
        if row.fault:
            yield damaged(capture, context, place, row.fault)
        elif all(holds(condition, row.look) for condition in settings.only):
            cells = [
                Cell(column, row.cells[name], f"{place} column {name}")
                for name, column in columns.items()
                if name in row.cells
            ]
            yield document_of_row(place, cells, row.look, capture, context)


CHANNEL = ChannelType(
    "table",
    TableSettings,
    _start,
    _read,
    summary="A price list as CSV file or workbook, explained in the audit file or, if it is not, by its own heads.",
    listing=frozenset({"table"}),
)
