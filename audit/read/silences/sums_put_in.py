"""Sums that somebody saves, invests or borrows, and what an example reckons from them: nobody's price.

"A bonus of 50 for 5,000 deposited", "example: 10,000 saved earn 100 in the first three months", "representative
example: 15,000 over 60 months". The rate and the instalments of a loan's example are terms.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Length, Token
from audit.read.words.source import Source

_PUT_IN = (
    r"(?:(?:places|deposes|verses|investis|epargnes|empruntes)\b"
    r"|angelegt|anlagesumme|anlagebetrag|eingezahlt|einzahlung|spareinlage|sparguthaben|kreditbetrag"
    r"|finanzierungsbetrag"
    r"|(?:investit|depositat|versat|accantonat)[ie]\b|di (?:deposito|versamento|giacenza)\b"
    r"|(?:invested|deposited|borrowed|paid in|of savings|in savings)\b)"
)
_EARNS = (
    r"\b(?:rapport(?:e|ent|eront|era)|produi(?:t|sent)|genere(?:nt|ra)?|bring(?:t|en)|ergib(?:t|en)|ergeben|wachst"
    r"|wachsen"
    r"|erwirtschafte[nt]|frutta(?:no)?|rende|rendono|genera(?:no)?|earns?|yields?|grows?|would (?:earn|get))\b"
)
_INTEREST = r"\b(?:interets?|bruts?|zins(?:en)?|ertrag|interessi|lord[oi]|interest)\b"
_SUM = r"[0-9](?:[.,]?-+)? ?(?:€|chf|eur|euros?|francs|franken|franchi)?"
SAVED = re.compile(rf"{_SUM} {_PUT_IN}")
EARNED = re.compile(
    rf"(?:[0-9][^.;!?]{{0,24}}{_EARNS}[^;!?]{{0,40}}{_INTEREST}|{_PUT_IN}[^.;!?]{{0,40}}{_EARNS}"
    rf"|(?:exemple|beispiel[a-z]*|esempio|example)\b[^.;!?]{{0,60}}{_EARNS})"
)
_NAMED = (
    r"\b(?:[a-z]*beispiel(?:rechnung)?|exemple(?: represent[a-z]*| chiffre)?|esempio(?: rappresentativo| di calcolo)?"
    r"|(?:representative |worked )?example)\b ?:? ?"
    r"(?:(?:fur|bei|mit|pour|sur|per|su|con|for|on|of|an?|eine[rmn]?|une?|loan|credit|borrowing|borrow|saving|kredit"
    r"|darlehen|pret|prestito|finanziamento|anlage|di|de|d'|von|uber|if|you|wenn|sie) ){0,5}(?:[€£$]|chf|eur)? ?"
)
EXAMPLE = re.compile(rf"{_NAMED}[0-9]")
_EXAMPLE = re.compile(rf"{_NAMED}$")
_OVER = re.compile(
    r"(?:[^.;!?]{0,24}[ ,])?(?:over|repaid|uber|auf|laufzeit|in|sur|rembours[a-z]*|su|rimbors[a-z]*|for|pendant|per|a"
    r"|at"
    r"|mit|zu) (?:a term of |eine laufzeit von |une duree de |un taux de )?[0-9]+(?:[.,][0-9]+)? ?"
    r"(?:%|mon|mois|mes[ei]|years?|jahre|ans\b|anni)"
)
_SAVED = re.compile(rf" (?:[a-z]+ )?{_PUT_IN}")
_LARGE = 1000
_REACH = 96


def is_put_in(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a value is a sum saved or borrowed, or what an example of saving reckons from one."""
    if not isinstance(token, Amount | Length):
        return False
    start, end = clauses.sentence(token.start)
    if EARNED.search(source.folded, start, end):
        return True
    if not isinstance(token, Amount) or token.word or token.per or token.number < _LARGE:
        return False
    if _SAVED.match(source.folded, token.end):
        return True
    digit = next((at for at in range(token.start, token.end) if source.folded[at].isdigit()), token.start)
    told = _EXAMPLE.search(source.folded, max(start, digit - _REACH), digit)
    return bool(told) and bool(_OVER.match(source.folded, token.end))
