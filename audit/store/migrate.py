"""Brings a database to the schema of this program, with a backup first."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from audit.errors import ConfigError, StoreError
from audit.store.database import Database

_NAMED = 5
_SCRIPTS = Path(__file__).parent / "migrations"


def migrate(database: Database) -> Path | None:
    """Bring the database to the newest schema, in one transaction.

    Returns:
        The backup that was made before, or None where there was nothing to back up or nothing to do. A server's
        database is backed up by its keepers.

    Raises:
        ConfigError: If it is another program's database, such as the CRM; it is then left as it is.
        StoreError: If it was made by a newer program; likewise.
    """
    if database.file is not None:
        _refuse_another_programs(database.file)
    known, found = revisions(), revision(database)
    wanted = known[-1]
    if found == wanted:
        return None
    if found and found not in known:
        raise StoreError(
            f"the database is version {found}, this program knows {wanted}",
            where=str(database.file or ""),
            mend="Use the newer program, or restore a backup from before",
        )
    saved = backup(database, f"before-{wanted}") if found else None
    database.step(_upgrade)
    return saved


def revisions() -> tuple[str, ...]:
    """The versions that this program knows, oldest first; each has a file that begins with its number."""
    return tuple(sorted(path.name.partition("_")[0] for path in (_SCRIPTS / "versions").glob("[0-9]*.py")))


def revision(database: Database) -> str:
    """The version of the database's schema; empty if it has none yet."""
    with database.read() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return ""
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""


def backup(database: Database, ending: str) -> Path | None:
    """A copy of an SQLite database beside it, taken while others may read and write; None for others."""
    if database.file is None or not database.file.exists():
        return None
    path = database.file.with_name(f"{database.file.name}.{ending}")
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(database.file)) as source, closing(sqlite3.connect(path)) as copy:
        source.backup(copy)
    path.chmod(0o600)
    return path


def _refuse_another_programs(file: Path) -> None:
    # Before the database is opened in earnest, which would change its journal.
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    except sqlite3.DatabaseError:
        return  # what is no database at all is told of when it is opened
    if tables and "alembic_version" not in tables:
        raise ConfigError(
            f"is a database of another program (it has the tables {', '.join(sorted(tables)[:_NAMED])})",
            where=str(file),
            mend="Name one that is Einklang's alone under `database`, such as sqlite:///einklang.db",
        )


def _upgrade(connection: Connection) -> None:
    # Loaded here, since it takes longer than most commands and is needed once.
    from alembic import command  # noqa: PLC0415  (see above)
    from alembic.config import Config  # noqa: PLC0415  (see above)

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
