"""Google promotions: the feed that a shop gives to Merchant Center, as XML or tab-separated text.

Fields as in Google's product-promotion specification (support.google.com/merchants/answer/2906014, looked up in
November 2026). Google calls a promotion a row with a window, a code and conditions: that is a campaign.
"""

from collections.abc import Iterator

from lxml import etree

from audit.errors import RecordError
from audit.plugins.record import Column, Loaded, RecordContext, RecordSource
from spiders.records._rows.files import FileRecords, read_file, refuse_nothing
from spiders.records._rows.grid import table_of
from spiders.records._rows.records import Origin, digest_of, loaded
from spiders.records._rows.table import Cell, Columns, Row, Table, cell_of
from spiders.tables.text import text_of

_MEANS: dict[str, str | Column] = {
    "promotion_id": "key",
    "long_title": "name",
    "generic_redemption_code": "voucher_code",
    "percent_off": Column(attribute="discount", unit="%"),
    "money_off_amount": "discount",
    "minimum_purchase_amount": "min_order_value",
    "limit_quantity": "max_quantity",
    "valid_from": "valid_from",
    "valid_through": "valid_through",
    "item_id": "members",
    "redemption_channel": "note",
}
_WINDOW = "promotion_effective_dates"
_ROWS = frozenset({"item", "entry", "promotion"})


class GooglePromotions(FileRecords):
    """Promotions in the form that Google takes.

    Attributes:
        path: Of the feed on disk.
        encoding: Of a tab-separated feed; found if it is not said.
    """

    encoding: str = ""


def fetch(settings: GooglePromotions, context: RecordContext) -> bytes:
    """The bytes of the file."""
    return read_file(settings.path, context)


def load(body: bytes, settings: GooglePromotions, context: RecordContext) -> Loaded:
    """The promotions in the bytes of a feed.

    Raises:
        RecordError: If it is empty, an HTML page, or breaks off.
    """
    refuse_nothing(body, settings.path)
    is_xml = body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
    table = _from_xml(body, settings.path) if is_xml else _from_text(body, settings)
    # The promotion's own columns, and what the audit file says besides or otherwise.
    known = {name: said for name, said in _MEANS.items() if name in table.columns}
    read = settings.model_copy(update={"columns": {**known, **settings.columns}})
    origin = Origin(settings.path, digest_of(body), settings.decimal, settings.date)
    return loaded(table, body, read, context, origin)


def _from_text(body: bytes, settings: GooglePromotions) -> Table:
    text = text_of(body, settings.path, settings.encoding)
    lines = [[cell_of(cell.strip().strip('"')) for cell in line.split("\t")] for line in text.splitlines()]
    table = table_of(lines, {_WINDOW: "", "promotion_id": ""}, settings.path)
    columns = Columns()
    named = {column: column.strip().lower().replace(" ", "_") for column in table.columns}
    rows = [
        Row(row.place, columns.add(dict(_split({named[name]: cell for name, cell in row.cells.items()}))))
        for row in table.rows
    ]
    return Table(tuple(columns.names), tuple(rows), faults=table.faults, complete=table.complete)


def _from_xml(body: bytes, where: str) -> Table:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        mend = "It may be half written; export it again"
        raise RecordError(f"this is no XML ({error.msg})", where=f"{where}, line {error.lineno}", mend=mend) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise RecordError("the XML brings a document type along", where=where, mend="Feeds have none; export it again")
    columns, rows = Columns(), []
    for number, item in enumerate((e for e in root.iter() if _name(e) in _ROWS and len(e)), 1):
        cells: dict[str, Cell] = {}
        for field in item:
            text = " ".join(" ".join(map(str, field.itertext())).split())
            before = cells.get(_name(field))
            cells[_name(field)] = cell_of(f"{before.text}; {text}" if before and text else text)
        rows.append(Row(f"row {number}", columns.add(dict(_split(cells)))))
    return Table(tuple(columns.names), tuple(rows), fixed=False)


def _name(element: etree._Element) -> str:
    """The local name; empty for comments and instructions, whose tags are functions."""
    tag: object = element.tag
    return tag.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(tag, str) else ""


def _split(cells: dict[str, Cell]) -> Iterator[tuple[str, Cell]]:
    """The cells, with the window as two; a percentage without its sign gets it from the column's unit."""
    for name, cell in cells.items():
        yield name, cell
        if name == _WINDOW and "/" in cell.text:
            first, _, last = cell.text.partition("/")
            yield "valid_from", Cell(first.strip(), first.strip())
            yield "valid_through", Cell(last.strip(), last.strip())


RECORDS = RecordSource(
    name="google_promotions",
    settings=GooglePromotions,
    fetch=fetch,
    load=load,
    summary="Google's promotions feed, as XML or tab-separated text.",
)
