"""Days on which a course is held or on which something recalled was sold: no offer begins or ends with them.

"Nothelferkurs, Fr/Sa 11./12. September: 120.–" says when one is taught, "vendu du 12 au 20 mars" in whose hands a
spoiled cheese may be. "Cours 20 % moins chers, 11–12 septembre" names the days of what is reduced.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Day, Token
from audit.read.words.source import Source

_COURSE = (
    r"(?:[a-z]*(?:kurse?|lehrgang|seminar|workshop|schulung|ferienlager|kinderlager|skilager|retreat|exkursion"
    r"|wanderung|fuhrung)"
    r"|cours|stages?|ateliers?|formation|initiation|excursion|randonnee|camp|colonie|cors[oi]|laboratori[o]?|gita"
    r"|escursione|visita guidata|turno|course|class|training|masterclass|lesson|excursion|session)"
)
COURSE = re.compile(rf"\b{_COURSE}\b[^.;!?%€\n]{{0,48}}[0-9]")
_TAUGHT = re.compile(
    rf"\b{_COURSE}\b(?![^.;!?]*\b(?:rabatt|sconto|remise|rabais|off|discount|aktion|promo)\b)[^.;!?%€]{{0,48}}$"
)
SOLD = re.compile(
    r"(?<!wenn )(?<!if )(?<!when )\b(?:verkauft|vertrieben|vendue?s?|commercialisee?s?|distribuee?s?|vendut[oaie]"
    r"|commercializzat[oaie]|distribuit[oaie]|sold|distributed)"
    r"(?: (?:[a-z]+ ){0,3}?)?(?: ?(?:vom|zwischen|ab|du|entre|le|depuis|dal|tra|il|from|between|on))?(?: (?:dem|le|il"
    r"|the))? ?$"
)
WAS_SOLD = re.compile(SOLD.pattern.removesuffix("$") + "[a-z]{0,10}[.,]? ?[0-9]")
EVENTS = (COURSE, WAS_SOLD)
_HELD = re.compile(
    r"[,:(|–-] ?(?:[a-z]{2,10}\.?(?: ?[/&+-] ?| (?:und|et|e|and) )?){0,2} ?$|\b(?:du|vom|dal|from|am|le|il|on) ?$"
)
_MONEY = re.compile(r"[0-9] ?(?:%|€|£|chf|eur|fr\b)|(?:chf|€|£|\$) ?[0-9]")
_UNTIL = re.compile(r"(?:bis|jusqu|fino|entro|until|by|gultig|valable|valid|vor|avant)")
_REACH = 72


def is_of_event(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a day is one on which a course is held, or something that is recalled was sold."""
    if not isinstance(token, Day) or _UNTIL.match(source.folded, token.start):
        return False
    start, end = clauses.sentence(token.start)
    ahead = max(start, token.start - _REACH), token.start
    if SOLD.search(source.folded, *ahead) and not _MONEY.search(source.folded, start, end):
        return True
    if not (token.first and token.last and token.first != token.last):
        return False
    taught = _TAUGHT.search(source.folded, *ahead)
    return bool(taught and _HELD.search(source.folded, *ahead))
