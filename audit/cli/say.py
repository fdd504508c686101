"""``einklang say OFFER``: what every channel and the record say of one offer now."""

from pathlib import Path
from typing import Annotated

import typer

from audit.cli.opening import DEFAULT_FILE, AsJson, AuditFile, opened
from audit.cli.progress import progress
from audit.cli.showing import say as tell_line
from audit.cli.showing import show_json
from audit.model.dossier import Dossier
from audit.model.notation import format_statement
from audit.pipeline.asking import dossiers_named


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("say", help="What every channel and the records say of one offer, as of the last run.")(_say)


def _say(
    offer: Annotated[str, typer.Argument(help="Id or name of the offer.")],
    audit: AuditFile = DEFAULT_FILE,
    json: AsJson = False,
) -> None:
    with opened(Path(audit)) as work, progress() as tell:
        found = dossiers_named(work.audit, work.store, work.archive, offer, tell)
    if json:
        show_json([_shown(dossier) for dossier in found])
        return
    for dossier in found:
        _tell(dossier)


def _tell(dossier: Dossier) -> None:
    tell_line(f"{dossier.offer.title or dossier.offer.id}  ({dossier.offer.id})")
    for attribute in dossier.attributes():
        tell_line(f"\n  {attribute}")
        for statement in (*dossier.recorded(attribute), *dossier.said(attribute)):
            tell_line(f"    {format_statement(statement)}")
            if statement.where.quote:
                tell_line(f"        »{statement.where.quote}«  {statement.address}")
    for doubt in dossier.doubts:
        tell_line(f"\n  ? {doubt.channel}: {doubt.name} may be {', '.join(doubt.candidates)} ({doubt.reason})")


def _shown(dossier: Dossier) -> dict[str, object]:
    statements = [s for a in dossier.attributes() for s in (*dossier.recorded(a), *dossier.said(a))]
    offer = dossier.offer
    return {
        "offer": {"id": offer.id, "name": offer.name, "campaign": offer.campaign, "variant": offer.variant},
        "statements": [
            {
                "channel": s.channel,
                "attribute": s.attribute,
                "value": s.term.value,
                "bound": s.term.bound,
                "notation": format_statement(s),
                "address": s.address,
                "locator": s.where.path,
                "quote": s.where.quote,
            }
            for s in statements
        ],
    }
