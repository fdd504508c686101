"""Ways of shipping that cost something else than a parcel: express, a pick-up point, collection, freight, abroad."""

import re
from collections.abc import Sequence

WAYS = {
    "express": re.compile(r"express|next[- ]day|same[- ]day|24 ?h\b|overnight|übernacht", re.IGNORECASE),
    "relay": re.compile(
        r"point[- ]?relais|relais colis|mondial relay|packstation|paketshop|paketbox|parcel ?shop|parcel locker"
        r"|\blockers?\b|pick-?up point|punt[oi] (?:di )?ritiro",
        re.IGNORECASE,
    ),
    "pickup": re.compile(r"abhol|retrait|ritiro|collect|pick-?up|click", re.IGNORECASE),
    "freight": re.compile(
        r"spedition|sperrgut|sperrig|camion|two-man|bulky|oversize|encombrant|volumineux|ingombrant|voluminos"
        r"|corriere espresso pesante",
        re.IGNORECASE,
    ),
    "abroad": re.compile(
        r"\bausland|\babroad|overseas|à l'étranger|all['’]estero|rest of (?:the )?world", re.IGNORECASE
    ),
}


def way_named(words: str) -> str:
    """The way of shipping that words name; empty if it is the usual one.

    >>> way_named("Spedition bis zur Bordsteinkante"), way_named("Paket")
    ('freight', '')
    """
    return next((way for way, find in WAYS.items() if find.search(words)), "")


_DOOR = re.compile(
    r"domicil|nach hause|haustür|\bhome\b|chez vous|standard|filiale|magasin|boutique|negozio|\bstore\b", re.IGNORECASE
)
_SEVERAL = re.compile(r"&|,| (?:und|oder|et|ou|e|o|and|or) ", re.IGNORECASE)


def way_headed(headings: Sequence[str], told: str) -> str:
    """The way that the nearest heading names, if it names one alone and neither it nor what stands below it the door.

    Args:
        headings: Above a block, outermost first.
        told: The block with its labels.

    >>> way_headed(["Versand", "Was kostet der Expressversand?"], "Er kostet 9.90")
    'express'
    >>> way_headed(["Versand", "Standard und Express"], "ab 9.90"), way_headed(["Express"], "Standardversand: 5.90")
    ('', '')
    """
    heading = headings[-1] if headings else ""
    ways = {way for way, find in WAYS.items() if find.search(heading)}
    if len(ways) != 1 or _SEVERAL.search(heading) or _DOOR.search(f"{heading} {told}"):
        return ""
    return ways.pop()
