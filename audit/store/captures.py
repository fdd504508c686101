"""Captures: which bodies stood at which addresses since when, which runs saw them, and what was read of them."""

import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import islice

from sqlalchemy import Connection, RowMapping, Select, func, select, update

from audit.model.capture import Capture, Document
from audit.store.codec import decode, encode
from audit.store.database import Database, batches, table_of
from audit.store.keep import capture_id, capture_row, instant, observation_of
from audit.store.nouns import Observation, ReadingKey
from audit.store.tables import CaptureRow, ObservationRow, ReadingRow

_CAPTURE, _OBSERVATION, _READING = (table_of(row) for row in (CaptureRow, ObservationRow, ReadingRow))
_AT_ONCE = 400  # SQLite takes a limited number of values in one statement


class Captures:
    """The captures and observations in a database."""

    def __init__(self, database: Database) -> None:
        """Work on a database."""
        self._database = database

    def keep(self, run: int, captures: Iterable[Capture], day: date) -> None:
        """Keep that a run saw captures; ``day`` is the day of those never seen before, in the channel's zone.

        A body that is known at its address keeps its first day and its place in the archive.
        """
        pending = iter(captures)
        while batch := list(islice(pending, _AT_ONCE)):
            self._database.step(partial(self._keep, run, batch, day))

    def _keep(self, run: int, captures: Sequence[Capture], day: date, connection: Connection) -> None:
        anchors = self.anchors((capture.address, capture.digest) for capture in captures)
        rows = [capture_row(c, anchors.get((c.address, c.digest), day)) for c in captures]
        self._database.add_missing(CaptureRow, rows)
        for row in rows:
            fresh = {"etag": row["etag"], "last_modified": row["last_modified"]}
            if any(fresh.values()):
                connection.execute(update(_CAPTURE).where(_CAPTURE.c.id == row["id"]).values(**fresh))
        seen = [{"run": run, "capture": capture_id(c), "fetched": instant(c.fetched)} for c in captures]
        self._database.upsert(ObservationRow, seen)

    def replace(self, run: int, seen: Observation, capture: Capture, day: date) -> None:
        """Keep that a run saw a capture in place of what it had seen there before; ``day`` as for ``keep``."""
        old = (_OBSERVATION.c.run == run) & (_OBSERVATION.c.capture == capture_id(seen))

        def work(connection: Connection) -> None:
            connection.execute(_OBSERVATION.delete().where(old))
            self._keep(run, [capture], day, connection)

        self._database.step(work)

    def of_run(self, run: int, channel: str | None = None) -> tuple[Observation, ...]:
        """What a run saw, by channel, address and label; of one channel if it is given."""
        query = _joined().where(_OBSERVATION.c.run == run)
        if channel is not None:
            query = query.where(_CAPTURE.c.channel == channel)
        with self._database.read() as connection:
            rows = connection.execute(query).mappings().all()
        return tuple(_ordered(rows))

    def known(self, channel: str) -> Mapping[str, Observation]:
        """Address and what any run saw there last on a channel, for conditional requests and unchanged answers."""
        newest = (
            select(_CAPTURE.c.address, func.max(_OBSERVATION.c.run).label("run"))
            .join(_OBSERVATION, _OBSERVATION.c.capture == _CAPTURE.c.id)
            .where(_CAPTURE.c.channel == channel)
            .group_by(_CAPTURE.c.address)
            .subquery()
        )
        query = (
            _joined()
            .join(newest, (newest.c.address == _CAPTURE.c.address) & (newest.c.run == _OBSERVATION.c.run))
            .where(_CAPTURE.c.channel == channel)
        )
        with self._database.read() as connection:
            rows = connection.execute(query).mappings().all()
        return {seen.address: seen for seen in sorted(_ordered(rows), key=lambda seen: seen.fetched)}

    def anchors(self, places: Iterable[tuple[str, str]]) -> dict[tuple[str, str], date]:
        """Pair of address and digest, and the first day on which it was captured; unknown pairs are left out."""
        wanted = set(places)
        digests = sorted({digest for _, digest in wanted})
        found: dict[tuple[str, str], date] = {}
        first = func.min(_CAPTURE.c.first_seen).label("first_seen")
        for start in range(0, len(digests), _AT_ONCE):
            query = (
                select(_CAPTURE.c.address, _CAPTURE.c.digest, first)
                .where(_CAPTURE.c.digest.in_(digests[start : start + _AT_ONCE]))
                .group_by(_CAPTURE.c.address, _CAPTURE.c.digest)
            )
            with self._database.read() as connection:
                for row in connection.execute(query).mappings():
                    found[row["address"], row["digest"]] = date.fromisoformat(row["first_seen"])
        return {place: found[place] for place in wanted if place in found}

    def with_digests(self, run: int, digests: Iterable[str]) -> Iterator[Observation]:
        """Where a run saw some bodies, by channel, address and label within a part of them."""
        of_run = _joined().where(_OBSERVATION.c.run == run)
        for some in batches(sorted(set(digests))):
            with self._database.read() as connection:
                rows = connection.execute(of_run.where(_CAPTURE.c.digest.in_(some))).mappings().all()
            yield from _ordered(rows)


class Readings:
    """What was read of captures, stored once."""

    def __init__(self, database: Database) -> None:
        """Work on a database."""
        self._database = database

    def get(self, key: ReadingKey) -> tuple[Document, ...] | None:
        """The documents that were read under a key; None if it was never read."""
        query = select(_READING.c.documents).where(_READING.c.id == key.id)
        with self._database.read() as connection:
            found = connection.execute(query).scalar()
        return None if found is None else decode(tuple[Document, ...], zlib.decompress(found))

    def missing(self, keys: Iterable[ReadingKey]) -> tuple[ReadingKey, ...]:
        """The keys under which nothing was read yet, in their order."""
        wanted = list(dict.fromkeys(keys))
        known: set[str] = set()
        for start in range(0, len(wanted), _AT_ONCE):
            ids = [key.id for key in wanted[start : start + _AT_ONCE]]
            with self._database.read() as connection:
                known.update(connection.execute(select(_READING.c.id).where(_READING.c.id.in_(ids))).scalars())
        return tuple(key for key in wanted if key.id not in known)

    def keep(self, readings: Iterable[tuple[ReadingKey, Sequence[Document]]]) -> None:
        """Keep what was read; what is there already stays."""
        pending = iter(readings)
        while batch := list(islice(pending, _AT_ONCE)):
            rows = [
                {"id": key.id, "digest": key.digest, "documents": zlib.compress(encode(tuple(documents)), 6)}
                for key, documents in batch
            ]
            self._database.add_missing(ReadingRow, rows)


def _joined() -> Select[tuple[object, ...]]:
    columns = [column for column in _CAPTURE.columns if column.name != "id"]
    return select(*columns, _OBSERVATION.c.fetched).join(_OBSERVATION, _OBSERVATION.c.capture == _CAPTURE.c.id)


def _ordered(rows: Iterable[RowMapping]) -> Iterator[Observation]:
    # Sorted here and not by the database: SQLite and PostgreSQL order texts differently.
    yield from sorted(map(observation_of, rows), key=lambda seen: (seen.channel, seen.address, seen.label, seen.digest))
