"""Prices that something no longer has: "the croissant no longer costs 1.80", "kostet nicht mehr 3.50, sondern 3.90".

"No longer costs more than 5" and "ne coûte plus que 9" say what it costs now.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_OLD = (
    r"(?:non costa(?:no)? piu|koste(?:t|n) (?:jetzt |heute )?nicht mehr|n(?:e |')coute(?:nt)? plus"
    r"|(?:no longer|doesn't|don't|does not|do not) (?:any more )?costs?|(?:isn't|is not|no longer) (?:priced )?at)"
)
NO_LONGER = re.compile(rf"\b{_OLD} (?!als |di |que |qu'|than |more |anything )")
_BEFORE = re.compile(rf"\b{_OLD} (?:(?:chf|eur|fr\.?|€|£|\$) ?)?$")
_REACH = 40


def is_no_longer(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount is what something cost before."""
    if not isinstance(token, Amount) or token.word or token.bound:
        return False
    start = max(clauses.sentence(token.start)[0], token.start - _REACH)
    return bool(_BEFORE.search(source.folded, start, token.start))
