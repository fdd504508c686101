"""A block with what was read in it, as the rest of the document sees it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audit.read.blocks.block import Block, BlockKind
from audit.read.blocks.labelled import Phrase
from audit.read.phrases.drafts_of import Parsed
from audit.read.values.tokens import Amount

_NUMBER = re.compile(r":nth-child\(\d+\)")


@dataclass(frozen=True, slots=True)
class ReadBlock:
    """A block with what was read in it.

    Attributes:
        block: As the document has it.
        phrase: It and its labels, as one text.
        parsed: What was read in that text.
    """

    block: Block
    phrase: Phrase
    parsed: Parsed


def only_free_word(read: ReadBlock) -> Amount | None:
    """The word for nothing to pay that is all of a block; None if anything else stands in it."""
    own = [token for token in read.parsed.tokens if token.start >= read.phrase.start]
    token = own[0] if len(own) == 1 else None
    if not isinstance(token, Amount) or not token.word:
        return None
    rest = read.parsed.source.folded[read.phrase.start : token.start] + read.parsed.source.folded[token.end :]
    return token if not rest.strip(" .!*-") else None


def told(read: Sequence[ReadBlock | None]) -> str:
    """What is said in all blocks, folded, each on a line of its own: to see at once that none says something."""
    return "\n".join(one.parsed.source.folded for one in read if one)


def table_of(block: int, read: Sequence[ReadBlock | None]) -> int:
    """The table of the cell that a block is; 0: it is none."""
    one = read[block]
    return one.block.table if one and one.block.kind is BlockKind.CELL else 0


def row_of(block: int, read: Sequence[ReadBlock | None]) -> tuple[int, int]:
    """Table and row of the cell that a block is; a table of number 0 is none."""
    one = read[block]
    return (table_of(block, read), one.block.row) if one else (0, 0)


def shape_of(path: str) -> str:
    """A place without the numbers of its elements: what cards that are made alike have in common.

    >>> shape_of("html>body>div:nth-child(2)>p:nth-child(3)")
    'html>body>div>p'
    """
    return _NUMBER.sub("", path)
