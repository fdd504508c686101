"""Amounts whose rate stands in an entry or line of its own behind them: "Day", "58.-", "a day" in one list."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from audit.read.blocks.block import Block, BlockKind
from audit.read.words.rate_labels import is_rate

_AMOUNT = re.compile(
    r"(?:CHF|EUR|GBP|USD|Fr\.|[€£$])[\s\u00a0]?\d[\d.,'’]*(?:[.,]?[-–—]{1,2})?"
    r"|\d[\d.,'’]*(?:[.,]?[-–—]{1,2})?[\s\u00a0]?(?:CHF|EUR|GBP|USD|Fr\.|[€£$])"
)


def with_rates_behind(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, amounts with the rate that stands behind them under the same labels as their innermost label."""
    before: Block | None = None
    for block in blocks:
        if before is not None:
            yield _with_rate(before, block)
        before = block
    if before is not None:
        yield before


def _with_rate(block: Block, behind: Block) -> Block:
    """The block with the rate behind it, if it is an amount in a list or a line of a card and that nothing else."""
    if block.table or block.labels != behind.labels or block.group != behind.group:
        return block
    if not block.labels and (block.headings != behind.headings or behind.kind is not BlockKind.PARAGRAPH):
        return block
    if not _AMOUNT.fullmatch(block.text) or not is_rate(behind.text):
        return block
    return replace(block, labels=(behind.text, *block.labels))
