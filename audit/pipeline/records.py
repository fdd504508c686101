"""Records: fetched, archived as fetched, and loaded; in a replay loaded again from the archive."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from audit.config.derive import record_context
from audit.config.settings import Audit
from audit.errors import EinklangError, Faults, RecordError
from audit.evidence.archive import Archive, Writer
from audit.evidence.entry import Entry, Received
from audit.model.capture import Gap, GapKind
from audit.model.record import Record
from audit.pipeline.registry import record_sources
from audit.plugins.record import Loaded, RecordContext, RecordSettings, RecordSource
from audit.store.nouns import Snapshot

_SHARE, _LOST = 0.8, 3  # below this share, and with at least so many gone, a table may be half of itself


@dataclass(frozen=True, slots=True)
class Sourced:
    """What one record source gave, or why it gave nothing.

    Attributes:
        source: Its name.
        records: The rows that could be read.
        gaps: What could not be read.
        snapshot: Where its bytes are kept; None if there were none.
    """

    source: str
    records: tuple[Record, ...] = ()
    gaps: tuple[Gap, ...] = ()
    snapshot: Snapshot | None = None

    @property
    def readable(self) -> bool:
        """Whether the source as a whole could be read."""
        return not any(gap.kind is GapKind.RECORDS for gap in self.gaps)


def fetch_records(audit: Audit, writer: Writer, now: datetime, today: date) -> Iterator[Sourced]:
    """Every record source of the audit file, strongest first, archived as it was fetched.

    Args:
        audit: The audit file.
        writer: Of the run's archive.
        now: In UTC, for the archive.
        today: For dates without a year.
    """
    for settings in audit.records:
        context = record_context(audit, settings, today)
        try:
            source = _source(settings)
            body = source.fetch(settings, context)
            address = _address(settings)
            entry = writer.resource(Received(address, now, 200, (), body, body, "application/octet-stream", "records"))
            yield _sourced(source, settings, context, body, _snapshot(settings, entry))
        except EinklangError as error:
            yield Sourced(settings.name, gaps=(_unreadable(settings, error),))
        except Faults as faults:
            yield Sourced(settings.name, gaps=tuple(_unreadable(settings, e) for e in _leaves(faults)))


def reload_records(audit: Audit, archive: Archive, snapshots: tuple[Snapshot, ...], today: date) -> Iterator[Sourced]:
    """The same records again, from the bytes that a run archived."""
    kept = {snapshot.source: snapshot for snapshot in snapshots}
    for settings in audit.records:
        snapshot = kept.get(settings.name)
        if snapshot is None:
            text = "It was not read in that run."
            yield Sourced(settings.name, gaps=(Gap(settings.name, "", "E-RECORDS-NONE", text, GapKind.RECORDS),))
            continue
        context = record_context(audit, settings, today)
        entry = Entry(
            snapshot.digest, "", snapshot.archive, snapshot.offset, snapshot.address, snapshot.fetched, 200, (),
            "application/octet-stream", "records",
        )  # fmt: skip
        try:
            yield _sourced(_source(settings), settings, context, archive.fetch(entry).body, snapshot)
        except EinklangError as error:
            yield Sourced(settings.name, gaps=(_unreadable(settings, error),))


def beside_before(sourced: Sourced, before: Snapshot | None) -> Sourced:
    """What a source gave, with a gap if it holds far fewer records than when it was last read.

    A table that was exported in half looks like a whole one, and everything in the other half like an offer that nobody
    knows. What is found twice in a row is believed: the next run compares with this one.

    Args:
        sourced: What it gave.
        before: What it gave when it was last read completely; None: it never was.
    """
    count = len(sourced.records)
    if before is None or not sourced.readable or before.rows - count < _LOST or count >= before.rows * _SHARE:
        return sourced
    text = (
        f"It holds {count} records, and held {before.rows} on {before.fetched:%Y-%m-%d}. "
        "Nothing new is reported of its offers until it is read like this once more."
    )
    return replace(sourced, gaps=(Gap(sourced.source, "", "E-RECORDS-FEWER", text, GapKind.RECORDS), *sourced.gaps))


def _sourced(
    source: RecordSource, settings: RecordSettings, context: RecordContext, body: bytes, snapshot: Snapshot
) -> Sourced:
    loaded = source.load(body, settings, context)
    gaps = tuple(_row_gap(settings, fault) for fault in loaded.faults)
    if not loaded.complete and not loaded.records:
        text = "It holds no row that could be read, so nothing is judged against it."
        gaps = (Gap(settings.name, "", "E-RECORDS-EMPTY", text, GapKind.RECORDS), *gaps)
    return Sourced(settings.name, loaded.records, gaps, _counted(snapshot, loaded))


def _source(settings: RecordSettings) -> RecordSource:
    found = record_sources().get(settings.type or "")
    if found is None:
        raise RecordError(
            f"there is no record source of type {settings.type!r}",
            where=f"records {settings.name}",
            mend=f"Write one of {', '.join(record_sources())} as `type`",
        )
    return found


def _address(settings: RecordSettings) -> str:
    path = getattr(settings, "path", None)
    # A database's or interface's address may hold a password; its name is enough to find it in the audit file.
    return Path(path).as_posix() if path else settings.name


def _snapshot(settings: RecordSettings, entry: Entry) -> Snapshot:
    return Snapshot(
        source=settings.name,
        address=entry.address,
        digest=entry.digest,
        rows=0,
        faults=0,
        complete=False,
        archive=entry.file,
        offset=entry.offset,
        fetched=entry.fetched,
    )


def _counted(snapshot: Snapshot, loaded: Loaded) -> Snapshot:
    return Snapshot(
        snapshot.source, snapshot.address, snapshot.digest, len(loaded.records), len(loaded.faults), loaded.complete,
        snapshot.archive, snapshot.offset, snapshot.fetched,
    )  # fmt: skip


def _unreadable(settings: RecordSettings, error: EinklangError) -> Gap:
    return Gap(settings.name, error.where, "E-RECORDS", f"{error.what}. {error.mend}".strip(), GapKind.RECORDS)


def _row_gap(settings: RecordSettings, fault: RecordError) -> Gap:
    return Gap(settings.name, fault.where, "E-RECORD-ROW", f"{fault.what}. {fault.mend}".strip())


def _leaves(group: ExceptionGroup[EinklangError]) -> Iterator[EinklangError]:
    for error in group.exceptions:
        if isinstance(error, ExceptionGroup):
            yield from _leaves(error)
        else:
            yield error
