"""Enumerations of what one gets: "Battery, lights, wipers, antifreeze and tyres in 25 minutes: 29.90" names nothing.

What the last of several things in running words is called is not what all of them cost; the heading above names that.
"""

import re

_LISTED = re.compile(
    r"[^.;:!?]+, [^.;:!?]+, [^.;:!?]*(?<![^\s,])(?:und|sowie|et|ed?|and|&) [^.;:!?,]+:? ?[^\w]*", re.IGNORECASE
)


def enumerates(stretch: str) -> bool:
    """Whether the words before a value list at least three things, the last of them behind "and".

    >>> enumerates("Batterie, Licht, Frostschutz und Reifen in 25 Minuten: "), enumerates("Box M und Box L: ")
    (True, False)
    """
    return bool(_LISTED.fullmatch(stretch))
