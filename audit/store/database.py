"""The database behind the store: SQLite on one machine, PostgreSQL by its address.

Every writing step is one transaction that takes the write lock at once (``BEGIN IMMEDIATE``): a transaction
that begins by reading and then writes fails on SQLite without waiting if another one wrote meanwhile. On
PostgreSQL a step is tried again as a whole when the server went away under it.
"""

import shutil
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, Table, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlmodel import SQLModel

from audit.errors import StoreError

T = TypeVar("T")

BUSY_SECONDS = 30
STATEMENT_SECONDS = 600
TRIES = 3
_ROWS_AT_ONCE = 500
_VALUES_AT_ONCE = 400


class Database:
    """Transactions on one database."""

    def __init__(self, engine: Engine, *, pause: Callable[[float], None] = time.sleep) -> None:
        """Hold an engine of ``connect``; ``pause`` waits between two tries of a step."""
        self.engine = engine
        self._pause = pause
        self._open: Connection | None = None

    @property
    def is_sqlite(self) -> bool:
        """Whether it is a file on this machine."""
        return self.engine.dialect.name == "sqlite"

    @property
    def file(self) -> Path | None:
        """The file of an SQLite database; None for one in memory or on a server."""
        name = self.engine.url.database
        return Path(name) if self.is_sqlite and name and name != ":memory:" else None

    def step(self, work: Callable[[Connection], T]) -> T:
        """Do the work in one writing transaction; inside of another step it is a part of that one.

        Raises:
            StoreError: If the database refuses; then nothing of the step was kept.
        """
        if self._open is not None:
            return work(self._open)
        for tried in range(1, TRIES + 1):
            try:
                return self._write(work)
            except DBAPIError as error:
                if not _passes(error) or tried == TRIES:
                    raise self._refusal(error) from error
                self._pause(0.2 * 4**tried)
            except SQLAlchemyError as error:
                raise self._refusal(error) from error
        raise AssertionError("unreachable")

    def _write(self, work: Callable[[Connection], T]) -> T:
        with self.engine.connect().execution_options(writes=True) as connection, connection.begin():
            self._open = connection
            try:
                return work(connection)
            finally:
                self._open = None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one state of the database throughout.

        Raises:
            StoreError: If the database cannot be read.
        """
        if self._open is not None:
            yield self._open
            return
        try:
            with self.engine.connect() as connection, connection.begin():
                yield connection
        except SQLAlchemyError as error:
            raise self._refusal(error) from error

    def upsert(self, row: type[SQLModel], values: Iterable[Mapping[str, Any]]) -> None:
        """Add rows, or bring those with the same primary key up to date."""
        table = table_of(row)
        keys = [column.name for column in table.primary_key]
        pending = list(values)
        insert = self._insert()

        def work(connection: Connection) -> None:
            for start in range(0, len(pending), _ROWS_AT_ONCE):
                statement = insert(table)
                others = {c.name: statement.excluded[c.name] for c in table.columns if c.name not in keys}
                done = statement.on_conflict_do_update(index_elements=keys, set_=others)
                connection.execute(
                    done if others else statement.on_conflict_do_nothing(), pending[start:][:_ROWS_AT_ONCE]
                )

        if pending:
            self.step(work)

    def add_missing(self, row: type[SQLModel], values: Iterable[Mapping[str, Any]]) -> None:
        """Add rows whose primary key is not there yet, and leave the others as they are."""
        pending = list(values)
        statement = self._insert()(table_of(row)).on_conflict_do_nothing()
        if pending:
            self.step(lambda connection: connection.execute(statement, pending))

    def _insert(self) -> Any:  # noqa: ANN401  (of one of two dialects, of which only the needed one is loaded)
        dialect = import_module(f"sqlalchemy.dialects.{self.engine.dialect.name}")
        return dialect.insert

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()

    def _refusal(self, error: SQLAlchemyError) -> StoreError:
        """What the database said, in words of ours, without its address and without the values."""
        cause = getattr(error, "orig", None)
        said = str(cause or error).strip().splitlines()[0] if str(cause or error).strip() else type(error).__name__
        lowered = said.lower()
        if "disk is full" in lowered or "disk full" in lowered or "no space" in lowered:
            return StoreError(f"disk full: {self._free()}", mend="Nothing is lost; free space and run again")
        if "locked" in lowered or "lock timeout" in lowered:
            return StoreError(
                f"the database stayed locked for {BUSY_SECONDS} seconds",
                mend="Another program is writing to it; try again when it is done",
            )
        if "readonly" in lowered or "unable to open" in lowered:
            return StoreError(
                f"the database cannot be opened for writing ({said})",
                where=str(self.file or ""),
                mend="Check that the folder exists and may be written to",
            )
        return StoreError(f"the database refused: {said}", where=str(self.file or self.engine.url.host or ""))

    def _free(self) -> str:
        if self.file is None:
            return "the server has no space left"
        folder = self.file.absolute().parent
        return f"{shutil.disk_usage(folder).free // 1_000_000} MB free on {folder}"


def _passes(error: DBAPIError) -> bool:
    """Whether another try may succeed: the server went away, or another transaction came in between."""
    return error.connection_invalidated or getattr(error.orig, "sqlstate", "") in {"40001", "40P01", "57P01"}


def batches(values: Iterable[T]) -> Iterator[list[T]]:
    """The values, as many at a time as SQLite takes in one statement."""
    pending = iter(values)
    while batch := list(islice(pending, _VALUES_AT_ONCE)):
        yield batch


def table_of(row: type[SQLModel]) -> Table:
    """The table of a row class."""
    found: Table = row.__table__  # type: ignore[attr-defined]  # SQLModel sets it on classes with table=True
    return found


def connect(address: str, folder: Path) -> Database:
    """The database at an address such as ``sqlite:///einklang.db`` or ``postgresql+psycopg://...``.

    Args:
        address: As in the audit file; secret, so no message shows it.
        folder: Against which the path of an SQLite file is resolved.

    Raises:
        StoreError: If the address is none, or of a kind that the store does not know.
    """
    try:
        url = make_url(address)
    except ArgumentError:
        raise StoreError("the database's address cannot be read", mend="Write it like sqlite:///einklang.db") from None
    if url.get_backend_name() == "sqlite":
        return Database(_sqlite(url, folder))
    if url.get_backend_name() == "postgresql":
        return Database(_postgresql(url))
    raise StoreError(
        f"the store does not know databases of the kind {url.get_backend_name()!r}",
        mend="Use sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME",
    )


def _sqlite(url: URL, folder: Path) -> Engine:
    if url.database and url.database != ":memory:":
        file = (folder / url.database).absolute()
        if not file.parent.is_dir():
            raise StoreError("the folder of the database is missing", where=str(file.parent), mend="Make it first")
        file.touch(mode=0o600)  # nobody else reads what the company plans
        url = url.set(drivername="sqlite", database=str(file))
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401  (a DBAPI connection)
    # Transactions are begun by us: the driver's own BEGIN is deferred.
    connection.isolation_level = None
    for setting in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={BUSY_SECONDS * 1000}"):
        connection.execute(f"PRAGMA {setting}")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _postgresql(url: URL) -> Engine:
    if url.drivername == "postgresql":
        url = url.set(drivername="postgresql+psycopg")
    limits = f"-c statement_timeout={STATEMENT_SECONDS}s -c lock_timeout={BUSY_SECONDS}s"
    try:
        return create_engine(
            url,
            pool_pre_ping=True,
            isolation_level="REPEATABLE READ",
            connect_args={"options": limits, "connect_timeout": BUSY_SECONDS, "application_name": "einklang"},
        )
    except ModuleNotFoundError:
        raise StoreError("the driver for PostgreSQL is not installed", mend="Install einklang[postgresql]") from None
