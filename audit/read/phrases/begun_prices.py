"""Prices of which one verb says that they begin: "studios start at 490 a month and flats at 690"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.words.source import Source

_BEGINS = re.compile(
    r"\b(?:beginn(?:t|en)|start(?:et|en|s|ing)?|begins?|beginning|demarre(?:nt)?|debute(?:nt)?|commence(?:nt)?|part(?:e|ono|ent)"
    r"|inizia(?:no)?)(?: schon| bereits| gia| deja)? (?P<at>bei|ab|a|da|dai|at|from|mit|um)(?: (?:chf|eur|fr\.|€|£"
    r"|\$))? ?$"
)
_THEN = re.compile(
    r"[^.;:!?()€£$]{0,40}(?:,|\b(?:and|und|et|e|ed))(?: [^.,;:!?()€£$0-9]{2,40})? (?P<at>bei|ab|a|da|dai|at|from|mit"
    r"|um)"
    r"(?: (?:chf|eur|fr\.|€|£|\$))? ?$"
)
_LEAD = 40


def with_begun_prices(source: Source, clauses: Clauses, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, a price behind one at which prices begin as a least one too, if the same word leads to it.

    Args:
        source: The text.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    out = list(drafts)
    prices = [index for index, draft in enumerate(out) if draft.attribute == "price" and draft.token is not None]
    begun: set[int] = set()
    for one, two in pairwise(prices):
        first, second = out[one].token, out[two].token
        if out[one].bound != "min" or out[two].bound or first is None or second is None:
            continue
        place = second.start
        begins = _BEGINS.search(
            source.folded, max(0, first.end - _LEAD - _LEAD), _number(source, first.start, first.end)
        )
        then = _THEN.fullmatch(source.folded, first.end, place)
        if (begins or one in begun) and then and clauses.sentence(first.start) == clauses.sentence(place):
            out[two] = replace(out[two], bound="min")
            begun.add(two)
    return out


def _number(source: Source, start: int, end: int) -> int:
    """Where the digits of an amount begin; its words for a bound stand before them."""
    return next((place for place in range(start, end) if source.folded[place].isdigit()), start)
