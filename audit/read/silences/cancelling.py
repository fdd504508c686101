"""What cancelling costs: a scale of shares of the price, by the days that are left, reduces nothing.

"Cancellation: 50 % of the price from 69 days before arrival, 80 % from 28 days" stands in the terms of travel, courses
and events.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from audit.read.values.tokens import Length, Share, Token
from audit.read.words.source import Source

_LEAVING = re.compile(
    r"\b(?:cancel(?:l?ations?|l?ed|l?ing|s)?|storn\w+|rucktritts?\w*|absagen?|annull?\w+|annulations?|desist\w+|"
    r"disdett\w+|recess\w+)\b"
)
_STEPS = 2


def cancelled(source: Source, stops: Sequence[int], tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The sentences, from the word for cancelling on, that say what it costs when.

    Args:
        source: The text.
        stops: Where its sentences end, ascending.
        tokens: Its values.
    """
    if sum(isinstance(token, Share) for token in tokens) < _STEPS:
        return
    for found in _LEAVING.finditer(source.folded):
        end = stops[bisect_left(stops, found.start() + 1)]
        behind = [token for token in tokens if found.end() <= token.start < end]
        shares = sum(isinstance(token, Share) for token in behind)
        if shares >= _STEPS and sum(isinstance(token, Length) for token in behind) >= _STEPS:
            yield found.start(), end
