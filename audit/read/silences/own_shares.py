"""What share of their costs comes back to insured people: no price, no cashback and no time of an offer.

"We pay back up to 90 % of costs, at most 1,500 in the first two years".
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Length, Share, Token
from audit.read.words.source import Source

_BACK = (
    r"\b(?:erstatte(?:t|n)|ubernehmen|ubernimmt|rembourse(?:e?s?|ons|nt)?|rimbors(?:iamo|a|ano|ato|ati)|reimburses?d?"
    r"|(?:we |will )?(?:pay|pays) back)\b"
)
_COSTS = (
    r"(?:der|ihrer|des|de vos|de|delle|dei|of(?: the| your)?)"
    r" ?(?:[a-z]*kosten|frais|depenses|spese|costi|costs|bills)\b"
)
SHARES = re.compile(rf"{_BACK}[^.;!?]{{0,40}}[0-9] ?% {_COSTS}")


def is_own_share(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a value stands in a sentence about the share of costs that comes back."""
    if not isinstance(token, Amount | Length | Share) or getattr(token, "word", False):
        return False
    return bool(SHARES.search(source.folded, *clauses.sentence(token.start)))
