"""Deposits of things that are financed: in a list with instalments or interest a "deposit" is paid towards the price.

"Customer deposit £1,999 / 48 monthly payments of £219 / APR 4.9 %" tells of a down payment; that of a flat, or of a
thing for hire, is given back.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft

_PLAIN = re.compile(r"(?:(?:customer|your|initial|minimum|cash) )?deposit(?: (?:paid|required|amount))?", re.IGNORECASE)
_GIVEN_BACK = re.compile(
    r"refund|return|\b(?:hire|rent|rental|tenan|damage|security|key|lease)|zurück|rend|restitu", re.IGNORECASE
)
_FINANCED = frozenset({"interest_rate", "instalments"})
_NEAR = 8  # blocks


def financed(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a document, deposits near instalments or interest as down payments.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    credit = [draft.block for draft in drafts if draft.attribute in _FINANCED]
    if not credit or all(draft.attribute != "deposit" for draft in drafts):
        return list(drafts)
    return [replace(draft, attribute="down_payment") if _is_paid(draft, credit, read) else draft for draft in drafts]


def _is_paid(draft: Draft, credit: Sequence[int], read: Sequence[ReadBlock | None]) -> bool:
    one = read[draft.block]
    if draft.attribute != "deposit" or one is None or not _PLAIN.fullmatch(draft.trigger.strip(" :")):
        return False
    if _GIVEN_BACK.search(one.parsed.source.text):
        return False
    return any(0 < abs(block - draft.block) <= _NEAR for block in credit)
