"""A real PostgreSQL server for the tests of a session, and empty databases on it."""

import os
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

WITHOUT = "EINKLANG_TESTS_WITHOUT_POSTGRESQL"


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a PostgreSQL server; that it cannot start fails the tests, unless somebody said to do without."""
    if os.environ.get(WITHOUT):
        pytest.skip(f"{WITHOUT} is set: nothing is tested on PostgreSQL")
    # Not below pytest's own folder: another session closes that to other users, and the server runs as one.
    with tempfile.TemporaryDirectory(prefix="einklang-postgresql-") as folder:
        os.environ.setdefault("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
        started = _started(Path(folder))
        with psycopg.connect(started.get_uri(), autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET fsync TO off")  # the server is not what is tested
            connection.execute("SELECT pg_reload_conf()")
        yield started.get_uri()
        started.cleanup()


def _started(folder: Path) -> Any:
    """A running server; it gives up after ten seconds, which a busy machine may need more than once."""
    import pgserver

    problem = ""
    for number in range(3):
        try:
            return pgserver.get_server(folder / f"data{number}", cleanup_mode="stop")
        except (subprocess.SubprocessError, OSError) as error:
            problem = str(error)
    pytest.fail(f"PostgreSQL does not start ({problem}); set {WITHOUT}=1 to do without")


@pytest.fixture
def postgresql(server: str) -> Iterator[str]:
    """The address of an empty database on the server."""
    name = f"t{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    yield server.replace("postgresql:", "postgresql+psycopg:", 1).replace("/postgres?", f"/{name}?", 1)
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
