"""Labels that are nothing but a measure: how long a treatment lasts, or how much is in a bottle.

They name no offer: what stands beside them is one of the prices of the thing that the page, card or section is about.
"""

import re
from functools import lru_cache

_NUMBER = r"(?:\d{1,4}(?:[.,]\d{1,3})?|[½¼¾]|1/2)"
_TIME = (
    r"(?:min(?:ut(?:en?|es?|[oi])|s)?|mn|h|std|stunden?|stdn|heures?|or[ae]|hours?|hrs?)\.?"
    rf"(?: ?(?:und |et |e |and )?{_NUMBER}(?: ?(?:min(?:ut(?:en?|es?|[oi])|s)?|mn)\.?)?)?"
)
_SIZE = r"(?:ml|cl|dl|l|liter|litres?|litr[oi]|mg|g|gr|gramm|kg|kilos?)\.?"
_MEASURE = re.compile(
    rf"(?:(?:à|ca\.?|env\.?|circa|durée|dauer|durata|duration) ?:? ?)?{_NUMBER} ?(?:{_TIME}|{_SIZE})", re.IGNORECASE
)
_TWICE = re.compile(
    rf"(?P<first>{_NUMBER} ?{_TIME})(?: ?[-,;:/|·(] ?| )(?P<again>{_NUMBER} ?{_TIME})\W*$", re.IGNORECASE
)
_CLOCK = re.compile(r"\d(?: ?(?:min|mn|h|std|hrs?)\b|[- ](?:minut|stund|heure|or[ae]\b|hour))", re.IGNORECASE)
_LONGEST = 30


@lru_cache(maxsize=4096)
def is_measure(label: str) -> bool:
    """Whether a label is nothing but a length of time in hours and minutes, a weight or a volume.

    >>> [is_measure(label) for label in ("30 Min.", "1 h 30", "90 minutes", "1 ora e 30 minuti", "0,5 l", "500 g:")]
    [True, True, True, True, True, True]
    >>> [is_measure(label) for label in ("30 Tage", "30 Minuten Massage", "2 x 500 g", "1 kWh", "10 km", "100 Mbit/s")]
    [False, False, False, False, False, False]
    """
    return len(label) <= _LONGEST and bool(_MEASURE.fullmatch(label.rstrip(": ")))


def end_of_first(stretch: str) -> int:
    """Where a stretch ends without a length of time that is told twice at its end.

    >>> "Massage 60 min 1 h"[:end_of_first("Massage 60 min 1 h")], end_of_first("Cut 30 min"), end_of_first("Cut")
    ('Massage 60 min', 10, 3)
    """
    found = _TWICE.search(stretch) if _CLOCK.search(stretch) else None
    return found.end("first") if found else len(stretch)
