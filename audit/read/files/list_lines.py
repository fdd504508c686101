"""Lists in print without bullets: short lines below each other, each of which promises something of its own.

"Gratis Versand ab 50 € / 30 Tage Rückgaberecht / Kundenkarte: 12 € im Jahr". A line of running text goes on to the
margin before the next one begins; a line of such a list ends where the next word would still have had room.
"""

import re
from collections.abc import Sequence
from typing import Protocol

_FEWEST = 3  # lines, and words of most of them
_SPACE = 0.3  # of the height of a line
_BEGINS = re.compile(r"[^\W\d_]|\d{1,4} (?!(?:chf|eur|fr|usd|gbp|euros?|francs?)\b)[^\W\d_]{3,}", re.IGNORECASE)
_GOES_ON = re.compile(  # a line that tells more of the line above
    r"(?:statt|anstatt|jetzt|nur|ab|bis|gültig|mit|für|und|oder|inkl\w*|zzgl\w*|exkl\w*|danach|uvp|code|bei|im|in|am|auf"
    r"|au lieu|maintenant|seulement|dès|jusqu\W\w+|valable|avec|pour|et|ou|puis|ensuite|hors|soit|sur|du|de|à|prix"
    r"|invece|anziché|ora|solo|da|dal|fino|entro|valid[oa]|con|per|e|o|poi|escluso|su"
    r"|instead|was|now|only|from|until|till|valid|with|for|and|or|then|plus|incl\w*|excl\w*|on|at|by|rrp|chf|eur|fr)\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"[,(:–—&/+-]$|\b(?:und|oder|mit|für|der|die|das|et|ou|de|du|la|le|les|e|di|con|il|and|or|the|of|to|with|a)$"
)


class Line(Protocol):
    """A line of a column of print."""

    @property
    def text(self) -> str:
        """Its words."""

    @property
    def x1(self) -> float:
        """Where it ends."""

    @property
    def first(self) -> float:
        """How wide its first word is."""

    @property
    def size(self) -> float:
        """How large its letters are."""


def are_list(lines: Sequence[Line], margin: float) -> bool:
    """Whether the lines of a paragraph are the entries of a list.

    Args:
        lines: From the top.
        margin: Where the longest line of their column ends; after a line that goes so far nobody knows whether the
            next word would have had room.
    """
    if len(lines) < _FEWEST or not all(map(_begins, lines)):
        return False
    above = lines[:-1]
    if any(_OPEN.search(line.text) for line in above) or any(_GOES_ON.match(line.text) for line in lines[1:]):
        return False
    long = [line.x1 >= margin - line.size * _SPACE for line in above]
    roomy = [line.x1 + line.size * _SPACE + below.first < margin for line, below in zip(above, lines[1:], strict=True)]
    wordy = sum(len(line.text.split()) >= _FEWEST for line in lines)
    return all(a or b for a, b in zip(long, roomy, strict=True)) and sum(long) <= 1 < sum(roomy) and wordy >= _FEWEST


def _begins(line: Line) -> bool:
    """Whether a line begins like an entry: with a capital letter, or with a number of something."""
    return bool(_BEGINS.match(line.text)) and not line.text[:1].islower()
