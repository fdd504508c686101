"""Benefits of members: what stands under "Your benefits" on a page about a membership is for its members alone."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from audit.read.blocks.block import Block, BlockKind
from audit.read.discourse.read_block import ReadBlock

_BENEFITS = re.compile(
    r"vorteil(?:e|en)?\b|vergünstigungen|avantages?\b|privil[eè]g|vantagg|agevolazion|benefits?\b|perks?\b",
    re.IGNORECASE,
)
_MEMBERSHIP = re.compile(
    r"\bmitgliedschaft|\bmitgliedsbeitr|\bmitglied werden|\bmembership|become a member|\badhésion|devenez membre"
    r"|devenir membre|cotisation annuelle|diventa(?:re)? socio|quota (?:sociale|associativa)|\bförderkreis"
    r"|\bfreundeskreis",
    re.IGNORECASE,
)
_MOST_WORDS = 6
_NAMING = frozenset({BlockKind.HEADING, BlockKind.LABEL})


def members_benefits(read: Sequence[ReadBlock | None]) -> AbstractSet[int]:
    """The blocks of a document that tell what members get; none where it is not about a membership.

    Args:
        read: The blocks of the document, those that state nothing as None.
    """
    blocks = [one.block if one else None for one in read]
    headed = frozenset(index for index, block in enumerate(blocks) if block and _is_below_benefits(block))
    return headed if headed and any(block and _is_of_membership(block) for block in blocks) else frozenset()


def _is_below_benefits(block: Block) -> bool:
    if block.kind is BlockKind.HEADING:
        return False
    return any(_BENEFITS.search(words) and len(words.split()) <= _MOST_WORDS for words in block.headings[1:])


def _is_of_membership(block: Block) -> bool:
    """Whether a heading or label speaks of being a member; what is said of members by the way makes no such page."""
    named = (*block.headings, *block.labels, *((block.text,) if block.kind in _NAMING else ()))
    return any(map(_MEMBERSHIP.search, named))
