"""Former prices that only a sum tells: of 79.90 and 55.90 beside "you save 24.00" the first was asked before."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from audit.read.draft import Draft
from audit.read.tokens import Amount

_NEAR = 4  # blocks of a card


def with_saved_sums(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a whole document, the higher of two prices as the former one if it is more by what is saved."""
    saved = [(d.block, d.token) for d in drafts if d.attribute == "saving" and isinstance(d.token, Amount)]
    if not saved or any(draft.attribute == "list_price" for draft in drafts):
        return list(drafts)
    prices = [draft for draft in drafts if draft.attribute == "price" and draft.bound is None]
    former = {id(high) for one, two in combinations(prices, 2) if (high := _higher(one, two, saved))}
    return [replace(draft, attribute="list_price") if id(draft) in former else draft for draft in drafts]


def _higher(one: Draft, two: Draft, saved: Sequence[tuple[int, Amount]]) -> Draft | None:
    """The higher of two prices that a saving close by tells apart; None if none does."""
    a, b = one.token, two.token
    if not isinstance(a, Amount) or not isinstance(b, Amount) or a.per != b.per or a.word or b.word:
        return None
    near = (amount for block, amount in saved if max(abs(one.block - block), abs(two.block - block)) <= _NEAR)
    if all(abs(a.number - b.number) != amount.number for amount in near):
        return None
    return one if a.number > b.number else two
