"""``einklang channels``: list, test."""

from pathlib import Path
from typing import Annotated

import typer

from audit.cli.opening import DEFAULT_FILE, AsJson, AuditFile, clock, moment, opened, read_audit
from audit.cli.showing import say, show_json, show_table
from audit.config.derive import channel_named, channel_of
from audit.errors import ExitCode
from audit.pipeline.ad_hoc import Trial, try_channel

app = typer.Typer(help="List the channels, and try to read them.", no_args_is_help=True)


def register(root: typer.Typer) -> None:
    """Add the group of commands."""
    root.add_typer(app, name="channels")


@app.command("list", help="The channels of the audit file.")
def _list(audit: AuditFile = DEFAULT_FILE, json: AsJson = False) -> None:
    whole = read_audit(Path(audit))
    found = whole.channels
    if json:
        show_json([{"name": c.name, "type": c.type, "owner": c.owner, "origin": c.url or c.path} for c in found])
        return
    rows = [(c.name, c.type, c.owner, c.phase.value, str(c.weight), channel_of(whole, c).origin) for c in found]
    show_table(("name", "type", "owner", "phase", "weight", "where"), rows, "There are no channels.")


@app.command("test", help="Fetch a few documents of one channel, or of all, and say what can be read there.")
def _test(
    name: Annotated[str | None, typer.Argument(help="Name of the channel; all if it is left out.")] = None,
    audit: AuditFile = DEFAULT_FILE,
    pages: Annotated[int, typer.Option(min=1, max=200, help="Most documents of each channel.")] = 10,
    json: AsJson = False,
) -> None:
    with opened(Path(audit)) as work:
        wanted = work.audit.channels if name is None else [channel_named(work.audit, name)]
        today = moment(work.audit, None).date()
        trials = [try_channel(work.audit, channel, pages, clock, today) for channel in wanted]
    if json:
        show_json([_shown(trial) for trial in trials])
    else:
        for trial in trials:
            _tell(trial)
    raise typer.Exit(ExitCode.CLEAN if all(trial.read for trial in trials) else ExitCode.INCOMPLETE)


def _tell(trial: Trial) -> None:
    verdict = "can be read" if trial.read else "cannot be read"
    say(f"{trial.channel}: {verdict}. {trial.documents} documents, {trial.statements} statements.")
    for gap in trial.gaps[:10]:
        say(f"  {gap.reason} {gap.address}: {gap.text}")
    for line in trial.examples:
        say(f"  {line}")


def _shown(trial: Trial) -> dict[str, object]:
    return {
        "channel": trial.channel,
        "read": trial.read,
        "documents": trial.documents,
        "statements": trial.statements,
        "gaps": [{"reason": gap.reason, "address": gap.address, "text": gap.text} for gap in trial.gaps],
        "examples": list(trial.examples),
    }
