"""Prices that hold from the day after an offer ends: "52 € until 31 March. From 1 April it is 58 €".

Where nothing is promised from that day on, it begins no offer: "from 1 April the full price".
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount

_DAY = 10  # characters of a date without its time
_NEXT_DAY = timedelta(days=1)
_DAYS = frozenset({"valid_from", "valid_through"})
_OFFERED = frozenset({"price", "discount", "saving", "cashback"})


def with_later_prices(drafts: Sequence[Draft], clauses: Clauses) -> list[Draft]:
    """The drafts of a block, the price of the day after a last day as the one that follows the price before it.

    A day after it from which nothing is promised only says once more when the offer ends.

    Args:
        drafts: What was read in it, by place.
        clauses: Its boundaries.
    """
    lasts = [draft for draft in drafts if draft.attribute == "valid_through"]
    firsts = [draft for draft in drafts if draft.attribute == "valid_from"]
    if not lasts or not firsts:
        return list(drafts)
    prices = [draft for draft in drafts if draft.attribute == "price" and draft.bound is None]
    later = {
        id(price)
        for last in lasts
        for first in firsts
        if first.start > last.start and _is_day_after(first, last)
        for price in prices
        if price.start > last.end and clauses.sentence(price.start) == clauses.sentence(first.start)
        if any(other.start < first.start and other.start < price.start and _differ(other, price) for other in prices)
    }
    over = {
        id(first)
        for first in firsts
        if any(first.start > last.start and _is_day_after(first, last) for last in lasts)
        and any(other.attribute in _OFFERED and other.start < first.start for other in drafts)
        and not any(_is_promised_from(first, other, clauses) for other in drafts)
    }
    kept = [draft for draft in drafts if id(draft) not in over]
    return [replace(draft, attribute="price_after") if id(draft) in later else draft for draft in kept]


def _is_promised_from(first: Draft, other: Draft, clauses: Clauses) -> bool:
    """Whether something but a day stands behind a first day in its sentence."""
    behind = other.start >= first.end and clauses.sentence(other.start) == clauses.sentence(first.start)
    return behind and other.attribute not in _DAYS


def _is_day_after(first: Draft, last: Draft) -> bool:
    return date.fromisoformat(first.value[:_DAY]) - date.fromisoformat(last.value[:_DAY]) == _NEXT_DAY


def _differ(one: Draft, two: Draft) -> bool:
    """Whether two prices of the same kind differ in their sum alone, and not by much."""
    a, b = one.token, two.token
    if not isinstance(a, Amount) or not isinstance(b, Amount) or a.per != b.per or a.number == b.number:
        return False
    return max(a.number, b.number) < 2 * min(a.number, b.number)
