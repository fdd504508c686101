"""Where what an offer leaves out ends: at its bracket, or where the sentence goes back to the offer.

"20 % off everything (excluding gift cards) with code MOON", "20 % off, excluding gift cards, with code MOON, until 31
March": code and last day are the offer's. "Not to be combined with the code MOON" goes on to its end.
"""

import re
from collections.abc import Iterator, Sequence

from audit.read.values.tokens import Day, Token
from audit.read.words.lexicon import Hit
from audit.read.words.source import Source

_COMBINED = re.compile(r"umul|ombin")
_THEN = re.compile(r",? (?:gultig|bis|valid|until|ends|jusqu|valable|fino|entro|valid[oa]|mindest|minimum|max)")
_WITH_CODE = re.compile(
    r", (?:mit|bei eingabe von|avec|con|with|using|use) (?:(?:dem|deinem|ihrem|le|votre|ton|il|the|your) )?"
    r"(?:(?:promo|voucher|discount) ?)?(?:[a-z]*code|codice)(?: promo| sconto)? :?[a-z0-9]"
)
_UNTIL = re.compile(
    r", (?:(?:gultig|valable|valid[ao]?|valevole) )?(?:bis|until|jusqu'au|fino al|entro il)(?: zum| und mit)? "
)


def exclusion_end(source: Source, hit: Hit, stop: int, hard: Sequence[int], tokens: Sequence[Token]) -> int:
    """Where the stretch ends that words of exclusion silence.

    Args:
        source: The text.
        hit: The words of exclusion.
        stop: Where their sentence ends.
        hard: Where bullets and the like stand, ascending.
        tokens: The values of the text.
    """
    return min([stop, *(place for place in hard if place > hit.end), *_goes_on(source, hit, stop, tokens)])


def _goes_on(source: Source, hit: Hit, stop: int, tokens: Sequence[Token]) -> Iterator[int]:
    """Where the sentence goes on behind a bracket, or with the code or the last day of the offer."""
    closed = source.folded.find(")", hit.end, stop)
    if closed >= 0 and source.folded.rfind("(", 0, hit.start) > source.folded.rfind(")", 0, hit.start):
        yield closed
    if _COMBINED.search(source.folded, hit.start, hit.end):
        yield from (found.start() for found in [_THEN.search(source.folded, hit.end)] if found)
        return
    yield from (found.start() for found in [_WITH_CODE.search(source.folded, hit.end, stop)] if found)
    days = [token for token in tokens if isinstance(token, Day)]
    for found in _UNTIL.finditer(source.folded, hit.end, stop):
        if any(day.start <= found.end() <= day.end for day in days):
            yield found.start()
