"""Records in databases: SQLite files and whatever SQLAlchemy reaches."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pydantic import SecretStr

from audit.errors import RecordError
from audit.plugins.record import RecordContext
from spiders.records import sql, sqlite
from spiders.records._rows.queried import table_from, to_bytes
from tests.spiders.records.conftest import lines

Makes = Callable[..., Path]


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A product database."""
    path = tmp_path / "pim.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE goods (sku TEXT, name TEXT, price REAL, stock TEXT, note BLOB)")
        connection.execute("CREATE TABLE trips (sku TEXT, name TEXT, price TEXT)")
        goods = [("T1", "Tent", 39.9, "lieferbar"), ("T2", "Bag", None, "ausverkauft")]
        connection.executemany("INSERT INTO goods VALUES (?, ?, ?, ?, x'00')", goods)
        connection.execute("INSERT INTO trips VALUES ('R1', 'Alps', '890.00')")
        connection.commit()
    return path


def settings(**given: object) -> sqlite.SqliteRecords:
    return sqlite.SqliteRecords.model_validate({"name": "pim", "path": "pim.sqlite", **given})


@pytest.mark.usefixtures("shop")
def test_a_table_is_read_with_its_rows_counted_from_one(context: RecordContext) -> None:
    known = settings(
        table=("goods",), columns={"sku": "sku", "name": "name", "price": "price", "stock": "availability"}
    )

    loaded = sqlite.RECORDS.load(sqlite.RECORDS.fetch(known, context), known, context)

    assert lines(loaded) == ["T1: price 39.90 CHF", "T1: availability InStock", "T2: availability SoldOut"]
    assert loaded.records[0].statements[0].where.path == "row 1 column price"
    assert loaded.records[0].statements[0].where.quote == "39.9"


@pytest.mark.usefixtures("shop")
def test_several_tables_and_queries_are_read(context: RecordContext) -> None:
    both = settings(table=("goods", "trips"))
    query = settings(query="SELECT sku, price FROM trips")

    assert len(sqlite.RECORDS.load(sqlite.RECORDS.fetch(both, context), both, context).records) == 3
    assert lines(sqlite.RECORDS.load(sqlite.RECORDS.fetch(query, context), query, context)) == ["R1: price 890 CHF"]


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({}, "not said which table holds the records. Add `table:`; there are goods, trips"),
        ({"table": ("good",)}, "there is no table 'good'"),
        ({"query": "DROP TABLE goods"}, "attempt to write a readonly database"),
        ({"path": "no.sqlite"}, "there is no such file"),
    ],
)
def test_what_cannot_be_read_is_told(context: RecordContext, given: dict[str, object], says: str) -> None:
    with pytest.raises(RecordError, match=says):
        sqlite.RECORDS.fetch(settings(**given), context)


def test_a_file_that_is_no_database_is_told(context: RecordContext) -> None:
    (context.folder / "pim.sqlite").write_text("<html>")

    with pytest.raises(RecordError, match="this is no SQLite database"):
        sqlite.RECORDS.fetch(settings(), context)


def test_a_database_that_is_being_written_to_is_read_as_of_one_moment(context: RecordContext, shop: Path) -> None:
    known = settings(table=("goods",))
    with closing(sqlite3.connect(shop, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("DELETE FROM goods")

        loaded = sqlite.RECORDS.load(sqlite.RECORDS.fetch(known, context), known, context)

    assert len(loaded.records) == 2


@pytest.mark.usefixtures("shop")
def test_the_same_rows_give_the_same_bytes(context: RecordContext) -> None:
    known = settings(table=("goods",))

    assert sqlite.RECORDS.fetch(known, context) == sqlite.RECORDS.fetch(known, context)


@pytest.mark.usefixtures("shop")
def test_any_database_is_read_by_its_address(context: RecordContext) -> None:
    known = sql.SqlRecords(name="crm", database=SecretStr("sqlite:///pim.sqlite"), query="SELECT sku, price FROM goods")

    loaded = sql.RECORDS.load(sql.RECORDS.fetch(known, context), known, context)

    assert lines(loaded) == ["T1: price 39.90 CHF"]
    assert loaded.records[0].statements[0].address == "crm"


@pytest.mark.usefixtures("shop")
@pytest.mark.parametrize(
    ("database", "query", "says"),
    [
        ("sqlite:///pim.sqlite", "DELETE FROM goods", "the query does not only read"),
        ("sqlite:///pim.sqlite", "SELECT no_such FROM goods", "no such column"),
        ("sqlite:///pim.sqlite", "WITH x AS (SELECT 1) DELETE FROM goods", "attempt to write a readonly database"),
        ("sqlite:///none.sqlite", "SELECT 1", "unable to open database file"),
        ("hunter2 is no address", "SELECT 1", "the database's address cannot be read"),
        ("nosuch://u:hunter2@h/d", "SELECT 1", "the database's address cannot be read"),
    ],
)
def test_a_database_that_refuses_is_told_without_its_secrets(
    context: RecordContext, database: str, query: str, says: str
) -> None:
    with pytest.raises(RecordError, match=says) as refused:
        sql.RECORDS.fetch(sql.SqlRecords(name="crm", database=SecretStr(database), query=query), context)

    assert "hunter2" not in str(refused.value)


def test_an_unreachable_server_is_told_without_its_secrets(context: RecordContext) -> None:
    address = "postgresql+psycopg://reader:hunter2@127.0.0.1:1/crm"

    with pytest.raises(RecordError, match="the database refused") as refused:
        sql.RECORDS.fetch(sql.SqlRecords(name="crm", database=SecretStr(address), query="SELECT 1"), context)

    assert "hunter2" not in str(refused.value)
    assert "reader" not in str(refused.value)


def test_decimals_and_days_come_back_exactly() -> None:
    from datetime import date
    from decimal import Decimal

    body = to_bytes([("query", ["price", "day", "blob"], [(Decimal("1.299"), date(2026, 6, 1), b"x")])])

    cells = table_from(body, "crm").rows[0].cells

    assert (cells["price"].value, cells["day"].text, cells["blob"].value) == (Decimal("1.299"), "2026-06-01", None)
