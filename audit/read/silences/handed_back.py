"""What is charged where something hired comes back dirty or empty: "return it clean, otherwise £20 for cleaning".

It is no price, and not what smaller orders pay ("free delivery from 60, otherwise 4.90").
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_BACK = (
    r"(?:(?:a |de |le |la |les )?(?:rendre|rapporter|restituer|ramener)|rendue?s?|restituee?s?"
    r"|zuruck(?:zu)?(?:geben|bringen|stellen)|zuruckgegeben|abgeben|abzugeben|besenrein|gereinigt|sauber"
    r"|restituir[a-z]*|riconsegn[a-z]*|riport[a-z]+|da restituire|pulit[oaie]|nettoyee?s?|propres?|vollgetankt"
    r"|avec le plein|con il pieno|full tank|return(?:ed)?(?: it| them)?|hand(?:ed)? back|bring(?: it| them)? back|clean"
    r"|cleaned)"
)
_ELSE = (
    r"(?:sonst|ansonsten|andernfalls|sinon|autrement|dans le cas contraire|faute de quoi|altrimenti|in caso contrario"
    r"|otherwise|or else|or we)"
)
HANDED = (re.compile(rf"\b{_BACK}\b[^;!?]{{0,60}}\b{_ELSE}\b"),)
_BEFORE = re.compile(rf"\b{_BACK}\b[^.;!?]{{0,60}}\b{_ELSE}\b[^.;!?]{{0,40}}$")
_REACH = 128


def is_for_cleaning(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount is due only if something does not come back as it should."""
    if not isinstance(token, Amount) or token.word:
        return False
    start, _ = clauses.sentence(token.start)
    return bool(_BEFORE.search(source.folded, max(start, token.start - _REACH), token.start))
