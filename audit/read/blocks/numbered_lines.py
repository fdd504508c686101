"""Lines that begin with the number of what they speak of: "K-07 Club: members 5 % off", "K-08: free shipping".

Handbooks and plans list campaigns by their numbers, several on one page; whatever such a line says is said of what
bears the number, not of the page.
"""

import re

from audit.read.blocks.block import Block, BlockKind, Zone

_NUMBER = re.compile(r"(?=[^\s\d]*\d|[\w./-]*\d)[A-Z][A-Z0-9]*(?:[-./][A-Z0-9]+)+(?![\w./-]|, )")
_LABEL = re.compile(r"[^:;.!?()|]{0,40}(?=: | [–—] )")
_LINES = frozenset({BlockKind.ITEM, BlockKind.PARAGRAPH})


def numbered(block: Block) -> str:
    """The number and name that a line begins with; empty if it begins with none.

    >>> numbered(Block("K-07 Club Nord: members 5 %", "p")), numbered(Block("K-08: 12.-", "p"))
    ('K-07 Club Nord', 'K-08')
    """
    if block.kind not in _LINES or block.zone is not Zone.MAIN:
        return ""
    found = _NUMBER.match(block.text)
    if found is None:
        return ""
    label = _LABEL.match(block.text, found.end())
    return (found[0] + (label[0] if label and not any(map(str.isdigit, label[0])) else "")).strip()
