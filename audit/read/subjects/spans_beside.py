"""Stretches of time beside a price of a named thing: "Tent Duo for hire: the weekend for 45" is one of its prices.

What a half day or a weekend costs is no price of the thing as such, and no price by the day or week either: the stretch
belongs to the name. So does a week or a day behind a dash: "Tent Duo – week: 95".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row
from audit.read.words.name_words import LONGEST

_SPAN = (
    r"(?P<span>week-?ends?|wochenende|fine settimana|demi-journées?|halbe[rn]? tag|mezza giornata|half[- ]days?)"
    r"(?![\w-])"
)
_THE = r"(?:(?:the|a|das|der|den|ein|einen|le|la|une?|il|lo|una?)\s|l['’])"
_BEFORE = re.compile(
    rf"(?:^|[:,;(–—]\s*){_THE}?{_SPAN}\s?(?:(?:for|für|zu|um|à|pour|a|per|is|ist|est|è|costs?|kostet|coûte|costa)\s)?"
    r"(?:(?:only|just|nur|seulement|solo|soli)\s)?$",
    re.IGNORECASE,
)
_BEHIND = re.compile(rf"\s?(?:(?:per|for|par|pro|pour|für)\s(?:{_THE})?|{_THE}|/\s?){_SPAN}", re.IGNORECASE)
_BEHIND_DASH = re.compile(
    r"(?P<joint> [–—-] )(?P<span>(?:week-?ends?|wochenende|fine settimana|(?:demi-|½ )?journée|halber tag"
    r"|mezza giornata|half[- ]day|(?:full |ganzer )?(?:day|tag)|week|woche|semaine|settimana|jour|giorn(?:o|ata)"
    r"|month|monat|mois|mese))\s?[:=]?\s?$",
    re.IGNORECASE,
)
_LET = re.compile(  # says only that the thing is let
    r"\s(?:(?:en|à la) location|à louer|(?:zu |zur )?mieten?|im verleih|(?:a|in) noleggio|(?:for |to )(?:hire|rent))$",
    re.IGNORECASE,
)
_AROUND = 48
_TOLD = frozenset({"price", "list_price"})


def by_spans_beside(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, prices of a named thing for a stretch of time with this as the end of the name.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    return [
        replace(draft, subject=name) if (name := _with_span(draft, read[draft.block])) else draft for draft in drafts
    ]


def _with_span(draft: Draft, read: ReadBlock | None) -> str:
    """The name of a price with its stretch of time; empty if its sentence tells none."""
    if draft.attribute not in _TOLD or not draft.subject or read is None:
        return ""
    if read.block.kind is BlockKind.CELL or is_in_row(read):
        return ""
    text = read.parsed.source.text
    start = draft.start + read.phrase.start
    dashed = _BEHIND_DASH.search(text, max(0, start - _AROUND), start)
    if dashed and text.endswith(draft.subject, 0, dashed.start()):
        return f"{draft.subject}{dashed['joint']}{dashed['span']}"
    span = "" if "/" in draft.value else _span(draft, read)
    return f"{_LET.sub('', draft.subject)} {span}" if span else ""


def _span(draft: Draft, read: ReadBlock) -> str:
    """The stretch of time that a price is for, where its sentence tells it beside the price; else empty."""
    text = read.parsed.source.text
    start, end = draft.start + read.phrase.start, draft.end + read.phrase.start
    if draft.subject not in text[:start]:
        return ""
    found = _BEFORE.search(text[max(0, start - _AROUND) : start]) or _BEHIND.match(text, end)
    span = found["span"] if found else ""
    is_new = span and span.casefold() not in draft.subject.casefold()
    return span if is_new and len(draft.subject) + len(span) < LONGEST else ""
