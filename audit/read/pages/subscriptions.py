"""Prices and reductions of those who subscribe to an article: "Subscribe & save: 10 % off", beside what it costs once.

The article's own reduction is another one, and its own price is what everybody pays who buys it once.
"""

from collections.abc import Sequence
from dataclasses import replace

from audit.model.subscriptions import SUBSCRIPTION, is_for_subscribers, names_subscription
from audit.read.blocks.block import Block, Zone
from audit.read.found import Found

_PAID = frozenset({"price", "discount", "saving", "unit_price"})


def on_subscription(found: Sequence[Found], blocks: Sequence[Block], name: str) -> tuple[Found, ...]:
    """What was found on the page of an article, with the way of buying where it holds for subscribers alone.

    Args:
        found: In all blocks.
        blocks: Of the page.
        name: Of what the page is about; what is a subscription itself has no other price.
    """
    told = {n for n, one in enumerate(found) if one.term.attribute in _PAID and _is_subscribed(one, blocks[one.block])}
    if not told or names_subscription(name):
        return tuple(found)
    once = (one for n, one in enumerate(found) if one.term.attribute == "price" and n not in told)
    own = [one for one in once if blocks[one.block].zone is Zone.MAIN]
    if not own or any("/P" in one.term.value for one in own):
        return tuple(found)
    return tuple(
        replace(one, scope=replace(one.scope, mode=SUBSCRIPTION)) if n in told and not one.scope.mode else one
        for n, one in enumerate(found)
    )


def _is_subscribed(found: Found, block: Block) -> bool:
    """Whether a term holds for subscribers alone, as its sentence or the term of its list says."""
    if "/P" in found.term.value or block.zone is not Zone.MAIN:
        return False
    return is_for_subscribers(block.text, found.start, found.end) or (
        len(block.labels) == 1 and not block.table and names_subscription(block.labels[0])
    )
