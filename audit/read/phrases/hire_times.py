"""Days for which something is hired or parked: "46 for 7 days if you book ahead" holds no price for a first time.

Nor do the first days of which a sentence says no price and no share ("no claims in the first 14 days").
"""

import re
from collections.abc import Sequence

from audit.read.phrases.draft import Draft
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Length, Share, Token
from audit.read.words.source import Source

_HIRED = re.compile(
    r"\b(?:p[0-9]\b|park[a-z]*|stationnement|parcheggi[oa]|[a-z]*miet[a-z]*|[a-z]*verleih|ausleih[a-z]*"
    r"|reservier[a-z]*|rent(?:al|ed|ing)?"
    r"|hire[sd]?|hiring|noleggi[a-z]*|lou(?:er|ez|ons|e)|location|emprunt[a-z]*|aufenthalt|stay|sejour|soggiorno"
    r"|stellplatz|camping"
    r"|emplacement|piazzola|pitch|ski[a-z]*|velo[a-z]*|fahrrad|[a-z]*bike[s]?|bici|auto|wagen|car|van|voiture"
    r"|vehicule|furgone|skipass|kaution"
    r"|reservation|prenot[a-z]+)\b"
)
_SUBSCRIBED = re.compile(
    r"\b(?:[a-z]*abo|abonn[a-z]*|abbon[a-z]*|subscri[a-z]*|test[a-z]*|probe[a-z]*|prova|essai|essay[a-z]*|trial|try"
    r"|les(?:en|t)|zugang"
    r"|acces|accesso|access|member[a-z]*|mitglied[a-z]*|danach|dann|ensuite|puis|poi|dopo|then|after(?:wards)?|statt"
    r"|au lieu|invece|instead)\b"
)
_FOR = frozenset({"fur", "for", "pour", "per", "für"})
_FIRST = re.compile(r"\b(?:ersten|premiers|premieres|primi|prime|first)\b")
_DAYS = frozenset({"D", "W"})


def without_hire_times(
    source: Source, tokens: Sequence[Token], clauses: Clauses, drafts: Sequence[Draft]
) -> list[Draft]:
    """The drafts of a block without times of a promotion that only say for how long something is hired.

    Args:
        source: The text.
        tokens: Its values that something may be said of.
        clauses: Its boundaries.
        drafts: What was read in it.
    """
    if not any(draft.attribute == "promo_duration" for draft in drafts):
        return list(drafts)
    return [draft for draft in drafts if not _is_hire(source, tokens, clauses, draft)]


def _is_hire(source: Source, tokens: Sequence[Token], clauses: Clauses, draft: Draft) -> bool:
    token = draft.token
    if draft.attribute != "promo_duration" or not isinstance(token, Length) or token.unit not in _DAYS:
        return False
    start, end = clauses.sentence(token.start)
    if _FIRST.search(source.folded, max(start, token.start - 2), token.end) or _FIRST.search(draft.trigger.lower()):
        return not any(isinstance(t, Amount | Share) and start <= t.start < end for t in tokens)
    if draft.trigger.strip().lower() not in _FOR or _SUBSCRIBED.search(source.folded, start, end):
        return False
    return bool(_HIRED.search(source.folded, start, end))
