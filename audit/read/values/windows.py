"""Windows of days whose beginning and end two clauses of a sentence say.

"It began on 2 May and ends on 24 May", "running since 20 April, until 30 June".
"""

import re
from collections.abc import Callable
from dataclasses import replace

from audit.read.values.tokens import Day, Token
from audit.read.words.source import Source

_BETWEEN = re.compile(r"[^.!?;]{0,32}")


def with_windows(source: Source, tokens: list[Token], joined: Callable[[Day, Day], list[Token] | None]) -> list[Token]:
    """The values, a day that only begins something in front of one that only ends something as one window.

    Args:
        source: The text.
        tokens: Its values, by place.
        joined: Two days as one window: the first one is the last such day before the second.
    """
    out: list[Token] = []
    for token in tokens:
        before = out[-1] if out else None
        window = None
        if isinstance(before, Day) and isinstance(token, Day) and _opens(before) and _closes(token):
            beside = _BETWEEN.fullmatch(source.folded, before.end, token.start)
            window = joined(replace(before, first=""), token) if beside else None
        out[-1 if window else len(out) :] = window or [token]
    return out


def _opens(day: Day) -> bool:
    return bool(day.first) and not day.last and day.day is not None


def _closes(day: Day) -> bool:
    return bool(day.last) and not day.first and day.day is not None
