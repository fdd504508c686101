"""Prices below a column of benefits: in "Your benefit: 27.90 instead of 45" the first amount is paid, and not saved.

Only the head of the column calls it a saving; the words right behind it say what it replaces.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount

_SAVED = frozenset({"saving", "discount"})
_BETWEEN = re.compile(r"[ ,(*]{0,3}(?:(?:nur|now|only|jetzt|seulement|solo) )?")


def headed_savings(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, amounts that only a label calls a saving as prices where a higher, former one stands right behind.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    headed = [draft for draft in drafts if draft.attribute in _SAVED and _is_headed(draft, read[draft.block])]
    if not headed:
        return list(drafts)
    former = {draft.block: draft for draft in drafts if draft.attribute == "list_price"}
    return [
        replace(draft, attribute="price", bound=None, hit=None, trigger="")
        if draft in headed and _is_lower(draft, former.get(draft.block), read[draft.block])
        else draft
        for draft in drafts
    ]


def _is_headed(draft: Draft, read: ReadBlock | None) -> bool:
    """Whether the words that call an amount a saving are those of a label."""
    money, hit = isinstance(draft.token, Amount) and not draft.token.word, draft.hit
    return money and hit is not None and read is not None and hit.end <= read.phrase.start


def _is_lower(draft: Draft, former: Draft | None, read: ReadBlock | None) -> bool:
    one, two = draft.token, former.token if former else None
    if read is None or former is None or not (isinstance(one, Amount) and isinstance(two, Amount)):
        return False
    between = read.parsed.source.folded[one.end : former.start + read.phrase.start]
    return one.number < two.number and one.end <= two.start and bool(_BETWEEN.fullmatch(between))
