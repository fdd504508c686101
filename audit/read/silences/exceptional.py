"""Charges of cases that few customers meet: another ticket, a return that is fetched, a car that comes back dirty.

"Tickets may be exchanged for 3", "changed your mind? We'll collect it for 65", "returned empty? We charge 30".
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_CHARGE = (
    r"\b(?:(?:berechnen|verrechnen|belasten) wir|wir (?:berechnen|verrechnen|belasten)|nous (?:facturons|prelevons)"
    r"|addebitiamo|tratteniamo|(?:we|we'll|we will) (?:charge|bill|deduct))\b"
)
_STATE = (
    r"\b(?:leer|leeren|leerem|schmutzig|verschmutzt|verspatet|zu spat|vide|sale|en retard|sans le plein|sporc[oa]"
    r"|vuot[oa]|senza il pieno|in ritardo|empty|dirty|unclean|back late|returned late)\b"
)
CHARGED = re.compile(rf"{_CHARGE}[^.!;]{{0,60}}{_STATE}|{_STATE}[^.!;]{{0,60}}{_CHARGE}")
CHANGED = re.compile(
    r"\b(?:umtausch|umbuchung|umgetauscht|umgebucht|umpersonalisierung|exchange[ds]?|exchanging|swapped|rebook(?:ed|ing)?"
    r"|echange[rs]?|echangee?s?|echangeables?|cambiat[aoie]|cambio (?:del?|dell[ao]|di)"
    r"|chang(?:ing|es? of) (?:your |the )?(?:dates?|names?|bookings?))\b"
)
_CHANGED_FOR = re.compile(rf"{CHANGED.pattern}[^.;!?|]{{0,60}}$")
_BOOKED = re.compile(
    r"ticket|billet|bigliett|karte|dates?\b|datum|termin|\bname|\bnom\b|buchung|booking|reservation|prenotazion|place|posto"
)
FETCHED = re.compile(
    r"\b(?:ruckholung|abholung|holen (?:wir|sie)|abgeholt|enlevement|enlevons|venons (?:le|la|les) chercher|ritiro"
    r"|ritiriamo|collection|collect (?:it|them)|(?:pick|fetch) (?:it|them)(?: up)?)\b"
)
_FETCHED_FOR = re.compile(rf"{FETCHED.pattern}[^.;!?|]{{0,40}}$")
_GIVEN_BACK = re.compile(
    r"rucksend|retour|ruckgabe|zuruckgeb|umentscheid|sperrige|\bres[io]\b|restitu|ripens|cambi(?:ato|are) idea"
    r"|\breturn(?:s|ed|ing)?\b(?! (?:trip|ticket|fare|flight|journey|£|€|\$|[0-9]))|chang(?:e|ed|ing) your mind"
    r"|chang(?:e|er) d'avis|not quite right"
)
_FETCHED_BACK = re.compile(  # a return, by whomever it is fetched
    r"\bruckholung (?:durch|per|mit|via)(?: (?:die|den|der|einen?|eine[rm]|unsere[nr]?))? [a-z]*"
    r"(?:spedition|spediteur|kurier|paketdienst|post|dhl)[^.;!?|]{0,40}$"
)
CANCELLED = re.compile(
    r"(?:annull(?:ation|ierung|ationen)|stornierung(?:en)?|umbuchung(?:en)?|abmeldung(?:en)?|annulation|annullamento"
    r"|cancellazione|disdetta|cancell?ation)s?(?: [a-z]+)? ?: "
)
_LABELLED = re.compile(rf"(?:[0-9]+\.[0-9]* |[-*•] )?\s*{CANCELLED.pattern}")
EXCEPTIONAL = (CHARGED, CHANGED, FETCHED, CANCELLED)
_REACH = 100
_QUESTION = 80


def is_exceptional(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount is charged for a change, for fetching what is given back, or for the state of what was lent.

    Args:
        source: The text.
        clauses: Its boundaries.
        token: The value.
    """
    if not isinstance(token, Amount) or token.word:
        return False
    start, end = clauses.sentence(token.start)
    if source.folded[:start].rstrip().endswith("?"):  # what was asked right before
        start = max(clauses.sentence(max(0, start - 1))[0], start - _QUESTION)
    if _LABELLED.match(source.folded, clauses.sentence(token.start)[0]):
        return True
    ahead = max(start, token.start - _REACH), token.start
    if CHARGED.search(source.folded, start, end):
        return True
    if _CHANGED_FOR.search(source.folded, *ahead):
        return bool(_BOOKED.search(source.folded, start, end))
    if _FETCHED_BACK.search(source.folded, *ahead):
        return True
    return bool(_FETCHED_FOR.search(source.folded, *ahead)) and bool(_GIVEN_BACK.search(source.folded, start, end))
