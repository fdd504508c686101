"""Options of an offer that name nothing, such as new, used and as a file: one that is gone leaves the offer to be had.

Where one option has a price and another one only says that it is not to be had, nobody can say of which variant that
is true; of the offer as a whole it is not.
"""

from collections.abc import Sequence

from audit.read.blocks.block import Block, Zone
from audit.read.found import Found
from audit.read.markup.cards import Card

GONE = frozenset({"OutOfStock", "SoldOut", "Discontinued"})


def without_gone_options(
    found: Sequence[Found], blocks: Sequence[Block], cards: Sequence[Card | None]
) -> tuple[Found, ...]:
    """What was found, without the states of nameless options beside an option that has a price.

    Args:
        found: In all blocks.
        blocks: Of one page.
        cards: For each block the card around it, or None.
    """
    gone = {blocks[one.block].group for one in found if _is_gone(one) and _is_option(one, blocks, cards)}
    if not gone:
        return tuple(found)
    priced = {
        blocks[one.block].group for one in found if one.term.attribute == "price" and _is_option(one, blocks, cards)
    }
    if not priced - gone:
        return tuple(found)
    lost = gone - priced
    return tuple(one for one in found if not (_is_gone(one) and blocks[one.block].group in lost))


def _is_gone(one: Found) -> bool:
    return one.term.attribute == "availability" and one.term.value in GONE


def _is_option(one: Found, blocks: Sequence[Block], cards: Sequence[Card | None]) -> bool:
    block, card = blocks[one.block], cards[one.block]
    return bool(block.group) and block.zone is Zone.MAIN and (card is None or not card.name)
