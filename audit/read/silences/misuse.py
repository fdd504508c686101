"""Misuse: what is charged to who stays away, comes too late or fills the wrong bin is no price of an offer.

"Missed appointments are charged at 30", "late collection: 10 per quarter of an hour", "contaminated bins incur 50".
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_STAYED_AWAY = (
    r"(?:(?:missed|forgotten|unattended|skipped) (?:appointments?|sessions?|lessons?|class(?:es)?|visits?|bookings?"
    r"|slots?|collections?)|(?:appointments?|sessions?|lessons?|class(?:es)?|visits?|bookings?|slots?) (?:that are "
    r"|you )?"
    r"(?:missed|not (?:kept|attended|cancelled)|cancelled (?:late|with less than))"
    r"|(?:versaumte|verpasste|vergessene|unentschuldigte|nicht eingehaltene|zu spat abgesagte"
    r"|kurzfristig abgesagte)[rns]? "
    r"(?:[a-z]*termin|[a-z]*lektion|[a-z]*stunde|[a-z]*sitzung|[a-z]*kurs|absenz|buchung)(?:en?|s)?"
    r"|(?:rendez-vous|seances?|cours|lecons?|reservations?|consultations?) (?:manque|oublie|non (?:annule|decommande"
    r"|honore|excuse))e?s?"
    r"|(?:appuntament[oi]|lezion[ei]|sedut[ae]|visit[ae]|prenotazion[ei]) (?:mancat|saltat|dimenticat|non (?:disdett"
    r"|rispettat|annullat)|(?:disdett|annullat)[aoie] (?:in ritardo|tardi))[aoie]?)\b"
)
_TOO_LATE = (
    r"(?:late (?:collection|pick-?up|cancellation|drop-?off)s?|(?:verspatete|zu spate) (?:abholung|absage|ruckgabe"
    r"|stornierung)|(?:reprise|recuperation|depart|annulation|restitution) (?:tardi(?:ve|f)|en retard)"
    r"|retard (?:a la|lors de la|au moment de la) (?:reprise|recuperation|restitution)"
    r"|(?:ritir|riconsegn|disdett|annullament|uscit)[oaei] (?:tardiv[oaie]|in ritardo))(?= ?[:–-]| (?:is|are|will"
    r"|incurs?|costs?|wird"
    r"|werden|kostet|kosten|est|sont|sera|coute|viene|vengono|costa|costano|comporta|[€£$]|chf|eur|fr|[0-9]))"
)
_SPOILT = (
    r"(?:(?:contaminated|overfilled|overweight|misfilled|wrongly (?:filled|sorted)) (?:[a-z]+ )?(?:bins?|bags?|loads?"
    r"|containers?|skips?|waste)"
    r"|(?:falsch (?:befullte|sortierte|gefullte|bereitgestellte)|fehlbefullte|uberfullte|verunreinigte)[rns]? "
    r"(?:[a-z]*tonne|[a-z]*sack|[a-z]*sacke|[a-z]*container|[a-z]*behalter|[a-z]*abfall)(?:n|s|e)?"
    r"|(?:bacs?|sacs?|poubelles?|conteneurs?) (?:mal tries?|mal triees?|contamines?|surcharges?|souilles?"
    r"|non conformes?)"
    r"|(?:bidon[ei]|contenitor[ei]|sacch[io]|cassonett[oi]) (?:contaminat|non conform|sovraccaric"
    r"|mal differenziat)[oaie]+)\b"
)
_MISUSE = rf"\b(?:{_STAYED_AWAY}|{_TOO_LATE}|{_SPOILT})"
MISUSE = re.compile(_MISUSE)
_BEFORE = re.compile(rf"{_MISUSE}(?:[^.;!?|]|\.[0-9]){{0,64}}$")
_REACH = 128


def is_for_misuse(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount is charged to who missed, came late or filled the wrong thing."""
    if not isinstance(token, Amount) or token.word:
        return False
    start, _ = clauses.sentence(token.start)
    return bool(_BEFORE.search(source.folded, max(start, token.start - _REACH), token.start))
