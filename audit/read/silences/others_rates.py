"""Rates that other banks ask or pay: "Some banks asked for an APR of 6.2 % last spring" is nobody's offer here.

Where the same words speak of the company's own rate too, the sentence is left to be read as a whole.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Share, Token
from audit.read.words.source import Source

_BANKS = re.compile(
    r"\b(?:(?:manche|andere|viele|einige|die meisten|gewisse) (?:[a-z-]+ )?[a-z-]*banken"
    r"|(?:certaines?|d'autres|les autres|beaucoup de|de nombreuses|la plupart des) (?:grandes )?banques"
    r"|(?:alcune|altre|molte|certe|le altre|la maggior parte delle) (?:grandi )?banche"
    r"|(?:some|other|many|most) (?:of the )?(?:(?:big|high[- ]street|online|other) )?(?:banks|lenders))\b"
)
_ASKING = re.compile(rf"{_BANKS.pattern}[^,;:!?]*")
OTHERS_RATES = (_BANKS,)
_OURS = re.compile(
    r"\b(?:bei uns|wir|unser[a-z]*|chez nous|nous|notre|nos|da noi|noi|nostr[aoei]|with us|we|our|ours|mit dem|mit der"
    r"|grace a|via|tramite|through)\b"
)


def is_others_rate(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a share stands in a sentence that begins with other banks as those who ask it, and names nothing own."""
    if not isinstance(token, Share):
        return False
    start, end = clauses.sentence(token.start)
    start += len(source.folded[start:end]) - len(source.folded[start:end].lstrip())
    return bool(_ASKING.fullmatch(source.folded, start, token.start)) and not _OURS.search(source.folded, start, end)
