"""A row whose columns are explained becomes a document: the same for tables, JSON and GraphQL."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from audit.model.attributes import ATTRIBUTES, Kind
from audit.model.capture import Capture, Document
from audit.model.scope import Scope
from audit.model.statement import Subject, Term
from audit.model.values import Regions, Span
from audit.plugins.channel import ReadContext
from audit.plugins.record import Column
from audit.read.found import TextContext
from audit.read.pages.statements import zone_of
from audit.read.values.field import HUNDREDTHS, read_field, unit_of_money
from audit.read.values.numbers import plain
from spiders.channels._api.columns import IDENTIFIERS
from spiders.channels._api.instants import last_instant, local
from spiders.channels._api.offers import Item, Said, damaged, document_of, money, subject_of
from spiders.channels._api.posts import Post, undated
from spiders.channels._api.posts import document_of as document_of_post
from spiders.channels._api.texts import Text
from spiders.tables.qualifiers import holds, qualified

Value = str | bool | int | Decimal | date
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_MARKS = re.compile(r"\*\*|__|^#+[ \t]*", re.MULTILINE)
_WINDOW = ("valid_from", "valid_through")


@dataclass(frozen=True, slots=True)
class Cell:
    """One value of a row.

    Attributes:
        column: What it means.
        value: As the source gives it; texts with their white space folded, or as they are for descriptions.
        place: Row and column, or JSON pointer.
    """

    column: Column
    value: Value
    place: str

    @property
    def quote(self) -> str:
        """The value as it is written."""
        return str(self.value).lower() if isinstance(self.value, bool) else str(self.value)


Look = Callable[[str], str]


def document_of_row(place: str, cells: Sequence[Cell], look: Look, capture: Capture, context: ReadContext) -> Document:
    """The document that a row is.

    Args:
        place: Of the row in its table or answer.
        cells: Its explained values; empty ones are left out.
        look: Gives the text of another column of the row, for currencies and conditions.
        capture: The table or answer.
        context: What a reader must know.
    """
    counting = [cell for cell in cells if _counts(cell, look)]
    parts = {
        cell.column.attribute: cell.quote for cell in reversed(counting) if cell.column.attribute not in ATTRIBUTES
    }
    if not any(parts.get(name) for name in ("name", *IDENTIFIERS)):
        if _is_post(counting, parts):
            return _post(place, counting, parts, capture, context)
        return damaged(capture, context, place, "has neither a name nor a key")
    context = replace(context, currency=code) if _is_code(code := parts.get("currency", "").upper()) else context
    subject = _subject(parts, context)
    scope = _scope_of_row(counting, context)
    said = tuple(one for cell in counting for one in _said(cell, subject, scope, look, context))
    texts = tuple(_text(cell) for cell in counting if cell.column.attribute == "text")
    own = parts.get("url") or capture.address
    number = ", ".join(filter(None, (parts.get("key"), subject.variant))) if parts.get("key") else place
    published = local(parts.get("published", ""), zone_of(context))
    return document_of(Item(number, own, subject, said, texts, published=published), capture, context)


def _is_post(cells: Sequence[Cell], parts: Mapping[str, str]) -> bool:
    """Whether a row has nothing but words and their day: a post, which bears no name."""
    return bool(parts.get("text") and parts.get("published")) and not any(
        c.column.attribute in ATTRIBUTES for c in cells
    )


def _post(
    place: str, cells: Sequence[Cell], parts: Mapping[str, str], capture: Capture, context: ReadContext
) -> Document:
    """The document of a post, known by its day: its place in the answer changes with the next one."""
    published = local(parts["published"], zone_of(context))
    address = parts.get("url") or capture.address
    if published is None:
        return undated(capture, context, place, address)
    texts = tuple(_text(cell) for cell in cells if cell.column.attribute == "text")
    return document_of_post(Post(published.isoformat(), address, texts, published), capture, context)


def _text(cell: Cell) -> Text:
    """A description; many systems keep it as HTML, others as Markdown, where a line is a line."""
    if _TAG.search(cell.quote):
        return Text(cell.quote, cell.place, html=True)
    return Text(_MARKS.sub("", cell.quote), cell.place)


def _counts(cell: Cell, look: Look) -> bool:
    return cell.column.only_if is None or holds(cell.column.only_if, look)


def _subject(parts: dict[str, str], context: ReadContext) -> Subject:
    variant = ", ".join(filter(None, (parts.get("variant"), parts.get("store"))))
    name = parts.get("name") or next(parts[kind] for kind in IDENTIFIERS if parts.get(kind))
    ids = {kind: parts.get(kind, "") for kind in IDENTIFIERS}
    return subject_of(name, context, ids, brand=parts.get("brand", ""), variant=variant, link=parts.get("url", ""))


def _scope_of_row(cells: Sequence[Cell], context: ReadContext) -> Scope:
    """The days and places for which the whole row holds."""
    scope = Scope()
    for cell in cells:
        if cell.column.attribute not in {*_WINDOW, "region"} or cell.column.qualifier:
            continue
        values = term.values if (term := _term(cell, "", context)) else None
        if isinstance(values, Regions):
            scope = replace(scope, regions=values.codes)
        elif isinstance(values, Span) and term:
            is_start = cell.column.attribute == "valid_from"
            scope = replace(scope, first=values.first) if is_start else replace(scope, last=last_instant(term.value))
    return scope


def _said(cell: Cell, subject: Subject, scope: Scope, look: Look, context: ReadContext) -> Iterator[Said]:
    column = cell.column
    if column.attribute not in ATTRIBUTES:
        return
    named = qualified(Scope(), column.qualifier or "")
    own = scope.without("first", "last") if column.attribute in _WINDOW else scope
    own = own.without("regions") if column.attribute == "region" else own
    for part in _parts(cell):
        term = _term(part, _currency(column, look, context), context)
        joined = own.overlap(named)
        if term is not None and joined is not None:
            yield Said(subject, term, cell.place, part.quote, joined)


def _parts(cell: Cell) -> Iterator[Cell]:
    if cell.column.separator is None or not isinstance(cell.value, str):
        yield cell
        return
    for part in cell.value.split(cell.column.separator):
        if part.strip():
            yield replace(cell, value=part.strip())


def _currency(column: Column, look: Look, context: ReadContext) -> str:
    """The currency of a column: as its settings say, or as another column says, else the channel's."""
    named = column.currency or ""
    if _is_code(named):
        return named
    found = look(named).upper() if named else ""
    return found if _is_code(found) else context.currency


def _is_code(text: str) -> bool:
    return len(text) == len("CHF") and text.isascii() and text.isalpha() and text.isupper()


def _term(cell: Cell, currency: str, context: ReadContext) -> Term | None:
    column = cell.column
    known = column.values.get(cell.quote) or column.values.get(cell.quote.casefold())
    if isinstance(cell.value, (int, Decimal)) and not isinstance(cell.value, bool) and known is None:
        if cell.value < 0:
            return None
        found = _number(column, Decimal(cell.value), currency)
        if found is not None:
            return found
    zone = zone_of(context)
    text = known or (cell.value.isoformat() if isinstance(cell.value, date) else cell.quote)
    about = TextContext(context.locale, currency or context.currency, context.anchor)
    return read_field(column.attribute, text, about, _unit(column, currency), column.bound, zone=zone)


def _number(column: Column, number: Decimal, currency: str) -> Term | None:
    """The term of a plain number, which needs no reading: "1.299" as a number is never 1299."""
    kinds = ATTRIBUTES[column.attribute].kinds
    unit = column.unit or ""
    is_threshold = ATTRIBUTES[column.attribute].threshold
    bound = None if is_threshold else column.bound
    if Kind.PERCENT in kinds and (unit == "%" or Kind.MONEY not in kinds):
        return Term(column.attribute, f"{plain(number)}%", bound)
    if Kind.MONEY in kinds and (Kind.PERCENT not in kinds or unit):
        own, _, per = unit_of_money(unit).partition("/")
        amount = number / 100 if own.casefold() in HUNDREDTHS else number
        per = column.period or per
        return money(column.attribute, amount, own if _is_code(own) else currency, per, bound)
    return None


def _unit(column: Column, currency: str) -> str:
    """The unit as fields are read with: a currency with its period or quantity, or a unit of time."""
    unit = column.unit or ""
    own, slash, per = unit_of_money(unit).partition("/")
    if Kind.MONEY not in ATTRIBUTES[column.attribute].kinds or own == "%":
        return unit
    per = column.period or per
    money_unit = own if _is_code(own) or own.casefold() in HUNDREDTHS else currency
    return f"{money_unit}/{per}" if per else money_unit if unit or column.currency else unit + slash
