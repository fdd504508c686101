"""Stays that are worked out: the days and the sums of "5 to 12 June: 7 nights x 90 = 630" are those of an example."""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Day, Token
from audit.read.words.source import Source

_MONEY = r"(?:[€£$]|chf|fr\.?|eur(?:o|os)?)?"
_SUM = rf"{_MONEY} ?[0-9]+(?:[.,'][0-9]+)*(?:[.,]?[–-])? ?{_MONEY}"
STAY = re.compile(
    r"\b[0-9]{1,3} (?:nacht(?:e|en)?|nights?|nuits?|nott[ei]|ubernachtung(?:en)?|nuitees?|pernottament[oi])"
    rf" ?(?:x|×|\*|mal|fois|volte|times|per) ?{_SUM} ?(?:=|sind|macht|ergibt|soit|fait|fa|makes) ?{_SUM}"
)


def is_of_stay(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a value is a sum of a stay that its sentence works out, or a day in such a sentence."""
    if not isinstance(token, Amount | Day):
        return False
    found = STAY.search(source.folded, *clauses.sentence(token.start))
    return found is not None and (isinstance(token, Day) or found.start() <= token.start < found.end())
