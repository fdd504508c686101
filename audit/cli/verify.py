"""``einklang verify``: checks store and evidence."""

from pathlib import Path
from typing import Annotated

import typer

from audit.cli.opening import DEFAULT_FILE, AsJson, AuditFile, opened
from audit.cli.showing import say, show_json
from audit.errors import ExitCode
from audit.evidence.archive import verify
from audit.pipeline.reading import entry_of


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("verify", help="Check that the evidence of all runs is there; --read-data checks every digest.")(
        _verify
    )


def _verify(
    audit: AuditFile = DEFAULT_FILE,
    read_data: Annotated[bool, typer.Option("--read-data", help="Read everything back and check its digest.")] = False,
    json: AsJson = False,
) -> None:
    with opened(Path(audit)) as work:
        unsound = work.store.verify()
        entries = {entry_of(seen) for run in work.store.runs.all() for seen in work.store.captures.of_run(run.number)}
        ordered = sorted(entries, key=lambda entry: (entry.file, entry.offset, entry.digest))
        damaged = [(entry, error) for entry, error in verify(work.archive, ordered, read_data=read_data)]
    if json:
        show_json(
            {
                "checked": len(ordered),
                "read": read_data,
                "database": list(unsound),
                "damaged": [{"address": e.address, "digest": e.digest, "what": str(error)} for e, error in damaged],
            }
        )
    else:
        for entry, error in damaged:
            say(f"{entry.address}: {error}")
        for sentence in unsound:
            say(f"database: {sentence}")
        say(f"{len(ordered)} captures checked, {len(damaged)} damaged. The database is {'un' if unsound else ''}sound.")
    raise typer.Exit(ExitCode.STORAGE if damaged or unsound else ExitCode.CLEAN)
