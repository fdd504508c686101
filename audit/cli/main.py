"""The door: one typer application; errors become one clear sentence and an exit code.

A command's module is loaded when it is asked for, so that no command waits for what another one needs.
"""

import os
import signal
import sys
from collections.abc import Iterator
from importlib import import_module
from io import TextIOWrapper
from types import FrameType
from typing import Any

import typer
from typer.core import TyperGroup
from typer.exceptions import TyperException
from typer.main import get_command

from audit.cli.showing import note, refused
from audit.errors import EinklangError, ExitCode, Faults
from audit.memory import collect_rarely

COMMANDS = (
    "init", "run", "replay", "check", "report", "findings", "channels", "read", "say", "link", "rules", "verify",
    "status", "purge", "demo",
)  # fmt: skip
"""Every command or group of commands, as the help lists them; each is the module of its name."""


class _OnDemand(TyperGroup):
    """Commands whose modules are loaded when they are asked for."""

    def list_commands(self, _context: Any) -> list[str]:  # noqa: ANN401  (a context of typer's own click)
        return list(COMMANDS)

    def get_command(self, _context: Any, cmd_name: str) -> Any:  # noqa: ANN401  (likewise)
        return _command(cmd_name) if cmd_name in COMMANDS else None


app = typer.Typer(
    name="einklang",
    cls=_OnDemand,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@app.callback(help="Finds what a company's channels say about its offers that cannot all be true.")
def _root() -> None:
    """Nothing is done before a command."""


def _command(name: str) -> Any:  # noqa: ANN401  (a command of typer's own click)
    alone = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    import_module(f"audit.cli.{name}").register(alone)
    made = get_command(alone)
    return getattr(made, "commands", {}).get(name, made)


def commands() -> Iterator[tuple[str, str]]:
    """Name and help text of every command, for the documentation."""
    for name in sorted(COMMANDS):
        yield from _helps(_command(name), name)


def _helps(command: Any, name: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401  (a command of typer's own click)
    context = command.make_context(f"einklang {name}", [], resilient_parsing=True)
    yield name, command.get_help(context)
    for inner, member in sorted(getattr(command, "commands", {}).items()):
        yield from _helps(member, f"{name} {inner}")


def main() -> None:
    """Run the command line and leave with its exit code."""
    collect_rarely()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal that cannot show a character is shown its code
            stream.reconfigure(errors="backslashreplace")
    signal.signal(signal.SIGTERM, _end)
    sys.exit(_run())


def _end(_signal: int, _frame: FrameType | None) -> None:
    """Leave through every ``finally``, so that a run is closed and the crawl ends with it."""
    raise SystemExit(int(ExitCode.TERMINATED))


def _run() -> int:
    try:
        done = app(standalone_mode=False)
        sys.stdout.flush()
    except typer.Exit as leaving:
        return leaving.exit_code
    except TyperException as error:
        _show(error)
        return int(ExitCode.WRONG_CALL)
    except (typer.Abort, KeyboardInterrupt):
        note("Interrupted.")
        return int(ExitCode.INTERRUPTED)
    except Faults as faults:
        for fault in leaves(faults):
            note(str(fault))
        return int(faults.exit_code)
    except Exception as error:
        if os.environ.get("EINKLANG_DEBUG"):
            raise
        told = _told(error)
        note(str(told))
        return int(told.exit_code)
    return int(done) if isinstance(done, int) else int(ExitCode.CLEAN)


def _told(error: Exception) -> EinklangError:
    """The error in words for the one who called."""
    if isinstance(error, EinklangError):
        return error
    if isinstance(error, OSError):
        return refused(error)
    what = f"something unforeseen went wrong ({type(error).__name__}: {error})"
    return EinklangError(what, mend="Set EINKLANG_DEBUG=1 to see where")


def _show(error: TyperException) -> None:
    """What is wrong with a call, as typer says it: with the usage, and the command that was perhaps meant."""
    show = getattr(error, "show", None)
    if show is not None:
        show()


def leaves(group: ExceptionGroup[EinklangError]) -> Iterator[EinklangError]:
    """The errors of a group and of the groups in it."""
    for error in group.exceptions:
        if isinstance(error, ExceptionGroup):
            yield from leaves(error)
        else:
            yield error


if __name__ == "__main__":
    main()
