"""Heads of a table or list that name stretches of time for which a thing is let: its amounts are for the whole of them.

Beside "half day" and "week-end" the price below "week" is that of one week, and no rate that is paid every week.
"""

from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.rate_labels import is_day, is_period, is_rate, period_of
from audit.read.words.spans import is_span

_Place = tuple[int, tuple[str, ...]]


def with_whole_spans(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, without the period of prices whose head is one of several stretches of time.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    let = {_place(one) for one in read if one and any(map(_is_let, one.block.labels))}
    return [_whole(draft) if let and _is_below(draft, read[draft.block], let) else draft for draft in drafts]


def _is_let(label: str) -> bool:
    """Whether a head names a stretch of time that nothing is billed by: a half day, a week-end, an evening."""
    return is_span(label) and not (is_period(label) or is_rate(label) or is_day(label) or period_of(label))


def _is_below(draft: Draft, read: ReadBlock | None, let: set[_Place]) -> bool:
    if read is None or draft.attribute not in {"price", "list_price"} or "/P" not in draft.value:
        return False
    return _place(read) in let and any(map(is_period, read.block.labels))


def _place(read: ReadBlock) -> _Place:
    """The table of a block, or the section whose list it stands in."""
    return read.block.table, () if read.block.table else read.block.headings


def _whole(draft: Draft) -> Draft:
    if not isinstance(draft.token, Amount):
        return draft
    return replace(draft, value=draft.value.partition("/")[0], token=replace(draft.token, per=""))
