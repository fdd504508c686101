"""``einklang link``: explain, label."""

from pathlib import Path
from typing import Annotated

import typer

from audit.cli.opening import DEFAULT_FILE, AsJson, AuditFile, moment, opened
from audit.cli.progress import progress
from audit.cli.showing import say, show_json, show_table
from audit.pipeline.asking import explain
from audit.store.nouns import Label

app = typer.Typer(help="Why something was linked, and a person's word on it.", no_args_is_help=True)


def register(root: typer.Typer) -> None:
    """Add the group of commands."""
    root.add_typer(app, name="link")


@app.command("explain", help="Candidates, what speaks for and against each, and the decision.")
def _explain(
    channel: Annotated[str, typer.Argument(help="Name of the channel.")],
    offer: Annotated[str, typer.Argument(help="Words by which the channel names the offer, or a part of them.")],
    audit: AuditFile = DEFAULT_FILE,
    json: AsJson = False,
) -> None:
    with opened(Path(audit)) as work, progress() as tell:
        found = explain(work.audit, work.store, work.archive, channel, offer, tell)
    if json:
        show_json([{"name": e.name, "document": e.document, "decision": e.decision, "rows": e.rows} for e in found])
        return
    for explained in found:
        say(f"{explained.name}  ({explained.document})\n  {explained.decision}")
        show_table(("record", "probability", "points", "for what"), explained.rows, "  No record comes near it.")
    if not found:
        say(f"{channel} names nothing like {offer!r}.")


@app.command("label", help="Say that a name means an offer, or that it does not.")
def _label(
    name: Annotated[str, typer.Argument(help="As a channel writes it.")],
    offer: Annotated[str, typer.Argument(help="Id of the offer.")],
    audit: AuditFile = DEFAULT_FILE,
    same: Annotated[bool, typer.Option("--same/--different", help="Whether it means that offer.")] = True,
    by: Annotated[str, typer.Option(help="Who says so.")] = "",
) -> None:
    with opened(Path(audit)) as work:
        work.store.offers.label(Label(name, offer, same, moment(work.audit, None).date(), by))
    say(f"{name!r} {'means' if same else 'does not mean'} {offer}. The next run links by it.")
