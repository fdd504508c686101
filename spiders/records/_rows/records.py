"""Rows to records: each cell a statement, each row with its names, scope, channels and required terms."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

from audit.config.words import meaning
from audit.errors import RecordError
from audit.model.record import Record
from audit.model.scope import Scope
from audit.model.statement import Layer, Locator, Statement, Subject
from audit.plugins.record import Loaded, RecordContext, RecordSettings
from spiders.records._rows.cells import Notation
from spiders.records._rows.channels import ChannelNames
from spiders.records._rows.facts import FactReader, Facts
from spiders.records._rows.meaning import Meaning, meanings
from spiders.records._rows.said import Said, said_in
from spiders.records._rows.scopes import row_scope, scope_for, window_of
from spiders.records._rows.table import Row, Table
from spiders.tables.qualifiers import qualified

_REMARK_COLUMNS = 4  # in a table with fewer columns, a row with one cell may be a row


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a table comes from.

    Attributes:
        address: As in the audit file, without secrets.
        digest: SHA-256 of its bytes.
        decimal: Decimal mark of numbers in texts; empty: found.
        date: Form of days in texts; empty: found.
    """

    address: str
    digest: str
    decimal: str = ""
    date: str = ""


def loaded(table: Table, body: bytes, settings: RecordSettings, context: RecordContext, origin: Origin) -> Loaded:
    """The records of a table; faulty rows and cells are collected, the others go on.

    A table without a single row is never complete: an emptied plan must not make all offers unknown.
    """
    said, missing = meanings(settings, table.columns)
    faults = [*table.faults, *_wrong_qualifiers(said, origin)]
    found = tuple(column for column in said if not _wrong(column.qualifier))
    notes: list[str] = []
    reader = FactReader(settings, found, ChannelNames(settings, context), notes, origin.address)
    reading = _Reading(settings, context, origin, found, reader, notes)
    if missing and table.fixed:
        listed = ", ".join(table.columns) or "none"
        faults += [
            RecordError(f"column {name!r} not found", where=origin.address, mend=f"The columns are: {listed}")
            for name in missing
        ]
    if not any(column.attribute in {"name", "key", "sku", "gtin"} for column in found) and table.columns:
        mend = "Say under `columns:` in the audit file which column is `name` or `key`"
        faults.append(RecordError("no column names the offers", where=origin.address, mend=mend))
    records = [record for row in table.rows for record in reading.records(row)]
    if not table.rows and not faults:
        mend = "Check the file, or the sheet, table, rows or query in the audit file"
        faults.append(RecordError("there are no rows", where=origin.address, mend=mend))
    faults += reading.faults
    notes += _twice(records)
    complete = table.complete and not faults and bool(records)
    return Loaded(tuple(records), tuple(faults), origin.digest, complete, body, tuple(dict.fromkeys(notes)))


def digest_of(body: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(body).hexdigest()


def _wrong_qualifiers(said: Iterable[Meaning], origin: Origin) -> Iterator[RecordError]:
    for column in said:
        wrong = _wrong(column.qualifier)
        if wrong:
            where = f"{origin.address}, column {column.column}"
            yield RecordError(wrong, where=where, mend="Correct `qualifier:` in the audit file")


def _wrong(qualifier: str) -> str:
    try:
        qualified(Scope(), qualifier)
    except ValueError as error:
        return str(error)
    return ""


def _twice(records: Iterable[Record]) -> Iterator[str]:
    # Several campaigns of one offer may carry its key; with one and the same window it is a mistake of somebody.
    # The rows of a product's sizes have numbers or variants of their own.
    seen = Counter(
        (r.key, window_of(s.term for s in r.statements), r.rank, r.subject.ids, r.subject.variant) for r in records
    )
    for (key, *_), count in seen.items():
        if count > 1:
            yield f"the key {key!r} stands in {count} rows of one and the same window"


@dataclass(slots=True)
class _Reading:
    """Reads the rows of one table, and gathers what is wrong with them."""

    settings: RecordSettings
    context: RecordContext
    origin: Origin
    meanings: tuple[Meaning, ...]
    reader: FactReader
    notes: list[str]
    faults: list[RecordError] = field(default_factory=list)

    def records(self, row: Row) -> Iterator[Record]:
        """The record of a row; several where attributes have an authority of their own; none if it says nothing."""
        filled = [cell for cell in row.cells.values() if not cell.is_empty]
        if not filled or all(cell.text == column for column, cell in row.cells.items()):
            return
        if len(filled) == 1 and len(row.cells) >= _REMARK_COLUMNS:
            self.notes.append(f"{self.origin.address}, {row.place}: a single cell, taken as a remark")
            return
        facts = self.reader.read(row)
        said = said_in(row, self.meanings, self._notation(facts.currency))
        if facts.ignored and not self._has_passed(said):
            return
        if not (facts.name or facts.key):
            mend = "Give the row a name or a number, or empty it"
            self.faults.append(RecordError("this row names no offer", where=self._where(row), mend=mend))
            return
        yield from self._ranked(self._record(row, facts, said))

    def _record(self, row: Row, facts: Facts, said: Said) -> Record:
        self.faults += [
            RecordError(fault.what, where=self._where(row, fault.column), mend=fault.mend) for fault in said.faults
        ]
        self.notes += [f"{self._where(row, note.column)}: {note.what}" for note in said.notes]
        codes = {("code", stated.term.value) for stated in said.stated if stated.term.attribute == "voucher_code"}
        subject = replace(facts.subject, ids=tuple(sorted({*facts.subject.ids, *codes})))
        return Record(
            source=self.settings.name,
            kind=self.settings.kind,
            rank=self.context.rank,
            key=facts.key or facts.name,
            name=facts.name or facts.key,
            subject=subject,
            aliases=facts.aliases,
            members=facts.members,
            campaign=facts.campaign,
            channels=facts.channels,
            must_say=facts.must_say,
            published=facts.published and not self._is_over(facts, said),
            note=facts.note,
            statements=tuple(self._statements(row, said, subject)),
        )

    def _is_over(self, facts: Facts, said: Said) -> bool:
        """Whether a row that is called ended has no end in the past that says so to everybody."""
        return facts.ended and not self._has_passed(said)

    def _has_passed(self, said: Said) -> bool:
        """Whether the last day of a row is past: what channels still say of it has expired."""
        last = window_of(stated.term for stated in said.stated).last
        return last is not None and last.date() < self.context.today

    def _statements(self, row: Row, said: Said, subject: Subject) -> Iterator[Statement]:
        scope = row_scope((s.term for s in said.stated if not s.meaning.qualifier), self.settings.tax or "")
        scope = replace(scope, mode=said.mode)
        inverted = window_of(stated.term for stated in said.stated).is_inverted
        if inverted:
            where, mend = self._where(row), "Correct one of the two days"
            self.faults.append(RecordError("the row ends before it begins", where=where, mend=mend))
        for stated in said.stated:
            # When a row holds is unknown: a price without its window would claim to hold today.
            if (said.window_unknown or inverted) and stated.term.attribute not in _TIMELESS:
                continue
            own = scope_for(stated.term.attribute, scope)
            yield Statement(
                channel=self.settings.name,
                address=self.origin.address,
                document=f"{self.origin.address}#{row.place}",
                subject=subject,
                term=stated.term,
                scope=qualified(own, stated.meaning.qualifier),
                where=Locator(
                    self.origin.digest, row.at(stated.meaning.column), 0, len(stated.quote), stated.quote,
                    layer=Layer.RECORD,
                ),
                trace=f"column {stated.meaning.column!r} is {stated.meaning.attribute}",
            )  # fmt: skip

    def _ranked(self, record: Record) -> Iterator[Record]:
        """The record, and for attributes with an authority of their own a part of it with that rank."""
        ranks = {meaning(name): rank for name, rank in self.settings.precedence.items()}
        for special in sorted(set(ranks.values()) - {record.rank}):
            own = tuple(s for s in record.statements if ranks.get(s.attribute) == special)
            if own:
                yield replace(record, rank=special, statements=own, channels=None, must_say=())
        rest = tuple(s for s in record.statements if ranks.get(s.attribute, record.rank) == record.rank)
        yield replace(record, statements=rest)

    def _notation(self, currency: str) -> Notation:
        zone = ZoneInfo(self.context.timezone) if self.context.timezone else None
        return Notation(
            self.settings.locale or self.context.locale,
            currency or self.settings.currency or self.context.currency,
            self.context.today,
            self.origin.decimal,
            self.origin.date,
            zone,
        )

    def _where(self, row: Row, column: str = "") -> str:
        place = row.at(column) if column else row.place
        return f"{self.origin.address}, {place}"


_TIMELESS = frozenset({"voucher_code", "valid_from", "valid_through"})
