"""Counts of instalments: "in 6 to 24 instalments" names the fewest and the most, and what stands behind is one of them.

"295 upfront, then 36 payments of 92.40": "then" leads to what is paid a month, not to a price that follows another.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_FROM = re.compile(r"(?<![0-9.,])([2-9]|[1-9][0-9])(?: ?[–-] ?| (?:bis|to|a|et|and|e|und|fino a|jusqu'a) )$")
_OF = re.compile(r" ?(?:a|zu|zu je|von|je|de|da|di|of|at|x)? ?(?:(?:€|£|\$|chf|eur|fr\.?) ?)?")
_BEFORE = 16


def with_counted_rates(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, ranges of instalments as their ends and a later price right behind a count as one rate.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    counts = [draft for draft in drafts if draft.attribute == "instalments"]
    if not counts:
        return list(drafts)
    told = [_as_rate(source, draft, counts) if draft.attribute == "price_after" else draft for draft in drafts]
    return [end for draft in told for end in (_ends(source, draft) if draft.attribute == "instalments" else (draft,))]


def _as_rate(source: Source, draft: Draft, counts: Sequence[Draft]) -> Draft:
    """A price that seems to follow another as what is paid a month, right behind a count of instalments."""
    paid = draft.token
    if not isinstance(paid, Amount) or paid.word or paid.per not in {"", "P1M"}:
        return draft
    digit = next((at for at in range(paid.start, paid.end) if source.folded[at].isdigit()), paid.start)
    if not any(_OF.fullmatch(source.folded, count.end, digit) for count in counts if count.end <= digit):
        return draft
    rated = replace(paid, per="P1M", bound=None)
    return replace(draft, attribute="price", value=rated.text(source.currency), bound=None, token=rated)


def _ends(source: Source, draft: Draft) -> tuple[Draft, ...]:
    """The fewest and the most instalments of a range, or the one count itself."""
    place = source.folded.rfind(draft.value, draft.start, draft.end)
    found = _FROM.search(source.folded, max(0, place - _BEFORE), place) if place > 0 and not draft.bound else None
    if not found or int(found[1]) >= int(draft.value):
        return (draft,)
    least = replace(draft, value=found[1], bound="min", start=min(draft.start, found.start()))
    return least, replace(draft, bound="max")
