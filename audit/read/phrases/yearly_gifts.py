"""Months that paying by the year saves: "Yearly (2 months free)" beside a switch reduces, and begins no free time.

Where the block also says what is paid, or what follows, the months are told of that price as ever.
"""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_YEARLY = re.compile(
    r"\b(?:jahrlich(?:e[rnsm]?)?|annuel(?:le)?(?:ment)?|annual(?:ly|e|mente)?|yearly|a l'annee|per year|par an|all'anno"
    r"|pro jahr)\b"
)
_GIVEN = frozenset({"price", "promo_duration"})


def without_yearly_gifts(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block without free months that only say what is saved by paying for a year at once."""
    if not any(draft.attribute == "promo_duration" for draft in drafts) or not _YEARLY.search(source.folded):
        return list(drafts)
    if any(draft.attribute not in _GIVEN or _is_paid(draft) for draft in drafts):
        return list(drafts)
    return []


def _is_paid(draft: Draft) -> bool:
    token = draft.token
    return draft.attribute == "price" and isinstance(token, Amount) and bool(token.number) and not token.word
