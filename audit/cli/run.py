"""``einklang run``: the nightly job."""

from pathlib import Path
from typing import Annotated

import typer

from audit.cli.opening import DEFAULT_FILE, AtDay, AuditFile, clock, moment, opened
from audit.cli.progress import progress
from audit.cli.showing import say, write_file
from audit.config.derive import channel_named
from audit.pipeline.night import Night, run
from audit.pipeline.reporting import exit_code, findings_json, render, summary

Json = Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Write the findings as JSON.")]
Report = Annotated[Path | None, typer.Option("--report", metavar="FILE", help="Write the HTML report.")]
Workers = Annotated[int, typer.Option("--workers", min=1, max=64, help="Processes that read.")]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("run", help="Collect, read, link and judge: the nightly job.")(_run)


def _run(
    audit: AuditFile = DEFAULT_FILE,
    at: AtDay = None,
    json: Json = None,
    report: Report = None,
    channel: Annotated[
        list[str] | None, typer.Option("--channel", metavar="NAME", help="Only this channel; may be repeated.")
    ] = None,
    collect_only: Annotated[bool, typer.Option("--collect-only", help="Fetch and archive, and stop there.")] = False,
    workers: Workers = 2,
    full: Annotated[bool, typer.Option("--full", help="Link in full, whatever earlier runs have found out.")] = False,
    notify: Annotated[bool, typer.Option(help="Send the digests that the audit file asks for.")] = True,
) -> None:
    with opened(Path(audit)) as work:
        wanted = frozenset(channel_named(work.audit, name, "--channel").name for name in channel or ())
        plan = Night(
            clock=clock,
            now=moment(work.audit, at),
            workers=workers,
            channels=wanted,
            collect_only=collect_only,
            notify=notify,
            in_full=full,
        )
        with progress() as tell:
            outcome = run(work.audit, work.store, work.archive, plan, tell)
        if outcome.judged is None:
            say(f"Run {outcome.run}: collected {outcome.collected} documents.")
            raise typer.Exit(exit_code(work.audit, outcome.judged, complete=outcome.complete))
        if json:
            write_file(json, findings_json(work.audit, work.store, outcome.judged.findings, outcome.judged))
        if report:
            write_file(report, render(work.audit, work.store, outcome.judged, "html"))
        say(summary(work.audit, work.store, outcome.judged))
        raise typer.Exit(exit_code(work.audit, outcome.judged, complete=outcome.complete))
