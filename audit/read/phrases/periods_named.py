"""Periods that stand before their amounts as names do: "45 € am Tag, die Woche 165 €", "day 45, week 165, month 390".

One alone may be anything; beside an amount that is paid by the day, or a second one, each is what its amount is for.
Where half days or week-ends stand beside them, all are stretches of time for which a thing is let.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount
from audit.read.words.source import Source

_TIMES = {
    "P1D": r"tag|jour|journee|giorno|day",
    "P7D": r"woche|semaine|settimana|week",
    "P1M": r"monat|mois|mese|month",
    "P1Y": r"jahr|annee|anno|year",
}
_NAMED = re.compile(
    r"(?:^|[,;:/|(·–-] ?|[.] |[€a-z] (?:und|et|e|and|oder|ou|o|or) )"
    r"(?:(?:die|der|das|den|la|le|il|the|eine?n?|une?|una?|per) |l')?(?:ganze[rn]? )?"
    rf"(?:{'|'.join(f'(?P<{per}>{said})' for per, said in _TIMES.items())})(?: ?[:=]| nur| only| fur)? $"
)
_LET = re.compile(
    r"wochenend|week-?end|fine settimana|halb|demi|mezz[ao]|half|vormittag|matin|nachmittag"
    r"|\b[2-9] (?:tage|jours|giorni|days)"
)
_REACH = 28
_SEVERAL = 2


def with_named_periods(source: Source, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a block, prices right behind the name of a period with that period.

    Args:
        source: The text.
        drafts: What was read in it.
    """
    if sum(draft.attribute == "price" for draft in drafts) < _SEVERAL:
        return list(drafts)
    named = {index: per for index, draft in enumerate(drafts) if (per := _period(source, draft))}
    rated = any(draft.attribute == "price" and "/P" in draft.value for draft in drafts)
    if not named or (len(set(named.values())) < _SEVERAL and not rated) or _LET.search(source.folded):
        return list(drafts)
    return [_rated(source, draft, named[index]) if index in named else draft for index, draft in enumerate(drafts)]


def _period(source: Source, draft: Draft) -> str:
    token = draft.token
    if draft.attribute != "price" or not isinstance(token, Amount) or token.per or token.word:
        return ""
    found = _NAMED.search(source.folded, max(0, token.start - _REACH), token.start)
    return found.lastgroup or "" if found else ""


def _rated(source: Source, draft: Draft, per: str) -> Draft:
    if not isinstance(draft.token, Amount):
        return draft
    token = replace(draft.token, per=per)
    return replace(draft, token=token, value=token.text(source.currency))
