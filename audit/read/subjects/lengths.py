"""Lengths of time as names: "3 months 56.70" and "12 months 202.80" below one name are two variants of it.

The "week" of "25 a day, the week 120" is none: what it costs is paid by the week.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.words.rate_labels import is_day, is_period

_LENGTH = (
    r"\d{1,3} ?(?:Monate?|mois|mes[ei]|months?|Jahre?|ans?|ann[oi]|years?|Wochen?|semaines?|settiman[ae]|weeks?|Tage?"
    r"|jours?|giorn[io]|days?|Nächte?|nuits?|nott[ei]|nights?|Stunden?|heures?|or[ae]|hours?|Std\.?|h|Min\.?|Minuten"
    r"|minutes?|minut[io])"
)
_BEGUN = re.compile(rf"(?P<length>{_LENGTH})(?: ?[:=–—-]| für| pour| per| for)? ?", re.IGNORECASE)
_TOLD = frozenset({"price", "list_price"})
_SEVERAL = 2


def by_lengths(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, prices of lines that begin with different lengths of time with those as subjects.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    drafts = [replace(draft, subject="") if _is_paid_so(draft) else draft for draft in drafts]
    begun = {draft.block: length for draft in drafts if (length := _length(draft, read[draft.block]))}
    if len(begun) < _SEVERAL:
        return drafts
    sections: dict[tuple[str, ...], set[str]] = {}
    for block, length in begun.items():
        if one := read[block]:
            sections.setdefault(one.block.headings, set()).add(length)
    return [
        replace(draft, subject=begun[draft.block])
        if draft.block in begun
        and draft.attribute in _TOLD
        and (one := read[draft.block])
        and len(sections[one.block.headings]) >= _SEVERAL
        and not (draft.subject and draft.subject in one.block.text)
        else draft
        for draft in drafts
    ]


def _is_paid_so(draft: Draft) -> bool:
    """Whether the name of a price is only the period by which it is paid."""
    return "/P" in draft.value and (is_period(draft.subject) or is_day(draft.subject))


def _length(draft: Draft, read: ReadBlock | None) -> str:
    """The length of time with which a line begins, right before a price; empty if it begins otherwise."""
    if draft.attribute != "price" or read is None or read.block.kind is BlockKind.CELL or not draft.start:
        return ""
    found = _BEGUN.match(read.block.text)
    return found["length"] if found and found.end() == draft.start else ""
