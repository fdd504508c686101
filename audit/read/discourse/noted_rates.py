"""Quantities that a page says once for many prices: in the heading above them, or in a note beside their table."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.blocks.block import Block, BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.rate_notes import quantity_of_heading, quantity_of_note

_RATED = re.compile(r"\b(?:pro|je|par|per|au|al|alla) [^\W\d_]{2,12}\b|/ ?[^\W\d_]{1,8}\b", re.IGNORECASE)
_PRICED = frozenset({"price", "list_price"})
_LISTED = frozenset({BlockKind.ITEM, BlockKind.CELL})


def noted_rates(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, prices without a rate with the quantity that the heading above them or a note says.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    bare = {index: one.block for index, draft in enumerate(drafts) if (one := _unrated(draft, read)) is not None}
    if not bare:
        return list(drafts)
    tables = {block.table for block in bare.values() if block.table}
    note = _note(read) if len(tables) == 1 else ""
    return [
        _rated(draft, _of_heading(bare[index]) or (note if bare[index].table else ""), read) if index in bare else draft
        for index, draft in enumerate(drafts)
    ]


def _unrated(draft: Draft, read: Sequence[ReadBlock | None]) -> ReadBlock | None:
    """The block of a price that nothing is said to be per, if it stands in a list or table."""
    token, one = draft.token, read[draft.block]
    if draft.attribute not in _PRICED or not isinstance(token, Amount) or token.per or token.word:
        return None
    listed = one is not None and (one.block.kind in _LISTED or bool(one.block.labels))
    return one if listed and one is not None and not any(map(_RATED.search, one.block.labels)) else None


def _of_heading(block: Block) -> str:
    return quantity_of_heading(block.headings[-1]) if block.headings else ""


def _note(read: Sequence[ReadBlock | None]) -> str:
    """The one quantity that lines outside of tables say all prices are per."""
    lines = (one.block.text for one in read if one and one.block.kind is not BlockKind.CELL)
    said = {quantity_of_note(line) for line in lines} - {""}
    return said.pop() if len(said) == 1 else ""


def _rated(draft: Draft, quantity: str, read: Sequence[ReadBlock | None]) -> Draft:
    token, one = draft.token, read[draft.block]
    if not quantity or one is None or not isinstance(token, Amount):
        return draft
    rated = replace(token, per=quantity)
    return replace(draft, value=rated.text(one.parsed.source.currency), token=rated)
