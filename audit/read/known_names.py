"""Known names: what a condition is about by the names that the document gives its prices.

"Two tickets at most" behind "Under-26s pay 12" is said of the price in its sentence; "try Team free for 14 days" of the
Team whose price stands in another one.
"""

import re
from collections.abc import Sequence

from audit.read.draft import Draft
from audit.read.read_block import ReadBlock
from audit.read.row_names import is_in_row

_PRICED = frozenset({"price", "list_price", "price_after"})
_OFFERED = frozenset({"price", "discount"})
_BY_PRICE = frozenset({"tax", "max_quantity"})
_OF_ITSELF = _PRICED | {"unit_price", "shipping_cost", "free_shipping_from", "payment_methods", "region"}
_SHORTEST = 3


def by_known_names(drafts: Sequence[Draft], subjects: Sequence[str], read: Sequence[ReadBlock | None]) -> Sequence[str]:
    """The subjects, conditions in free text with the name of a price in their sentence.

    Args:
        drafts: Of a whole document.
        subjects: Of each draft, as found so far; empty: none.
        read: The blocks of the document, as read.
    """
    named = [(draft, subject) for draft, subject in zip(drafts, subjects, strict=True) if subject]
    names = {name for draft, name in named if draft.attribute in _PRICED and len(name) >= _SHORTEST}
    if not names:
        return subjects
    longest = sorted(names, key=lambda name: (-len(name), name))
    known = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in longest))
    offered = [one for one in named if one[0].attribute in _OFFERED]
    return [
        subject if subject in names or one is None or is_in_row(one)
        else _told(draft, known, drafts, one) or subject or _beside(draft, offered, one)
        for draft, subject in zip(drafts, subjects, strict=True)
        for one in (read[draft.block],)
    ]  # fmt: skip


def _sentence(draft: Draft, read: ReadBlock) -> tuple[int, int]:
    return read.parsed.clauses.sentence(draft.start + read.phrase.start)


def _told(draft: Draft, known: re.Pattern[str], drafts: Sequence[Draft], read: ReadBlock) -> str:
    """The nearest known name in the sentence of a condition; what a group of customers gets off is that group's."""
    if draft.attribute in _OF_ITSELF:
        return ""
    start, end = _sentence(draft, read)
    groups = (other for other in drafts if other.attribute == "audience" and other.block == draft.block)
    if draft.attribute == "discount" and any(_sentence(other, read) == (start, end) for other in groups):
        return ""
    place = draft.start + read.phrase.start
    found = known.finditer(read.parsed.source.text, max(start, read.phrase.start), end)
    return min(((abs(one.start() - place), one[0]) for one in found), default=(0, ""))[1]


def _beside(draft: Draft, offered: Sequence[tuple[Draft, str]], read: ReadBlock) -> str:
    """The subject of the nearest price or reduction in the sentence of a limit or of what is said of tax."""
    if draft.attribute not in _BY_PRICE:
        return ""
    sentence = _sentence(draft, read)
    near = (
        (abs(other.start - draft.start), subject)
        for other, subject in offered
        if other.block == draft.block and _sentence(other, read) == sentence
    )
    return min(near, default=(0, ""))[1]
