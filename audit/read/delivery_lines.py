"""Lines of ways to be sent something: "Standard (3-5 working days): 3.95, free over 40", "International: from 12".

The first amount of such a line is what sending costs, where its heading or its neighbours speak of delivery. So is an
amount that answers a question about it.
"""

from collections.abc import Sequence
from dataclasses import replace

from audit.read.block import BlockKind
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
    if not any(map(_is_bare_price, drafts)):
        return list(drafts)
    ways = {index for index, one in enumerate(read) if one and _is_way(one)}
    about = {draft.block for draft in drafts if draft.attribute in _DELIVERED and draft.block in ways}
    other = {draft.block for draft in drafts if draft.attribute in _OTHER}
    sent = {
        index for index in ways - other if _is_headed(read, index) or about & {index - 1, index, index + 1, index + 2}
    }
    sent |= {
        index for index, one in enumerate(read) if one and index not in other and is_about_shipping(one.block.asked)
    }
    rows = {_row(read[draft.block]) for draft in drafts if draft.attribute == "shipping_cost"} - {None}
    return [
        _sent(draft, in_row=_row(read[draft.block]) in rows)
        if draft.block in sent or _row(read[draft.block]) in rows
        else draft
        for draft in drafts
    ]


def _row(read: ReadBlock | None) -> tuple[int, int] | None:
    """The row of a table that a block is a cell of: what one cell says parcels cost, the next says of freight."""
    is_cell = read is not None and read.block.kind is BlockKind.CELL and read.block.table and read.block.column
    return (read.block.table, read.block.row) if read and is_cell else None


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


def _sent(draft: Draft, *, in_row: bool) -> Draft:
    """The first price of such a line as what sending costs; in a row of costs the head of the row may name it."""
    open_to_it = _is_bare_price(draft) and (in_row or draft.hit is None)
    return replace(draft, attribute="shipping_cost") if open_to_it else draft


def _is_bare_price(draft: Draft) -> bool:
    token = draft.token
    return draft.attribute == "price" and isinstance(token, Amount) and not token.per and not token.word
