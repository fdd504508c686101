"""``einklang init``: an audit file by question and answer, or from a website's address."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from audit.cli.showing import say, write_file
from audit.config.load import load_text
from audit.config.template import Answers, answers_from, template
from audit.errors import UsageError
from audit.pipeline.registry import channel_types, record_sources


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("init", help="Write an audit file by question and answer, or from a website's address.")(_init)


def _init(
    path: Annotated[Path, typer.Argument(help="Where to write it.")] = Path("einklang.yaml"),
    url: Annotated[str | None, typer.Option(help="Address of the website; nothing else is asked then.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Write over an audit file that is there.")] = False,
) -> None:
    if path.exists() and not force:
        raise UsageError("there is an audit file already", where=str(path), mend="Name another path, or use --force")
    answers = answers_from(url) if url else _asked(answers_from(typer.prompt("Address of the website")))
    text = template(answers)
    load_text(text, path, channel_types(), record_sources(), os.environ)  # what is refused later is not written now
    write_file(path, text.encode())
    say(f"Wrote {path}. Try it with `einklang channels test --audit {path}`, then `einklang run --audit {path}`.")


def _asked(guess: Answers) -> Answers:
    return replace(
        guess,
        company=typer.prompt("Name of the company", default=guess.company),
        locale=typer.prompt("Language and region", default=guess.locale),
        currency=typer.prompt("Currency", default=guess.currency),
        timezone=typer.prompt("Time zone", default=guess.timezone),
        records=typer.prompt("File with the campaign plan (CSV or XLSX; empty if there is none)", default=""),
    )
