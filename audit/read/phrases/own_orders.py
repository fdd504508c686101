"""Orders of one customer: "15 % off your first three orders" limits nothing that there are only so many of."""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.words.source import Source

_OF_ONE = re.compile(
    r"(?:\b(?:off|on|auf|sur|sui|sulle|su|your|deine[nr]?|ihre[nr]?|eure[nr]?|vos|tes|tuoi|tue|vostri|vostre)"
    r"(?: (?:the|die|den|les|i|gli|le|your|deine[nr]?|ihre[nr]?|vos|tuoi|tue))?) ?$"
)
_ORDERS = re.compile(
    r"\b(?:orders?|bestellungen|einkaufe|buchungen|commandes|achats|ordini|acquisti|purchases|shops)\b"
)
_REACH = 24


def without_own_orders(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block without a limit that is only one customer's first orders."""
    return [draft for draft in drafts if not _is_own(source, draft)]


def _is_own(source: Source, draft: Draft) -> bool:
    if draft.value != "LimitedAvailability" or not _ORDERS.search(source.folded, draft.start, draft.end):
        return False
    first = source.folded[draft.start : draft.end]
    begin = draft.start + (4 if first.startswith(("die ", "the ")) else 0)
    return bool(_OF_ONE.search(source.folded, max(0, draft.start - _REACH), begin))
