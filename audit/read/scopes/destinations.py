"""Destinations: the countries to which a delivery goes, for which alone its cost and time hold.

A shop tells them in a row ("Austria | 6.95"), in a sentence ("within Germany from 59, to Austria from 79"), or in the
heading or question above.
"""

import re
from collections.abc import Iterable, Sequence

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.phrases.signs import outermost
from audit.read.words.fold import fold
from audit.read.words.lexicon import Hit, Lexicon, Role

DELIVERED = frozenset({"shipping_cost", "free_shipping_from", "delivery_time", "return_period"})
"""Terms that may differ from country to country of one shop."""

_SHORTEST = 3  # letters of a name; "de" and "it" are words besides
_AND = re.compile(
    r"\s*(?:,|/|&|\+|und|oder|sowie|and|or|et|ou|e|o)\s*(?:(?:in|nach|to|en|au|la|le|die|der|the|l')\s*)*"
)
_ORIGIN = re.compile(r"\b(?:aus|from|depuis|dal|dalla|dall'|ab)\s+(?:(?:der|the|la|le)\s+)?$")
_DIGIT = re.compile(r"\d")


def destinations(draft: Draft, read: ReadBlock | None) -> frozenset[str]:
    """The ISO 3166 codes of the countries for which a term of delivery holds; none where it does not say."""
    if draft.attribute not in DELIVERED or read is None:
        return frozenset()
    source, at = read.parsed.source, draft.end + read.phrase.start
    places = [hit for hit in _places(source.hits, source.text) if not read.parsed.clauses.is_silent(hit.start)]
    start, end = read.parsed.clauses.sentence(at - 1)
    own = [hit for hit in places if max(start, read.phrase.start) <= hit.start < end]
    own = [hit for hit in own if not _ORIGIN.search(source.folded[start : hit.start])]
    if own:
        return _nearest(own, at, source.folded, start)
    labels = [hit for hit in places if hit.end <= read.phrase.start]
    if labels:
        return frozenset(hit.entry.value for hit in labels)
    above = (read.block.asked, *read.block.headings[-1:])
    return next((found for text in above if (found := _named(text, source.grammar.lexicon))), frozenset())


def _places(hits: Iterable[Hit], text: str) -> list[Hit]:
    """The countries named in a text; two letters stand for one only if they are large."""
    places = [hit for hit in hits if hit.entry.role is Role.REGION]
    return outermost([h for h in places if h.end - h.start >= _SHORTEST or text[h.start : h.end].isupper()])


def _nearest(places: Sequence[Hit], at: int, folded: str, start: int) -> frozenset[str]:
    """Those named before a term, in a sentence that begins with a country; else those named behind it."""
    figure = _DIGIT.search(folded, start)
    leads = figure is None or places[0].start < figure.start()
    groups = _groups(places, folded)
    if leads:
        chosen = [group for group in groups if group[0].start < at][-1:]
    else:
        chosen = [group for group in groups if group[0].start >= at][:1]
    return frozenset(hit.entry.value for group in chosen for hit in group)


def _groups(places: Sequence[Hit], folded: str) -> list[list[Hit]]:
    """Places that are named in one breath: "Germany and Austria"."""
    groups: list[list[Hit]] = []
    for place in places:
        if groups and _AND.fullmatch(folded, groups[-1][-1].end, place.start):
            groups[-1].append(place)
        else:
            groups.append([place])
    return groups


def _named(text: str, lexicon: Lexicon) -> frozenset[str]:
    """The one country that a heading names."""
    codes = {hit.entry.value for hit in _places(lexicon.hits(fold(text)), text)} if text else set()
    return frozenset(codes) if len(codes) == 1 else frozenset()
