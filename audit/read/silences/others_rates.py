"""Rates that other banks ask or pay: "Some banks asked for an APR of 6.2 % last spring" is nobody's offer here.

Nor is what all of them pay on average: "the average savings rate is 1.2 %".

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
_AVERAGE = re.compile(
    r"\b(?:durchschnittszins(?:satz|en)?|durchschnittliche[rn]? (?:[a-z-]+ )?[a-z]*zins(?:satz|en)?"
    r"|taux (?:d'interet )?moyens?|tass[oi] (?:d'interesse )?medi[oi]"
    r"|average (?:[a-z-]+ ){0,2}(?:interest rates?|rates?|apr|aer))\b"
)
_ON_AVERAGE = re.compile(rf"{_AVERAGE.pattern}[^;:!?0-9]{{0,48}}$")
_REACH = 80
OTHERS_RATES = (_BANKS, _AVERAGE)
_OURS = re.compile(
    r"\b(?:bei uns|wir|unser[a-z]*|chez nous|nous|notre|nos|da noi|noi|nostr[aoei]|with us|we|our|ours|mit dem|mit der"
    r"|grace a|via|tramite|through)\b"
)


def is_others_rate(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a share is an average, or of other banks: its sentence begins with them and names nothing own."""
    if not isinstance(token, Share):
        return False
    start, end = clauses.sentence(token.start)
    if _ON_AVERAGE.search(source.folded, max(start, token.start - _REACH), token.start):
        return True
    start += len(source.folded[start:end]) - len(source.folded[start:end].lstrip())
    return bool(_ASKING.fullmatch(source.folded, start, token.start)) and not _OURS.search(source.folded, start, end)
