"""``einklang findings``: list, show, accept, assign, baseline."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from audit.cli.opening import DEFAULT_FILE, AsJson, AuditFile, Opened, day_of, moment, opened
from audit.cli.showing import say, show_document, show_table
from audit.config.derive import channel_named
from audit.errors import UsageError
from audit.model.acceptance import Acceptance, Assignment
from audit.model.finding import Finding, Severity, Status
from audit.pipeline.reporting import finding_text, findings_json, message_of

GONE = (Status.RESOLVED,)
app = typer.Typer(help="List, show, accept and assign findings.", no_args_is_help=True)
Fingerprint = Annotated[str, typer.Argument(help="Fingerprint of the finding, or its beginning.")]


def register(root: typer.Typer) -> None:
    """Add the group of commands."""
    root.add_typer(app, name="findings")


@app.command("list", help="The findings as they stand, gravest first.")
def _list(
    audit: AuditFile = DEFAULT_FILE,
    json: AsJson = False,
    severity: Annotated[Severity | None, typer.Option(help="Only this severity and graver.")] = None,
    channel: Annotated[str | None, typer.Option(help="Only findings in which this channel takes part.")] = None,
    every: Annotated[bool, typer.Option("--all", help="The resolved ones too.")] = False,
) -> None:
    with opened(Path(audit)) as work:
        if channel is not None and channel not in {record.name for record in work.audit.records}:
            channel_named(work.audit, channel, "--channel")
        found = [f for f in work.store.findings.now() if every or f.status not in GONE]
        found = [f for f in found if severity is None or f.severity.rank >= severity.rank]
        found = [f for f in found if channel is None or channel in f.channels]
        if json:
            show_document(findings_json(work.audit, work.store, found).decode())
            return
        rows = [
            (
                f.fingerprint[:8],
                f.severity.value,
                f.status.value,
                f.code,
                message_of(work.audit, f),
                f.owner,
            )
            for f in found
        ]
    show_table(("finding", "severity", "status", "rule", "what", "owner"), rows, "There are no findings.")


@app.command("show", help="One finding with its quotes, its proof and the way to mend it.")
def _show(fingerprint: Fingerprint, audit: AuditFile = DEFAULT_FILE, json: AsJson = False) -> None:
    with opened(Path(audit)) as work:
        finding = work.store.findings.get(fingerprint)
        if json:
            show_document(findings_json(work.audit, work.store, [finding]).decode())
        else:
            say(finding_text(work.audit, work.store, finding))


@app.command("accept", help="Live with a finding, for these values and channels, until a day.")
def _accept(
    fingerprint: Fingerprint,
    reason: Annotated[str, typer.Option(help="Why it may stand.", prompt=True)],
    audit: AuditFile = DEFAULT_FILE,
    until: Annotated[str | None, typer.Option(metavar="DAY", help="Last day on which it may stand.")] = None,
    by: Annotated[str, typer.Option(help="Who says so.")] = "",
) -> None:
    with opened(Path(audit)) as work:
        finding = work.store.findings.get(fingerprint)
        today = moment(work.audit, None).date()
        work.store.decisions.accept([_acceptance(finding, _end(until, today), reason, by, today)])
        say(
            f"Accepted {finding.fingerprint[:8]} {message_of(work.audit, finding)}"
            + (f" until {until}." if until else ".")
        )


@app.command("assign", help="Say who mends a finding.")
def _assign(
    fingerprint: Fingerprint,
    owner: Annotated[str, typer.Argument(help="Who mends it.")],
    audit: AuditFile = DEFAULT_FILE,
    by: Annotated[str, typer.Option(help="Who says so.")] = "",
) -> None:
    with opened(Path(audit)) as work:
        finding = work.store.findings.get(fingerprint)
        today = moment(work.audit, None).date()
        work.store.decisions.assign(Assignment(finding.fingerprint, owner, today, by))
        say(f"{finding.fingerprint[:8]} is now {owner}'s.")


@app.command("baseline", help="Accept all that stands today, to begin with what is new.")
def _baseline(
    audit: AuditFile = DEFAULT_FILE,
    reason: Annotated[str, typer.Option(help="Why it may stand.")] = "baseline",
    until: Annotated[str | None, typer.Option(metavar="DAY", help="Last day on which it may stand.")] = None,
    by: Annotated[str, typer.Option(help="Who says so.")] = "",
) -> None:
    with opened(Path(audit)) as work:
        say(
            f"Accepted {_accept_all(work, reason, until, by)} findings. From now on the report begins with what is new."
        )


def _accept_all(work: Opened, reason: str, until: str | None, by: str) -> int:
    today = moment(work.audit, None).date()
    standing = [f for f in work.store.findings.now() if f.status not in {*GONE, Status.ACCEPTED}]
    work.store.decisions.accept(_acceptance(f, _end(until, today), reason, by, today) for f in standing)
    return len(standing)


def _acceptance(finding: Finding, until: date | None, reason: str, by: str, today: date) -> Acceptance:
    return Acceptance(finding.fingerprint, finding.values_key, finding.channels, until, reason, today, by)


def _end(until: str | None, today: date) -> date | None:
    if until is None:
        return None
    day = day_of(until, "--until")
    if day < today:
        raise UsageError(f"{day} is over", where="--until", mend=f"Write a day from {today} on")
    return day
