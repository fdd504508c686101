"""Ages from which one may take part or buy at all: they keep others out, and make an offer for nobody in particular.

"No hire to anyone under 18" and "guests under 21 are not admitted" are no prices for the young.
"""

import re

from audit.read.words.source import Source

_DEALT = (
    r"(?:verleih|vermiet(?:en|ung)|verkauf(?:en)?|abgabe|zutritt|einlass|eintritt|ausschank|teilnahme|hire|rental"
    r"|rent(?:ing)?|sale"
    r"|sell|serve|admit|admission|admittance|entry|entrance|access|location|louons|vente|vendons|vend|servons|entree"
    r"|acces"
    r"|noleggi(?:o|a|amo)?|vendiamo|vende|vendita|ingresso|accesso|serviamo)"
)
_TO = (
    r"(?: (?:an|fur|to|for|aux?|a|ai|agli|alle|anyone|anybody|personen|people|persons|persone|personnes|kinder|children"
    r"|jugendliche|minor[eis]*|mineurs|customers|guests|kunden|drivers|fahrer|fahrende|les|des|de|i|gli|aged|the"
    r"|jemanden))*[ -]?"
)
_KEPT_OUT = re.compile(
    rf"\b(?:kein(?:e|en|erlei)?|nicht|no|not|don't|cannot|can't|never|pas(?: de)?|aucune?|ne|non(?: si)?|nessun[oa]?)"
    rf" (?:[a-z']+ )?{_DEALT}{_TO}$"
    r"|\b(?:interdite?s?|verboten|vietat[oaie]|prohibite?d|forbidden)(?: (?:aux|ai|a|agli|fur|for|to|de|aux personnes"
    r"|alle persone|personen|minori|mineurs|people))*(?: de| di)? ?$"
)
_REFUSED = re.compile(
    r"(?: (?:jahren?|years?|ans|anni))?,? (?:(?:are|is|will|can|may)(?: be)? ?(?:not|n't|refused|turned away)|cannot"
    r"|can't"
    r"|won't|aren't|haben keinen|werden nicht|sind nicht|durfen nicht|ne (?:sont|peuvent)|n'ont pas|non (?:sono"
    r"|possono))\b"
)
_BEFORE = 64


def is_kept_out(source: Source, start: int, end: int) -> bool:
    """Whether words around an age say that those of it may not come or buy at all."""
    before = _KEPT_OUT.search(source.folded, max(0, start - _BEFORE), start)
    return bool(before or _REFUSED.match(source.folded, end))
