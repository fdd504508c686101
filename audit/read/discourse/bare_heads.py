"""Heads that promise nothing by themselves: "Free delivery from" above a column of amounts, a plan called "Completa".

The amounts below say from where delivery is free. A heading that is nothing but a word for "full" names what stands
below it.
"""

import re
from collections.abc import Sequence

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft

_OPEN = re.compile(r" ?(?:ab|from|over|above|des|a partir de|da|oltre|a partire da)(?: (?:chf|eur|€|£|\$))?\W*")


def without_bare_heads(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a document without what heads of columns and sections seem to say.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    return [draft for draft in drafts if not ((one := read[draft.block]) and _is_bare(draft, one))]


def _is_bare(draft: Draft, read: ReadBlock) -> bool:
    own = read.parsed.source.folded[read.phrase.start :]
    if draft.attribute == "shipping_cost" and draft.value.startswith("0 "):
        return bool(_OPEN.fullmatch(own, draft.end))
    is_whole = not own[: draft.start].strip() and not own[draft.end :].strip(" .!")
    is_heading = read.block.kind is BlockKind.HEADING and read.block.level > 0
    return draft.attribute == "availability" and is_heading and is_whole
