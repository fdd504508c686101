"""Opens what nearly every command needs: the audit file, its store and its archive."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer

from audit.config.load import load
from audit.config.settings import Audit
from audit.errors import UsageError
from audit.evidence.archive import Archive
from audit.pipeline.registry import channel_types, record_sources
from audit.pipeline.ruling import check_rules
from audit.store.store import Store, open_store
from spiders.tables.text import text_of

AuditFile = Annotated[
    Path,
    typer.Option("--audit", "-a", metavar="FILE", help="The audit file.", envvar="EINKLANG_AUDIT", show_envvar=False),
]
DEFAULT_FILE = Path("einklang.yaml")
AtDay = Annotated[str | None, typer.Option("--at", metavar="DAY", help="Judge as of this day (YYYY-MM-DD).")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")]


@dataclass(frozen=True, slots=True)
class Opened:
    """An audit file with its store and archive.

    Attributes:
        audit: The audit file.
        store: Its database.
        archive: Its evidence folder.
    """

    audit: Audit
    store: Store
    archive: Archive


def read_audit(path: Path, environment: Mapping[str, str] | None = None) -> Audit:
    """The audit file at a path.

    Args:
        path: Where it lies.
        environment: What ``${NAME}`` stands for besides the process's environment.

    Raises:
        Faults: With all that is wrong in it.
        UsageError: If there is none.
    """
    if not path.is_file():
        raise UsageError(
            "there is no audit file", where=str(path), mend="Name it with --audit, or write one with `einklang init`"
        )
    audit = load(path, channel_types(), record_sources(), {**os.environ, **(environment or {})})
    check_rules(audit)
    return audit


@contextmanager
def opened(path: Path, environment: Mapping[str, str] | None = None) -> Iterator[Opened]:
    """The audit file at a path with its store and archive, closed at the end."""
    audit = read_audit(path, environment)
    store = open_store(audit.database.get_secret_value(), audit.folder)
    try:
        yield Opened(audit, store, Archive(evidence_folder(audit)))
    finally:
        store.close()


def evidence_folder(audit: Audit) -> Path:
    """The evidence folder; relative paths are seen from the audit file."""
    return audit.folder / audit.evidence


def clock() -> datetime:
    """The present instant in UTC; the only place that looks at the clock."""
    return datetime.now(UTC)  # noqa: TID251  (the door: everything below takes it as an argument)


def moment(audit: Audit, at: str | None) -> datetime:
    """The local instant as of which is judged: ``--at``, else the audit file's ``today``, else now.

    Raises:
        UsageError: If ``--at`` is no day.
    """
    if at is not None:
        return datetime.combine(day_of(at, "--at"), datetime.min.time())
    if audit.today is not None:
        return datetime.combine(audit.today, datetime.min.time())
    return clock().astimezone(audit.zone).replace(tzinfo=None)


def standard_input() -> str:
    """The text on the standard input, in whatever encoding an office's programs write it.

    Raises:
        RecordError: If it is no text.
    """
    return text_of(sys.stdin.buffer.read(), "standard input")


def day_of(text: str, where: str) -> date:
    """The day that a person wrote.

    Raises:
        UsageError: If it is none.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"{text!r} is no day", where=where, mend="Write an existing day as YYYY-MM-DD") from None
