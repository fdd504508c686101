"""The socket of a record source: its settings and how its rows are loaded."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field

from audit.errors import RecordError
from audit.model.channel import Channel
from audit.model.record import Record, RecordKind
from audit.plugins.channel import Strict

# What a column may be besides an attribute: a part of the record itself, or ``ignore``.
PARTS = (
    "key", "name", "sku", "gtin", "mpn", "brand", "url", "alias", "variant", "members", "campaign", "channels",
    "must_say", "must_say_in", "status", "note", "currency", "currency_of", "ignore",
)  # fmt: skip


class Column(Strict):
    """What a column of a record file means.

    Attributes:
        attribute: Name of an attribute, or of a part of the record: ``key``, ``name``, ``sku``, ``gtin``,
            ``mpn``, ``brand``, ``url``, ``alias``, ``variant``, ``members``, ``campaign``, ``channels``,
            ``must_say``, ``must_say_in``, ``status``, ``note``, ``currency``, ``currency_of``, ``ignore``.
            ``key`` is what the company calls the row in all its sources, such as a campaign's number: rows with one
            key are one offer. ``members`` are the keys, names or article numbers of the offers that a campaign covers.
            A cell of ``audience`` that is empty or says "all", "alle", "tous" or "tutti" means everybody.
        unit: Of plain numbers: a currency, ``%``, ``months``, ``days``, ``working days``, ``weeks``, ``years``,
            ``minor`` (cents), or a unit of quantity (``1 kg``).
        period: Billing period of money, such as ``P1M``.
        currency: ISO 4217 code, or the name of the column that holds it.
        bound: ``min`` or ``max`` ("from", "up to").
        qualifier: Scope in which the value holds, such as ``audience=Members`` or ``variant=early bird``.
        only_if: ``COLUMN=VALUE``: the cell counts only in rows where it fits.
        separator: Between the members of a list.
        values: What the source writes, and the value of the vocabulary; in a column of required terms (``must_say``)
            what it calls each of them, and the attribute.
    """

    attribute: str
    unit: str | None = None
    period: str | None = None
    currency: str | None = None
    bound: Literal["min", "max"] | None = None
    qualifier: str | None = None
    only_if: str | None = None
    separator: str | None = None
    values: dict[str, str] = Field(default_factory=dict)


class RecordSettings(Strict):
    """What every record source may say; a source adds its own fields.

    Attributes:
        name: As in reports.
        type: Name of the record source's kind of file; found from the path's ending or ``database`` if not set.
        kind: What kind of records it holds.
        columns: Column's header and what it means: an attribute's name, or the long form.
        channels: Channels in which each row must be found, unless a column says so.
        must_say: Channel (or ``*``) and the attributes that each document with the price must state.
        values: For all columns: what the source writes, and the value of the vocabulary; names of required terms too.
        channel_names: What the source calls a channel, and its name here.
        precedence: Attribute and rank, where this source is stronger or weaker than its place in the list.
        currency: ISO 4217 code of amounts without one.
        locale: Language and region of its texts.
        tax: Whether its prices contain tax.
        key: Columns that make the key together, where one does not.
        aliases: Key or name, and other names of the same offer.
        unpublished: Values of the ``status`` column of rows that no channel may publish, besides usual ones such as
            "draft", "on hold", "cancelled", "internal" or "withdrawn" in four languages.
        ended: Values of the ``status`` column of rows that are over or not yet planned, and ignored unless their own
            last day is past: then channels that still show them are found. Usual words such as "ended", "expired" or
            "archived" in four languages count without it: no channel may publish such a row, unless its own last day
            is past and says so already.
    """

    name: Annotated[str, Field(min_length=1, max_length=80, pattern=r"^[\w.-]+$")]
    type: str | None = None
    kind: RecordKind = RecordKind.CRM
    columns: dict[str, str | Column] = Field(default_factory=dict)
    channels: tuple[str, ...] | None = None
    must_say: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    values: dict[str, str] = Field(default_factory=dict)
    channel_names: dict[str, str | tuple[str, ...]] = Field(default_factory=dict)
    precedence: dict[str, int] = Field(default_factory=dict)
    currency: str | None = None
    locale: str | None = None
    tax: Literal["Included", "Excluded"] | None = None
    key: tuple[str, ...] = ()
    aliases: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    unpublished: tuple[str, ...] = ()
    ended: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordContext:
    """What a record source must know besides its settings.

    Attributes:
        folder: Against which relative paths are resolved.
        rank: Authority; 0 is the strongest.
        locale: Language and region, if the source has none of its own.
        currency: ISO 4217 code, if the source has none of its own.
        today: Day of the run, for dates without a year.
        channels: Names of the channels of the audit file, for finding them in texts.
        facts: What else the audit file says of those channels: kind, language, region.
        timezone: IANA name, into which instants with an offset are turned; empty: they keep their own clock.
    """

    folder: Path
    rank: int
    locale: str
    currency: str
    today: date
    channels: tuple[str, ...] = ()
    facts: tuple[Channel, ...] = ()
    timezone: str = ""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a record source gave.

    Attributes:
        records: The rows that could be read.
        faults: The rows and cells that could not, each with row and column.
        digest: SHA-256 of what was read, in hexadecimal.
        complete: Whether every row was read.
        body: The bytes to archive, so that a replay reads the same rows; empty: the source says how to read again.
        notes: What was left aside and is no fault: a channel or required term that the audit does not know.
    """

    records: tuple[Record, ...]
    faults: tuple[RecordError, ...]
    digest: str
    complete: bool = True
    body: bytes = b""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordSource:
    """One kind of record source.

    Attributes:
        name: As in ``type:`` of a record in the audit file.
        settings: Its settings, a subclass of ``RecordSettings``.
        fetch: The bytes of the source, from disk, database or API; its only impure part.
        load: The records in those bytes; pure.
        summary: One sentence for the documentation.
        endings: File endings by which it is found without ``type``.
        since: Version that brought it.
    """

    name: str
    settings: type[RecordSettings]
    fetch: Callable[[Any, RecordContext], bytes]
    load: Callable[[bytes, Any, RecordContext], Loaded]
    summary: str
    endings: tuple[str, ...] = ()
    since: str = "0.1"
