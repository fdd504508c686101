"""Credits: "100 welcome credit", "we credit 60 to your first bill" is nothing that anybody pays."""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_BEHIND = re.compile(
    r" (?:(?:de |di |als |in |en |an? )?(?:[a-z-]+ )?(?:[a-z]*guthaben|credits?(?! card| check| score)|credit[oi])\b"
    r"|(?:(?:ti |vi |vengono |sono |vous sont |seront |werden )?(?:accreditat[ie]|creditee?s?|gutgeschrieben|credited)"
    r"|off your (?:first|next) bill)\b)"
)
_BEFORE = re.compile(
    r"\b(?:(?:we(?:'ll| will)?|and|to) (?:credit|crediting)(?: (?:you|your account)(?: with)?)?|(?:wir schreiben"
    r"|schreiben wir) (?:ihnen|dir|euch)|creditons|accreditiamo|guthaben (?:von|uber)|credit of|credit de"
    r"|credito di) (?:[€£$]|chf|eur)? ?$"
)
_REACH = 40


def without_credits(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block without sums that are credited to customers, where they were taken for prices.

    Args:
        source: The text.
        drafts: What was read of its values.
    """
    if not any(word in source.folded for word in ("credit", "guthaben", "gut", "accredit")):
        return list(drafts)
    return [draft for draft in drafts if not (draft.attribute == "price" and _is_credited(source, draft))]


def _is_credited(source: Source, draft: Draft) -> bool:
    token = draft.token
    if not isinstance(token, Amount) or token.word or token.per:
        return False
    before = _BEFORE.search(source.folded, max(0, token.start - _REACH), token.start)
    return bool(before or _BEHIND.match(source.folded, token.end))
