"""Rates that the name of a price implies, and days before a quantity: "hourly rate 55.–", "per day and person 45.–"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.lexicon import Role
from audit.read.words.source import Source

_NAMED = (
    ("1 hour", re.compile(r"stunden(?:satz|tarif|preis)|horaire|orari[oa]\b|hourly")),
    ("P1D", re.compile(r"tagessatz|daily rate")),
    ("1 night", re.compile(r"nightly rate")),
)
_AND = re.compile(r",? ?(?:und|et|e|and)? ?")
_LENT = frozenset({"1 person", "1 piece"})  # of "per day and person" the day counts


def with_named_rates(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, prices with the rate that the words for them imply, or that stands before a quantity."""
    return [_rated(source, draft) if draft.attribute == "price" else draft for draft in drafts]


def _rated(source: Source, draft: Draft) -> Draft:
    token = draft.token
    if not isinstance(token, Amount) or token.word:
        return draft
    per = _period_before(source, token) if token.per in _LENT else "" if token.per else _implied(source, draft)
    if not per:
        return draft
    rated = replace(token, per=per)
    return replace(draft, token=rated, value=rated.text(source.currency))


def _implied(source: Source, draft: Draft) -> str:
    """The rate that the name of a price implies; empty if it implies none."""
    hit = draft.hit
    named = (per for per, name in _NAMED if hit and name.search(source.folded, hit.start, hit.end))
    return next(named, "")


def _period_before(source: Source, token: Amount) -> str:
    """The period right before a value that begins with a quantity; empty if there is none."""
    if Role.PERIOD not in source.roles:
        return ""
    before = (hit for hit in source.hits if hit.entry.role is Role.PERIOD and hit.end <= token.start)
    return next((hit.entry.value for hit in before if _AND.fullmatch(source.folded, hit.end, token.start)), "")
