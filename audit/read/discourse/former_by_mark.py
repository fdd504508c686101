"""Amounts whose footnote says that they are former or recommended prices: "1,899.-*" above "* RRP of the maker"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount

_MARK = re.compile(r" ?(\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹†‡])\)?$")
_MARK_BEHIND = re.compile(r" ?(\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹†‡])(?!\*)")
_NOTE = re.compile(r"(?:^|(?<=\s))(\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹†‡])\)? ?(?=[^\W\d_])")
_LONGEST = 60
_FORMER = "list_price"


def former_by_mark(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a whole document, prices with a mark whose footnote names the former price as that one.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    marks = {mark for one in read if one for mark in _marks_of_former(one)}
    return [
        replace(draft, attribute="list_price", bound=None)
        if marks and draft.attribute == "price" and draft.hit is None and _mark_of(draft, read[draft.block]) in marks
        else draft
        for draft in drafts
    ]


def _marks_of_former(read: ReadBlock) -> Iterator[str]:
    """The marks of notes that only name a former price, without an amount of their own."""
    text = read.parsed.source.text
    if _FORMER not in read.parsed.source.names:
        return
    cues = [hit for hit in read.parsed.source.hits if hit.entry.names == _FORMER]
    notes = list(_NOTE.finditer(text))
    for index, note in enumerate(notes):
        end = notes[index + 1].start() if index + 1 < len(notes) else len(text)
        amounts = (t for t in read.parsed.tokens if isinstance(t, Amount) and note.end() <= t.start < end)
        named = any(0 <= hit.start - note.end() <= 1 for hit in cues)
        if named and end - note.end() <= _LONGEST and not any(amounts):
            yield note[1]


def _mark_of(draft: Draft, read: ReadBlock | None) -> str:
    if read is None or not isinstance(draft.token, Amount):
        return ""
    text = read.parsed.source.text
    found = _MARK.search(text, draft.token.start, draft.token.end) or _MARK_BEHIND.match(text, draft.token.end)
    return found[1] if found else ""
