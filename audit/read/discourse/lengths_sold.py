"""Lengths of time that are sold: "one year for 18, three years for 45" tells two prices and no promotion.

"1 GB for 7 days: 4.50" above "5 GB for 30 days: 14" does too: what each price buys lasts so long. Where only one
length stands beside a price, it may be an introduction; and so it is where a price follows, or a former one is named.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount, Length

_LASTING = frozenset({"promo_duration", "contract_term"})
_REDUCED = frozenset({"price_after", "list_price"})
_FOR = re.compile(
    r" ?(?:[:=–-]|\((?=[^)]*$)|(?:fur|um|zu|je|kosten|kostet|pour|a|au prix de|coutent|coute|per|costano|costa|for|at"
    r"|costs?|are|is|only|just|nur|solo|seulement))? ?(?:(?:nur|only|just|solo|seulement) )?"
)
_OF_GOODS = re.compile(r"(?:\b(?:for|fur|per|pour|de|di|da|of|x) |[0-9a-z] ?[(/] ?)$")
_AHEAD = 8
_SEVERAL = 2


def lengths_sold(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a whole document without lengths of time that several prices are each for.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.

    Returns:
        A price behind the length that it buys has that as its subject: "three years".
    """
    lengths = [index for index, draft in enumerate(drafts) if _is_bare(draft)]
    if len({drafts[index].value for index in lengths}) < _SEVERAL or any(d.attribute in _REDUCED for d in drafts):
        return list(drafts)
    sold = {index: price for index in lengths if (price := _priced(drafts, index, read)) is not None}
    if len({drafts[index].value for index in sold}) < _SEVERAL or len(set(sold.values())) < len(sold):
        return list(drafts)
    named = _names(drafts, sold, read)
    return [
        replace(draft, subject=named[index]) if index in named and not draft.subject else draft
        for index, draft in enumerate(drafts)
        if index not in sold
    ]


def _is_bare(draft: Draft) -> bool:
    """Whether a length of time has no words that name it but a small one."""
    return draft.attribute in _LASTING and isinstance(draft.token, Length) and len(draft.trigger) <= len("pour")


def _priced(drafts: Sequence[Draft], index: int, read: Sequence[ReadBlock | None]) -> int | None:
    """The price that is paid once for a length of time: right behind it, or right before "for" and it."""
    length, one = drafts[index].token, read[drafts[index].block]
    if length is None or one is None:
        return None
    text = one.parsed.source.folded
    for place, draft in enumerate(drafts):
        token = draft.token
        if draft.block != drafts[index].block or draft.attribute != "price" or not isinstance(token, Amount):
            continue
        if token.word or token.per.startswith("P") or not token.number:
            continue
        if token.start >= length.end - 1 and _FOR.fullmatch(text, length.end, max(length.end, token.start)):
            return place
        if token.end <= length.start and _FOR.fullmatch(text, token.end, length.start):
            return place
    return None


def _names(drafts: Sequence[Draft], sold: Mapping[int, int], read: Sequence[ReadBlock | None]) -> dict[int, str]:
    """The lengths as names of the prices behind them, if all stand before their prices and nothing is had so long."""
    named: dict[int, str] = {}
    for index, price in sold.items():
        length, one = drafts[index].token, read[drafts[index].block]
        if length is None or one is None or drafts[price].start < drafts[index].start:
            return {}
        source = one.parsed.source
        if _OF_GOODS.search(source.folded, max(0, length.start - _AHEAD), length.start):
            return {}
        named[price] = source.text[length.start : length.end].strip()
    return named
