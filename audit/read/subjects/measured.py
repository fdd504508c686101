"""Names that go on with a measure: "Pass di 2 giorni 110, pass di 3 giorni 140" names two passes by how long they hold.

Where two offers would have one name, what stands behind it tells them apart.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row
from audit.read.words.fold import fold
from audit.read.words.name_words import LONGEST

_MEASURE = re.compile(
    r" (?:(?:di|da|de|à|a|für|zu|mit|for|of|with|per|pour) |d')?\d{1,3}(?:[.,]\d)? ?(?:[^\W\d_]{2,12}|m²|%)(?=[ :,(–-])"
)
_TOLD_APART = frozenset({"price", "availability", "price_after", "list_price"})
_REACH = 80


def with_measures(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of plain text, those with one name for several things with the measures behind it.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    said: dict[str, set[str]] = {}
    for draft in drafts:
        if draft.attribute == "price" and draft.subject:
            said.setdefault(fold(draft.subject), set()).add(draft.value)
    shared = {name for name, values in said.items() if len(values) > 1}
    if not shared:
        return list(drafts)
    return [
        replace(draft, subject=name)
        if draft.attribute in _TOLD_APART
        and fold(draft.subject) in shared
        and (name := _measured(draft, read[draft.block]))
        else draft
        for draft in drafts
    ]


def _measured(draft: Draft, read: ReadBlock | None) -> str:
    """The name of a draft with the measure behind it; empty if none stands there, before the value."""
    if read is None or is_in_row(read):
        return ""
    text, end = read.parsed.source.text, draft.start + read.phrase.start
    start = max(read.parsed.clauses.sentence(end)[0], end - _REACH)
    place = text.rfind(draft.subject, start, end)
    found = _MEASURE.match(text, place + len(draft.subject), end + 1) if place >= 0 else None
    name = f"{draft.subject}{found[0]}" if found and found.end() <= end else ""
    return name if len(name) <= LONGEST else ""
