"""``einklang purge``: removes what is older than the retention, the evidence of findings excepted."""

from datetime import timedelta
from pathlib import Path

import typer

from audit.cli.opening import DEFAULT_FILE, AuditFile, clock, opened
from audit.cli.showing import say


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("purge", help="Remove what is older than the retention; the evidence of findings stays.")(_purge)


def _purge(audit: AuditFile = DEFAULT_FILE) -> None:
    with opened(Path(audit)) as work:
        retention = work.audit.retention
        before = clock().date() - timedelta(days=retention.days)
        gone = work.store.purge(before, retention.runs)
        for name in gone.archives:
            (work.archive.folder / name).unlink(missing_ok=True)
    say(
        f"{len(gone.runs)} runs, {gone.captures} captures, {gone.readings} readings and {len(gone.archives)} files of "
        f"evidence from before {before} were removed."
    )
