"""How long one hires: "129 a month for 48 months" is the term of a lease, not the time of a promotion.

So it is where a word for leasing or hiring stands in the sentence, and where other months are the free ones: "22.90 a
month for 48 months. The first two months are free".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount, Length

_LEASED = re.compile(
    r"\b(?:[a-z]*leas(?:ing|e|ed|en)(?:rate)?|langzeitmiete|auto-?abo|loyers?|lld|loa|credit-bail|location longue duree"
    r"|monatsrate|rate betragt|noleggio|canon[ei]|contract hire|pcp|rental)\b"
)
_FOR = frozenset(
    {"for", "over", "für", "über", "während", "auf", "pendant", "sur", "pour", "durant", "per", "durante", "su"}
)
_LONG = {"M": 12, "Y": 1}
_NEAR = 32
_OVER = 12  # "149 € im Monat" and "Monat über 36 Monate" share a word


def as_leases(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a whole document, a long time right behind what is paid a month as how long one hires.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    told = {draft.attribute for draft in drafts}
    if "promo_duration" not in told or not told.isdisjoint({"contract_term", "list_price"}):
        return list(drafts)
    return [
        replace(draft, attribute="contract_term") if _is_lease(draft, drafts, read[draft.block]) else draft
        for draft in drafts
    ]


def _is_lease(draft: Draft, drafts: Sequence[Draft], read: ReadBlock | None) -> bool:
    lasts = draft.token
    if draft.attribute != "promo_duration" or not isinstance(lasts, Length) or read is None:
        return False
    if lasts.low < _LONG.get(lasts.unit, lasts.low + 1) or draft.trigger.lower().rpartition(" ")[2] not in _FOR:
        return False
    paid = [d for d in drafts if d.block == draft.block and -_OVER <= draft.start - d.end <= _NEAR and _is_monthly(d)]
    if not paid:
        return False
    if any(d.attribute == "price_after" and d.block == draft.block and d.start >= draft.end for d in drafts):
        return False
    if any(d is not draft and d.attribute == "promo_duration" and _is_shorter(d, lasts) for d in drafts):
        return True
    if any(d.attribute == "price_after" for d in drafts):
        return False
    start, end = read.parsed.clauses.sentence(draft.start + read.phrase.start)
    return bool(_LEASED.search(read.parsed.source.folded, start, end))


def _is_monthly(draft: Draft) -> bool:
    paid = isinstance(draft.token, Amount) and not draft.token.word
    return paid and draft.attribute in {"price", "price_after"} and draft.value.endswith("/P1M")


def _is_shorter(draft: Draft, lasts: Length) -> bool:
    """Whether another promotion lasts for less months than a year."""
    other = draft.token
    return (
        isinstance(other, Length)
        and other.unit == "M"
        and other.low * 2 <= lasts.low * (12 if lasts.unit == "Y" else 1)
    )
