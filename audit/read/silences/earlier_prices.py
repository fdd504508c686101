"""What something cost at another time: "im Winter waren es 34,5 Cent", "last summer it was £12" asks nobody for it now.

The clause says nothing, the rest of its sentence does ("29 € a month; last year it was 25 €"). Neither is a rate, nor
the month itself, of "in May the rate was 1.2 %" one of today.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.silences.past_clauses import IN_MONTH, clauses_then, is_now
from audit.read.values.tokens import Amount, Day, Share, Token
from audit.read.words.source import Source

_REDUCES = re.compile(
    r"% ?(?:off|rabatt|nachlass|gunstiger|auf|(?:de )?(?:remise|reduction|rabais)|sur|(?:di )?sconto|su)\b|\brabatt"
    r"|\bsconto|\bremise|\bdiscount"
)


def is_asked_then(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount or rate is what something cost at another time, or a month is that time."""
    sentence = clauses.sentence(token.start)
    if isinstance(token, Amount) and not token.word:
        return any(one <= token.start < two for one, two in clauses_then(source, *sentence))
    if isinstance(token, Share) or (isinstance(token, Day) and token.vague):
        then = clauses_then(source, *sentence, IN_MONTH)
        return any(one <= token.start < two and _is_over(source, one, two) for one, two in then)
    return False


def _is_over(source: Source, start: int, end: int) -> bool:
    """Whether a clause neither speaks of today nor reduces anything: "in July 20% off all that was on your list"."""
    return not is_now(source, start, end) and not _REDUCES.search(source.folded, start, end)
