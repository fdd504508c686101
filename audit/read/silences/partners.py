"""What a partner gives in its own house: "From our partner, the Lume theatre: 20 % off tickets with the code LUME20".

The code is typed at the partner's till. Only sentences that begin with the partner and name a code are meant: of a
bank, or of a club whose members pay less, "our partner" tells of the company's own offer.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from audit.read.words.source import Source

_OUR = r"(?:unser(?:e[mnrs]?)?|notre|nos|il nostro|la nostra|i nostri|nostr[aoi]|our)"
PARTNERED = re.compile(
    r"(?:^|[.!?;:\n] ?)(?:(?:von|vom|bei|beim|mit|da|dal|dai|dalla|presso|de|chez|from|at|with) )?"
    rf"{_OUR} (?:[a-z-]+ )?(?:partner(?:in|n|s|hotel|betrieb|laden)?|partenaires?),? [a-z]"
)
_CODE = re.compile(r"(?:code|codice|kennwort|gutschein[a-z]*|voucher|coupon)\b")


def partnered(source: Source, stops: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The sentences in which a partner gives something for a code.

    Args:
        source: The text.
        stops: Where its sentences end, ascending.
    """
    for found in PARTNERED.finditer(source.folded):
        index = min(bisect_left(stops, found.end()), len(stops) - 1)
        start, end = (stops[index - 1] if index else 0), stops[index]
        if _CODE.search(source.folded, found.end(), end):
            yield max(start, found.start()), end
