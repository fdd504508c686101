"""Cells that say nothing but "free": a price of zero where other cells of their column say what one pays."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock, only_free_word, row_of
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
        if (token := only_free_word(one)) is not None:
            start = token.start - one.phrase.start
            value = f"0 {one.parsed.source.currency}"
            out.append(
                Draft("price", value, start, token.end - one.phrase.start, None, _COST, token=token, block=index)
            )
    return out


def free_in_rows(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a document, cells that are free with the period in which other prices of their row are paid."""
    out = list(drafts)
    periods: Mapping[tuple[int, int], AbstractSet[str]] | None = None
    for index, draft in enumerate(drafts):
        token = draft.token
        if draft.attribute != "price" or not isinstance(token, Amount) or not token.word or "/" in draft.value:
            continue
        periods = _periods_of_rows(drafts, read) if periods is None else periods
        if len(said := periods.get(row_of(draft.block, read), set())) == 1:
            out[index] = replace(draft, value=f"{draft.value}/{next(iter(said))}")
    return out


def _periods_of_rows(
    drafts: Sequence[Draft], read: Sequence[ReadBlock | None]
) -> Mapping[tuple[int, int], AbstractSet[str]]:
    """By table and row: the periods of the prices in its cells; empty for prices that are paid once."""
    found: dict[tuple[int, int], set[str]] = {}
    for draft in drafts:
        one = read[draft.block]
        paid = isinstance(draft.token, Amount) and not draft.token.word
        if draft.attribute == "price" and paid and one is not None and one.block.table:
            unit = draft.value.partition("/")[2]
            found.setdefault((one.block.table, one.block.row), set()).add(unit if unit.startswith("P") else "")
    return {place: said for place, said in found.items() if "" not in said}


def _column(read: ReadBlock | None) -> tuple[int, int]:
    return (read.block.table, read.block.column) if read else (-1, -1)
