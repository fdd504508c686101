"""Sums up to which something is covered or taken over: "the plan includes spare parts up to 300" is no price of it.

"Repairs are covered up to 500", "umfasst Ersatzteile bis 300". A reduction up to a sum stays ("includes savings of up
to 50").
"""

import re

from audit.read.silences.clauses import Clauses
from audit.read.values.tokens import Amount, Token
from audit.read.words.source import Source

_COVERS = (
    r"(?:umfass(?:t|en)|deck(?:t|en)|abgedeckt|ubernehmen wir|ubernimmt|ubernommen|mitversichert"
    r"|(?:inklusive|eingeschlossen|enthalten) (?:ist|sind)"
    r"|compren(?:d|nent)|inclu(?:t|ent)|couvr(?:e|ent|ons)|couvert(?:e|s|es)?|pris(?:e|es)? en charge|prend en charge"
    r"|comprend(?:e|ono)|includ(?:e|ono)|copr(?:e|ono|iamo)|copert[oaie]|coperti fino|rimborsat[oaie]|si fa carico"
    r"|includ(?:es|ing)|covers?|covered|covering|insures?|insured|pays for|takes care of)"
)
COVERED = re.compile(rf"\b{_COVERS}\b[^.;!?]{{0,64}}(?:\bbis\b|jusqu'|\bfino\b|\bup to\b|\bau plus\b|\bmax)")
_COVERED = re.compile(rf"\b{_COVERS}\b[^.;!?0-9]{{0,64}}(?:\bmax\.? |\bup to |\bbis zu )?$")
_REDUCED = re.compile(
    r"rabatt|ersparnis|gutschein|cashback|bonus|guthaben|geschenk|remise|rabais|reduction|economi|bon d'achat|cadeau"
    r"|sconto"
    r"|risparmi|buono|regalo|omaggio|discount|saving|voucher|credit|gift|\boff\b|\bsave"
)
_BEHIND = re.compile(
    r" ?(?:[a-z]+ )?(?:rabatt|ersparnis|gutschein|cashback|bonus|de remise|de rabais|di sconto|off|discount)"
)
_REACH = 96


def is_covered(source: Source, clauses: Clauses, token: Token) -> bool:
    """Whether an amount says up to which sum something is included or paid for."""
    if not isinstance(token, Amount) or token.word or token.bound != "max" or token.ranged or token.per:
        return False
    start, _ = clauses.sentence(token.start)
    found = _COVERED.search(source.folded, max(start, token.start - _REACH), token.start)
    if not found or _BEHIND.match(source.folded, token.end):
        return False
    return not _REDUCED.search(source.folded, found.start(), token.start)
