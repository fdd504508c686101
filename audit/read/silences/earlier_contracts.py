"""What holds for those who signed before a day that is past: "those who joined before 1 May 2025 still pay 7.90".

The day ends no offer, and what they pay is no price of today. What newer customers pay in the same sentence is.
"""

import re
from collections.abc import Sequence

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Day, Token
from audit.read.words.source import Source

_HELD = (
    r"\b(?:kund(?:e|en|innen)|[a-z]*vertrag|vertrage[n]?|[a-z]*abschluss|bestandskunden|mitglieder|client(?:s|e|es)?"
    r"|contrats?|abonnes?|adherents?|souscri(?:t|te|ts|tes|ption|ptions)|clienti|contratt[oi]|abbonati|customers?"
    r"|members?|contracts?|policies)\b"
)
_BEFORE = r"\b(?:vor dem|vor|avant le|avant|prima del|prima dell'|before)"
EARLIER = re.compile(rf"{_HELD}[^.;!?]{{0,48}}?{_BEFORE}(?= [0-9a-z])")
_AHEAD = re.compile(rf"{_HELD}[^.;!?]{{0,48}}? ?{_BEFORE} ?$")
_NOW = re.compile(
    r"\b(?:neu[a-z]*|seither|seitdem|ab|seit|nouveaux?|nouvelles?|depuis|nuov[oaie]|da|dal|new|since|now)\b"
)
_BEFORE_IT = re.compile(rf"{_BEFORE} ?")
_REACH = 96


def is_of_earlier_contract(source: Source, clauses: Clauses, token: Token, tokens: Sequence[Token]) -> bool:
    """Whether a day parts those who signed before it, and is past, or an amount is what those pay."""
    if not isinstance(token, Amount | Day):
        return False
    start, end = clauses.sentence(token.start)
    for day in tokens:
        if isinstance(day, Day) and start <= day.start <= token.start < end and _is_past(source, day, start):
            between = source.folded[day.end : token.start]
            return day is token or (isinstance(token, Amount) and not _NOW.search(between))
    return False


def _is_past(source: Source, day: Day, start: int) -> bool:
    told = day.last or day.first
    if day.day is None or not told or told[:10] >= source.anchor.isoformat():
        return False
    lead = _BEFORE_IT.match(source.folded, day.start)
    until = lead.end() if lead else day.start
    return bool(_AHEAD.search(source.folded, max(start, until - _REACH), until))
