"""The store: everything that runs leave to later runs, and what people decided."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from audit.store.captures import Captures, Readings
from audit.store.database import Database, connect
from audit.store.dossiers import Dossiers
from audit.store.findings import Decisions, Findings
from audit.store.linkings import Linkings
from audit.store.lock import only_run
from audit.store.migrate import migrate
from audit.store.nouns import Purged
from audit.store.offers import Offers
from audit.store.purge import purge, verify
from audit.store.runs import Runs

T = TypeVar("T")


class Store:
    """One database, room by room.

    Attributes:
        runs: Runs, how channels and record sources went in them, and their gaps.
        captures: What stood where since when.
        readings: What was read of it.
        findings: Findings as they stand and as runs left them.
        decisions: Acceptances, assignments, and what people were told.
        offers: Offers, labels and prices.
        dossiers: Everything that the last run knew of each offer.
        linkings: How runs linked, and the answers of the last one.
    """

    def __init__(self, database: Database) -> None:
        """Open the rooms of a database whose schema is up to date."""
        self.database = database
        self.runs = Runs(database)
        self.captures = Captures(database)
        self.readings = Readings(database)
        self.findings = Findings(database)
        self.decisions = Decisions(database)
        self.offers = Offers(database)
        self.dossiers = Dossiers(database)
        self.linkings = Linkings(database)

    def step(self, work: Callable[[], T]) -> T:
        """Do all that the work keeps in one transaction: all of it is kept, or nothing.

        Raises:
            StoreError: If the database refuses.
        """
        return self.database.step(lambda _: work())

    @contextmanager
    def only_run(self, started: datetime, pid: int) -> Iterator[None]:
        """Hold the lock for as long as the block runs.

        Raises:
            LockedError: At once, if another run holds it.
        """
        with only_run(self.database, started, pid):
            yield

    def purge(self, before: date, keep_runs: int = 2) -> Purged:
        """Remove what is older than a day, the evidence of findings excepted; see ``audit.store.purge``."""
        return purge(self.database, before, keep_runs)

    def verify(self) -> tuple[str, ...]:
        """What is wrong with the database, each as a sentence; nothing if it is sound."""
        return verify(self.database)

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()


def open_store(address: str, folder: Path) -> Store:
    """The store at a database address, its schema brought up to date.

    Args:
        address: Such as ``sqlite:///einklang.db`` or ``postgresql+psycopg://...``.
        folder: Against which the path of an SQLite file is resolved.

    Raises:
        StoreError: If it cannot be opened, or belongs to a newer program.
    """
    database = connect(address, folder)
    try:
        migrate(database)
    except BaseException:
        database.close()
        raise
    return Store(database)
