"""Ways of shipping that cost something else than a parcel: express, a pick-up point, collection, freight, abroad."""

import re

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
