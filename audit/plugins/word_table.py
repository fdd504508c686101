"""Tables of cues and signs, as a language file writes them: a row each, what they are before a colon, words behind.

    price before 0.6: preis(?:e)?|kostet(?: nur| dich)?|
        zahlst du
    - after -0.4 percent: polyester|baumwolle
    audience Youth limited: unter 30(?: jahren)?

A row goes on in the indented lines below it: behind ``|`` without a gap, else with one space.
"""

from collections.abc import Iterator

from audit.errors import PluginError
from audit.plugins.language import Cue, Side, Sign

_NOTHING = "-"
_LIMITED = "limited"


def cues(table: str) -> tuple[Cue, ...]:
    """The cues of a table: rows ``attribute side cost [kind]: words``; the attribute ``-`` is no term at all.

    Raises:
        PluginError: If a row is no such row.
    """
    return tuple(_cue(head, words) for head, words in _rows(table))


def signs(table: str) -> tuple[Sign, ...]:
    """The signs of a table: rows ``attribute value [limited]: words``; ``limited`` ones do not say it alone.

    Raises:
        PluginError: If a row is no such row.
    """
    return tuple(_sign(head, words) for head, words in _rows(table))


def _rows(table: str) -> Iterator[tuple[str, str]]:
    lines: list[str] = []
    for line in (*filter(str.strip, table.splitlines()), ""):
        if lines and not line.startswith(" "):
            yield _parted("".join(lines))
            lines = []
        gap = " " if lines and not lines[-1].endswith("|") else ""
        lines.append(gap + line.strip())


def _parted(row: str) -> tuple[str, str]:
    head, colon, words = row.partition(": ")
    if not colon:
        raise _fault(row)
    return head, words


def _cue(head: str, words: str) -> Cue:
    try:
        attribute, side, cost, *kind = head.split()
        return Cue("" if attribute == _NOTHING else attribute, Side(side), float(cost), words, *kind)
    except (ValueError, TypeError):
        raise _fault(head) from None


def _sign(head: str, words: str) -> Sign:
    attribute, value, *more = head.split() if " " in head else (head, "")
    if not value or more not in ([], [_LIMITED]):
        raise _fault(head)
    return Sign(attribute, value, words, alone=not more)


def _fault(row: str) -> PluginError:
    return PluginError(
        f"{row[:60]!r} is no row of a table of words",
        where="a language's cues or signs",
        mend="Write `attribute before|after|either cost [kind]: words`, or `attribute value [limited]: words`",
    )
