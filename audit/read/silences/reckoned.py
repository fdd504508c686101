"""Amounts of arithmetic: factors and steps of rounding.

Of "you save: 6 x 3 = 18", "12 months at 9 make 108" and "against ten singles (10 x 9.80)" the three, the nine and the
9.80 are factors, of "prices rounded to 5 cents" the five is a step: nobody's price, no term and no instalments.
"""

import re

from audit.model.sums_in_words import MAKES
from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_MONEY = r"(?:[€£$]|chf|fr\.?|eur)?"
_TIMES = r"x|×|\*|mal|fois|volte|times"
_FACTOR = rf"{_MONEY} ?[0-9]+(?:[.,'][0-9]+)*(?:[.,]?[–-])?"
_MONTHS = r"(?:monat[es]n?|monate|mois|mesi|months) (?:a|zu(?: je)?|je|von|de|da|di|at|of)"
RECKONED = re.compile(rf"\b[0-9]{{1,3}} ?(?:{_TIMES}|per|{_MONTHS}) ?{_FACTOR} ?{_MONEY}(?:uro)? ?,? ?{MAKES}[ :]")
_PRODUCT = rf"\b[0-9]{{1,3}} ?(?:{_TIMES}) ?{_FACTOR}"
_AGAINST = (  # what something costs less than
    r"\b(?:gegenuber|(?:im vergleich|verglichen) (?:zu[mr]?|mit)|statt|anstatt|anstelle|au lieu d[eu']|par rapport a"
    r"|plutot que|rispetto a|invece d[ei']|anziche|confronto a|instead of|compared (?:to|with)|rather than"
    r"|versus|against)\b"
)
COMPARED = re.compile(rf"{_AGAINST}[^.,;:!?|0-9–—]{{0,40}}{_PRODUCT}")
COMPOSED = re.compile(  # "instead of 86.90 at the kiosk (11 issues at 7.90)"
    rf"{_AGAINST}[^;:!?()]{{2,60}}\([0-9]{{1,3}} [a-z-]{{3,}} (?:a|zu|je|at|von|de|da|of|x) {_FACTOR}"
    rf" ?{_MONEY}(?:uro)?\)"
)
_PAID = re.compile(  # what is paid in parts, or for so long
    r"\(\S+ (?:rate[n]?|mensualit|versement|fois|instal|payment|zahlung|teilzahl|pagament|canoni|monat|mois|mes[ei]"
    r"|month|jahre|ans|anni|year|woche|semaine|settiman|week|tage?|jours|giorni|days?|nacht|nuits|notti|nights)"
)
_AT_ONCE = re.compile(  # "rather than all at once, 10 x 93": how one pays
    r"\b(?:einmal|sofort|bar|gesamt|summe|voraus|fois|comptant|subito|unic[oa]|contanti|once|upfront|full|one go)\b"
)
_OFTEN = re.compile(_PRODUCT)
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
    sentence = clauses.sentence(token.start)
    found = RECKONED.finditer(source.folded, *sentence)
    if any(one.start() <= token.start < one.end() for one in found) or _is_in_composition(source, token.start):
        return True
    return _is_held_against(source, sentence, token.start) or _is_step(source, token)


def is_factor(source: Source, clauses: Clauses, place: int) -> bool:
    """Whether a number is how often a product takes its other factor, and not in how many parts one pays."""
    return bool(RECKONED.match(source.folded, place)) or _is_held_against(source, clauses.sentence(place), place)


def _is_in_composition(source: Source, place: int) -> bool:
    """Whether a number stands in the bracket that says of what a sum is made that a price is compared with."""
    begin = source.folded.rfind("(", 0, place)
    found = next(
        (one for one in COMPOSED.finditer(source.folded) if begin >= 0 and one.start() < begin < one.end()), None
    )
    return found is not None and place < found.end() and not _PAID.match(source.folded, begin)


def _is_held_against(source: Source, sentence: tuple[int, int], place: int) -> bool:
    """Whether a number belongs to the only product of a sentence, which a price is compared with."""
    found = next((one for one in COMPARED.finditer(source.folded, *sentence) if one.start() < place < one.end()), None)
    if found is None or _AT_ONCE.search(found[0]):
        return False
    return len(_OFTEN.findall(source.folded, *sentence)) == 1


def _is_step(source: Source, token: Token) -> bool:
    if not isinstance(token, Amount) or token.word or token.number > _STEP:
        return False
    ahead = max(0, token.start - _REACH), token.start
    if _ROUNDED_TO.search(source.folded, *ahead):
        return True
    return bool(_ROUNDED_BEHIND.match(source.folded, token.end) and _TO_STEP.search(source.folded, *ahead))
