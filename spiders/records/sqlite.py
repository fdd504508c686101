"""SQLite files: a table, several tables, or a query; opened for reading only."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

from audit.errors import RecordError
from audit.plugins.record import Loaded, RecordContext, RecordSource
from spiders.records._rows.files import FileRecords
from spiders.records._rows.queried import MOST_ROWS, refuse_too_many, table_from, to_bytes
from spiders.records._rows.records import Origin, digest_of, loaded

_MAGIC = b"SQLite format 3\0"


class SqliteRecords(FileRecords):
    """Records in an SQLite file.

    Attributes:
        table: Tables or views; the only table if neither table nor query is said.
        query: A SELECT, in place of tables.
    """

    table: tuple[str, ...] = ()
    query: str = ""


def fetch(settings: SqliteRecords, context: RecordContext) -> bytes:
    """The rows as bytes; the file may be written to meanwhile, they are of one moment.

    Raises:
        RecordError: If it is no database, or lacks the table.
    """
    file = context.folder / settings.path
    if not file.is_file():
        raise RecordError("there is no such file", where=settings.path, mend="Correct `path:` in the audit file")
    with file.open("rb") as opened:
        if opened.read(len(_MAGIC)) != _MAGIC:
            mend = "It may be half written, or another kind of file"
            raise RecordError("this is no SQLite database", where=settings.path, mend=mend)
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=30)) as connection:
            connection.execute("BEGIN")
            return to_bytes(_results(connection, settings))
    except sqlite3.Error as error:
        mend = "Correct `table:` or `query:` in the audit file, or check the database"
        raise RecordError(f"the database refused: {error}", where=settings.path, mend=mend) from None


def _results(connection: sqlite3.Connection, settings: SqliteRecords) -> Iterator[tuple[str, list[str], list[Any]]]:
    if settings.query:
        yield ("query", *_rows(connection, settings.query, settings.path))
        return
    known = [name for (name,) in connection.execute(_TABLES)]
    wanted = settings.table or (tuple(known) if len(known) == 1 else ())
    listed = ", ".join(known) or "none"
    if not wanted:
        raise RecordError(
            "it is not said which table holds the records",
            where=settings.path,
            mend=f"Add `table:`; there are {listed}",
        )
    for name in wanted:
        if name not in known:
            raise RecordError(f"there is no table {name!r}", where=settings.path, mend=f"There are {listed}")
        quoted = name.replace('"', '""')
        yield (name, *_rows(connection, f'SELECT * FROM "{quoted}"', settings.path))  # noqa: S608  (a known table)


_TABLES = "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' ORDER BY name"


def _rows(connection: sqlite3.Connection, query: str, where: str) -> tuple[list[str], list[Any]]:
    cursor = connection.execute(query)
    if cursor.description is None:
        raise RecordError("the query gives no rows", where=where, mend="Write a SELECT under `query:`")
    rows = cursor.fetchmany(MOST_ROWS + 1)
    refuse_too_many(len(rows), where)
    return [column[0] for column in cursor.description], rows


def load(body: bytes, settings: SqliteRecords, context: RecordContext) -> Loaded:
    """The records in the rows that ``fetch`` gave."""
    origin = Origin(settings.path, digest_of(body), settings.decimal, settings.date)
    return loaded(table_from(body, settings.path), body, settings, context, origin)


RECORDS = RecordSource(
    name="sqlite",
    settings=SqliteRecords,
    fetch=fetch,
    load=load,
    summary="A table, several tables or a query of an SQLite file.",
    endings=(".sqlite", ".sqlite3", ".db", ".db3"),
)
