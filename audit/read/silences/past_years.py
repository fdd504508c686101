"""What held in a year that is over: "In 2025 the Winter Warmer gave 25 % off with WARM25 until 6 December".

A sentence that begins with the year and tells in the past tense what was given, or was the code then. One that says
what has held since then speaks of today too.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from audit.read.words.source import Source

_THEN = (
    r"(?:war|waren|gab|galt|galten|lautete|hatte|hatten|lief|liefen|kostete|kosteten|bot|boten|erhielt(?:en)?|bekam(?:en)?"
    r"|etait|etaient|avait|avaient|donnait|offrait|valait|coutait|avons (?:offert|donne|accorde)|a (?:offert|donne)"
    r"|era|erano|c'era|dava|offriva|valeva|costava|aveva|aveva[nm]o|abbiamo (?:offerto|dato)|ha (?:offerto|dato)"
    r"|was|were|had|gave|offered|got|ran|cost)"
)
PAST_YEAR = re.compile(
    r"(?:^|[.!?;\n] ?)(?:in|im|im jahr|en|nel|nell'|in the (?:year|summer|winter|spring|autumn) (?:of )?)"
    rf" ?(?P<year>(?:19|20)[0-9]{{2}}),? (?=[^.;!?\n]{{0,60}}\b{_THEN}\b)"
)
_SINCE = re.compile(
    r"\b(?:seit|seitdem|seither|depuis|da allora|da quando|since|heute|aujourd'hui|oggi|today|now|jetzt)\b"
)


def past_years(source: Source, stops: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The sentences that tell what held in a year before the day of the text.

    Args:
        source: The text.
        stops: Where its sentences end, ascending.
    """
    for found in PAST_YEAR.finditer(source.folded):
        if int(found["year"]) >= source.anchor.year:
            continue
        index = min(bisect_left(stops, found.start("year") + 1), len(stops) - 1)
        start, end = (stops[index - 1] if index else 0), stops[index]
        if not _SINCE.search(source.folded, start, end):
            yield start, end
