"""Periods that a table says once: in its caption, or with the present price above the former one in its column."""

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from decimal import Decimal

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock, table_of
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.lexicon import Role
from audit.read.words.rate_labels import (
    is_count,
    is_day,
    is_period,
    period_beside,
    period_of,
    period_of_note,
    rate_named,
)

_PRICED = frozenset({"price", "list_price", "price_after"})
_BILLED = frozenset({"P1M", "P1Y"})  # a day in a caption is what a day ticket is for
_IN_CORNERS = _BILLED | {"P7D"}
_ALIKE = 4
_PASS = re.compile(r"(?:^(?:saison|season|stagione)|karte|pass|ticket|abo|forfait)$", re.IGNORECASE)


def with_table_periods(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, prices in cells with the period that their head, column or the caption of their table says.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    if not any(_is_priced(draft, read) for draft in drafts):
        return list(drafts)
    columns = _columns(drafts, read)
    spoken = {table for table, _ in columns}
    tables = {table_of(draft.block, read) for draft in drafts if _is_priced(draft, read)}
    note = _of_note(read) if len(tables) == 1 else ""
    groups = _groups(tables, read)
    captions = {table: _of_corner(table, groups, read) or _of_caption(table, read) or note for table in tables - spoken}
    counting = {one.block.table for one in read if one and any(map(is_count, one.block.labels))}
    passes = {one.block.table for one in read if one and any(map(_PASS.search, one.block.labels))}
    timed = {one.block.table for one in read if one and one.block.table and any(map(is_period, one.block.labels))}
    return [
        _lent(
            draft,
            _of_head(draft, counting, timed, passes, read)
            or _of_column(draft, columns, read)
            or _of_group(draft, groups, read, captions),
            read,
        )
        if _is_priced(draft, read) and not _period(draft)
        else draft
        for draft in drafts
    ]


def _of_head(
    draft: Draft,
    counting: AbstractSet[int],
    timed: AbstractSet[int],
    passes: AbstractSet[int],
    read: Sequence[ReadBlock | None],
) -> str:
    """The period in the head of a price's row or column ("1 day"); passes for one, three and six days have none."""
    one = read[draft.block]
    named = next((per for label in one.block.labels if (per := rate_named(label))), "") if one else ""
    if one is None or named or one.block.table in counting:
        return named  # "rate per day" above "1 to 2 days" and "3 to 6 days" says what each amount is for
    if one.block.table in timed and any(map(is_day, one.block.labels)):
        return "P1D"
    period = next((per for label in one.block.labels if (per := period_of(label) or period_beside(label))), "")
    return "" if period == "P1D" and one.block.table in passes else period  # a pass for a day is bought once


@dataclass(slots=True)
class _Recurring:
    """What a column says of recurring amounts of one attribute: for which periods, and how small and large they are."""

    periods: set[str]
    low: Decimal
    high: Decimal


def _columns(
    drafts: Iterable[Draft], read: Sequence[ReadBlock | None]
) -> Mapping[tuple[int, int], Mapping[str, _Recurring]]:
    """By table and column, and by attribute: the amounts with a period."""
    found: dict[tuple[int, int], dict[str, _Recurring]] = {}
    for draft in drafts:
        token, one = draft.token, read[draft.block]
        if one is None or not isinstance(token, Amount) or not _is_priced(draft, read) or not _period(draft):
            continue
        column = found.setdefault((one.block.table, one.block.column), {})
        known = column.setdefault(draft.attribute, _Recurring(set(), token.number, token.number))
        known.periods.add(_period(draft))
        known.low, known.high = min(known.low, token.number), max(known.high, token.number)
    return found


def _of_column(
    draft: Draft, columns: Mapping[tuple[int, int], Mapping[str, _Recurring]], read: Sequence[ReadBlock | None]
) -> str:
    """The one period of its partners in the same column: the former price has that of the present one."""
    token, one = draft.token, read[draft.block]
    if one is None or not isinstance(token, Amount):
        return ""
    column = columns.get((one.block.table, one.block.column), {})
    partners = [
        known
        for attribute, known in column.items()
        if attribute != draft.attribute and known.low < token.number * _ALIKE and token.number < known.high * _ALIKE
    ]
    periods = set[str]().union(*(known.periods for known in partners))
    return periods.pop() if len(periods) == 1 else ""


def _of_caption(table: int, read: Sequence[ReadBlock | None]) -> str:
    """The period that stands in the line or heading right above a table, if no value does."""
    first = next(index for index, one in enumerate(read) if one and one.block.table == table)
    above = next((one for one in reversed(read[:first]) if one), None)
    if above is None or above.block.kind is BlockKind.CELL or above.parsed.tokens:
        return ""
    return _said_period(above, _BILLED)


def _groups(tables: AbstractSet[int], read: Sequence[ReadBlock | None]) -> Mapping[tuple[int, str], str]:
    """By table and text: the period that a row over the whole table says of the rows below it, be it none."""
    cells = [one for one in read if one and one.block.table in tables and one.block.kind is BlockKind.CELL]
    named = {(one.block.table, one.block.headings[-1]) for one in cells if one.block.headings}
    heads = (one for one in cells if not one.block.column and (one.block.table, one.block.text) in named)
    return {(one.block.table, one.block.text): _said_period(one, _IN_CORNERS) for one in heads}


def _of_group(
    draft: Draft,
    groups: Mapping[tuple[int, str], str],
    read: Sequence[ReadBlock | None],
    captions: Mapping[int, str],
) -> str:
    """The period of the rows among which a price stands, or that of the whole table."""
    table, one = table_of(draft.block, read), read[draft.block]
    above = one.block.headings[-1] if one and one.block.headings else ""
    period = groups.get((table, above))
    return captions.get(table, "") if period is None else period


def _of_corner(table: int, groups: Container[tuple[int, str]], read: Sequence[ReadBlock | None]) -> str:
    """The period in the corner between the heads of rows and columns, if all rows have amounts for one ("Per week")."""
    corner = next(one for one in read if one and one.block.table == table)
    if corner.block.column or corner.block.labels or corner.parsed.tokens:
        return ""
    if (table, corner.block.text) in groups:
        return ""  # it heads only the rows below it
    return _said_period(corner, _IN_CORNERS)


def _said_period(one: ReadBlock, allowed: AbstractSet[str]) -> str:
    source = one.parsed.source
    said = {source.grammar.period(source.folded[h.start : h.end]) for h in source.hits if h.entry.role is Role.PERIOD}
    return said.pop() if len(said) == 1 and said <= allowed else ""


def _of_note(read: Sequence[ReadBlock | None]) -> str:
    """The one period that a line outside of tables says of all prices ("prices per month")."""
    lines = (one.block.text for one in read if one and one.block.kind is not BlockKind.CELL)
    said = {period_of_note(line) for line in lines} - {""}
    return said.pop() if len(said) == 1 else ""


def _lent(draft: Draft, period: str, read: Sequence[ReadBlock | None]) -> Draft:
    token, one = draft.token, read[draft.block]
    if not period or one is None or not isinstance(token, Amount) or token.per or token.word:
        return draft
    rated = replace(token, per=period)
    return replace(draft, value=rated.text(one.parsed.source.currency), token=rated)


def _is_priced(draft: Draft, read: Sequence[ReadBlock | None]) -> bool:
    """Whether a draft is a price in a cell."""
    return draft.attribute in _PRICED and table_of(draft.block, read) > 0


def _period(draft: Draft) -> str:
    unit = draft.value.partition("/")[2]
    return unit if unit.startswith("P") else ""
