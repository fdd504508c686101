"""Totals behind instalments: "24 instalments of 4.50, 108.00 in total" is paid once, and by nobody each month."""

import re
from collections.abc import Sequence

from audit.model.stated_totals import IN_ALL
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_MONEY = r"(?:€|chf|eur|fr\.?|£|\$|gbp)?"
_BEFORE = re.compile(
    rf"^[ .–-]{{0,3}}(?:pro monat|im monat|monatlich|par mois|al mese|mensil[ei]|a month|each)?"
    rf" ?[,;(–=-] ?(?:also |das sind |das macht |ergibt |soit |pour |per |for )?(?:un |ein |a )?{IN_ALL}"
    rf"(?: (?:also|von|de|di|of|il))? ?:? ?{_MONEY} ?$"
)
_BEHIND = re.compile(rf"[ .–-]{{0,3}}(?:€|chf|eur|euros?|franken|francs|franchi)? ?{IN_ALL}\b")
_LED = re.compile(rf" ?[,;(–=-] ?(?:soit |also |das sind |cioe |ossia |or )?{_MONEY} ?$")
_NEAR = 48


def without_instalment_totals(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block without totals that took the month from the instalments before them.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    if not any(draft.attribute == "instalments" for draft in drafts):
        return list(drafts)
    rates = [d.token.end for d in drafts if d.attribute == "price" and _is_monthly(d) and d.token is not None]
    return [draft for draft in drafts if not any(_is_total(source, draft, end) for end in rates)]


def _is_monthly(draft: Draft) -> bool:
    return draft.value.endswith("/P1M") and isinstance(draft.token, Amount)


def _is_total(source: Source, draft: Draft, rate_end: int) -> bool:
    """Whether an amount is said to be the whole of what ends before it."""
    token = draft.token
    if draft.attribute != "price" or not _is_monthly(draft) or token is None or not 0 < token.start - rate_end < _NEAR:
        return False
    between = source.folded[rate_end : token.start]
    return bool(_BEFORE.match(between) or (_LED.fullmatch(between) and _BEHIND.match(source.folded, token.end)))
