"""Headings that say for whom goods are made: "web hosting for charities and sole traders" limits no offer to them."""

import re

from audit.read.words.lexicon import Hit
from audit.read.words.source import Source

_OFFER = re.compile(
    r"\b(?:[a-z]*(?:angebote?|aktion(?:en)?|rabatte?|preise?|tarife?|konditionen|vorteile?)|nur|exklusiv|offres?"
    r"|promo(?:tion)?s?|rabais|remises?|tarifs?|prix|conditions|reserve|exclusi[a-z]*|seulement|offert[ae]|promozion[ei]"
    r"|scont[oi]|prezz[oi]|tariff[ae]|riservat[oaie]|solo|offers?|deals?|discounts?|prices?|rates?|pricing|only|sale"
    r"|gratis|free|gratuit[a-z]*|kostenlos|partit[ae] iva)\b"
)
_NAMED = re.compile(
    r"[a-z][a-z' -]{2,48} (?:fur|pour|per|for) (?:(?:die|les|i|gli|le|the) )?"
    r"(?:[a-z]+(?: (?:und|oder|et|ou|e|o|and|or|&) |, ))?(?:(?:die|les|i|gli|le|the) )?"
)
_ENDS = re.compile(r"(?:,? ?(?:(?:und|oder|et|ou|e|o|and|or|&) )?(?:(?:die|les|i|gli|le|the) )?[a-z]+){0,3}[ :!]*$")


def names_goods(source: Source, hit: Hit) -> bool:
    """Whether a block is only a heading that names goods and for whom they are, and promises nothing.

    Args:
        source: The text of the block.
        hit: Words for a group of customers.
    """
    if any(map(str.isdigit, source.folded)) or _OFFER.search(source.folded):
        return False
    return bool(_NAMED.fullmatch(source.folded, 0, hit.start) and _ENDS.match(source.folded, hit.end))
