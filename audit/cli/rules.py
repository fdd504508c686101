"""``einklang rules``: list, show, test."""

from pathlib import Path
from typing import Annotated

import typer

from audit.cli.opening import DEFAULT_FILE, AsJson, AuditFile, opened
from audit.cli.showing import say, show_json, show_table
from audit.errors import UsageError
from audit.model.finding import Finding
from audit.pipeline.own_rules import would_find
from audit.pipeline.registry import rules as catalogue
from audit.pipeline.reporting import message_of
from audit.plugins.rule import Rule

app = typer.Typer(help="List and explain rules; try the company's own.", no_args_is_help=True)


def register(root: typer.Typer) -> None:
    """Add the group of commands."""
    root.add_typer(app, name="rules")


@app.command("list", help="Every rule: code, name, severity, pack, and what is wrong.")
def _list(json: AsJson = False) -> None:
    found = sorted(catalogue().values(), key=lambda rule: rule.code)
    if json:
        show_json([_shown(rule) for rule in found])
        return
    rows = [(rule.code, rule.name, rule.severity.value, rule.pack, rule.page.splitlines()[0]) for rule in found]
    show_table(("code", "name", "severity", "pack", "what is wrong"), rows, "There are no rules.")


@app.command("show", help="What a rule finds, why it matters, what it does not report, how to mend.")
def _show(rule: Annotated[str, typer.Argument(help="Code or name of the rule.")], json: AsJson = False) -> None:
    wanted = rule.lower()
    found = next((r for r in catalogue().values() if wanted in {r.code.lower(), r.name}), None)
    if found is None:
        raise UsageError(f"there is no rule {rule!r}", mend="`einklang rules list` shows them all")
    if json:
        show_json(_shown(found))
        return
    say(f"{found.code} {found.name}  ({found.severity}, pack {found.pack}, since {found.since})\n")
    say(found.page)


@app.command("test", help="Run the audit file's own rules over the last run, and show what they would report.")
def _test(audit: AuditFile = DEFAULT_FILE, json: AsJson = False) -> None:
    with opened(Path(audit)) as work:
        found = list(would_find(work.audit, work.store))
        messages = [message_of(work.audit, finding) for finding in found]
    if json:
        show_json([_would_be(finding, message) for finding, message in zip(found, messages, strict=True)])
        return
    rows = [(f.name, ", ".join(f.channels), f.attribute, message) for f, message in zip(found, messages, strict=True)]
    show_table(("rule", "channels", "attribute", "message"), rows, "The company's own rules would report nothing.")


def _would_be(finding: Finding, message: str) -> dict[str, object]:
    said = next((side.term.value for side in finding.sides if side.term is not None), "")
    return {
        "rule": finding.name,
        "severity": finding.severity.value,
        "offer": finding.offer.id,
        "attribute": finding.attribute,
        "value": said,
        "channels": finding.channels,
        "message": message,
    }


def _shown(rule: Rule) -> dict[str, object]:
    return {
        "code": rule.code,
        "name": rule.name,
        "kind": rule.kind.value,
        "severity": rule.severity.value,
        "pack": rule.pack,
        "since": rule.since,
        "message": {code: rule.message.to(code) for code in ("de", "fr", "it", "en")},
        "mend": {code: rule.mend.to(code) for code in ("de", "fr", "it", "en")},
        "page": rule.page,
    }
