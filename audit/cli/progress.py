"""Progress of long work: a line that moves where there is a terminal, plain lines where there is none."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from audit.cli.showing import ERR, note, plain

Tell = Callable[[str], None]


@contextmanager
def progress() -> Iterator[Tell]:
    """A function that is told what is going on.

    On a terminal one line shows the newest; elsewhere only what ends with a full stop is printed, line by line.
    """
    if not ERR.is_terminal:
        yield lambda text: note(text) if text.endswith(".") else None
        return
    with ERR.status("") as line:
        yield lambda text: line.update(plain(text))
