"""Databases for the store's tests: SQLite in a folder of the test, PostgreSQL from a real server of this session."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlmodel import SQLModel

from audit.store.store import Store, open_store
from tests.postgresql import postgresql, server

__all__ = ["postgresql", "server"]


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest) -> str:
    """The address of an empty database, once on SQLite and once on PostgreSQL."""
    return str(request.getfixturevalue("postgresql")) if request.param == "postgresql" else "sqlite:///einklang.db"


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with an up-to-date schema and nothing in it, to copy."""
    folder = tmp_path_factory.mktemp("sqlite")
    open_store("sqlite:///einklang.db", folder).close()
    return folder / "einklang.db"


@pytest.fixture(scope="session")
def shared(server: str) -> str:
    """A database with an up-to-date schema, emptied between tests."""
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("CREATE DATABASE shared")
    address = server.replace("postgresql:", "postgresql+psycopg:", 1).replace("/postgres?", "/shared?", 1)
    open_store(address, Path()).close()
    return address


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store on either kind of database."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("empty_file"), tmp_path / "einklang.db")
        opened = open_store("sqlite:///einklang.db", tmp_path)
    else:
        opened = open_store(str(request.getfixturevalue("shared")), tmp_path)
        names = ", ".join(f'"{name}"' for name in SQLModel.metadata.tables)
        opened.database.step(
            lambda connection: connection.exec_driver_sql(f"TRUNCATE {names} RESTART IDENTITY CASCADE")
        )
    yield opened
    opened.close()
