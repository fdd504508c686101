"""Days on which readers have something of their own in mind: "If you are off to the hills this weekend, wrap up".

A sentence that tells them to order, to come or what they get, keeps its days.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Day
from audit.read.words.source import Source

PLANNED = re.compile(
    r"\b(?:(?:wenn|falls) (?:sie|du|ihr)|si (?:vous|tu)|(?:if|in case) you(?:'re)?|(?:se|quando) (?!ne\b)[a-z ]{0,32}?"
    r"[a-z]{3,}(?:ate|ete|ite)|(?:wenn|falls) (?:[a-z]+ ){0,3}(?:sie|du|ihr))\b[^.!?;:,]{0,60}"
)
_OFFERED = re.compile(
    r"\b(?:wir|uns|unser[a-z]*|nous|notre|nos|noi|nostr[aoie]|we|our|us"
    r"|bestell[a-z]*|kauf[a-z]*|einkauf[a-z]*|[a-z]*buch[a-z]+|komm[a-z]*|besuch[a-z]*|anmeld[a-z]*|[a-z]*schliess[a-z]*"
    r"|wechsel[a-z]*|reservier[a-z]*|spar[a-z]*|profitier[a-z]*|bekomm[a-z]*|erhalt[a-z]*|geschenk[a-z]*|gratis|kostenlos"
    r"|rabatt[a-z]*|laden|geschaft|filiale|shop|code|aktion|angebot[a-z]*"
    r"|command[a-z]*|achet[a-z]*|reserv[a-z]*|inscri[a-z]*|ven(?:ez|ir)|pass(?:ez|er)|souscri[a-z]*|abonn[a-z]*|profit[a-z]*"
    r"|econom[a-z]*|recev[a-z]*|offert[a-z]*|offr[a-z]*|gratuit[a-z]*|cadeaux?|remise|rabais|magasin|boutique|solde[s]?"
    r"|ordin[a-z]*|acquist[a-z]*|compr[a-z]*|prenot[a-z]*|iscri[a-z]*|ven(?:ite|ire|ga)|pass(?:ate|are)|abbon[a-z]*"
    r"|risparm[a-z]*|ricev[a-z]*|omaggio|regal[a-z]*|sconto|negozio|promozion[a-z]*"
    r"|order[a-z]*|buy[a-z]*|shop[a-z]*|book[a-z]*|sign(?:ing)?|join[a-z]*|subscri[a-z]*|visit[a-z]*|com(?:e|ing)|switch[a-z]*"
    r"|sav(?:e|es|ing)|get|receive|free|gift|off|store|offer[a-z]*|deal[a-z]*|discount[a-z]*|sale)\b"
)


def is_readers_plan(source: Source, clauses: Clauses, day: Day) -> bool:
    """Whether a span of days says when readers may be about something else, and their sentence offers nothing.

    Args:
        source: The text.
        clauses: Its boundaries.
        day: Of days named by a word, such as a weekend; one that only ends may be that of an offer.
    """
    if not (day.first and day.last):
        return False
    start, end = clauses.sentence(day.start)
    plan = PLANNED.search(source.folded, start, end)
    inside = plan is not None and plan.start() < day.start < plan.end()
    return inside and not _OFFERED.search(source.folded, start, end)
