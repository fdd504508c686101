"""What a terminal shows: plain lines and tables, free of control characters; JSON where it is asked for."""

import errno
import json
import os
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from audit.errors import EinklangError, StoreError, UsageError

OUT = Console(highlight=False, soft_wrap=True)
ERR = Console(stderr=True, highlight=False, soft_wrap=True)
_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cn", "Cs"})
_SHORT = 16
_ENDLESS = 10_000
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})


def plain(text: str) -> str:
    """The text on one line, without anything that a terminal would obey; what is left out is shown by its code."""
    return "".join(_shown(character) for character in text.replace("\n", " ").replace("\t", " "))


def _shown(character: str) -> str:
    if unicodedata.category(character) not in _HIDDEN or character == "\xad":
        return character
    return f"U+{ord(character):04X}"


def say(text: str = "") -> None:
    """One line, as it is."""
    OUT.print(Text("".join(c for c in text if c == "\n" or _shown(c) == c)))


def note(text: str) -> None:
    """One line beside the output, for people."""
    ERR.print(Text(plain(text)))


def show_json(value: Any) -> None:  # noqa: ANN401  (whatever JSON can say)
    """A value as indented JSON."""
    show_document(json.dumps(value, indent=1, ensure_ascii=False, default=str) + "\n")


def show_document(text: str) -> None:
    """A JSON document, or several line by line; what a terminal would obey is written as JSON's escapes."""
    obeyed = [character for character in set(text) - {"\n"} if _shown(character) != character]
    sys.stdout.write(text.translate({ord(character): json.dumps(character)[1:-1] for character in obeyed}))


def show_table(columns: Sequence[str], rows: Iterable[Sequence[str]], empty: str) -> None:
    """A table, or a sentence where there is nothing to show."""
    cells = [[plain(cell) for cell in row] for row in rows]
    if not cells:
        say(empty)
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column, written in zip(columns, zip(*cells, strict=True), strict=True):
        # Words break before codes do: on a narrow terminal the sentence folds, and not the fingerprint.
        table.add_column(column, overflow="fold", no_wrap=max(map(len, written)) <= _SHORT)
    for row in cells:
        table.add_row(*map(Text, row))
    # What is piped into another program has one row a line.
    out = OUT if OUT.is_terminal else Console(highlight=False, width=_ENDLESS)
    out.print(table, soft_wrap=False)


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all: beside it, flushed to disk, then renamed.

    Raises:
        StoreError: If the disk is full; what stood there before is still there.
        UsageError: If nothing may be written there.
    """
    beside = path.parent / f".{path.name}.part"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise refused(error, str(path)) from error


def refused(error: OSError, where: str = "") -> EinklangError:
    """What the operating system refused, as an error that says how to mend it."""
    said, place = error.strerror or str(error), where or str(error.filename or "")
    if error.errno in _FULL:
        return StoreError(f"cannot be written ({said})", where=place, mend="Free space on the disk and try again")
    return UsageError(f"cannot be used ({said})", where=place, mend="Name a place that may be read and written to")
