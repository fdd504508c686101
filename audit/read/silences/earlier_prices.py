"""What something cost at another time: "im Winter waren es 34,5 Cent", "last summer it was £12" asks nobody for it now.

The clause says nothing, the rest of its sentence does ("29 € a month; last year it was 25 €").
"""

from audit.read.silences.clauses import Clauses
from audit.read.silences.past_clauses import clauses_then
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source


def is_asked_then(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount is what something cost at another time."""
    if not isinstance(token, Amount) or token.word:
        return False
    return any(one <= token.start < two for one, two in clauses_then(source, *clauses.sentence(token.start)))
