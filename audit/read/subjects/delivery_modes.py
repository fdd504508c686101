"""Ways of delivery as subjects: "Livraison standard gratuite", "Express 7,90 €", "mit A-Post für 3.50".

Where a document names several costs of delivery, the way that stands with each tells it apart from the others. Below
a heading they are conditions of the shop, whose scope knows their ways.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row

_WAY = re.compile(
    r"(?<![a-z])(?:(?:standard|express|eil|normal)(?:versand|lieferung|paket)?|economy|priority|premium(?:versand)?|espressa"
    r"|espresso|(?:posta|courrier) [ab]|[ab]-post|postpac(?: priority| economy)?|post|brief|lettre suivie|colissimo"
    r"|chronopost|mondial relay|dhl|dpd|gls|hermes|ups|ground|spedition|sperrgut|paketshop|packstation|paketbox"
    r"|points? relais|relais(?: colis)?|(?:a )?domicile|(?:a )?domicilio|punt[oi] (?:di )?ritiro|corriere|velokurier"
    r"|next[ -]day|same[ -]day|named day|overnight|[12][ -]day|tracked(?: 24| 48)?|royal mail|[12](?:st|nd) class"
    r"|click (?:&|and|et) collect|bordsteinkante|lieferung nach hause|nach hause|parcel ?shop|lockers?)(?![a-z])"
)
_COST = "shipping_cost"
_TIME = "delivery_time"
_PART = re.compile(r"[.;,!?\n|·•](?: |$)")
_STOP = re.compile(r"[.;!?\n|·•](?: |$)")
_MARK = re.compile(r"[,.;!?\n|·•]")
_BEFORE = 60
_BEHIND = 32


def by_delivery_modes(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Sequence[Draft]:
    """The drafts, several costs of delivery and the times told with them with the way that stands with each.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    drafts = _by_times(drafts, read)
    if len({draft.value for draft in drafts if draft.attribute == _COST}) < 2:  # noqa: PLR2004  (one way needs no name)
        return drafts
    ways = {index: _way(draft, read[draft.block]) for index, draft in enumerate(drafts) if draft.attribute == _COST}
    costs = Counter(drafts[index].block for index in ways)
    alone = {drafts[index].block: way for index, way in ways.items() if costs[drafts[index].block] == 1}
    named = ways | {i: alone.get(d.block, "") for i, d in enumerate(drafts) if d.attribute == "delivery_time"}
    return [replace(d, subject=d.subject or named.get(index, "")) for index, d in enumerate(drafts)]


def _by_times(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Sequence[Draft]:
    """The drafts, several times of delivery in one block with the way that stands in the clause of each."""
    times = Counter(draft.block for draft in drafts if draft.attribute == _TIME)
    if not any(count > 1 for count in times.values()):
        return drafts
    ways = [_way_of_time(d, read[d.block]) if d.attribute == _TIME and times[d.block] > 1 else "" for d in drafts]
    named = {draft.block: set[str]() for draft in drafts}
    for draft, way in zip(drafts, ways, strict=True):
        named[draft.block].add(way.lower())
    return [
        replace(d, subject=d.subject or way) if way and len(named[d.block] - {""}) > 1 else d
        for d, way in zip(drafts, ways, strict=True)
    ]


def _way_of_time(draft: Draft, read: ReadBlock | None) -> str:
    """The only way of delivery in the clause of a time, before it."""
    if read is None or is_in_row(read) or read.block.headings:
        return ""
    source, end = read.parsed.source, draft.start + read.phrase.start
    place = max(end, draft.token.start) if draft.token else end
    floor = max([read.phrase.start, *(found.end() for found in _PART.finditer(source.folded, 0, place))])
    ways = [*_WAY.finditer(source.folded, max(floor, place - _BEFORE), place)]
    return source.text[slice(*ways[0].span())] if len(ways) == 1 else ""


def _way(draft: Draft, read: ReadBlock | None) -> str:
    """The way that stands before a cost, or if there is none behind it, with no other value between; or empty."""
    if read is None or is_in_row(read) or read.block.headings:
        return ""
    source = read.parsed.source
    start, end = draft.start + read.phrase.start, draft.end + read.phrase.start
    place = max(start, draft.token.start) if draft.token else end
    others = [other for other in read.parsed.drafts if other.attribute in {_COST, "free_shipping_from", "price"}]
    floor = max((o.end for o in others if o.end <= start), default=read.phrase.start)
    stops = [found.end() for found in _STOP.finditer(source.folded, floor, start)]
    floor = max([floor, place - _BEFORE, *stops])
    if before := [*_WAY.finditer(source.folded, floor, place)]:
        return source.text[slice(*before[-1].span())]
    stop = _MARK.search(source.folded, end, end + _BEHIND)
    limit = min([stop.start() if stop else end + _BEHIND, *(other.start for other in others if other.start >= end)])
    behind = _WAY.search(source.folded, end, limit)
    return source.text[slice(*behind.span())] if behind else ""
