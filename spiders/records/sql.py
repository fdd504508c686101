"""Any SQL database by its SQLAlchemy address and a query; it is only ever read."""

import re
from pathlib import Path
from typing import Any

from pydantic import Field, SecretStr
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from audit.errors import RecordError
from audit.plugins.record import Loaded, RecordContext, RecordSettings, RecordSource
from spiders.records._rows.queried import MOST_ROWS, refuse_too_many, table_from, to_bytes
from spiders.records._rows.records import Origin, digest_of, loaded

_READS = re.compile(r"\s*(--[^\n]*\n\s*)*(select|with|values|table|show)\b", re.IGNORECASE)
_PLAIN_NAME = re.compile(r"[A-Za-z_][\w$]*(\.[A-Za-z_][\w$]*)*")


class SqlRecords(RecordSettings):
    """Records in an SQL database.

    Attributes:
        database: SQLAlchemy address, such as ``postgresql+psycopg://reader:${PASSWORD}@host/crm``; never shown.
        query: A SELECT.
        table: Tables or views, in place of a query.
        decimal: Decimal mark of numbers in texts.
        date: Form of days in texts.
        seconds: After how long the database is given up.
    """

    database: SecretStr
    query: str = ""
    table: tuple[str, ...] = ()
    decimal: str = ""
    date: str = ""
    seconds: int = Field(default=60, gt=0, le=3600)


def fetch(settings: SqlRecords, context: RecordContext) -> bytes:
    """The rows as bytes.

    Raises:
        RecordError: If the database cannot be reached or refuses; its address is not shown.
    """
    queries = _queries(settings)
    engine = _engine(settings, context.folder)
    try:
        with engine.connect() as connection:
            # Nothing is written, whatever the query is: what it changed is rolled back with the transaction.
            results = [(name, *_rows(connection.execute(text(query)), settings.name)) for name, query in queries]
            connection.rollback()
            return to_bytes(results)
    except SQLAlchemyError as error:
        said = str(getattr(error, "orig", None) or type(error).__name__).strip().splitlines()
        mend = "Check address, rights and query in the audit file"
        raise RecordError(
            f"the database refused: {_without_secrets(said[0], engine.url)}", where=settings.name, mend=mend
        ) from None
    finally:
        engine.dispose()


def _rows(result: Any, where: str) -> tuple[list[str], list[Any]]:  # noqa: ANN401  (SQLAlchemy's result)
    rows = [tuple(row) for row in result.fetchmany(MOST_ROWS + 1)]
    refuse_too_many(len(rows), where)
    return list(result.keys()), rows


def _queries(settings: SqlRecords) -> list[tuple[str, str]]:
    if settings.query:
        if not _READS.match(settings.query):
            raise RecordError(
                "the query does not only read", where=settings.name, mend="Begin `query:` with SELECT or WITH"
            )
        return [("query", settings.query)]
    if not settings.table:
        raise RecordError("it is not said what to read", where=settings.name, mend="Add `query:` or `table:`")
    for name in settings.table:
        if not _PLAIN_NAME.fullmatch(name):
            raise RecordError(f"{name!r} is no name of a table", where=settings.name, mend="Write a `query:` instead")
    return [(name, f"SELECT * FROM {name}") for name in settings.table]  # noqa: S608  (a plain name)


def _engine(settings: SqlRecords, folder: Path) -> Engine:
    try:
        url = make_url(settings.database.get_secret_value())
        if url.get_backend_name() == "sqlite" and url.database and url.database != ":memory:":
            url = url.set(database=f"file:{(folder / url.database).absolute()}", query={"mode": "ro", "uri": "true"})
        return create_engine(url, connect_args=_limits(url, settings.seconds))
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError):
        mend = "Write it like postgresql+psycopg://USER:${PASSWORD}@HOST/NAME, and install its driver"
        raise RecordError("the database's address cannot be read", where=settings.name, mend=mend) from None


def _limits(url: URL, seconds: int) -> dict[str, Any]:
    if url.get_backend_name() == "sqlite":
        return {"timeout": seconds}
    if url.get_backend_name() == "postgresql":
        options = f"-c statement_timeout={seconds}s -c default_transaction_read_only=on"
        return {"connect_timeout": seconds, "options": options}
    return {}


def _without_secrets(said: str, url: URL) -> str:
    for secret in (url.password, url.username, url.host):
        said = said.replace(str(secret), "***") if secret else said
    return said


def load(body: bytes, settings: SqlRecords, context: RecordContext) -> Loaded:
    """The records in the rows that ``fetch`` gave."""
    origin = Origin(settings.name, digest_of(body), settings.decimal, settings.date)
    return loaded(table_from(body, settings.name), body, settings, context, origin)


RECORDS = RecordSource(
    name="sql",
    settings=SqlRecords,
    fetch=fetch,
    load=load,
    summary="A query of any SQL database that SQLAlchemy reaches.",
)
