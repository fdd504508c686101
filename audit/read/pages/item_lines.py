"""Lines inside an item of a list: "was 79.99, you save 7.-" in an element of its own is said of the item's variant."""

from collections.abc import Sequence

from audit.read.blocks.block import Block, BlockKind
from audit.read.found import Found

_TOLD = frozenset({"list_price", "lowest_price_30d", "saving", "discount", "unit_price", "availability"})


def names_of_items(found: Sequence[Found], blocks: Sequence[Block]) -> dict[int, str]:
    """By the number of a term whose line names nothing: the name before the one price of the list item around its line.

    Args:
        found: In all blocks, in the order of the text.
        blocks: Of one page.
    """
    priced: dict[str, set[str]] = {}
    for one in found:
        block = blocks[one.block]
        if one.term.attribute == "price" and block.kind is BlockKind.ITEM:
            priced.setdefault(block.path, set()).add(one.subject if one.subject in block.text else "")
    if not priced:
        return {}
    nameless = (
        (number, blocks[one.block].path)
        for number, one in enumerate(found)
        if one.term.attribute in _TOLD and _names_nothing(one, blocks[one.block])
    )
    return {number: name for number, path in nameless if (name := _name_around(path, priced))}


def _name_around(path: str, priced: dict[str, set[str]]) -> str:
    """The one name told with a price in the innermost item that holds a place."""
    while path:
        if path in priced:
            return next(iter(priced[path])) if len(priced[path]) == 1 else ""
        path = path.rpartition(">")[0]
    return ""


def _names_nothing(found: Found, block: Block) -> bool:
    """Whether the line of a term does not name what it is of; cells have the names of their rows."""
    return not block.table and (not found.subject or found.subject not in block.text)
