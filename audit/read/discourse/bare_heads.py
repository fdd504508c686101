"""Heads that promise nothing by themselves: "Free delivery from" above a column of amounts, a plan called "Completa".

The amounts below say from where delivery is free. A heading that is nothing but a word for "full" names what stands
below it, and "free trial" at the head of a row is told of in its cells.
"""

import re
from collections.abc import Sequence

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock, row_of
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount, Length

_OPEN = re.compile(r" ?(?:ab|from|over|above|des|a partir de|da|oltre|a partire da)(?: (?:chf|eur|€|£|\$))?\W*")


def without_bare_heads(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a document without what heads of columns and sections seem to say.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    kept = [draft for draft in drafts if not ((one := read[draft.block]) and _is_bare(draft, one))]
    heads = {draft.block for draft in kept if _is_free_head(draft, read[draft.block])}
    if not heads:
        return kept
    timed = {row_of(index, read) for index, one in enumerate(read) if one and _tells_a_time(one)}
    return [draft for draft in kept if draft.block not in heads or row_of(draft.block, read) not in timed]


def _is_free_head(draft: Draft, read: ReadBlock | None) -> bool:
    """Whether a word for nothing to pay stands in the first cell of a row."""
    token = draft.token
    is_word = draft.attribute == "price" and isinstance(token, Amount) and token.word
    return is_word and read is not None and read.block.table > 0 and read.block.column == 0


def _tells_a_time(read: ReadBlock) -> bool:
    """Whether a cell behind the first one is a length of time, or a tick: "14 jours" beside "essai gratuit"."""
    if not read.block.table or not read.block.column:
        return False
    own = [token for token in read.parsed.tokens if token.start >= read.phrase.start]
    return any(isinstance(token, Length) for token in own) or not any(map(str.isalnum, read.block.text))


def _is_bare(draft: Draft, read: ReadBlock) -> bool:
    own = read.parsed.source.folded[read.phrase.start :]
    if draft.attribute == "shipping_cost" and draft.value.startswith("0 "):
        return bool(_OPEN.fullmatch(own, draft.end))
    is_whole = not own[: draft.start].strip() and not own[draft.end :].strip(" .!")
    is_heading = read.block.kind is BlockKind.HEADING and read.block.level > 0
    return draft.attribute == "availability" and is_heading and is_whole
