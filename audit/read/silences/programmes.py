"""Days and hours of programmes: when something is shown, when a course begins, in which hours help comes.

"Showing today: 17:45", "we start on Tuesday 6 October at 8 pm", "technicians arrive within a 2-hour window" tell nobody
how long an offer can be taken or how long a delivery takes.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Day, Length, Token
from audit.read.words.source import Source

_SHOWN = r"(?:heute|aujourd'hui|ce soir|oggi|stasera|today|tonight|morgen|demain|domani|tomorrow)"
_PROGRAMME = re.compile(
    rf"\b{_SHOWN}(?: (?:im kino|en salle|in sala|al cinema|on screen|im programm"
    rf"|a l'affiche))?: ?[0-9]{{1,2}} ?[:.h] ?[0-9]{{2}}"
    r"(?: ?(?:uhr|h|pm|am))?(?= ?(?:$|[·,|/;.]|und|et|e |and))"
)
_WINDOW = re.compile(r"\b(?:zeitfenster|zeitspanne|creneaux?|plage horaire|fasc(?:ia|e)|slots?|window|time ?frame)\b")
_BEGINS = re.compile(  # "on commence le mardi 6 octobre à 20 h"
    r"\b(?:si (?:comincia|inizia|parte)|on (?:commence|demarre)|los geht(?:'s| es)|wir (?:starten|beginnen)"
    r"|we (?:start|begin)"
    r"|startet|beginnt|starts|begins|debute|commence|inizia|comincia)\b"
)
_BEGUN = re.compile(rf"{_BEGINS.pattern}(?: am| on| le| il)? ")
_CLOCK = re.compile(r"[0-9] ?(?:uhr|h\b|am\b|pm\b)|[0-9][:.h][0-9]{2}\b")
_OFFER = re.compile(
    r"\b(?:[a-z]*(?:aktion|angebot|verkauf|rabatt)|promo[a-z]*|sales?|soldes|offres?|saldi|offert[ae]|prevente"
    r"|prevendit[ae]"
    r"|booking|bookings|ventes?|vendit[ae]|iscrizioni|inscriptions|anmeldung|buchung)\b"
)
_NEAR = 24
_BRIEF = frozenset({"H", "MIN"})
PROGRAMMES = (_PROGRAMME, _WINDOW, _BEGINS)


def is_of_programme(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a day is that of a programme or of a beginning, or hours are a window of time."""
    if isinstance(token, Length):
        near = max(0, token.start - _NEAR), min(len(source.folded), token.end + _NEAR)
        return token.unit in _BRIEF and bool(_WINDOW.search(source.folded, *near))
    start, end = clauses.sentence(token.start)
    shown = _PROGRAMME.finditer(source.folded, start, min(len(source.folded), end + _NEAR))
    if any(found.start() < token.end and token.start < found.end() + _NEAR for found in shown):
        return isinstance(token, Day | Amount)
    begun = max(start, token.start - _NEAR), token.end
    if _CLOCK.search(source.folded, token.start, token.end) and _BEGUN.search(source.folded, *begun):
        return isinstance(token, Day) and not _OFFER.search(source.folded, start, end)
    return False
