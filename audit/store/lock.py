"""One run at a time: a lock of the kernel or of the server, which goes with the process that holds it.

A file with a process id in it outlives ``kill -9``; these do not. What stands in the lock file is only for the
message.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import text

from audit.errors import LockedError
from audit.store.database import Database
from audit.store.keep import instant

# One number per kind of lock; PostgreSQL keeps advisory locks apart by database.
ADVISORY_KEY = 0x45696E6B


@contextmanager
def only_run(database: Database, started: datetime, pid: int) -> Iterator[None]:
    """Hold the lock of a database for as long as the block runs.

    Args:
        database: The store's.
        started: In UTC, for those who come too late.
        pid: Of this process, likewise.

    Raises:
        LockedError: At once, if another run holds it.
    """
    note = f"since {instant(started)[:16].replace('T', ' ')} UTC (pid {pid})"
    if not database.is_sqlite:
        with _advisory(database, note):
            yield
    elif (file := database.file) is None:
        yield  # a database in memory has no second process
    else:
        with _file_lock(file.with_name(file.name + ".lock"), note):
            yield


@contextmanager
def _file_lock(path: Path, note: str) -> Iterator[None]:
    # Not inheritable: a crawl that outlives a killed run must not keep the lock.
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise _locked(os.read(descriptor, 200).decode(errors="replace")) from None
        os.ftruncate(descriptor, 0)
        os.write(descriptor, note.encode())
        yield
    finally:
        os.close(descriptor)


@contextmanager
def _advisory(database: Database, note: str) -> Iterator[None]:
    # A connection of its own, which is not given back to the pool while the lock is held.
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        asked = connection.execute(text("SELECT pg_try_advisory_lock(:key)"), {"key": ADVISORY_KEY})
        if not asked.scalar():
            holder = connection.execute(text(_HOLDER), {"key": ADVISORY_KEY}).scalar()
            raise _locked(str(holder or ""))
        connection.execute(text("SELECT set_config('application_name', :note, false)"), {"note": f"einklang {note}"})
        try:
            yield
        finally:
            connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": ADVISORY_KEY})
            connection.execute(text("SELECT set_config('application_name', 'einklang', false)"))


_HOLDER = """
SELECT replace(a.application_name, 'einklang ', '') FROM pg_locks l JOIN pg_stat_activity a USING (pid)
WHERE l.locktype = 'advisory' AND l.granted AND l.objid = :key LIMIT 1
"""


def _locked(note: str) -> LockedError:
    return LockedError(
        f"another run has been going on {note.strip() or 'for some time'}; this one was not started",
        mend="Wait until it is done",
    )
