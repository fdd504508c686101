"""``einklang check``: one campaign, address, file or text before it is published."""

from pathlib import Path
from typing import Annotated

import typer

from audit.cli.opening import DEFAULT_FILE, AsJson, AtDay, AuditFile, clock, moment, opened, standard_input
from audit.cli.progress import progress
from audit.cli.showing import say, show_document
from audit.pipeline.checking import check
from audit.pipeline.reporting import exit_code, findings_json, summary


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("check", help="Check a campaign, an address, a file, or a text from the standard input (-).")(_check)


def _check(
    target: Annotated[str, typer.Argument(help="Key or name of a campaign, address, file, or -.")],
    audit: AuditFile = DEFAULT_FILE,
    channel: Annotated[
        str | None, typer.Option("--channel", metavar="NAME", help="Where it will be published.")
    ] = None,
    address: Annotated[
        str | None, typer.Option("--address", help="Under which address; it stands in for that page.")
    ] = None,
    at: AtDay = None,
    json: AsJson = False,
) -> None:
    text = standard_input() if target == "-" else None
    with opened(Path(audit)) as work, progress() as tell:
        now = moment(work.audit, at)
        judged = check(work.audit, work.store, target, text, channel, address, now, clock(), tell)
        if json:
            show_document(findings_json(work.audit, work.store, judged.findings, judged).decode())
        else:
            say(summary(work.audit, work.store, judged))
        raise typer.Exit(exit_code(work.audit, judged, complete=True))
