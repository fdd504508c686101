"""What somebody has already bought or done, told with his name and the day: "bought by Aunt Joan on 12 March for £79".

Lists of gifts, and lines under articles and reviews, tell who did something and when: the day ends no offer, and what
somebody paid then is no price of today. "Must be ordered by noon on 12 March" is told of readers.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Day, Token
from audit.read.words.source import Source

_BOUGHT = (
    r"(?:bought|purchased|gifted|given|donated|snapped up|gekauft|gespendet|geschenkt|verschenkt"
    r"|achete(?:e?s?)|offerte?s?|donne(?:e?s?)|acquistat[oaie]|comprat[oaie]|regalat[oaie]|donat[oaie])"
)
_WROTE = (
    r"(?:written|posted|published|reviewed|reported|photographed|edited|updated|checked|approved|signed|painted|opened"
    r"|founded|reserved|booked|claimed|ordered)"
)
_BE = r"(?:be|being|if|when|once|all|orders?|and|or|are|is|get|unless|not|until|sein|werden|etre|essere)"
_TIME = (
    r"(?:noon|midnight|midday|close|end|[0-9]|am|pm|post|e-?mail|phone|letter|card|mail|mon|tue|wed|thu|fri|sat|sun"
    r"|black|cyber|easter|christmas|xmas|boxing|good|whit|the (?:close|end|deadline|latest)|latest|then|lunch|tea)"
)
_HOUSE = (  # what the shop gives itself is offered
    r"(?:us|our|the (?:shop|store|house|company|brand|team)|uns|unser[a-z]*|hersteller|haus|nous|notre|nos"
    r"|la (?:maison|boutique|marque)|le (?:magasin|fabricant)|noi|nostr[oaie]|negozio|casa|produttore)\b"
)
_NAME = r"(?: (?:[a-z][a-z.'-]*|&)){1,5}"
_BY = rf"(?:by(?! {_TIME})|von|vom|par|da|dal|dalla|dallo|dall')(?! {_HOUSE})"
_ON = r",? (?:on|am|le|il|l'|vom|du|del)(?: |(?<='))"
BOUGHT_BY = re.compile(rf"(?<![a-z]){_BOUGHT} {_BY}{_NAME}{_ON}[a-z0-9]")
DONE_BY = re.compile(rf"(?<![a-z]){_WROTE} by(?! {_TIME}){_NAME},? on [a-z0-9]")
_MODAL = re.compile(rf"(?<![a-z]){_BE} $")
_LEAD = 12


def is_of_told_purchase(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a day is one on which somebody did something, or an amount what he paid on it."""
    if not isinstance(token, Amount | Day):
        return False
    start, end = clauses.sentence(token.start)
    bought = _told(source, BOUGHT_BY, start, end)
    if isinstance(token, Amount):
        return bought is not None and bought.end() <= token.start
    told = bought or _told(source, DONE_BY, start, end)
    return told is not None and token.start < told.end() + _LEAD and token.end >= told.end()


def _told(source: Source, find: re.Pattern[str], start: int, end: int) -> re.Match[str] | None:
    """Who did something and when, where a sentence does not ask readers to do it."""
    found = find.search(source.folded, start, end)
    if found is None or _MODAL.search(source.folded, max(start, found.start() - _LEAD), found.start()):
        return None
    return found
