"""``einklang report``: the last run, or another, as HTML, XLSX, CSV, JSON, Markdown or text."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from audit.cli.opening import DEFAULT_FILE, AuditFile, opened
from audit.cli.showing import say, write_file
from audit.errors import UsageError
from audit.pipeline.registry import report_formats
from audit.pipeline.reporting import judged_of, render
from reports.view import LANGUAGES


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("report", help="The report of the last run as HTML, XLSX, CSV, JSON, Markdown or text.")(_report)


def _report(
    audit: AuditFile = DEFAULT_FILE,
    form: Annotated[str, typer.Option("--format", "-f", help="html, xlsx, csv, json, markdown or text.")] = "html",
    out: Annotated[
        Path | None, typer.Option("--out", "-o", metavar="FILE", help="Where to write it; - is the standard output.")
    ] = None,
    run: Annotated[int | None, typer.Option("--run", metavar="N", help="Number of the run.")] = None,
    language: Annotated[str | None, typer.Option("--language", help="de, fr, it or en.")] = None,
) -> None:
    if language not in {None, *LANGUAGES}:
        raise UsageError(
            f"there is no report in {language!r}", where="--language", mend=f"There are {', '.join(LANGUAGES)}"
        )
    known = report_formats()
    if form not in known:
        raise UsageError(f"there is no report format {form!r}", where="--format", mend=f"There are {', '.join(known)}")
    with opened(Path(audit)) as work:
        data = render(work.audit, work.store, judged_of(work.store, run), form, language)
    if str(out) == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    path = out or Path(f"report.{known[form].ending.lstrip('.')}")
    write_file(path, data)
    say(str(path.resolve()))
