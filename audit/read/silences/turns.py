"""Days of turns and courses: "turn 1: 22 June to 3 July, 420" says when it takes place, not until when it is sold.

"Week 3: 20 to 24 July", "pottery course, 11/12 September: 120". Where the sentence reduces something, the days are
those of the offer, and so are the weeks of a campaign ("week 2: 10 to 16 August, 20 % off").
"""

import re
from collections.abc import Sequence

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Day, Share, Token
from audit.read.words.source import Source

_NUMBER = r"(?:n[.°o]{0,2} ?)?(?:[1-9][0-9]?|i{1,3}|iv|v|[a-h])"
_TURN = (
    r"(?:turnus|turn[oi]|[a-z]*lager|[a-z]*camp|[a-z]*kurs|[a-z]*woche|gruppe|durchgang|block|session[es]?|semaine"
    r"|sejour|stage|groupe|cours|atelier|settimana|corso|campo|sessione|gruppo|laboratorio|week|course|class|block"
    r"|group|term|round)"
)
_COURSE = (
    r"(?:[a-z]*(?:kurs|workshop|seminar|lehrgang|camp|lager)|stage|atelier|formation|corso|laboratorio|campus"
    r"|(?:[a-z]+ )?(?:course|workshop|class|retreat|masterclass|bootcamp))"
)
_OF_WHAT = r"(?:(?: [a-z'-]+){1,4}(?=[,:(]))?"  # "sewing course for beginners, 3/4 July"
_DAY = r"(?: ?(?:,|:|\(|->|–|-) ?| )(?:(?:vom|du|dal|dall'|from|von|am|le|il|on|the) ?)?(?:[a-z]{2,3}\.?/)?"
TURNS = (
    re.compile(rf"\b{_TURN} {_NUMBER}(?: (?:[a-z]+ ){{0,2}})?{_DAY}[a-z]{{0,10}}\.? ?[0-9]"),
    re.compile(rf"\b{_COURSE}{_OF_WHAT}{_DAY}[a-z]{{0,10}}\.? ?[0-9]"),
)
_TURN_OF = re.compile(rf"(?:^|[\n•*|;] ?-? ?|[.!?] ){_TURN} {_NUMBER}(?: (?:[a-z]+ ){{0,2}})?{_DAY}$")
_COURSE_OF = re.compile(rf"(?:^|[\n•*|;] ?-? ?|[.!?] )(?:(?:[a-z'-]+ ){{0,3}})?{_COURSE}{_OF_WHAT}{_DAY}$")
_OFFERED = re.compile(
    r"\b(?:alle|jede[rsn]?|every|all|any|tous|toutes|chaque|tutti|tutte|ogni|aktion|angebot|offre|offerta|offer|sale"
    r"|rabatt|statt|anziche|invece|au lieu|instead|nur|only|seulement|solo)\b"
)
_REACH = 72


def is_of_turn(source: Source, clauses: Clauses, token: Token, tokens: Sequence[Token]) -> bool:
    """Whether days from and to are those on which a turn or a course takes place.

    Args:
        source: The text.
        clauses: Its boundaries.
        token: The days.
        tokens: All values of the text.
    """
    if not isinstance(token, Day) or not token.first or not token.last or token.first == token.last:
        return False
    start = max(0, token.start - _REACH)
    numbered = _TURN_OF.search(source.folded, start, token.start)
    found = numbered or _COURSE_OF.search(source.folded, start, token.start)
    if not found or (not numbered and _OFFERED.search(source.folded, found.start(), token.start)):
        return False
    begin, end = clauses.sentence(token.start)
    beside = (t for t in tokens if begin <= t.start < end)
    return not any(isinstance(t, Share) or (isinstance(t, Amount) and (t.word or t.minus)) for t in beside)
