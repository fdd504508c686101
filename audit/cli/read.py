"""``einklang read``: the statements that stand at an address, in a file or in a text, each with its quote."""

import json as json_lines
import sys
from pathlib import Path
from typing import Annotated

import typer

from audit.cli.opening import AsJson, clock, day_of, standard_input
from audit.cli.showing import plain, say, show_document, show_json
from audit.model.capture import Document
from audit.model.notation import format_scope
from audit.model.statement import Role, Statement, Subject
from audit.pipeline.ad_hoc import read_target
from audit.read.batch import read_batch


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("read", help="What Einklang reads at an address, in a file, or on the standard input (-).")(_read)


def _read(
    target: Annotated[str, typer.Argument(help="Address, file, or - for the standard input.")],
    json: AsJson = False,
    why: Annotated[bool, typer.Option("--why", help="Show how each statement was read.")] = False,
    batch: Annotated[
        bool, typer.Option("--batch", help="Read records {id, locale, currency, today, text}, one a line.")
    ] = False,
    locale: Annotated[str, typer.Option(help="Language and region.")] = "de-CH",
    currency: Annotated[str, typer.Option(help="Of amounts without one.")] = "CHF",
    today: Annotated[str | None, typer.Option(metavar="DAY", help="Day from which dates are resolved.")] = None,
) -> None:
    if batch:
        _read_batch(target)
        return
    day = day_of(today, "--today") if today else clock().date()
    text = standard_input() if target == "-" else None
    documents = read_target(target, text, locale, currency, day, clock())
    if json:
        show_json([_shown(statement, why=why) for document in documents for statement in document.statements])
        return
    for document in documents:
        _tell(document, why=why)


def _read_batch(target: str) -> None:
    lines = sys.stdin if target == "-" else Path(target).open(encoding="utf-8")  # noqa: SIM115  (closed below)
    with lines:
        for record in read_batch(lines):
            show_document(json_lines.dumps(record, ensure_ascii=False) + "\n")


def _tell(document: Document, *, why: bool) -> None:
    say(f"{document.title or document.address}  ({document.form}, {document.language or 'language unknown'})")
    for problem in document.problems:
        say(f"  ! {problem.reason} {problem.text}")
    last = None
    for statement in document.statements:
        if statement.subject != last:
            last = statement.subject
            say(f"\n  {_subject(last)}")
        scope = format_scope(statement.scope)
        say(f"    {statement.term}" + (f"  [{scope}]" if scope else ""))
        where = statement.where
        say(f"        {plain('…' + where.before + '»' + where.quote + '«' + where.after + '…')}  ({where.layer})")
        if why and statement.trace:
            say(f"        {statement.trace}")
    say("" if document.statements else "  It makes no statement about an offer.")


def _subject(subject: Subject) -> str:
    name = subject.name or ("the whole shop" if subject.role is Role.SHOP else "the main offer")
    return f"{name} · {subject.variant}" if subject.variant else name


def _shown(statement: Statement, *, why: bool) -> dict[str, object]:
    where = statement.where
    shown: dict[str, object] = {
        "subject": statement.subject.name,
        "variant": statement.subject.variant,
        "role": statement.subject.role.value,
        "ids": dict(statement.subject.ids),
        "attribute": statement.attribute,
        "value": statement.term.value,
        "bound": statement.term.bound,
        "scope": format_scope(statement.scope),
        "channel": statement.channel,
        "address": statement.address,
        "locator": where.path,
        "layer": where.layer.value,
        "quote": where.quote,
        "before": where.before,
        "after": where.after,
        "digest": where.digest,
        "published": statement.published.isoformat() if statement.published else None,
    }
    return shown | ({"why": statement.trace} if why else {})
