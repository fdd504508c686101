"""Tables of goods on pages about shipping: "Delivery to Germany" above what twenty articles cost there.

What a parcel costs is told by its weight, size, way or country; a table of which no row says such a thing, and in which
some amount is none that anybody pays for a parcel, lists prices.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from audit.model.countries import names_of_countries
from audit.model.values import Range
from audit.read.blocks.block import Block
from audit.read.found import Found
from audit.read.words.fold import fold

_SENT = re.compile(
    r"\b(?:[a-z]*(?:versand|liefer|paket|packchen|brief|sendung|sperrgut|stuckgut|spedition|montage|aufbau|zone|insel|region"
    r"|umkreis|bestell|einkauf|warenwert)[a-z]*|post[a-z]*|standard|express|economy|eil[a-z]*|abhol[a-z]*|land|ausland"
    r"|inland|europa|eu|welt[a-z]*|livraison|colis|lettre|relais|retrait|domicile|envoi|iles|pays|monde|etranger|achat"
    r"|consegna|spedizione|pacco|lettera|corriere|ritiro|domicilio|isole|paese|mondo|estero|acquist[oi]|ordin[ei]"
    r"|deliver[a-z]*|shipp[a-z]*|postage|parcels?|letters?|courier|collect[a-z]*|pick-?up|next|same|named|tracked"
    r"|islands?|highlands|mainland|world[a-z]*|abroad|overseas|orders?|bulky|large|small|zuschlag|supplement[o]?)\b"
    r"|^\W*(?:ab|bis|uber|unter|von|des|jusqu|moins|plus|de|da|fino|oltre|sotto|from|up|over|under)?\W*\d"
    r"|\d ?(?:kg|g|km|plz|cm|m3|€|chf|eur)\b"
)
_SEVERAL = 3
_NO_PARCEL = Decimal(100)


def tables_of_goods(found: Sequence[Found], blocks: Sequence[Block]) -> frozenset[int]:
    """The tables that list what goods cost, by number.

    Args:
        found: The terms of a page.
        blocks: Its blocks.
    """
    priced: dict[int, list[Found]] = {}
    for one in found:
        if one.term.attribute == "price" and blocks[one.block].table and one.subject:
            priced.setdefault(blocks[one.block].table, []).append(one)
    return frozenset(table for table, ones in priced.items() if _are_goods(ones))


def _are_goods(ones: Sequence[Found]) -> bool:
    names = {fold(one.subject) for one in ones}
    if len(names) < _SEVERAL or any(_SENT.search(name) or name in _countries() for name in names):
        return False
    highs = (one.term.values.high for one in ones if isinstance(one.term.values, Range))
    return any(high is not None and high >= _NO_PARCEL for high in highs)


@cache
def _countries() -> frozenset[str]:
    return frozenset(fold(name) for name, _ in names_of_countries())
