"""Badges: a card's "-20 %", above its name or below its prices, is of the two prices that it reckons."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from audit.read.draft import Draft
from audit.read.tokens import Amount, Share

_CARD_LINES = 6
_ROUNDED = Decimal("0.7")
_HUNDRED = 100


def with_reckoned(drafts: Sequence[Draft], names: Mapping[int, str]) -> dict[int, str]:
    """The names of lines, those of badges with the name of the nearest card whose two prices they reckon.

    Args:
        drafts: Of a whole document, by place.
        names: For each block the name above it, as found so far.
    """
    pairs = _pairs(drafts)
    told = dict(names)
    for draft in drafts:
        if draft.attribute != "discount" or not isinstance(draft.token, Share):
            continue
        near = [
            (abs(place - draft.block), name)
            for place, share in pairs
            if abs(place - draft.block) <= _CARD_LINES and abs(share - draft.token.number) <= _ROUNDED
            if (name := names.get(place))
        ]
        if near:
            told[draft.block] = min(near)[1]
    return told


def _pairs(drafts: Sequence[Draft]) -> list[tuple[int, Decimal]]:
    """The blocks of prices next to their former ones, and by how many percent they are less."""
    prices = [d for d in drafts if d.attribute in {"price", "list_price"} and isinstance(d.token, Amount)]
    out = []
    for one, two in pairwise(prices):
        if one.attribute == two.attribute or not isinstance(one.token, Amount) or not isinstance(two.token, Amount):
            continue
        new, old = (
            (one.token.number, two.token.number) if one.attribute == "price" else (two.token.number, one.token.number)
        )
        if 0 < new < old:
            out.append((two.block, (1 - new / old) * _HUNDRED))
    return out
