"""Days on which something recalled was sold: "vendu du 12 au 20 mars" says in whose hands a spoiled cheese may be."""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Day, Token
from audit.read.words.source import Source

_SOLD = re.compile(
    r"(?<!wenn )(?<!if )(?<!when )\b(?:verkauft|vertrieben|vendue?s?|commercialisee?s?|distribuee?s?|vendut[oaie]"
    r"|commercializzat[oaie]|distribuit[oaie]|sold|distributed)"
    r"(?: (?:[a-z]+ ){0,3}?)?(?: ?(?:vom|zwischen|ab|du|entre|le|depuis|dal|tra|il|from|between|on))?(?: (?:dem|le|il"
    r"|the))? ?$"
)
SOLD = re.compile(
    _SOLD.pattern.removesuffix("$") + "[a-z]{0,10}[.,]? ?[0-9]|(?:verkauft|vertrieben|abgegeben|ausgeliefert) w[uo]rde"
)
_WERE_SOLD = re.compile(  # German says it last: "zwischen dem 3. und dem 20. März in unseren Filialen verkauft wurden"
    r"[^.;!?:0-9]{0,64}(?:[0-9]+ [a-z]+ )?(?:verkauft|vertrieben|abgegeben|ausgeliefert) (?:wurden?|worden)\b"
)
_MONEY = re.compile(r"[0-9] ?(?:%|€|£|chf|eur|fr\b)|(?:chf|€|£|\$) ?[0-9]")
_UNTIL = re.compile(r"(?:bis|jusqu|fino|entro|until|by|gultig|valable|valid|vor|avant)")
_REACH = 72


def is_of_recall(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether a day is one on which something was sold, in a sentence that asks nothing for it."""
    if not isinstance(token, Day) or _UNTIL.match(source.folded, token.start):
        return False
    start, end = clauses.sentence(token.start)
    ahead = max(start, token.start - _REACH), token.start
    sold = _SOLD.search(source.folded, *ahead) or _WERE_SOLD.match(source.folded, token.end)
    return bool(sold) and not _MONEY.search(source.folded, start, end)
