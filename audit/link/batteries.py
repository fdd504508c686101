"""Whether a device comes with its batteries: ``2x5,0Ah`` or ``solo``, ``O.AKKU``, ``body only``.

The same device is sold both ways under one code, so that these exclude each other as machines of a game do.
"""

import re
from collections.abc import Iterable

from audit.link.quantities import Quantity

_SIGNS = ("akku", "solo", "only", "bare", "bat", "accu", "basis", "ohne", "o.", " nu")
_WITHOUT = re.compile(
    r"(?<![a-z])(?:(?:ohne|o\.|without|w/o|no|sans|senza|s\.) ?(?:\w+ ){0,2}?(?:akku|batter|accu|a$|ak{1,2}$)"
    r"|(?:ss |s/ ?|senza )bat(?![a-su-z])|(?:machine|outil|appareil|version) nue?(?![a-z])|sol[oa] corpo(?![a-z])"
    r"|solo(?:[ -]?(?:version|geraet|variante))?(?![a-z])|(?:body|tool) only|bare (?:tool|unit)|basisgeraet|nur geraet)"
)
_GROUP = "batteries"


def find_batteries(folded: str, quantities: Iterable[Quantity]) -> tuple[tuple[str, str], ...]:
    """The group and the part in it, as with words that exclude each other; nothing where nothing is said.

    >>> find_batteries("heckenschere 36v o.akku", ()), find_batteries("heckenschere akku 36v", ())
    ((('batteries', 'without'),), ())
    >>> find_batteries("taille haie 36v ss bat", ()), find_batteries("mangeoire chiens/bateaux nu", ())
    ((('batteries', 'without'),), ())
    """
    if any(map(folded.__contains__, _SIGNS)) and _WITHOUT.search(folded):
        return ((_GROUP, "without"),)
    return ((_GROUP, "with"),) if any(one.dimension == "charge" for one in quantities) else ()
