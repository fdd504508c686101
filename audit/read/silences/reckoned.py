"""Amounts of arithmetic: factors and steps of rounding.

Of "you save: 6 x 3 = 18" the three is a factor, of "prices rounded to 5 cents" the five a step: nobody's price.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_MONEY = r"(?:[€£$]|chf|fr\.?|eur)?"
RECKONED = re.compile(
    rf"\b[0-9]{{1,3}} ?(?:x|×|\*|mal|fois|volte|times|per) ?{_MONEY} ?[0-9]+(?:[.,'][0-9]+)*(?:[.,]?[–-])?"
    rf" ?{_MONEY}(?:uro)? ?(?:=|sind|macht|ergibt|soit|fait|fa|makes)[ :]"
)
_ROUND = r"(?:(?:auf|ab)?gerundet|(?:auf|ab)?runden|rundung|arrondi[a-z]*|arrotonda[a-z]*|round(?:ed|ing|s)?)"
ROUNDED = re.compile(rf"\b{_ROUND}\b")
_TO = (
    r"(?:auf|zu|aux?|a|ai|al|alla|to)(?: (?:the|die|den|jeweils|nachste[nr]?|nearest|volle|next|nearest whole))*"
    r"(?: (?:chf|eur|fr\.))? ?[€£$]?"
)
_ROUNDED_TO = re.compile(rf"\b{_ROUND}(?: (?:up|down|off|jeweils|immer|toujours|sempre|always))* {_TO}$")
_TO_STEP = re.compile(rf"\b{_TO}$")
_ROUNDED_BEHIND = re.compile(rf" (?:genau |(?:auf|ab)- ?(?:oder|und|bzw\.?|/) ?)?{_ROUND}\b")
_STEP = 1  # of rounding at most
_REACH = 48


def is_reckoned(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a value is a factor of a product that its sentence works out, or a step to which prices are rounded."""
    found = RECKONED.finditer(source.folded, *clauses.sentence(token.start))
    return any(one.start() <= token.start < one.end() for one in found) or _is_step(source, token)


def _is_step(source: Source, token: Token) -> bool:
    if not isinstance(token, Amount) or token.word or token.number > _STEP:
        return False
    ahead = max(0, token.start - _REACH), token.start
    if _ROUNDED_TO.search(source.folded, *ahead):
        return True
    return bool(_ROUNDED_BEHIND.match(source.folded, token.end) and _TO_STEP.search(source.folded, *ahead))
