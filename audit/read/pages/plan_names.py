"""Names that only say how often one pays: "Yearly plan 90.00 / year" below each of several headings."""

import re
from collections.abc import Sequence

from audit.read.blocks.block import Block
from audit.read.found import Found
from audit.read.words.label_words import is_label

_KIND = (
    r"(?:abo(?:nnement)?s?|karten?|p[aä]ss|pass|plan|tarif|preis|zahlung|zahlweise|abrechnung|mitgliedschaft|lizenz"
    r"|formule|carte|forfait|prix|paiement|abbonamento|canone|pagamento|tariffa|prezzo|piano"
    r"|subscription|membership|price|billing|payment|licen[cs]e|rate|ticket)"
)
_SAID = {
    "P1M": r"monats|monatlich\w*|mensuel(?:le)?|mensile|monthly",
    "P1Y": r"jahres|jährlich\w*|annuel(?:le)?|annuale|annual|yearly",
}
_ONLY = {per: re.compile(rf"(?:{said})[ -]?{_KIND}?|{_KIND} (?:{said})", re.IGNORECASE) for per, said in _SAID.items()}
_SEVERAL = 2


def names_of_plans(found: Sequence[Found], blocks: Sequence[Block]) -> frozenset[str]:
    """The names that say the period of their prices and nothing else, below several headings: these name the offers.

    Below one heading alone such a name may be the offer itself.
    """
    below: dict[str, set[str]] = {}
    for one in found:
        block = blocks[one.block]
        if one.subject and block.headings and not is_label(block.headings[-1]) and _says_period(one):
            below.setdefault(one.subject, set()).add(block.headings[-1])
    return frozenset(name for name, headings in below.items() if len(headings) >= _SEVERAL)


def _says_period(found: Found) -> bool:
    """Whether a price is per month or year, and the words that name it say just that."""
    pattern = _ONLY.get(found.term.value.partition("/")[2])
    return found.term.attribute == "price" and pattern is not None and bool(pattern.fullmatch(found.subject))
