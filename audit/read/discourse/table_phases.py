"""Phases that a head of a table names: "months 1-6" above or beside some prices, "from month 7" those of others.

Prices of numbered months are paid by the month, and so is what follows them; how long the first ones hold is said
once, for all columns.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock, table_of
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.phases import Phase, first_phase, is_later_phase

_COST = 1.0
_BY_MONTH = "P1M"


def with_table_phases(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, prices of tables with the phase that a head names.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    numbered = _numbered(drafts, read)
    out = [_afterwards(draft, numbered, read) for draft in drafts] if numbered else list(drafts)
    tables = {
        table_of(draft.block, read)
        for draft in out
        if draft.attribute == "price_after" and isinstance(draft.token, Amount)
    }
    for table in sorted(tables - {0}):
        first = [(draft, phase) for draft in out if (phase := _phase(draft, table, read))]
        if len({phase.months for _, phase in first}) != 1:
            continue
        by_number = any(phase.numbered for _, phase in first)
        paid = {id(draft) for draft, _ in first}
        out = [_by_month(one, paid, table, read, numbered=by_number) for one in out]
        if not any(one.attribute == "promo_duration" and table_of(one.block, read) == table for one in out):
            out.append(_lasting(*first[0], read))
    return out


def _numbered(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Mapping[int, AbstractSet[int]]:
    """By table: the blocks of the prices of numbered first months."""
    found: dict[int, set[int]] = {}
    for draft in drafts:
        table = table_of(draft.block, read)
        if table and (phase := _phase(draft, table, read)) and phase.numbered:
            found.setdefault(table, set()).add(draft.block)
    return found


def _afterwards(draft: Draft, numbered: Mapping[int, AbstractSet[int]], read: Sequence[ReadBlock | None]) -> Draft:
    """A price whose head numbers later months, where other prices of its table are of the first ones."""
    one = read[draft.block]
    first = numbered.get(table_of(draft.block, read), frozenset()) - {draft.block}
    if draft.attribute != "price" or not first or one is None or not any(map(is_later_phase, one.block.labels)):
        return draft
    return replace(draft, attribute="price_after")


def _phase(draft: Draft, table: int, read: Sequence[ReadBlock | None]) -> Phase | None:
    """The phase in the heads of a price's cell."""
    one = read[draft.block]
    if draft.attribute != "price" or one is None or table_of(draft.block, read) != table or draft.bound:
        return None
    return next((phase for label in one.block.labels if (phase := first_phase(label))), None)


def _by_month(draft: Draft, paid: set[int], table: int, read: Sequence[ReadBlock | None], *, numbered: bool) -> Draft:
    """A price of the first phase, or of the one behind it, by the month if its head numbers months."""
    token, one = draft.token, read[draft.block]
    if one is None or not isinstance(token, Amount) or token.per or token.word or table_of(draft.block, read) != table:
        return draft
    later = draft.attribute == "price_after" and (numbered or any(map(is_later_phase, one.block.labels)))
    if not (later or (numbered and id(draft) in paid)):
        return draft
    rated = replace(token, per=_BY_MONTH)
    return replace(draft, value=rated.text(one.parsed.source.currency), token=rated)


def _lasting(draft: Draft, phase: Phase, read: Sequence[ReadBlock | None]) -> Draft:
    """How long the first price holds, where the head says so if that is a cell of its own, else at its first price."""
    table = table_of(draft.block, read)
    heads = ((place, one) for place, one in enumerate(read) if one and one.block.table == table)
    said = next((place for place, one in heads if not one.block.labels and first_phase(one.block.text)), draft.block)
    start, end = (phase.start, phase.end) if said != draft.block else (draft.start, draft.end)
    return Draft("promo_duration", f"P{phase.months}M", start, end, None, _COST, block=said)
