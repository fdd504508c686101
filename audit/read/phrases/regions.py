"""Regions: the places that an offer is limited to."""

import re
from collections.abc import Iterator

from audit.read.phrases.draft import Draft
from audit.read.phrases.signs import outermost
from audit.read.silences.clauses import Clauses
from audit.read.words.lexicon import Hit, Role
from audit.read.words.source import Source

_ARTICLE = 5
_BETWEEN = re.compile(
    r"(?:,| |und|und nach|oder nach|et d[eu]|e nei|nel|and the|et|and|e|oder|ou|or|in|in der|/|-|den|la|le|en|au|&|"
    r"nel|principato del|im|der|dem|des|furstentum){1,6}"
)
_SENT = re.compile(r"(?:shipping|delivery|livr|consegn|sped)")
_PAID = re.compile(r"\d|\b(?:en (?:sus|supplement)|supplement[oi]?|surcharge|extra|zuschlag|aufpreis|gegen)\b")


def regions_of(source: Source, clauses: Clauses) -> Iterator[Draft]:
    """The places that an offer is limited to, where words that limit stand before them."""
    limits = [hit for hit in source.hits if hit.entry.role is Role.REGION_ONLY]
    places = outermost([hit for hit in source.hits if hit.entry.role is Role.REGION])
    used: set[int] = set()
    for index, place in enumerate(places):
        limit = next((h for h in limits if _limits(h, place)), None)
        if limit is None or index in used or clauses.is_silent(place.start) or _is_sent(source, clauses, limit, place):
            continue
        group = [place]
        for later in range(index + 1, len(places)):
            gap = source.folded[group[-1].end : places[later].start]
            if not _BETWEEN.fullmatch(gap):
                break
            group.append(places[later])
            used.add(later)
        codes = ",".join(sorted({hit.entry.value for hit in group}))
        yield Draft("region", codes, limit.start, group[-1].end, trigger=source.text[limit.start : limit.end])


def _limits(limit: Hit, place: Hit) -> bool:
    """Whether words that limit stand before a place, of which they may have taken the article ("in the / UK")."""
    return limit.start < place.start <= limit.end + _ARTICLE and limit.end < place.end - 1


def _is_sent(source: Source, clauses: Clauses, limit: Hit, place: Hit) -> bool:
    """Whether a parcel goes to a place at the price or in the time that follows: "delivery to Ireland costs 9.95"."""
    words = source.folded[limit.start : limit.end]
    _, end = clauses.sentence(place.start)
    return bool(_SENT.match(words)) and "only" not in words and bool(_PAID.search(source.folded, place.end, end))
