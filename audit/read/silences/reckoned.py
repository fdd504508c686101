"""Products that are worked out: of "you save: 6 x 3 = 18" the three is a factor, and nobody's price."""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Token
from audit.read.words.source import Source

_MONEY = r"(?:[€£$]|chf|fr\.?|eur)?"
RECKONED = re.compile(
    rf"\b[0-9]{{1,3}} ?(?:x|×|\*|mal|fois|volte|times|per) ?{_MONEY} ?[0-9]+(?:[.,'][0-9]+)*(?:[.,]?[–-])?"
    rf" ?{_MONEY}(?:uro)? ?(?:=|sind|macht|ergibt|soit|fait|fa|makes)[ :]"
)


def is_reckoned(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a value is a factor of a product that its sentence works out."""
    found = RECKONED.finditer(source.folded, *clauses.sentence(token.start))
    return any(one.start() <= token.start < one.end() for one in found)
