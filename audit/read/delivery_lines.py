"""Lines of ways to be sent something: "Standard (3-5 working days): 3.95, free over 40", "International: from 12".

The first amount of such a line is what sending costs, where its heading or its neighbours speak of delivery.
"""

from collections.abc import Sequence
from dataclasses import replace

from audit.read.delivery_times import WAY
from audit.read.draft import Draft
from audit.read.read_block import ReadBlock
from audit.read.shipping_pages import is_about_shipping
from audit.read.tokens import Amount

_OTHER = frozenset({"price_after", "list_price", "discount", "setup_fee", "contract_term", "voucher_code", "audience"})
_HEADING = 60
_ABOVE = 6
_DELIVERED = frozenset({"shipping_cost", "free_shipping_from", "delivery_time"})


def delivery_lines(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a whole document, amounts in lines that begin with a way to be sent something as its cost."""
    ways = {index for index, one in enumerate(read) if one and _is_way(one)}
    about = {draft.block for draft in drafts if draft.attribute in _DELIVERED and draft.block in ways}
    other = {draft.block for draft in drafts if draft.attribute in _OTHER}
    sent = {
        index for index in ways - other if _is_headed(read, index) or about & {index - 1, index, index + 1, index + 2}
    }
    return [_sent(draft) if draft.block in sent else draft for draft in drafts]


def _is_way(read: ReadBlock) -> bool:
    return bool(WAY.match(read.parsed.source.folded, read.phrase.start))


def _is_headed(read: Sequence[ReadBlock | None], index: int) -> bool:
    """Whether the nearest heading above a block, over lines of its like, speaks of delivery."""
    for one in reversed(read[max(0, index - _ABOVE) : index]):
        if one is None or _is_way(one):
            continue
        text = one.block.text
        return len(text) <= _HEADING and not any(char.isdigit() for char in text) and is_about_shipping(text)
    return False


def _sent(draft: Draft) -> Draft:
    """The first price of such a line as what sending costs."""
    token = draft.token
    bare = isinstance(token, Amount) and not token.per and not token.word and draft.hit is None
    return replace(draft, attribute="shipping_cost") if draft.attribute == "price" and bare else draft
