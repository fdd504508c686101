"""Ways of sending and paying: the express, the parcel shop, the year's bill for which alone a cost or price holds."""

import re

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.scopes.paid_by_year import MODE, is_paid_by_year
from audit.read.words.days_of_delivery import day_told
from audit.read.words.ways_of_shipping import WAYS, way_headed, way_named

_SENT = frozenset({"shipping_cost", "delivery_time"})
_DOOR = re.compile(
    r"domicil|nach hause|haustür|\bhome\b|chez vous|standard|filiale|magasin|boutique|negozio|\bstore\b|retrait|abhol"
    r"|collect",
    re.IGNORECASE,
)
_TOLD = (
    ("relay", WAYS["relay"]),
    ("express", re.compile(r"express|next[- ]day|same[- ]day|overnight|übernacht", re.IGNORECASE)),
    ("", _DOOR),
)
_ALIKE = re.compile(r"[^\W\d]* ?(?:/|&|\b(?:ou|oder|or|o|et|und|and|e|bzw\.?)\b) ?(?:[^\W\d]+ ){0,3}", re.IGNORECASE)
_TO = re.compile(
    r"(?!.*\b(?:auch|aussi|également|anche|also|even)\b)[^.,;:!?()0-9]{0,16}?"
    r" (?:en|au|aux|à un|dans un|vers un|an (?:eine[rn]?|die|den)|in (?:einen|die|a)|to (?:a|your)"
    r"|at a|a|al|ai|presso(?: un)?) (?:[^\W\d]+ )?",
    re.IGNORECASE,
)
_WINDOW, _BEFORE, _BEHIND = 40, 72, 40
_ENDS = re.compile(r"[.;!?|·•\n](?: |$)")


def way_of(draft: Draft, read: ReadBlock | None) -> str:
    """The way for which a draft holds, as its own words, its labels or the words beside it say; or empty."""
    if read is None:
        return ""
    if draft.attribute == "price":
        return MODE if is_paid_by_year(draft, read) else ""
    if draft.attribute == "free_shipping_from":
        return _way_to_spend_for(draft, read)
    if draft.attribute not in _SENT:
        return ""
    before = read.block.text[max(0, draft.start - _WINDOW) : draft.start]
    names = (draft.subject, *read.block.labels)
    way = way_named(" ".join((*names, before + read.block.text[draft.start : draft.end])))
    way = way or way_headed(read.block.headings, " ".join((*read.block.labels, read.block.text)))
    return way or (day_told(names, before) if draft.attribute == "shipping_cost" else "")


def _way_to_spend_for(draft: Draft, read: ReadBlock) -> str:
    """The way named last before an order value, or else right behind it; empty for the door, and for several alike."""
    text = read.block.text
    start = max(0, draft.start - _BEFORE)
    start = max([start, *(found.end() for found in _ENDS.finditer(text, start, draft.start))])
    before = " ".join((*read.block.labels, draft.subject, text[start : draft.end]))
    ways = sorted((*found.span(), way) for way, find in _TOLD for found in find.finditer(before))
    if ways:
        alike = len(ways) > 1 and ways[-2][2] != ways[-1][2] and _ALIKE.fullmatch(before, ways[-2][1], ways[-1][0])
        return "" if alike else ways[-1][2]
    behind = WAYS["relay"].search(text, draft.end, draft.end + _BEHIND)
    return "relay" if behind and _TO.fullmatch(text, draft.end, behind.start()) else ""
