"""Fees listed by things that only a number tells apart: "Deposit: Tent 4 = 100, Tent 6 = 150", "zone 1 35, zone 2 65".

The number right before each sum is the end of a name, and what the first sum is, each sum of the list is.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_SERVED = frozenset({"cashback", "deposit", "setup_fee", "shipping_cost"})
_ITEM = re.compile(
    r"(?:^|[:;,(] ?| (?:und|et|e|and) )(?P<name>(?:[^\W\d_][\w'-]* ){0,4}(?P<kind>[^\W\d_]{3,}) [0-9]{1,2})"
    r" ?[=:]? ?(?:chf|eur|[€£$])? ?$"
)
_REACH = 60


def with_numbered_items(source: Source, drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts, sums of one list with the attribute of its first, each with its thing and number as subject.

    Args:
        source: The text.
        drafts: What its values were read as.
        clauses: Its boundaries.
    """
    out = list(drafts)
    sums = sorted((i for i, d in enumerate(out) if _is_sum(d)), key=lambda i: out[i].start)
    if len(sums) < 2 or not any(out[i].attribute in _SERVED for i in sums):  # noqa: PLR2004  (a list)
        return out
    for one, two in pairwise(sums):
        first, second = out[one], out[two]
        if first.attribute not in _SERVED or (second.attribute, second.hit) != ("price", None):
            continue
        if clauses.sentence(first.start) != clauses.sentence(second.start):
            continue
        a, b = _item(source, first, 0), _item(source, second, first.end)
        if a and b and a["kind"] == b["kind"]:
            out[one] = replace(first, subject=_written(source, first, a))
            out[two] = replace(
                second, attribute=first.attribute, trigger=first.trigger, hit=first.hit,
                subject=_written(source, second, b),
            )  # fmt: skip
    return out


def _is_sum(draft: Draft) -> bool:
    return isinstance(draft.token, Amount) and not draft.token.per and not draft.token.word


def _item(source: Source, draft: Draft, floor: int) -> re.Match[str] | None:
    """The thing and number right before a sum."""
    start = draft.token.start if draft.token else draft.start
    return _ITEM.search(source.folded[max(floor, start - _REACH) : start])


def _written(source: Source, draft: Draft, item: re.Match[str]) -> str:
    """The thing and number as the text writes them."""
    start = draft.token.start if draft.token else draft.start
    place = start - len(item.string)
    return source.text[place + item.start("name") : place + item.end("name")]
