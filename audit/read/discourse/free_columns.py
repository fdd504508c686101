"""Columns of order values from which delivery is free: "Free from" beside a column of what delivery costs."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock, table_of
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount

_FREE_FROM = re.compile(
    r"(?:frei|gratis|kostenlos|kostenfrei|franko|offerte?s?|gratuite?s?|franco|gratuit[oaie]|free|waived)"
    r" (?:ab|dès|à partir de|da|a partire da|oltre|sopra|from|over|above)(?: [^\d]{0,24})?",
    re.IGNORECASE,
)
_AMOUNTS = frozenset({"price", "shipping_cost", "min_order_value"})


def free_columns(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a document, amounts under "free from" as thresholds in tables that tell what delivery costs.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    headed = {draft.block for draft in drafts if _is_headed(draft, read[draft.block])}
    if not headed:
        return list(drafts)
    shipped = {
        table_of(draft.block, read)
        for draft in drafts
        if draft.attribute == "shipping_cost" and draft.block not in headed
    }
    return [
        replace(draft, attribute="free_shipping_from", bound=None)
        if draft.block in headed and draft.attribute in _AMOUNTS and table_of(draft.block, read) in shipped
        else draft
        for draft in drafts
    ]


def _is_headed(draft: Draft, read: ReadBlock | None) -> bool:
    """Whether an amount stands in a cell below "free from"."""
    if draft.attribute not in _AMOUNTS or not isinstance(draft.token, Amount) or read is None:
        return False
    return read.block.table > 0 and any(_FREE_FROM.fullmatch(label.strip(" :")) for label in read.block.labels)
