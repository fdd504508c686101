"""``einklang replay``: read, link and judge again from the archived evidence."""

from pathlib import Path
from typing import Annotated

import typer

from audit.cli.opening import DEFAULT_FILE, AuditFile, day_of, opened
from audit.cli.progress import progress
from audit.cli.run import Json, Report, Workers
from audit.cli.showing import say, write_file
from audit.pipeline.replay import replay
from audit.pipeline.reporting import findings_json, render, summary


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("replay", help="Read, link and judge a run again from its archived evidence; no network.")(_replay)


def _replay(
    run: Annotated[int, typer.Option("--run", metavar="N", help="Number of the run.")],
    audit: AuditFile = DEFAULT_FILE,
    at: Annotated[str | None, typer.Option("--at", metavar="DAY", help="Judge as of another day.")] = None,
    json: Json = None,
    report: Report = None,
    workers: Workers = 2,
) -> None:
    with opened(Path(audit)) as work, progress() as tell:
        day = day_of(at, "--at") if at else None
        judged = replay(work.audit, work.store, work.archive, run, day, workers, tell)
        if json:
            write_file(json, findings_json(work.audit, work.store, judged.findings, judged))
        if report:
            write_file(report, render(work.audit, work.store, judged, "html"))
        say(summary(work.audit, work.store, judged))
