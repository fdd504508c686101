"""Badges: a card's "-20 %", above its name or below its prices, is of the two prices that it reckons."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount, Share

_PRICES = frozenset({"price", "list_price"})
_CARD_LINES = 6
_LONGEST = 40
_ROUNDED = Decimal("0.7")
_HUNDRED = 100


def with_reckoned(
    drafts: Sequence[Draft], names: Mapping[int, str], read: Sequence[ReadBlock | None]
) -> dict[int, str]:
    """The names of lines, those of badges with the name of the nearest card whose two prices they reckon.

    Args:
        drafts: Of a whole document, by place.
        names: For each block the name above it, as found so far.
        read: The blocks of the document, as read; a badge is a short line of its own.
    """
    pairs = _pairs(drafts)
    told = dict(names)
    for draft in drafts:
        one = read[draft.block]
        if (
            draft.attribute != "discount"
            or not isinstance(draft.token, Share)
            or not one
            or len(one.block.text) > _LONGEST
        ):
            continue
        near = [
            (abs(place - draft.block), name)
            for place in range(draft.block - _CARD_LINES, draft.block + _CARD_LINES + 1)
            if any(abs(share - draft.token.number) <= _ROUNDED for share in pairs.get(place, ()))
            if (name := names.get(place))
        ]
        if near:
            told[draft.block] = min(near)[1]
    return told


def _pairs(drafts: Sequence[Draft]) -> Mapping[int, Sequence[Decimal]]:
    """By block: by how many percent prices are less than the former ones next to them."""
    prices = [(d, d.token.number) for d in drafts if d.attribute in _PRICES and isinstance(d.token, Amount)]
    out: dict[int, list[Decimal]] = {}
    for (one, a), (two, b) in pairwise(prices):
        new, old = (a, b) if one.attribute == "price" else (b, a)
        if one.attribute != two.attribute and 0 < new < old:
            out.setdefault(two.block, []).append((1 - new / old) * _HUNDRED)
    return out
