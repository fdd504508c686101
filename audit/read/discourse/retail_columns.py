"""Retail prices beside those of the trade: "Trade price ex VAT 4.20, retail inc. VAT 7.99" tells no former price.

What consumers are asked today stands there, reduced or not; nobody can tell which, but where it is recommended.
"""

import re
from collections.abc import Sequence

from audit.read.discourse.read_block import ReadBlock, row_of, table_of
from audit.read.phrases.draft import Draft

_RECOMMENDED = re.compile(
    r"\b(?:uvp|avp|upe|rrp|msrp|srp|pvc)\b|empf|richtpreis|recommended|suggested|conseill|consigliat|listino",
    re.IGNORECASE,
)


def without_retail_columns(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts without gross list prices of rows that begin with what the trade pays without tax.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    net = {d.block for d in drafts if d.attribute == "tax" and d.value == "Excluded" and table_of(d.block, read)}
    if not net:
        return list(drafts)
    gross = {d.block for d in drafts if d.attribute == "tax" and d.value == "Included"}
    rows = {row_of(d.block, read) for d in drafts if d.attribute == "price" and d.block in net}
    return [
        draft
        for draft in drafts
        if draft.attribute != "list_price"
        or draft.block not in gross
        or row_of(draft.block, read) not in rows
        or _is_recommended(read[draft.block])
    ]


def _is_recommended(read: ReadBlock | None) -> bool:
    return read is not None and bool(_RECOMMENDED.search(" ".join(read.block.labels)))
