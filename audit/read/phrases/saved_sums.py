"""Former prices that only a sum tells: of 79.90 and 55.90 beside "you save 24.00" the first was asked before.

Only the prices right beside the saving count: of many some two always differ by what is saved.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount

_NEAR = 4  # blocks of a card
_BESIDE = 2  # prices


def with_saved_sums(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a whole document, the higher of two prices as the former one if it is more by what is saved."""
    saved = [draft for draft in drafts if draft.attribute == "saving" and isinstance(draft.token, Amount)]
    if not saved or any(draft.attribute == "list_price" for draft in drafts):
        return list(drafts)
    prices = [draft for draft in drafts if draft.attribute == "price" and draft.bound in {None, "min"}]
    pairs = ((saving, pair) for saving in saved for pair in pairwise(_beside(saving, prices)))
    former = {id(high) for saving, pair in pairs if (high := _higher(*pair, saving))}
    return [replace(draft, attribute="list_price") if id(draft) in former else draft for draft in drafts]


def _beside(saving: Draft, prices: Sequence[Draft]) -> list[Draft]:
    """The two prices before a saving and the two behind it, in the order of the text."""
    near = sorted((p for p in prices if abs(p.block - saving.block) <= _NEAR), key=lambda p: (p.block, p.start))
    place = saving.block, saving.start
    before = [price for price in near if (price.block, price.start) < place]
    behind = [price for price in near if (price.block, price.start) > place]
    return [*before[-_BESIDE:], *behind[:_BESIDE]]


def _higher(one: Draft, two: Draft, saving: Draft) -> Draft | None:
    """The higher of two prices that a saving tells apart; None if it does not."""
    a, b, less = one.token, two.token, saving.token
    if not isinstance(a, Amount) or not isinstance(b, Amount) or a.per != b.per or a.word or b.word:
        return None
    if not isinstance(less, Amount) or abs(a.number - b.number) != less.number:
        return None
    high = one if a.number > b.number else two
    return high if high.bound is None else None
