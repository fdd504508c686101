"""Days of every week: by when to order for which delivery, when something is shown, in which hours help comes.

"Order by Wednesday and cook by the weekend", "commandé jusqu'au mardi midi, livré le vendredi", "showing today: 17:45",
"technicians arrive within a 2-hour window" tell nobody how long an offer can be taken or how long a delivery takes.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Day, Length, Token
from audit.read.words.source import Source

_WEEKDAY = (
    r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi"
    r"|samedi|dimanche|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday|mon|tues?|wed|weds|thurs?|fri|sat|sun)"
)
_OF_WEEK = rf"(?:{_WEEKDAY}[a-z]*|wochenende|week-?end|fine settimana|fin de semaine|naechste[rn]? tag|following day)"
_ORDERED = (
    r"(?:bestell[a-z]*|ordern|[a-z]*bestellung(?:en)?|command(?:ez|er|e|es|ee|ees)?|ordin(?:a|ate|i|e|are|at[oaie])"
    r"|order(?:s|ed)?)"
)
_COMES = (
    r"(?:[a-z]*liefer[a-z]*|[a-z]*lieferung|zugestellt|da|kochen|abholen|abgeholt|bekommen|erhalten|livr[a-z]+"
    r"|recevez|recu[a-z]*"
    r"|cuisinez|retir[a-z]+|consegn[a-z]+|ricev[a-z]+|cucin[a-z]+|ritir[a-z]+|deliver[a-z]*|cook|receive|collect|get it"
    r"|with you|arrives?|eat)"
)
WEEKLY = re.compile(
    rf"\b{_ORDERED}\b[^.;!?]{{0,48}}{_WEEKDAY}[^.;!?]{{0,48}}[,;: –-][^.;!?]{{0,40}}\b(?:{_COMES}\b"
    rf"[^.;!?]{{0,28}}{_OF_WEEK}"
    rf"|{_OF_WEEK}\b[^.;!?]{{0,24}}{_COMES}\b)"
    rf"|\b{_WEEKDAY}[a-z]* (?:[a-z0-9.:]+ ){{0,3}}{_ORDERED}\b[^.;!?]{{0,24}}{_WEEKDAY}[^.;!?]{{0,24}}\b{_COMES}\b"
)
_SHOWN = r"(?:heute|aujourd'hui|ce soir|oggi|stasera|today|tonight|morgen|demain|domani|tomorrow)"
PROGRAMME = re.compile(
    rf"\b{_SHOWN}(?: (?:im kino|en salle|in sala|al cinema|on screen|im programm"
    rf"|a l'affiche))?: ?[0-9]{{1,2}} ?[:.h] ?[0-9]{{2}}"
    r"(?: ?(?:uhr|h|pm|am))?(?= ?(?:$|[·,|/;.]|und|et|e |and))"
)
WINDOW = re.compile(r"\b(?:zeitfenster|zeitspanne|creneaux?|plage horaire|fasc(?:ia|e)|slots?|window|time ?frame)\b")
BEGUN = re.compile(  # "on commence le mardi 6 octobre à 20 h"
    r"\b(?:si (?:comincia|inizia|parte)|on (?:commence|demarre)|los geht(?:'s| es)|wir (?:starten|beginnen)"
    r"|we (?:start|begin)"
    r"|startet|beginnt|starts|begins|debute|commence|inizia|comincia)\b"
)
_BEGUN = re.compile(rf"{BEGUN.pattern}(?: am| on| le| il)? ")
_CLOCK = re.compile(r"[0-9] ?(?:uhr|h\b|am\b|pm\b)|[0-9][:.h][0-9]{2}\b")
_OFFER = re.compile(
    r"\b(?:[a-z]*(?:aktion|angebot|verkauf|rabatt)|promo[a-z]*|sales?|soldes|offres?|saldi|offert[ae]|prevente"
    r"|prevendit[ae]"
    r"|booking|bookings|ventes?|vendit[ae]|iscrizioni|inscriptions|anmeldung|buchung)\b"
)
_GIVES = re.compile(r"%|\b(?:rabatt|spar(?:en|t|e)|sav(?:e|es|ing)|remise|rabais|sconto|gratis|free|offert[es]*)\b")
_NEAR = 24
_BRIEF = frozenset({"H", "MIN"})


def is_of_week(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a day is that of every week by which one orders, or of a programme, or hours are a window of time."""
    if isinstance(token, Length):
        near = max(0, token.start - _NEAR), min(len(source.folded), token.end + _NEAR)
        return token.unit in _BRIEF and bool(WINDOW.search(source.folded, *near))
    start, end = clauses.sentence(token.start)
    shown = PROGRAMME.finditer(source.folded, start, min(len(source.folded), end + _NEAR))
    if any(found.start() < token.end and token.start < found.end() + _NEAR for found in shown):
        return isinstance(token, Day | Amount)
    begun = max(start, token.start - _NEAR), token.end
    if _CLOCK.search(source.folded, token.start, token.end) and _BEGUN.search(source.folded, *begun):
        return isinstance(token, Day) and not _OFFER.search(source.folded, start, end)
    if not isinstance(token, Day) or any(sign.isdigit() for sign in _date(source, token)):
        return False
    if _GIVES.search(source.folded, start, end):
        return False
    return any(found.start() <= token.start < found.end() for found in WEEKLY.finditer(source.folded, start, end))


def _date(source: Source, day: Day) -> str:
    """What is written of a day, without its time of day."""
    return re.sub(r"[0-9]{1,2} ?(?:uhr|h|am|pm|[:.][0-9]{2})[0-9]{0,2}", "", source.folded[day.start : day.end])
