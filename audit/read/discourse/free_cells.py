"""Cells that say nothing but "free": a price of zero where other cells of their column say what one pays."""

from collections.abc import Sequence

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount

_COST = 1.6


def free_cells(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a document, with a price of zero for each cell that only a word for nothing to pay stands in."""
    spoken = {draft.block for draft in drafts}
    paid = {_column(read[draft.block]) for draft in drafts if draft.attribute == "price"}
    out = list(drafts)
    for index, one in enumerate(read):
        if one is None or index in spoken or one.block.kind is not BlockKind.CELL or _column(one) not in paid:
            continue
        if (token := _only_word(one)) is not None:
            start = token.start - one.phrase.start
            value = f"0 {one.parsed.source.currency}"
            out.append(
                Draft("price", value, start, token.end - one.phrase.start, None, _COST, token=token, block=index)
            )
    return out


def _column(read: ReadBlock | None) -> tuple[int, int]:
    return (read.block.table, read.block.column) if read else (-1, -1)


def _only_word(read: ReadBlock) -> Amount | None:
    """The word for nothing to pay that is all of a cell; None if anything else stands in it."""
    own = [token for token in read.parsed.tokens if token.start >= read.phrase.start]
    token = own[0] if len(own) == 1 else None
    if not isinstance(token, Amount) or not token.word:
        return None
    rest = read.parsed.source.folded[read.phrase.start : token.start] + read.parsed.source.folded[token.end :]
    return token if not rest.strip(" .!*-") else None
