"""Old things that are taken away on delivery: "delivery 49, removal of your old mattress free" tells no second way.

What is paid for a thing that is traded in stands in sentences of its own.
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

OLD = re.compile(
    r"\b(?:(?:mitnahme|rucknahme|entsorgung|abtransport|abholung) (?:(?:der|des|ihrer|ihres|deiner|deines|von|eines"
    r"|einer|vom) )?(?:alt[a-z]+|gebraucht[a-z]*)"
    r"|(?:reprise|enlevement|evacuation) (?:de |d')(?:l'|votre |ton |un )?(?:ancien|vieux|vieille)[a-z]*"
    r"|(?:ritiro|smaltimento) (?:del(?:l'|la |lo )?|di )?(?: ?(?:tuo |vostro |suo ))? ?(?:usato|vecchi[oa]|rae+)"
    r"|(?:removal|collection|disposal|recycling|pick-up) of (?:your |the |an? )?old"
    r"|(?:take|taking|remove|removing|collect) (?:away )?(?:your |the )?old)\b"
)
_OLD_BEFORE = re.compile(rf"{OLD.pattern}[^.;!?0-9]{{0,32}}(?:(?:€|£|\$|chf|eur|fr\.) ?)?$")
_DELIVERED = re.compile(r"liefer|versand|zustell|livr|expedi|consegn|spedi|deliver|shipp|frei haus")
_REACH = 72


def is_for_old_thing(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount is what it costs, beside a delivery, that something old is taken away."""
    if not isinstance(token, Amount) or token.minus:
        return False
    start, end = clauses.sentence(token.start)
    told = _OLD_BEFORE.search(source.folded, max(start, token.start - _REACH), token.start)
    return bool(told) and bool(_DELIVERED.search(source.folded, start, end))
