"""Deposits that an answer gives back: "Do I get my deposit back? Yes, the 50 are yours again on leaving"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount

_ASKED = re.compile(
    r"\b(?:miet)?kaution\b|\bdep[oô]t (?:de garantie|rendu|restitu)|\bcaution\b|\bcauzione\b|\bdeposito cauzionale\b"
    r"|\bdeposit\b",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\bzurück|\brend|\brembours|\brestitu|\brécup|\briavere|\brimbors|\bback\b|\brefund|\breturn", re.IGNORECASE
)
_GIVEN = frozenset({"cashback", "price", "saving"})


def deposits_back(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a whole document, the one bare amount of an answer on the way back of a deposit as the deposit.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    return [replace(draft, attribute="deposit") if _is_deposit(draft, drafts, read) else draft for draft in drafts]


def _is_deposit(draft: Draft, drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> bool:
    one = read[draft.block]
    if one is None or draft.attribute not in _GIVEN or not one.block.asked:
        return False
    asked = one.block.asked
    if not (_ASKED.search(asked) and _BACK.search(asked)) or not isinstance(draft.token, Amount) or draft.token.per:
        return False
    return sum(other.block == draft.block and isinstance(other.token, Amount) for other in drafts) == 1
