"""Prices of a weekend beside those of a day: "69 a day, 139 for the weekend" lends the weekend no day.

A weekend is no period of the vocabulary: its price is one sum, and neither a daily rate nor the former price of a day.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

WEEKEND = re.compile(r"\b(?:week-?ends?|wochenenden?|wochenend[a-z]*|fine settimana)\b")
_BEHIND = re.compile(
    r"(?: (?:le|la|il|un|al|nel|pour|per|pro|am|im|das|ein|furs|fur|for|at|on|the|a|du|de|all|whole|ganze|tout)){0,3}"
    rf" ?(?:{WEEKEND.pattern})"
)
_BEFORE = re.compile(rf"{WEEKEND.pattern}(?: ?\([^()]{{0,40}}\))?[ :,–-]*(?:[€£$]|chf|eur|nur|only|for)? ?$")
_REACH = 64
_PAID = frozenset({"price", "list_price"})


def without_days_of_weekends(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block that holds ``WEEKEND``, prices of one without the day that a price beside them is for.

    Args:
        source: The text.
        drafts: What was read of its values.
    """
    return [_whole(source, draft) if _is_lent(source, draft) else draft for draft in drafts]


def _is_lent(source: Source, draft: Draft) -> bool:
    """Whether a price of a weekend has a period that it does not say itself."""
    token = draft.token
    if draft.attribute not in _PAID or not isinstance(token, Amount) or not token.per.startswith("P"):
        return False
    if source.grammar.rate.search(source.folded[token.start : token.end]):
        return False
    before = _BEFORE.search(source.folded, max(0, token.start - _REACH), token.start)
    return bool(before or _BEHIND.match(source.folded, token.end))


def _whole(source: Source, draft: Draft) -> Draft:
    token = replace(draft.token, per="") if isinstance(draft.token, Amount) else None
    if token is None:
        return draft
    attribute = "price" if draft.hit is None else draft.attribute
    return replace(draft, attribute=attribute, token=token, value=token.text(source.currency))
