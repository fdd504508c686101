"""Headings in print that are no larger than the text: a bold line of its own above lines that are not.

Flyers head their offers so: "**Season pass at 49**", and below it for whom and until when. Bold words inside of a
paragraph, bold lines one below the other and a bold amount head nothing.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from audit.read.files.print_lines import DressedLine

_GAP = 0.8  # of the height of a line; what a line heads begins nearer
_LONGEST = 80
_FEWEST = 4  # letters
_ENDS = re.compile(r"[.!?:…*)]$")  # of what goes before a heading
_OPEN = re.compile(r"[.,;:–-]$|\d[.,]\d\d\s?\S{0,3}$")  # with more of a sentence behind it, or an amount of its own
_STARTS = re.compile(r"[^\W_]")


def bold_heads(lines: Sequence[DressedLine]) -> Iterator[int]:
    """The numbers of the lines of a column that head those below them.

    Args:
        lines: From the top.
    """
    for number, (line, below) in enumerate(pairwise(lines)):
        if not line.bold or below.bold or not _may_head(line.text) or is_apart(line, below):
            continue
        above = lines[number - 1] if number else None
        if above is None or is_apart(above, line) or (not above.bold and _ENDS.search(above.text)):
            yield number


def is_apart(one: DressedLine, two: DressedLine) -> bool:
    """Whether two lines are of different sizes, or the second is not right below the first."""
    return abs(one.size - two.size) > 1 or two.top - one.bottom > (one.bottom - one.top) * _GAP


def _may_head(text: str) -> bool:
    """Whether words may be a heading: not many, none that goes on, and more than an amount."""
    is_name = sum(map(str.isalpha, text)) >= _FEWEST and bool(_STARTS.match(text)) and not text[0].islower()
    return len(text) <= _LONGEST and is_name and not _OPEN.search(text)
