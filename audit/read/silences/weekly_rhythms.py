"""Weekdays of a rhythm: "order by Wednesday and cook by the weekend", "commandé jusqu'au mardi, livré le vendredi".

By which weekday one orders to be brought something on another one says when it comes; the offer goes on next week.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Day, Token
from audit.read.words.source import Source

_ORDERED = (
    r"(?:order(?:s|ed|ing)?|book(?:ed)?|bestell(?:en|st|t|e|ung(?:en)?)|wer bestellt|command(?:ez|e|ee?s?|er|ant)"
    r"|ordin(?:a|ate|are|i|ando|ato|ati)|prenot(?:a|ate|ando))"
)
_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?"
    r"|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|lunedi|martedi|mercoledi|giovedi|venerdi"
    r"|sabat[oi]|domenic[ah]e?|week-?ends?|wochenende|fine settimana|next day|tags darauf|lendemain|giorno dopo)"
)
_COMES = (
    r"(?:deliver[a-z]*|with you|arriv[a-z]*|cook|eat|collect|geliefert|lieferung|zustellung|liefern|kommt|livr[a-z]+"
    r"|recev[a-z]+|recu(?:e|s|es)?|consegn[a-z]+|ricev[a-z]+|pronte?|arriver[a-z]*|recapitat[oaie])"
)
ORDERED = re.compile(rf"\b{_ORDERED}\b[^.;:!?0-9]{{0,32}}\b{_DAY}|\bbis {_DAY}[^.;:!?]{{0,20}}\bbestell(?:t|en)\b")
_BEFORE = re.compile(rf"\b{_ORDERED}\b[^.;:!?0-9]{{0,32}}$")
_BEHIND = re.compile(r"[^.;:!?,]{0,20}\bbestell(?:t|en)\b")
_THEN = re.compile(rf"\b{_DAY}\b")
_COMING = re.compile(rf"\b{_COMES}\b")
_GIVEN = re.compile(r"%|\b(?:gratis|gratuit[aoe]?(?:mente)?|free|offerte?s?|offert[ao]|kostenlos[a-z]*|umsonst)\b")
_CLOCK = re.compile(r" ?[0-9]{1,2}(?:[.:h][0-9]{2})? ?(?:uhr|h|am|pm)?(?= |$)")
_NUMBER = re.compile(r"[0-9]")
_REACH = 48


def is_of_rhythm(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a weekday without a date is the one by which one orders what comes on another one."""
    if not isinstance(token, Day) or _NUMBER.search(_CLOCK.sub("", source.folded[token.start : token.end])):
        return False
    start, end = clauses.sentence(token.start)
    before = _BEFORE.search(source.folded, max(start, token.start - _REACH), token.start)
    if not before and not _BEHIND.match(source.folded, token.end, end):
        return False
    if _GIVEN.search(source.folded, start, end):
        return False
    return any(find.search(source.folded, token.end, end) for find in (_THEN, _COMING))
