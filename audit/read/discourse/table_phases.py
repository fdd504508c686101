"""Phases that a head of a table names: "months 1-6" above or beside some prices, "from month 7" those of others.

Prices of numbered months are paid by the month, and so is what follows them; how long the first ones hold is said
once, for all columns.
"""

from collections.abc import Sequence
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
    out = [_afterwards(draft, drafts, read) for draft in drafts]
    tables = {
        table_of(draft.block, read)
        for draft in out
        if draft.attribute == "price_after" and isinstance(draft.token, Amount)
    }
    for table in sorted(tables - {0}):
        first = [(draft, phase) for draft in out if (phase := _phase(draft, table, read))]
        if len({phase.months for _, phase in first}) != 1:
            continue
        numbered = any(phase.numbered for _, phase in first)
        paid = {id(draft) for draft, _ in first}
        out = [_by_month(one, paid, table, read, numbered=numbered) for one in out]
        if not any(one.attribute == "promo_duration" and table_of(one.block, read) == table for one in out):
            out.append(_lasting(*first[0], read))
    return out


def _afterwards(draft: Draft, drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Draft:
    """A price whose head numbers later months, where other prices of its table are of the first ones."""
    table, one = table_of(draft.block, read), read[draft.block]
    if draft.attribute != "price" or not table or one is None or not any(map(is_later_phase, one.block.labels)):
        return draft
    first = (phase for other in drafts if other is not draft and (phase := _phase(other, table, read)))
    return replace(draft, attribute="price_after") if any(phase.numbered for phase in first) else draft


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
