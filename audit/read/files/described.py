"""Articles in print: a name in large letters, a line that describes it, and below that what it costs.

"**Lantern Nord** / steel, 3 candles / was £39 / £29": read in one, "steel" would stand before the price like a name.
"""

import re
from collections.abc import Sequence

from audit.read.files.aligned import MONEY
from audit.read.files.print_lines import Line

_GAP = 0.8  # of the height of a line; what a name heads begins nearer
_PRICED = re.compile(
    r"(?:(?:jetzt|nur|statt|anstatt|uvp|ab|je|aktion|au lieu de|maintenant|seulement|dès|prix|à partir de|ora|solo"
    r"|invece di|anziché|da|prezzo|now|only|was|rrp|from|instead of|just)\b:? ?){0,3}"
    r"(?:(?:chf|eur|gbp|fr\.?|[€£$]) ?)?\d[\d'’.,]*(?:[.,]?[–—-]{1,2})? ?(?:(?:chf|eur|gbp|[€£$])\b|[€£$])?",
    re.IGNORECASE,
)
_LOWER = re.compile(r"[a-zà-ÿ]")
_OPEN = re.compile(r"[,(:–—&/+-]$")


def described(head: Line | None, lines: Sequence[Line]) -> int:
    """How many lines at the beginning of a paragraph describe the article that the line above names; 0: none do.

    Args:
        head: The large line above, if one of several; else None.
        lines: Of the paragraph.
    """
    if head is None or lines[0].top - head.bottom > (head.bottom - head.top) * _GAP or MONEY.search(head.text):
        return 0
    first = next((number for number, line in enumerate(lines) if MONEY.search(line.text)), 0)
    if not first or not _PRICED.fullmatch(lines[first].text.strip(" *!")) or _OPEN.search(lines[first - 1].text):
        return 0
    return first if _describes(lines[0].text) else 0


def _describes(text: str) -> bool:
    """Whether words describe: they begin small, list properties, or give a measure first."""
    return bool(_LOWER.match(text)) or "," in text or text[:1].isdigit()
