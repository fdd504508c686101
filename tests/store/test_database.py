"""Opening, locking, migrating, and what happens when the database or the process dies."""

import signal
import sqlite3
import subprocess
import sys
import textwrap
import threading
import time
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text
from sqlmodel import SQLModel

from audit.errors import ConfigError, LockedError, StoreError
from audit.model.finding import Offer
from audit.store.database import connect
from audit.store.migrate import backup, migrate, revision
from audit.store.nouns import RunState
from audit.store.store import Store, open_store

NOW = datetime(2026, 6, 10, 1, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
SQLITE = "sqlite:///einklang.db"


def test_an_address_that_is_none_is_refused_without_showing_it() -> None:
    with pytest.raises(StoreError) as refused:
        connect("my secret: hunter2", Path())

    assert "hunter2" not in str(refused.value)


def test_a_kind_of_database_that_the_store_does_not_know_is_named() -> None:
    with pytest.raises(StoreError, match="databases of the kind 'mysql'"):
        connect("mysql://host/name", Path())


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "records").mkdir()

    with pytest.raises(StoreError, match="records: the database cannot be opened for writing"):
        open_store("sqlite:///records", tmp_path)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="folder of the database is missing"):
        connect("sqlite:///no/such/einklang.db", tmp_path)


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "einklang.db"
    file.write_text("this is a shopping list" * 100)

    with pytest.raises(StoreError, match="file is not a database"):
        open_store(SQLITE, tmp_path)

    assert file.read_text().startswith("this is a shopping list")


def test_nobody_else_reads_the_database(tmp_path: Path) -> None:
    open_store(SQLITE, tmp_path).close()

    assert (tmp_path / "einklang.db").stat().st_mode & 0o777 == 0o600


def test_sqlite_keeps_what_it_said_it_kept(tmp_path: Path) -> None:
    opened = open_store(SQLITE, tmp_path)

    with opened.database.read() as connection:
        said = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in _PRAGMAS]

    opened.close()
    assert said == ["wal", 2, 1, 30000]


_PRAGMAS = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")


def test_postgresql_gives_up_on_statements_and_locks_that_take_for_ever(postgresql: str) -> None:
    opened = open_store(postgresql, Path())

    with opened.database.read() as connection:
        said = [connection.exec_driver_sql(f"SHOW {name}").scalar() for name in ("statement_timeout", "lock_timeout")]

    opened.close()
    assert said == ["10min", "30s"]


def test_the_migrations_make_the_tables_that_the_code_knows(store: Store) -> None:
    with store.database.read() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), SQLModel.metadata)

    assert differences == []


def test_opening_twice_changes_nothing(tmp_path: Path) -> None:
    open_store(SQLITE, tmp_path).close()
    again = open_store(SQLITE, tmp_path)

    assert migrate(again.database) is None
    again.close()


def test_an_older_program_refuses_a_newer_database_and_leaves_it(tmp_path: Path) -> None:
    newer = open_store(SQLITE, tmp_path)
    newer.database.step(lambda connection: connection.execute(text("UPDATE alembic_version SET version_num = '9999'")))
    newer.close()

    with pytest.raises(StoreError, match="the database is version 9999, this program knows 0005"):
        open_store(SQLITE, tmp_path)

    database = connect(SQLITE, tmp_path)
    assert revision(database) == "9999"
    database.close()


def test_the_database_of_another_program_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "crm.db")) as crm:
        crm.execute("CREATE TABLE customers (name TEXT)")
    before = (tmp_path / "crm.db").read_bytes()

    with pytest.raises(ConfigError, match=r"crm\.db: is a database of another program \(it has the tables customers\)"):
        open_store("sqlite:///crm.db", tmp_path)

    assert (tmp_path / "crm.db").read_bytes() == before


def test_an_older_database_is_brought_forward_and_kept_beside_it(tmp_path: Path) -> None:
    older = open_store(SQLITE, tmp_path)
    run = older.runs.begin(date(2026, 6, 10), NOW)
    for step in (
        "CREATE TABLE link (id VARCHAR)", "DROP TABLE dossier", "DROP TABLE promise",
        "DROP TABLE linking", "DROP TABLE link_statistics", "DROP TABLE link_answer",
        "ALTER TABLE offer DROP COLUMN variant", "UPDATE alembic_version SET version_num = '0001'",
    ):  # fmt: skip
        older.database.step(lambda connection, step=step: connection.execute(text(step)))

    saved = migrate(older.database)

    assert revision(older.database) == "0005"
    assert older.runs.get(run.number).number == run.number
    assert saved == tmp_path / "einklang.db.before-0005"
    older.close()


def test_offers_of_an_older_database_are_known_without_a_variant(tmp_path: Path) -> None:
    older = open_store(SQLITE, tmp_path)
    for step in (
        "ALTER TABLE offer DROP COLUMN variant", "UPDATE alembic_version SET version_num = '0004'",
        "INSERT INTO offer VALUES ('xl', 'Surf XL', 'Sommer', 1)",
    ):  # fmt: skip
        older.database.step(lambda connection, step=step: connection.execute(text(step)))
    older.close()

    opened = open_store(SQLITE, tmp_path)

    assert opened.offers.all() == (Offer("xl", "Surf XL", "Sommer"),)
    opened.offers.keep(2, [Offer("xl", "Surf XL", "Sommer", "12 Monate")])
    assert opened.offers.all() == (Offer("xl", "Surf XL", "Sommer", "12 Monate"),)
    opened.close()


def test_a_backup_can_be_opened_in_place_of_the_database(tmp_path: Path) -> None:
    opened = open_store(SQLITE, tmp_path)
    run = opened.runs.begin(date(2026, 6, 10), NOW)

    saved = backup(opened.database, "before-0005")

    opened.close()
    assert saved == tmp_path / "einklang.db.before-0005"
    restored = open_store(f"sqlite:///{saved}", tmp_path)
    assert restored.runs.get(run.number).state is RunState.RUNNING
    restored.close()


def test_a_second_run_is_told_at_once_who_holds_the_lock(address: str, tmp_path: Path) -> None:
    first, second = open_store(address, tmp_path), open_store(address, tmp_path)

    with first.only_run(NOW, 4711), pytest.raises(LockedError) as locked, second.only_run(NOW, 4712):
        pass

    assert "since 2026-06-10 01:00 UTC (pid 4711)" in str(locked.value)
    first.close()
    second.close()


def test_the_lock_is_free_again_after_the_run(address: str, tmp_path: Path) -> None:
    opened = open_store(address, tmp_path)

    with opened.only_run(NOW, 1):
        pass
    with opened.only_run(NOW, 2):
        pass

    opened.close()


def test_a_writer_waits_for_another_instead_of_failing(tmp_path: Path) -> None:
    opened = open_store(SQLITE, tmp_path)
    with closing(sqlite3.connect(tmp_path / "einklang.db", isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        threading.Timer(0.3, lambda: other.execute("COMMIT")).start()

        run = opened.runs.begin(date(2026, 6, 10), NOW)

    assert run.number == 1
    opened.close()


def test_a_step_is_done_again_when_the_server_went_away_under_it(postgresql: str) -> None:
    opened = open_store(postgresql, Path())
    tries = []

    def work() -> int:
        tries.append(1)
        if len(tries) == 1:
            kill = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = pg_backend_pid()"
            opened.database.step(lambda connection: connection.execute(text(kill)))
        return opened.runs.begin(date(2026, 6, 10), NOW).number

    number = opened.step(work)

    assert (len(tries), opened.runs.get(number).state) == (2, RunState.RUNNING)
    opened.close()


def test_a_full_disk_is_told_with_what_is_left(tmp_path: Path) -> None:
    opened = open_store(SQLITE, tmp_path)
    with opened.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")

    with pytest.raises(StoreError, match=r"disk full: \d+ MB free on .*Nothing is lost"):
        opened.step(lambda: [opened.runs.begin(date(2026, 6, 10), NOW, config="x" * 9000) for _ in range(50)])

    assert opened.runs.all() == ()
    opened.close()


_WRITER = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from audit.model.capture import Capture
from audit.store.nouns import RunState
from audit.store.store import open_store

now = datetime(2026, 6, 10, 1, tzinfo=UTC)
store = open_store(sys.argv[1], Path(sys.argv[2]))
with store.only_run(now, 1):
    print("ready", flush=True)
    while True:
        run = store.runs.begin(date(2026, 6, 10), now)

        def work():
            for n in range(20):
                page = Capture("shop", f"https://s.example/{run.number}/{n}", now, 200, (), b"", "d" * 64, "text/html")
                store.captures.keep(run.number, [page], date(2026, 6, 10))

        store.step(work)
        store.runs.finish(run.number, RunState.COMPLETE, now)
"""


@pytest.mark.parametrize("after", [0.0, 0.1])
def test_a_run_that_is_killed_leaves_whole_steps_and_no_lock(address: str, tmp_path: Path, after: float) -> None:
    open_store(address, tmp_path).close()
    command = [sys.executable, "-c", textwrap.dedent(_WRITER), address, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(after)
        writer.send_signal(signal.SIGKILL)
        writer.wait()

    store = open_store(address, tmp_path)

    # The server may need a moment to notice that its client is dead.
    for _ in range(50):
        try:
            with store.only_run(NOW, 2):
                following = store.runs.begin(date(2026, 6, 10), NOW).number
            break
        except LockedError:
            time.sleep(0.1)
    for run in store.runs.all():
        seen = len(store.captures.of_run(run.number))
        assert seen == 20 if run.state is RunState.COMPLETE else seen in {0, 20}
    assert [run.number for run in store.runs.all() if run.state is RunState.RUNNING] == [following]
    assert all("archive" in said for said in store.verify())
    store.close()
