"""What a cover costs at one age: "at age 70 the plan costs 74 a month" is one person's premium, not the plan's price.

Only what is paid by the month or year depends on an age so; years of a warranty, a loan or of experience are no age.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Length, Token
from audit.read.words.source import Source

_AGE = r"(?:2[0-9]|[3-9][0-9])"
_SPAN = r"(?! ?(?:-|–|bis|a|al|to|und|oder|et|ou|e|o|and|or)\b)(?! ?\+)"
ONE_AGE = re.compile(
    rf"\bmit (?:nur |schon )?{_AGE} jahren\b{_SPAN}|\bim alter von {_AGE}(?: jahren)?\b{_SPAN}"
    rf"|\b(?:eine?n?|fur) {_AGE}-jahrige[rn]?\b{_SPAN}"
    rf"|(?<![0-9'’] )(?<!ans )(?<!['’])\ba {_AGE} ans\b{_SPAN}"
    rf"|\b(?:age[es]*|assure[es]*|personne) de {_AGE} ans\b{_SPAN}"
    rf"|(?<![0-9'’] )(?<!anni )\ba {_AGE} anni\b{_SPAN}|\b(?:assicurat[oa]|persona|eta) di {_AGE} anni\b{_SPAN}"
    rf"|\b(?:at age|at the age of|aged) {_AGE}\b{_SPAN}|\b(?:an?|for) {_AGE}-year-olds?\b{_SPAN}"
)
_NOUN = re.compile(r" (?:[A-ZÄÖÜ][a-zäöüß]+|de |di |of )")
_GERMAN = "mit "


def is_at_one_age(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount is what one pays by the month or year at one age, or a number of years that age."""
    if not isinstance(token, Amount | Length) or (isinstance(token, Amount) and not token.per.startswith("P")):
        return False
    start, end = clauses.sentence(token.start)
    found = ONE_AGE.search(source.folded, start, end)
    if found is None or (found[0].startswith(_GERMAN) and _NOUN.match(source.text, found.end())):
        return False
    return isinstance(token, Amount) or found.start() <= token.start < found.end()
