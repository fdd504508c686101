"""``einklang status``: age and outcome of the last complete run."""

from datetime import timedelta
from pathlib import Path

import typer

from audit.cli.opening import DEFAULT_FILE, AsJson, AuditFile, clock, opened
from audit.cli.showing import say, show_json
from audit.errors import ExitCode
from audit.store.nouns import Run, RunState

OVERDUE = timedelta(hours=26)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("status", help="Age and outcome of the last complete run; exit code 5 after 26 hours.")(_status)


def _status(audit: AuditFile = DEFAULT_FILE, json: AsJson = False) -> None:
    with opened(Path(audit)) as work:
        complete = work.store.runs.last(RunState.COMPLETE)
        last = work.store.runs.last(*RunState)
        now = clock()
    age = now - complete.finished if complete and complete.finished else None
    overdue = age is None or age > OVERDUE
    if json:
        show_json(
            {
                "complete": _shown(complete),
                "last": _shown(last),
                "hours": None if age is None else round(age.total_seconds() / 3600, 1),
                "overdue": overdue,
            }
        )
    else:
        _tell(complete, last, age)
    raise typer.Exit(ExitCode.OVERDUE if overdue else ExitCode.CLEAN)


def _tell(complete: Run | None, last: Run | None, age: timedelta | None) -> None:
    if complete is None or age is None:
        say("There is no complete run yet. Start one with `einklang run`.")
    else:
        outcome = dict(complete.outcome)
        counts = ", ".join(f"{outcome.get(name, 0)} {name}" for name in ("high", "medium", "low"))
        say(
            f"Last complete run: number {complete.number}, {_hours(age)} ago, as of {complete.day}. Findings: {counts}."
        )
    if last and (complete is None or last.number != complete.number):
        say(f"Last run: number {last.number}, {last.state.value}, started {last.started:%Y-%m-%d %H:%M} UTC.")


def _hours(age: timedelta) -> str:
    hours = age.total_seconds() / 3600
    return f"{hours:.0f} hours" if hours < 48 else f"{age.days} days"  # noqa: PLR2004  (two days)


def _shown(run: Run | None) -> dict[str, object] | None:
    if run is None:
        return None
    return {
        "run": run.number,
        "day": run.day.isoformat(),
        "state": run.state.value,
        "started": run.started.isoformat(),
        "finished": run.finished.isoformat() if run.finished else None,
        "outcome": dict(run.outcome),
    }
