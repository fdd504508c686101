"""How many pieces are sold as one, in the ways in which packers and clerks write it: ``VE 50``, ``PK3``, ``x4``."""

import re
from collections.abc import Iterator

# Looks behind stand after the first letter, so that the search leaps from one such letter to the next.
_PACK = re.compile(r"[vpc](?<![a-z0-9].)(?:(?<=v)p?e|(?<=p)k|(?<=c)(?:on)?f)\.?\s?(\d{1,4})(?![a-z0-9.,/])")
_TIMES = re.compile(r"x(?<![a-z0-9.,\-+].)(?<!\d .)\s?(\d{1,2})(?![a-z0-9.,/\-])(?! ?[a-z]?\d)")
_TWIN = re.compile(r"(?<![a-z])(?:twin|doppel|duo|double)[ -]?pac?k(?![a-z])")


def find_packs(folded: str) -> Iterator[tuple[float, tuple[int, int]]]:
    """The number of pieces of each pack in a folded text, and where it stands.

    >>> list(find_packs("senkkopf 4x40 ve 50")), list(find_packs("pila lr6 x4")), list(find_packs("rohr 20 x 4"))
    ([(50.0, (14, 19))], [(4.0, (9, 11))], [])
    """
    for pattern in (_PACK, _TIMES):
        for match in pattern.finditer(folded):
            yield float(match.group(1)), match.span()
    for match in _TWIN.finditer(folded) if "pa" in folded else ():
        yield 2.0, match.span()
