"""Sizes that name what they cost: "2 m² for 59 a month, 5 m² for 119", "25 sq ft at £50, 50 sq ft at £90".

Where one block prices several sizes of one thing, each price is that of the size right before it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row

_PRICED = frozenset({"price", "price_after", "list_price", "unit_price"})
_SIZE = re.compile(
    r"(?:^|[\s(:,;·|–-])(?P<name>\d{1,3}(?:[.,'’ ]?\d{3})*(?:[.,]\d{1,2})? ?(?:m²|m2|m³|m3|qm|mq|sq\.? ?(?:ft|m)"
    r"|cubic (?:feet|ft|metres?)"
    r"|cu\.? ?ft|Quadratmeter|Kubikmeter|mètres? (?:carrés?|cubes?)|metri (?:quadri|cubi)|square (?:feet|metres?)"
    r"|GB|Go|TB|To|Mbit/s|Gbit/s|Mb/s|l|L|litres?|liter|litri|ml|cl|g|kg|cm|mm|Zoll|pouces))"
    r"(?: (?:gibt es|gibt's|kosten|kostet|coûtent?|costano|costa|costs?|is|are|sont|sono|sind|est|ist|à|a|at|for|für|um"
    r"|zu|pour|per|dès|ab|from|da|nur|only|seulement|solo|schon|già|déjà))* ?[:=–-]? ?(?:CHF|EUR|Fr\.|fr\.|[€£$])? ?$"
)
_NAMED = re.compile(
    r"(?!(?:und|oder|and|et|ou|oppure|sowie|then|dann|poi|puis|CHF|EUR|Mt|mois|Monat|month|mese)\b)[^\W\d_]{3,}"
)
_SEVERAL = 2
_REACH = 56


def by_sizes_before(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Sequence[Draft]:
    """The drafts, several prices of one block by the sizes right before them, where nothing else names these.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    sizes: dict[int, dict[int, str]] = {}
    for index, draft in enumerate(drafts):
        one = read[draft.block]
        is_priced = draft.attribute in _PRICED and draft.token is not None
        if is_priced and one is not None and not is_in_row(one) and (size := _size(draft, one)):
            sizes.setdefault(draft.block, {})[index] = size
    names = {i: name for said in sizes.values() if len({*said.values()}) >= _SEVERAL for i, name in said.items()}
    return [replace(d, subject=names[i]) if i in names else d for i, d in enumerate(drafts)] if names else drafts


def _size(draft: Draft, read: ReadBlock) -> str:
    """The size right before a price; empty if it is only the end of a name ("Spruce up to 120 cm: 35")."""
    if draft.token is None or (draft.subject and any(map(str.isdigit, draft.subject)) and "(" in draft.subject):
        return ""
    text, place = read.parsed.source.text, draft.token.start
    found = _SIZE.search(text[max(read.phrase.start, place - _REACH) : place])
    if found is None:
        return ""
    begin = max(read.phrase.start, place - _REACH) + found.start("name")
    said = (d.token.end for d in read.parsed.drafts if d.token is not None)
    floor = max((end for end in said if end <= begin), default=read.phrase.start)
    floor = max(floor, read.parsed.clauses.sentence(place)[0])
    before = text[floor:begin].rstrip()
    return "" if _NAMED.search(before) and not before.endswith(":") else found["name"]
