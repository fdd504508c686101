"""First months that cost nothing for one of several plans: "Whole Home costs nothing for the first two months".

What the other plans cost by the month is no price that comes afterwards.
"""

from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.fold import fold

_SEVERAL = 2


def free_of_named(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, with their subjects, each price afterwards as a price if free months name another plan than its own.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    after = [d for d in drafts if d.attribute == "price_after" and (not d.trigger or _is_of_price(d))]
    if len({draft.subject for draft in after}) < _SEVERAL:
        return list(drafts)
    told = [sentence for draft in drafts if _is_free(draft) and (sentence := _sentence(draft, read[draft.block]))]
    names = {draft.subject for draft in after if draft.subject and any(fold(draft.subject) in one for one in told)}
    if not names:
        return list(drafts)
    others = {id(draft) for draft in after if draft.subject not in names}
    return [replace(draft, attribute="price") if id(draft) in others else draft for draft in drafts]


def _is_of_price(draft: Draft) -> bool:
    """Whether only words for what one pays named it, none for afterwards ("only 11 a month")."""
    return draft.hit is not None and draft.hit.entry.names == "price"


def _is_free(draft: Draft) -> bool:
    return draft.attribute == "price" and isinstance(draft.token, Amount) and not draft.token.number


def _sentence(draft: Draft, read: ReadBlock | None) -> str:
    """The sentence of free months, folded."""
    if read is None or "/P" not in draft.value:
        return ""
    start, end = read.parsed.clauses.sentence(draft.start + read.phrase.start)
    return read.parsed.source.folded[start:end]
