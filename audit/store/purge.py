"""Removes what is older than the retention, the evidence of findings excepted; and checks what is left."""

from collections.abc import Iterable, Iterator
from datetime import date

from sqlalchemy import Connection, Table, delete, func, select

from audit.model.finding import Finding
from audit.store.codec import decode
from audit.store.database import Database, table_of
from audit.store.linkings import forget_statistics
from audit.store.nouns import Purged, RunState
from audit.store.tables import (
    BodyRow,
    CaptureRow,
    FindingRow,
    FoundRow,
    GapRow,
    JudgedRow,
    LinkingRow,
    ObservationRow,
    PriceRow,
    ReadingRow,
    RunRow,
    SnapshotRow,
    StateRow,
)

_RUN, _CAPTURE, _OBSERVATION, _READING, _SNAPSHOT, _STATE, _GAP, _FOUND, _FINDING, _BODY, _PRICE, _JUDGED, _LINKING = (
    table_of(row)
    for row in (
        RunRow, CaptureRow, ObservationRow, ReadingRow, SnapshotRow, StateRow, GapRow, FoundRow, FindingRow, BodyRow,
        PriceRow, JudgedRow, LinkingRow,
    )
)  # fmt: skip
_AT_ONCE = 400


def purge(database: Database, before: date, keep_runs: int = 2) -> Purged:
    """Remove the runs of the days before one, and the captures and readings that nothing needs any more.

    Args:
        database: The store's.
        before: First day that is kept.
        keep_runs: At least so many of the newest complete runs are kept, however old.

    Returns:
        What was removed, and the archive files that may be deleted: the caller deletes them after this is kept.
    """
    return database.step(lambda connection: _purge(connection, before, keep_runs))


def _purge(connection: Connection, before: date, keep_runs: int) -> Purged:
    runs = _old_runs(connection, before, keep_runs)
    archives = _archives(connection)
    for table in (_OBSERVATION, _SNAPSHOT, _STATE, _GAP, _FOUND, _JUDGED, _LINKING):
        _delete(connection, table, "run", runs)
    _delete(connection, _RUN, "number", runs)
    forget_statistics(connection)
    pinned = _pinned(connection)
    captures = _unseen(connection, pinned)
    _delete(connection, _CAPTURE, "id", captures)
    kept = set(connection.execute(select(_CAPTURE.c.digest).distinct()).scalars())
    readings = [
        row.id for row in connection.execute(select(_READING.c.id, _READING.c.digest)) if row.digest not in kept
    ]
    _delete(connection, _READING, "id", readings)
    connection.execute(delete(_PRICE).where(_PRICE.c.day < before.isoformat()))
    said = select(_FINDING.c.body).union(select(_FOUND.c.body))
    connection.execute(delete(_BODY).where(_BODY.c.digest.not_in(said)))
    free = tuple(sorted(archives - _archives(connection)))
    return Purged(tuple(runs), len(captures), len(readings), free)


def _old_runs(connection: Connection, before: date, keep_runs: int) -> list[int]:
    complete = select(_RUN.c.number).where(_RUN.c.state == RunState.COMPLETE.value)
    kept = set(connection.execute(complete.order_by(_RUN.c.number.desc()).limit(keep_runs)).scalars())
    old = select(_RUN.c.number).where(_RUN.c.day < before.isoformat(), _RUN.c.state != RunState.RUNNING.value)
    return [number for number in connection.execute(old.order_by(_RUN.c.number)).scalars() if number not in kept]


def _delete(connection: Connection, table: Table, column: str, values: list[int] | list[str]) -> None:
    for start in range(0, len(values), _AT_ONCE):
        connection.execute(delete(table).where(table.c[column].in_(values[start : start + _AT_ONCE])))


def _archives(connection: Connection) -> set[str]:
    files = select(_CAPTURE.c.archive).union(select(_SNAPSHOT.c.archive))
    return set(filter(None, connection.execute(files).scalars()))


def _pinned(connection: Connection) -> set[str]:
    """Digests on which a finding stands."""
    bodies = connection.execute(select(_BODY.c.body).join(_FINDING, _FINDING.c.body == _BODY.c.digest)).scalars()
    return set(_digests(decode(Finding, body) for body in bodies))


def _digests(findings: Iterable[Finding]) -> Iterator[str]:
    for finding in findings:
        yield from (side.where.digest for side in finding.sides if side.where is not None)


def _unseen(connection: Connection, pinned: set[str]) -> list[str]:
    """Captures that no run sees any more and no finding stands on."""
    query = select(_CAPTURE.c.id, _CAPTURE.c.digest).where(
        _CAPTURE.c.id.not_in(select(_OBSERVATION.c.capture)),
    )
    return [row.id for row in connection.execute(query.order_by(_CAPTURE.c.id)) if row.digest not in pinned]


def verify(database: Database) -> tuple[str, ...]:
    """What is wrong with the database, each as a sentence; nothing if it is sound.

    Whether the archive holds what the captures point to is checked by the archive's keeper.
    """
    with database.read() as connection:
        return tuple(_checks(connection, sqlite=database.is_sqlite))


def _checks(connection: Connection, *, sqlite: bool) -> Iterator[str]:
    if sqlite:
        yield from (
            f"SQLite: {row[0]}" for row in connection.exec_driver_sql("PRAGMA integrity_check") if row[0] != "ok"
        )
        for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
            yield f"a row of {row[0]} points to {row[2]}, where there is none"
    known = set(connection.execute(select(_CAPTURE.c.digest).distinct()).scalars())
    known.update(connection.execute(select(_SNAPSHOT.c.digest).distinct()).scalars())
    said = select(_FINDING.c.fingerprint, _BODY.c.body).join(_BODY, _BODY.c.digest == _FINDING.c.body)
    for row in connection.execute(said.order_by(_FINDING.c.fingerprint)):
        lacking = sorted(set(_digests([decode(Finding, row.body)])) - known - {""})
        if lacking:
            short = ", ".join(digest[:12] for digest in lacking)
            yield f"finding {row.fingerprint} stands on captures that are not stored: {short}"
    empty = select(func.count()).select_from(_CAPTURE).where(_CAPTURE.c.archive == "")
    missing = connection.execute(empty).scalar_one()
    if missing:
        yield f"{missing} captures do not say where they lie in the archive"
