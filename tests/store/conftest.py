"""Databases for the store's tests: SQLite in a folder of the test, PostgreSQL from a real server of this session."""

import os
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from audit.store.store import Store, open_store

WITHOUT = "EINKLANG_TESTS_WITHOUT_POSTGRESQL"


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a PostgreSQL server; that it cannot start fails the tests, unless somebody said to do without."""
    if os.environ.get(WITHOUT):
        pytest.skip(f"{WITHOUT} is set: nothing is tested on PostgreSQL")
    os.environ.setdefault("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
    import pgserver

    try:
        started = pgserver.get_server(tmp_path_factory.mktemp("postgresql"), cleanup_mode="stop")
    except Exception as error:  # noqa: BLE001  (whatever it is, the tests must say so)
        pytest.fail(f"PostgreSQL does not start ({error}); set {WITHOUT}=1 to do without")
    yield started.get_uri()
    started.cleanup()


@pytest.fixture
def postgresql(server: str) -> Iterator[str]:
    """The address of an empty database on the server."""
    import psycopg

    name = f"t{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    yield server.replace("postgresql:", "postgresql+psycopg:", 1).replace("/postgres?", f"/{name}?", 1)
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest) -> str:
    """The address of an empty database, once on SQLite and once on PostgreSQL."""
    return str(request.getfixturevalue("postgresql")) if request.param == "postgresql" else "sqlite:///einklang.db"


@pytest.fixture
def store(address: str, tmp_path: Path) -> Iterator[Store]:
    """An empty store on either kind of database."""
    opened = open_store(address, tmp_path)
    yield opened
    opened.close()
