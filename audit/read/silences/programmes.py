"""Days and hours of programmes: when something is shown, when a course begins, in which hours help comes.

"Showing today: 17:45", "in cinemas from 12 June", "we start on Tuesday 6 October at 8 pm", "technicians arrive within a
2-hour window" tell nobody how long an offer can be taken or how long a delivery takes. An offer may begin at an hour,
too.
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
    r"\b(?:[a-z]*(?:aktion|angebot|verkauf|rabatt)[a-z]*|promo[a-z]*|sales?|soldes|offres?|saldi|offert[ae]|prevente"
    r"|prevendit[ae]|offers?|deals?|discounts?|remises?|reductions?|scont[oi]|riduzion[ei]|(?:early[ -]bird )?prices?"
    r"|prix|prezz[oi]|tarifs?|tariff[ae]|[a-z]*preise?"
    r"|booking|bookings|ventes?|vendit[ae]|iscrizioni|inscriptions|anmeldung|buchung)\b|[0-9] ?%"
)
_ON_STAGE = re.compile(  # "ab 12. Juni im Kino", "in cinemas from 12 June"
    r"\b(?:im kino|in den kinos|auf der (?:grossen )?leinwand|en salles?|au cinema|a l'affiche|in sala|nelle sale"
    r"|al cinema"
    r"|in (?:the )?cinemas?|on (?:the big )?screen|on stage|sur scene|in scena)\b"
)
_TITLED = re.compile(r" ?: ?[^%€£]{3,}$")
_PAID = re.compile(r"%|[€£$]|\bchf\b|\beur\b|\bfr\.")
_NEAR = 24
_BRIEF = frozenset({"H", "MIN"})
PROGRAMMES = (_PROGRAMME, _WINDOW, _BEGINS, _ON_STAGE)


def is_of_programme(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a day is that of a programme or of a beginning, or hours are a window of time."""
    if isinstance(token, Length):
        near = max(0, token.start - _NEAR), min(len(source.folded), token.end + _NEAR)
        return token.unit in _BRIEF and bool(_WINDOW.search(source.folded, *near))
    start, end = clauses.sentence(token.start)
    shown = _PROGRAMME.finditer(source.folded, start, min(len(source.folded), end + _NEAR))
    if any(found.start() < token.end and token.start < found.end() + _NEAR for found in shown):
        return isinstance(token, Day | Amount)
    if isinstance(token, Day) and _is_premiere(source, (start, end), token):
        return True
    begun = max(start, token.start - _NEAR), token.end
    if _CLOCK.search(source.folded, token.start, token.end) and _BEGUN.search(source.folded, *begun):
        return isinstance(token, Day) and not _OFFER.search(source.folded, start, end)
    return False


def _is_premiere(source: Source, sentence: tuple[int, int], day: Day) -> bool:
    """Whether something is shown from a day on: words for a cinema or stage say so, or a title in a programme."""
    start, end = sentence
    if day.last or _PAID.search(source.folded, start, end) or _OFFER.search(source.folded, start, end):
        return False
    near = max(start, day.start - _NEAR), min(end, day.end + _NEAR)
    titled = _PROGRAMME.search(source.folded) and _TITLED.match(source.folded[:end], day.end)
    return bool(titled or _ON_STAGE.search(source.folded, *near))
