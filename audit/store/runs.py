"""Runs: which there were, how far they came, how channels went in them, and what they could not observe."""

import zlib
from collections.abc import Iterable, Mapping
from datetime import date, datetime

from sqlalchemy import Connection, insert, select, update

from audit.errors import UsageError
from audit.model.capture import Gap
from audit.model.channel import ChannelState
from audit.store.codec import decode, encode
from audit.store.database import Database, table_of
from audit.store.keep import gap_of, gap_row, instant, run_of, run_row, snapshot_of, snapshot_row
from audit.store.nouns import Run, RunState, Snapshot, Yield
from audit.store.tables import GapRow, JudgedRow, RunRow, SnapshotRow, StateRow

_RUN, _STATE, _GAP, _SNAPSHOT = (table_of(row) for row in (RunRow, StateRow, GapRow, SnapshotRow))
_JUDGED = table_of(JudgedRow)
FINISHED = (RunState.COMPLETE, RunState.INCOMPLETE)


class Runs:
    """The runs in a database."""

    def __init__(self, database: Database) -> None:
        """Work on a database."""
        self._database = database

    def begin(
        self, day: date, started: datetime, *, pid: int = 0, config: str = "", versions: Mapping[str, str] | None = None
    ) -> Run:
        """A new run; the caller holds the lock, so one that still counts as running was killed and is closed."""
        run = Run(0, day, started, pid=pid, config=config, versions=tuple(sorted((versions or {}).items())))

        def work(connection: Connection) -> Run:
            stale = _RUN.c.state == RunState.RUNNING.value
            connection.execute(update(_RUN).where(stale).values(state=RunState.INTERRUPTED.value))
            number = connection.execute(insert(_RUN).values(**run_row(run)).returning(_RUN.c.number)).scalar_one()
            return run_of({**run_row(run), "number": number})

        return self._database.step(work)

    def finish(
        self, number: int, state: RunState, finished: datetime, outcome: Mapping[str, int] | None = None
    ) -> None:
        """Close a run; ``outcome`` is what ``status`` and reports show of it."""
        values = {
            "state": state.value, "finished": instant(finished),
            "outcome": encode(tuple(sorted((outcome or {}).items()))).decode(),
        }  # fmt: skip
        self._database.step(lambda c: c.execute(update(_RUN).where(_RUN.c.number == number).values(**values)))

    def interrupt(self, number: int) -> None:
        """Say that a run ended before its time; one that is over already stays as it is."""
        running = (_RUN.c.number == number) & (_RUN.c.state == RunState.RUNNING.value)
        self._database.step(lambda c: c.execute(update(_RUN).where(running).values(state=RunState.INTERRUPTED.value)))

    def get(self, number: int) -> Run:
        """The run with a number.

        Raises:
            UsageError: If there is none.
        """
        with self._database.read() as connection:
            row = connection.execute(select(_RUN).where(_RUN.c.number == number)).mappings().first()
        if row is None:
            raise UsageError(f"there is no run {number}", mend="`einklang status` names the last one")
        return run_of(row)

    def last(self, *states: RunState, before: int | None = None) -> Run | None:
        """The newest run in one of the states (any finished one if none is given), before a run if one is given."""
        wanted = [state.value for state in states or FINISHED]
        query = select(_RUN).where(_RUN.c.state.in_(wanted)).order_by(_RUN.c.number.desc()).limit(1)
        if before is not None:
            query = query.where(_RUN.c.number < before)
        with self._database.read() as connection:
            row = connection.execute(query).mappings().first()
        return run_of(row) if row else None

    def all(self, limit: int = 1000) -> tuple[Run, ...]:
        """The newest runs, newest first."""
        with self._database.read() as connection:
            rows = connection.execute(select(_RUN).order_by(_RUN.c.number.desc()).limit(limit)).mappings().all()
        return tuple(run_of(row) for row in rows)

    def keep_states(self, run: int, states: Iterable[ChannelState], statements: Mapping[str, int]) -> None:
        """Keep how each channel went in a run, with the number of statements read of it."""
        rows = [
            {
                "run": run, "channel": state.channel.name, "asked": state.asked, "read": state.read,
                "statements": statements.get(state.channel.name, 0), "good": state.observed,
                "body": encode(state).decode(),
            }
            for state in states
        ]  # fmt: skip
        self._database.upsert(StateRow, rows)

    def states(self, run: int) -> tuple[ChannelState, ...]:
        """How each channel went in a run, by name."""
        query = select(_STATE.c.body).where(_STATE.c.run == run).order_by(_STATE.c.channel)
        with self._database.read() as connection:
            return tuple(decode(ChannelState, body) for body in connection.execute(query).scalars())

    def yields(self, channel: str, before: int, limit: int = 10) -> tuple[Yield, ...]:
        """How much a channel gave in the finished runs before one, newest first."""
        query = (
            select(_STATE)
            .join(_RUN, _RUN.c.number == _STATE.c.run)
            .where(_STATE.c.channel == channel, _STATE.c.run < before)
            .where(_RUN.c.state.in_([state.value for state in FINISHED]))
            .order_by(_STATE.c.run.desc())
            .limit(limit)
        )
        with self._database.read() as connection:
            rows = connection.execute(query).mappings().all()
        return tuple(Yield(r["run"], r["asked"], r["read"], r["statements"], bool(r["good"])) for r in rows)

    def keep_gaps(self, run: int, gaps: Iterable[Gap]) -> None:
        """Keep all that a run could not observe, in place of what was kept of it before."""
        rows = [gap_row(run, place, gap) for place, gap in enumerate(sorted(set(gaps)))]

        def work(connection: Connection) -> None:
            connection.execute(_GAP.delete().where(_GAP.c.run == run))
            if rows:
                connection.execute(insert(_GAP), rows)

        self._database.step(work)

    def gaps(self, run: int) -> tuple[Gap, ...]:
        """What a run could not observe, by channel and address."""
        query = select(_GAP).where(_GAP.c.run == run).order_by(_GAP.c.place)
        with self._database.read() as connection:
            return tuple(gap_of(row) for row in connection.execute(query).mappings())

    def keep_snapshots(self, run: int, snapshots: Iterable[Snapshot]) -> None:
        """Keep what the record sources gave in a run."""
        self._database.upsert(SnapshotRow, [snapshot_row(run, snapshot) for snapshot in snapshots])

    def snapshots(self, run: int) -> tuple[Snapshot, ...]:
        """What the record sources gave in a run, by name."""
        query = select(_SNAPSHOT).where(_SNAPSHOT.c.run == run).order_by(_SNAPSHOT.c.source)
        with self._database.read() as connection:
            return tuple(snapshot_of(row) for row in connection.execute(query).mappings())

    def keep_judged(self, run: int, body: bytes) -> None:
        """Keep what a run found besides its findings, as the pipeline encodes it."""
        self._database.upsert(JudgedRow, [{"run": run, "body": zlib.compress(body, 6)}])

    def judged(self, run: int) -> bytes | None:
        """What a run found besides its findings; None if it was only collected."""
        with self._database.read() as connection:
            body = connection.execute(select(_JUDGED.c.body).where(_JUDGED.c.run == run)).scalar()
        return zlib.decompress(body) if body is not None else None

    def last_snapshot(self, source: str, before: int) -> Snapshot | None:
        """What a record source gave when it was last read completely before a run: to see that it is now empty."""
        query = (
            select(_SNAPSHOT)
            .where(_SNAPSHOT.c.source == source, _SNAPSHOT.c.run < before, _SNAPSHOT.c.complete.is_(True))
            .order_by(_SNAPSHOT.c.run.desc())
            .limit(1)
        )
        with self._database.read() as connection:
            row = connection.execute(query).mappings().first()
        return snapshot_of(row) if row else None
