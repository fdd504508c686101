"""What a group pays that is asked for by its name: "29 a month. Student? 19.50" is by the month as well."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_ASKED = re.compile(r"[.!;] ?(?:[a-z'-]+ ){0,3}[a-z'-]+ ?\? (?:[a-z'-]+ ){0,3}$")
_REACH = 64
_ALIKE = Decimal(3)


def with_asked_groups(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, the price right behind a question that names a group with the period of the one before.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    groups = [draft for draft in drafts if draft.attribute == "audience"]
    if not groups or "?" not in source.folded:
        return list(drafts)
    return [_with_period(source, draft, drafts, groups) for draft in drafts]


def _with_period(source: Source, draft: Draft, drafts: Sequence[Draft], groups: Sequence[Draft]) -> Draft:
    token = draft.token
    if draft.attribute != "price" or not isinstance(token, Amount) or token.per or token.word:
        return draft
    asked = _ASKED.search(source.folded, max(0, token.start - _REACH), token.start)
    if not asked or not any(asked.start() <= group.start and group.end <= token.start for group in groups):
        return draft
    before = [other for other in drafts if other.end <= asked.start() + 1 and _is_recurring(other, token)]
    last = max(before, key=lambda other: other.start, default=None)
    if last is None or not isinstance(last.token, Amount):
        return draft
    rated = replace(token, per=last.token.per)
    return replace(draft, value=rated.text(source.currency), token=rated)


def _is_recurring(other: Draft, token: Amount) -> bool:
    """Whether another price is paid for a period, and is of the size of an amount."""
    paid = other.token
    if other.attribute not in {"price", "price_after"} or not isinstance(paid, Amount) or not paid.per.startswith("P"):
        return False
    return paid.number < token.number * _ALIKE and token.number < paid.number * _ALIKE
