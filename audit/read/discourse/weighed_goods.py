"""Goods that are sold by weight: "kg 3.99" below the name of a thing is its price, whatever else the flyer prices.

Beside a price for a pack, the price per quantity is its base price; on a line of its own that begins with the quantity,
right below a line without a value, it is what the thing costs; and so it is in a card that has no
other price, where the prices of other cards stand in the same place.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from audit.read.discourse.read_block import ReadBlock, shape_of
from audit.read.phrases.draft import Draft
from audit.read.words.label_words import is_label

_BEGINS = re.compile(
    r"(?:le |il |al |the |per |je |pro |par |les )?(?:1 ?)?(?:kg|kilo|chilo|100 ?g|all['’]etto|etto|pound"
    r"|lb)\.? (?![=:(])"
    r"(?:nur |only |solo |seulement )?(?:€ ?|chf |£ ?|\$ ?)?[0-9]",
    re.IGNORECASE,
)
_FEWEST_LETTERS = 3
_PLAIN = frozenset({"price", "list_price"})


def weighed_goods(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> AbstractSet[tuple[int, int]]:
    """Block and place of the prices of goods that are sold by weight.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    rated = [draft for draft in drafts if draft.attribute == "price" and "/" in draft.value]
    if not rated:
        return frozenset()
    valued = {draft.block for draft in drafts}
    plain = [one for d in drafts if d.attribute in _PLAIN and "/" not in d.value and (one := read[d.block])]
    packed = {one.block.group for one in plain}
    shapes = {shape_of(one.block.path) for one in plain if one.block.path}
    return {
        (draft.block, draft.start)
        for draft in rated
        if _is_own(draft.block, valued, read)
        or (_is_alone(draft.block, valued, packed, read) and _shape(read[draft.block]) in shapes)
    }


def _is_alone(block: int, valued: AbstractSet[int], packed: AbstractSet[int], read: Sequence[ReadBlock | None]) -> bool:
    """Whether the price of a block is the only one of a card or row in which the name of a thing stands above it."""
    group, name = _group(read[block]), read[block - 1] if block else None
    if name is None or not group or group in packed or _group(name) != group or block - 1 in valued:
        return False
    return sum(map(str.isalpha, name.block.text)) >= _FEWEST_LETTERS and not is_label(name.block.text)


def _shape(read: ReadBlock | None) -> str:
    return shape_of(read.block.path) if read else ""


def _group(read: ReadBlock | None) -> int:
    return read.block.group if read else 0


def _is_own(block: int, valued: AbstractSet[int], read: Sequence[ReadBlock | None]) -> bool:
    """Whether a block begins with a quantity and its price, right below the name of a thing."""
    one, name = read[block], read[block - 1] if block else None
    if one is None or name is None or not _BEGINS.match(one.block.text):
        return False
    letters = sum(map(str.isalpha, name.block.text))
    return letters >= _FEWEST_LETTERS and block - 1 not in valued
