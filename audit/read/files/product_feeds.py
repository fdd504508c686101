"""Product feeds, row by row: Google Merchant in all its forms, price portals, and any CSV or XML by its columns."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from audit.errors import GapError
from audit.model.capture import Capture, Document, Form, Link, Problem
from audit.plugins.channel import ReadContext
from audit.read.files.feed_columns import meaning_of, missing, mode_of, plain_column
from audit.read.files.feed_rows import Cell, Cells, RowReader
from audit.read.files.feeds import cut_feed
from audit.read.files.xml_stream import CutError, check_feed, inner_text, local, stream_items
from audit.read.markup.charset import decode
from audit.read.pages.statements import field_context, from_said, origin_of, unique

_ROWS = frozenset(
    {"item", "entry", "product", "produkt", "produit", "prodotto", "offer", "article", "artikel", "articolo", "row",
     "record", "angebot", "offerta", "offre"}
)  # fmt: skip
_COMPOSITE = {
    "shipping": ("country", "region", "service", "price"), "installment": ("months", "amount", "downpayment"),
    "subscription_cost": ("period", "period_length", "amount"), "free_shipping_threshold": ("price_threshold",),
}  # fmt: skip
_HAS_ROW = re.compile(rb"<(?:\w+:)?(?:" + "|".join(sorted(_ROWS)).encode() + rb")[\s>]", re.IGNORECASE)
_DELIMITERS = ";\t,|"
_MAX_CELL = 20_000
_BAD_SHARE = 100  # one row in a hundred


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a feed.

    Attributes:
        number: As a person counts: the header of a CSV file is row 1.
        cells: By meaning.
        names: Of all columns, as the feed writes them.
    """

    number: int
    cells: Cells
    names: tuple[str, ...]


def read_product_feed(
    capture: Capture, context: ReadContext, mapping: Mapping[str, str] | None = None
) -> Iterator[Document]:
    """The documents of a product feed, one for each row.

    Args:
        capture: The feed.
        context: What a reader must know.
        mapping: Columns and what they mean, where the usual names do not say it.

    Raises:
        GapError: If the body is no feed, or lacks the columns that name product and price.
    """
    check_feed(capture.body, capture.address)
    reader = RowReader(field_context(context, context.locale, capture.address))
    known = _as_written(mapping or {})
    told = 0
    try:
        for row in _rows(capture, known):
            if told == 0:
                _check_columns(row, known, capture.address)
            told += 1
            yield _document(row, reader, capture, context)
    except CutError as error:
        yield cut_feed(capture, context, str(error))
        return
    if told == 0:
        raise GapError(
            "the feed has no rows",
            where=capture.address,
            mend="Check what the address delivers.",
            reason="E-FEED-NO-ROWS",
        )


def is_product_feed(body: bytes) -> bool:
    """Whether XML looks like a product feed and not like news."""
    head = body[:20_000].lower()
    return b"base.google.com/ns" in head or b"<g:price" in head or (b"<rss" not in head and b"<feed" not in head)


def _document(row: Row, reader: RowReader, capture: Capture, context: ReadContext) -> Document:
    subject = reader.subject(row.cells)
    key = f"{capture.address}#row {subject.id('sku') or row.number}"
    origin = origin_of(context, capture.address, key, capture.digest)
    statements = unique(from_said(said, subject, origin) for said in reader.said(row.cells))
    problems = (
        () if statements else (Problem("E-ROW", f"Row {row.number} says nothing that can be read.", fatal=False),)
    )
    return Document(
        context.channel, capture.address, key, capture.digest, Form.ROW, subject.name, context.locale[:2],
        statements=statements, subjects=(subject,), problems=problems,
        links=(Link(subject.link, subject.name, f"row {row.number}"),) if subject.link else (),
    )  # fmt: skip


def _as_written(mapping: Mapping[str, str]) -> dict[str, str]:
    """The columns of an audit file, those of XML also as the reader names them: without case, and without ``@``."""
    return {**{name.lstrip("@").lower(): meaning for name, meaning in mapping.items()}, **mapping}


def _check_columns(row: Row, mapping: Mapping[str, str], address: str) -> None:
    lacking = missing(row.names, mapping)
    if lacking:
        columns = ", ".join(plain_column(name) for name in row.names[:40])
        raise GapError(
            f"column `{lacking}` not found; columns are: {columns}",
            where=address, mend="Say in the audit file what the columns mean.", reason="E-FEED-COLUMNS",
        )  # fmt: skip


def _rows(capture: Capture, mapping: Mapping[str, str]) -> Iterator[Row]:
    start = capture.body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if start == b"<":
        names = _ROWS | {_repeated(capture.body)} - {""}
        for item in stream_items(capture.body, frozenset(names), capture.address):
            yield _xml_row(item.element, item.number, mapping)
        return
    yield from _csv_rows(capture, mapping)


def _repeated(body: bytes) -> str:
    """The element that repeats in XML of an unknown form: the first one below the root that comes twice."""
    if _HAS_ROW.search(body[:100_000]):
        return ""
    counts: Counter[str] = Counter()
    try:
        depth = 0
        events = etree.iterparse(
            io.BytesIO(body[:200_000]), events=("start", "end"), resolve_entities=False, no_network=True
        )
        for event, element in events:
            depth += 1 if event == "start" else -1
            if event == "end" and depth in {1, 2} and len(element) > 1:
                counts[local(element)] += 1
    except etree.XMLSyntaxError:
        pass  # only the beginning is looked at
    return counts.most_common(1)[0][0] if counts else ""


def _xml_row(element: etree._Element, number: int, mapping: Mapping[str, str]) -> Row:
    cells: dict[str, list[Cell]] = {}
    names: list[str] = []
    # Google's own names come before those of RSS: <title> and <g:title> may both be there.
    for child in sorted(element, key=lambda c: not str(c.tag).startswith("{http://base.google.com")):
        name = local(child)
        if not name:
            continue
        names.append(name)
        meaning = mapping.get(name) or meaning_of(name, {})
        if meaning:
            text = _composite(child, name) or (child.get("href") if name == "link" else "") or inner_text(child)
            cells.setdefault(meaning, []).append(Cell(text[:_MAX_CELL], f"row {number} {name}", mode_of(name)))
    for name, text in _attributes(element):
        names.append(name)
        meaning = mapping.get(name) or meaning_of(name, {})
        if meaning and meaning not in cells:
            cells[meaning] = [Cell(text[:_MAX_CELL], f"row {number} @{name}")]
    return Row(number, {meaning: tuple(values) for meaning, values in cells.items()}, tuple(names))


def _attributes(element: etree._Element) -> Iterator[tuple[str, str]]:
    """The attributes of a row, and the currencies of its amounts: ``<row ref="7"><price currency="EUR">5</price>``."""
    for key, text in element.attrib.items():
        yield str(key).rpartition("}")[2].lower(), str(text)
    for child in element:
        if currency := child.get("currency"):
            yield "currency", currency


def _composite(element: etree._Element, name: str) -> str:
    parts = _COMPOSITE.get(name)
    if parts is None or len(element) == 0:
        return ""
    given = {local(child): inner_text(child) for child in element}
    return ":".join(given.get(part, "") for part in parts)


def _csv_rows(capture: Capture, mapping: Mapping[str, str]) -> Iterator[Row]:
    text = decode(capture.body, capture.header("content-type")).text.replace("\0", "")
    csv.field_size_limit(10_000_000)
    first = next((line for line in text.splitlines() if line.strip()), "")
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(first))
    header = next((line for line in lines if any(cell.strip() for cell in line)), [])
    bad = told = 0
    try:
        for number, line in enumerate(lines, 2):
            if not any(cell.strip() for cell in line) or line == header:
                continue
            told += 1
            if len(line) != len(header):
                bad += 1
                if len(line) < len(header) // 2:
                    continue
            yield _csv_row(header, line, number, mapping)
    except csv.Error as error:
        raise CutError(str(error)) from None
    if bad * _BAD_SHARE > told and bad > 1:
        raise CutError(f"{bad} of {told} rows have another number of columns than the header")


def _csv_row(header: list[str], line: list[str], number: int, mapping: Mapping[str, str]) -> Row:
    cells: dict[str, list[Cell]] = {}
    for name, text in zip(header, line, strict=False):
        meaning = meaning_of(name.strip().strip("\ufeff"), mapping)
        if meaning and text.strip():
            cells.setdefault(meaning, []).append(
                Cell(text[:_MAX_CELL], f"row {number} column {name.strip()}", mode_of(name))
            )
    return Row(number, {meaning: tuple(values) for meaning, values in cells.items()}, tuple(header))


def _delimiter(header: str) -> str:
    r"""The sign that parts the columns of the header most often.

    >>> _delimiter("id;title;price"), _delimiter("id\ttitle")
    (';', '\t')
    """
    return max(_DELIMITERS, key=header.count)
