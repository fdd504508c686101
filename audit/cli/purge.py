"""``einklang purge``: removes what is older than the retention, the evidence of findings excepted."""

from pathlib import Path
from typing import Annotated

import typer

from audit.cli.opening import DEFAULT_FILE, AuditFile, clock, opened
from audit.cli.showing import say


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("purge", help="Remove what is older than the retention; the evidence of findings stays.")(_purge)


def _purge(
    audit: AuditFile = DEFAULT_FILE,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be removed.")] = False,
) -> None:
    with opened(Path(audit)) as work:
        retention = work.audit.retention
        gone = work.store.purge(clock(), retention.days, retention.runs, dry_run=dry_run)
        if not dry_run:
            for name in gone.archives:
                (work.archive.folder / name).unlink(missing_ok=True)
    verb = "would be removed" if dry_run else "were removed"
    say(
        f"{len(gone.runs)} runs, {gone.captures} captures, {gone.readings} readings, {len(gone.archives)} files {verb}."
    )
