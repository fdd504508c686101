"""What a second-hand thing costs new: of "Zelto 12, refurbished, 269; new: 549" only the first is its price."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft

_USED = frozenset({"Refurbished", "Used", "Damaged"})
_NEW = re.compile(
    r"(?:^|[(,;·|/–-] ?)(?:(?:preis )?neu(?:preis|gerat|ware)?|(?:prix )?(?:du )?neuf|prix neuf"
    r"|(?:prezzo (?:da |del )?)?nuovo|(?:price )?(?:brand )?new)"
    r"(?: ?:| um| fur| a| at| for)? ?(?:€|£|\$|chf|eur|fr\.)? ?$"
)
_REACH = 32


def new_beside_used(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a whole document, prices of the new thing beside a used one as what it is measured by.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    if not any(draft.attribute == "item_condition" and draft.value in _USED for draft in drafts):
        return list(drafts)
    news = [
        (draft.block, draft.start)
        for draft in drafts
        if draft.attribute == "price" and (one := read[draft.block]) and _is_of_new(draft, one)
    ]
    drafts = [d for d in drafts if d.value != "New" or not any(b == d.block and d.start < at for b, at in news)]
    return [
        replace(draft, attribute="list_price", subject="")
        if draft.attribute == "price" and (one := read[draft.block]) and _is_of_new(draft, one)
        else draft
        for draft in drafts
    ]


def _is_of_new(draft: Draft, read: ReadBlock) -> bool:
    """Whether the words right before an amount say that it is for a new thing."""
    place = draft.token.start if draft.token else draft.start + read.phrase.start
    return bool(_NEW.search(read.parsed.source.folded, max(0, place - _REACH), place))
