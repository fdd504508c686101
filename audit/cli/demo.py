"""``einklang demo``: the demo company, served over HTTP on this machine and audited."""

from pathlib import Path
from typing import Annotated

import typer

from audit.cli.opening import clock, moment, opened
from audit.cli.progress import progress
from audit.cli.showing import say, write_file
from audit.demo.company import SITE_FOLDER, copy_company
from audit.demo.server import DemoServer
from audit.pipeline.night import Night, run
from audit.pipeline.reporting import findings_json, render, summary


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("demo", help="Copy the demo company into a folder, serve its site, and audit it.")(_demo)


def _demo(
    folder: Annotated[Path, typer.Option(help="Where the company and its audit go.")] = Path("demo-audit"),
    serve: Annotated[bool, typer.Option("--serve", help="Go on serving the site until you press Ctrl-C.")] = False,
) -> None:
    audit_file = copy_company(folder)
    with DemoServer(audit_file.parent / SITE_FOLDER) as server:
        say(f"The demo company is served at {server.address}/")
        with opened(audit_file, {"SITE": server.address}) as work, progress() as tell:
            plan = Night(clock=clock, now=moment(work.audit, None), workers=2)
            outcome = run(work.audit, work.store, work.archive, plan, tell)
            if outcome.judged is not None:
                report = folder / "report.html"
                write_file(report, render(work.audit, work.store, outcome.judged, "html"))
                write_file(
                    folder / "findings.json",
                    findings_json(work.audit, work.store, outcome.judged.findings, outcome.judged),
                )
                say(summary(work.audit, work.store, outcome.judged))
                say(f"The report: {report.resolve()}")
                say(f"Ask it more, for example: einklang findings list --audit {audit_file}")
        if serve:
            say("Press Ctrl-C to stop serving.")
            server.wait()
