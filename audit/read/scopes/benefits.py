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
    paths = {block.headings for block in blocks if block}
    below = {path for path in paths if any(map(_names_benefits, path[1:]))}
    if not below or not any(block and _is_of_membership(block) for block in blocks):
        return frozenset()
    return frozenset(
        index for index, b in enumerate(blocks) if b and b.headings in below and b.kind is not BlockKind.HEADING
    )


def _names_benefits(heading: str) -> bool:
    return bool(_BENEFITS.search(heading)) and len(heading.split()) <= _MOST_WORDS


def _is_of_membership(block: Block) -> bool:
    """Whether a heading or label speaks of being a member; what is said of members by the way makes no such page."""
    named = (*block.headings, *block.labels, *((block.text,) if block.kind in _NAMING else ()))
    return any(map(_MEMBERSHIP.search, named))
