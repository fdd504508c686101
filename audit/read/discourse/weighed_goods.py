"""Goods that are sold by weight: "kg 3.99" below the name of a thing is its price, whatever else the flyer prices.

Beside a price for a pack, the price per quantity is its base price; on a line of its own that begins with the quantity,
right below a line without a value, it is what the thing costs.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft

_BEGINS = re.compile(
    r"(?:le |il |al |the |per |je |pro |par |les )?(?:1 ?)?(?:kg|kilo|chilo|100 ?g|all['’]etto|etto|pound"
    r"|lb)\.? (?![=:(])"
    r"(?:nur |only |solo |seulement )?(?:€ ?|chf |£ ?|\$ ?)?[0-9]",
    re.IGNORECASE,
)
_FEWEST_LETTERS = 3


def weighed_goods(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> AbstractSet[tuple[int, int]]:
    """Block and place of the prices of goods that are sold by weight.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    valued = {draft.block for draft in drafts}
    return {
        (draft.block, draft.start)
        for draft in drafts
        if draft.attribute == "price" and "/" in draft.value and _is_own(draft.block, valued, read)
    }


def _is_own(block: int, valued: AbstractSet[int], read: Sequence[ReadBlock | None]) -> bool:
    """Whether a block begins with a quantity and its price, right below the name of a thing."""
    one, name = read[block], read[block - 1] if block else None
    if one is None or name is None or not _BEGINS.match(one.block.text):
        return False
    letters = sum(map(str.isalpha, name.block.text))
    return letters >= _FEWEST_LETTERS and block - 1 not in valued
