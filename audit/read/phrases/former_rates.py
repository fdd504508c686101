"""Former prices and what they are per: "8.50 a kilo, was 11", "26 ct per kWh instead of 34"; or per nothing.

What one pays less of is paid for as much of it. "6 months for 149 instead of 239, then 39 a month" compares two sums.
"""

from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_PAID = frozenset({"price", "unit_price"})
_NEAR = 28
_MOST = 3
_MARKS = ".;!?()"


def with_former_rates(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, a former price right behind a price with the quantity of that, or without a period.

    Args:
        source: The text.
        drafts: What was read of its values.
    """
    out = list(drafts)
    for index in range(1, len(out)):
        paid, former = out[index - 1].token, out[index].token
        if out[index - 1].attribute not in _PAID or out[index].attribute != "list_price":
            continue
        if isinstance(paid, Amount) and isinstance(former, Amount) and _is_beside(source, paid, former):
            per = _rate(source, paid, former)
            token = former if per is None else replace(former, per=per)
            out[index] = replace(out[index], token=token, value=token.text(source.currency))
    return out


def _is_beside(source: Source, paid: Amount, former: Amount) -> bool:
    between = source.folded[paid.end : former.start]
    return len(between) <= _NEAR and not any(mark in between for mark in _MARKS)


def _rate(source: Source, paid: Amount, former: Amount) -> str | None:
    """What a former price is per; None if it says so itself or nothing is known of it."""
    own = source.folded[former.start : former.end]
    marked = any(mark in own for mark in ("/", " p", " a ", " al")) or source.grammar.rate.search(own)
    is_lent = former.per.startswith("P") and not marked
    if (not former.per or is_lent) and paid.per and not paid.per.startswith("P"):
        return paid.per if paid.number < former.number <= _MOST * paid.number else None
    return "" if is_lent and not paid.per else None
