"""The door: one typer application; errors become one clear sentence and an exit code."""

import os
import sys
from collections.abc import Iterator
from typing import Any

import click
import typer
from rich.console import Console
from typer.main import get_command

from audit.cli import (
    channels,
    check,
    demo,
    findings,
    init,
    link,
    purge,
    read,
    replay,
    report,
    rules,
    run,
    say,
    status,
    verify,
)
from audit.cli.showing import plain
from audit.errors import EinklangError, ExitCode, Faults

app = typer.Typer(
    name="einklang",
    help="Finds what a company's channels say about its offers that cannot all be true.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for module in (init, run, replay, check, report, findings, channels, read, say, link, rules):
    module.register(app)
for module in (verify, status, purge, demo):
    module.register(app)


def commands() -> Iterator[tuple[str, str]]:
    """Name and help text of every command, for the documentation."""
    yield from _helps(get_command(app), "")


def _helps(command: Any, name: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401  (a command of typer's own click)
    if name:
        context = command.make_context(f"einklang {name}", [], resilient_parsing=True)
        yield name, command.get_help(context)
    for inner, member in sorted(getattr(command, "commands", {}).items()):
        yield from _helps(member, f"{name} {inner}".strip())


def main() -> None:
    """Run the command line and leave with its exit code."""
    sys.exit(_run())


def _run() -> int:
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    try:
        done = app(standalone_mode=False)
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.ClickException as error:
        error.show()
        return int(ExitCode.WRONG_CALL)
    except (click.Abort, KeyboardInterrupt):
        console.print("Interrupted.", markup=False)
        return int(ExitCode.INTERRUPTED)
    except Faults as faults:
        for fault in leaves(faults):
            console.print(plain(str(fault)), markup=False)
        return int(faults.exit_code)
    except EinklangError as error:
        console.print(plain(str(error)), markup=False)
        return int(error.exit_code)
    except Exception as error:
        if os.environ.get("EINKLANG_DEBUG"):
            raise
        text = f"Something unforeseen went wrong ({type(error).__name__}: {error}). Set EINKLANG_DEBUG=1 to see where."
        console.print(plain(text), markup=False)
        return int(ExitCode.UNFORESEEN)
    return int(done) if isinstance(done, int) else int(ExitCode.CLEAN)


def leaves(group: ExceptionGroup[EinklangError]) -> Iterator[EinklangError]:
    """The errors of a group and of the groups in it."""
    for error in group.exceptions:
        if isinstance(error, ExceptionGroup):
            yield from leaves(error)
        else:
            yield error


if __name__ == "__main__":
    main()
