"""Periods that a table says once: in its caption, or with the present price above the former one in its column."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from audit.read.block import BlockKind
from audit.read.draft import Draft
from audit.read.lexicon import Role
from audit.read.read_block import ReadBlock
from audit.read.tokens import Amount

_PRICED = frozenset({"price", "list_price", "price_after"})
_BILLED = frozenset({"P1M", "P1Y"})  # a day in a caption is what a day ticket is for
_ALIKE = 4


def with_table_periods(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, prices in cells with the period that their column or the caption of their table says.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    priced = [draft for draft in drafts if draft.attribute in _PRICED and _table(draft, read)]
    if not priced:
        return list(drafts)
    spoken = {_table(draft, read) for draft in priced if _period(draft)}
    captions = {table: _of_caption(table, read) for table in {_table(draft, read) for draft in priced} - spoken}
    return [
        _lent(draft, _of_column(draft, priced, read) or captions.get(_table(draft, read), ""), read)
        if draft in priced and not _period(draft)
        else draft
        for draft in drafts
    ]


def _of_column(draft: Draft, priced: Iterable[Draft], read: Sequence[ReadBlock | None]) -> str:
    """The period of a partner in the same column: the former price has that of the present one."""
    return next((_period(one) for one in priced if _period(one) and _are_partners(draft, one, read)), "")


def _are_partners(draft: Draft, other: Draft, read: Sequence[ReadBlock | None]) -> bool:
    one, two = read[draft.block], read[other.block]
    if one is None or two is None or draft.attribute == other.attribute:
        return False
    a, b = draft.token, other.token
    alike = isinstance(a, Amount) and isinstance(b, Amount) and a.number < b.number * _ALIKE and b.number < a.number * 4
    return alike and (one.block.table, one.block.column) == (two.block.table, two.block.column)


def _of_caption(table: int, read: Sequence[ReadBlock | None]) -> str:
    """The period that stands in the line or heading right above a table, if no value does."""
    first = next(index for index, one in enumerate(read) if one and one.block.table == table)
    above = next((one for one in reversed(read[:first]) if one), None)
    if above is None or above.block.kind is BlockKind.CELL or above.parsed.tokens:
        return ""
    source = above.parsed.source
    said = {source.grammar.period(source.folded[h.start : h.end]) for h in source.hits if h.entry.role is Role.PERIOD}
    return said.pop() if len(said) == 1 and said <= _BILLED else ""


def _lent(draft: Draft, period: str, read: Sequence[ReadBlock | None]) -> Draft:
    token, one = draft.token, read[draft.block]
    if not period or one is None or not isinstance(token, Amount) or token.per or token.word:
        return draft
    rated = replace(token, per=period)
    return replace(draft, value=rated.text(one.parsed.source.currency), token=rated)


def _table(draft: Draft, read: Sequence[ReadBlock | None]) -> int:
    """The table of the cell that a draft stands in; 0: none."""
    one = read[draft.block]
    return one.block.table if one and one.block.kind is BlockKind.CELL else 0


def _period(draft: Draft) -> str:
    unit = draft.value.partition("/")[2]
    return unit if unit.startswith("P") else ""
