"""Prices of so many nights: "Two nights in the Lighthouse Suite with dinner for 395" is no price of the suite.

A sentence that begins with how many nights it is about tells what they cost together, unless it says "a night". The
whole of them names the price.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row
from audit.read.words.name_words import EDGES, LONGEST

_PARTNERS = frozenset({"list_price", "discount", "saving"})
_COUNT = (
    r"(?:[2-9]|1[0-4]|two|three|four|five|six|seven|zwei|drei|vier|fünf|sechs|sieben|deux|trois|quatre|cinq|sept|due|tre"
    r"|quattro|cinque|sei|sette)"
)
_NIGHTS = rf"{_COUNT} (?:nights|Nächte|Übernachtungen|nuits|nuitées|notti|pernottamenti)"
_DONE = (  # what one does for so many nights
    r"(?:(?:enjoy|stay|book|spend|get|treat yourself to|verbringen sie|genießen sie|geniessen sie|buchen sie"
    r"|erleben sie|passez|profitez de|réservez|offrez-vous|soggiorna(?:te)?|prenota(?:te)?"
    r"|trascorr[ie](?:te)?|regalati)"
    r"(?: for| per| pour)? )?"
)
_STAY = re.compile(rf"\W*{_DONE}(?P<name>(?P<nights>{_NIGHTS})\b[^.;!?]*)$", re.IGNORECASE)
_TRIED = re.compile(r"\b(?:tri(?:al|ed)|try|prob[ei]\w*|test\w*|essai|essay\w*|prova\w*)\b", re.IGNORECASE)
_PRICED = re.compile(r"\d[.,]\d\d\b|[£€$]\s?\d|\d\s?[£€$]")  # another price stands before this one
_LEADS = re.compile(
    r"(?:[\s:=–—-]|\b(?:from|for|at|only|just|ab|für|zu|um|nur|dès|pour|à|da|per|a|soli|solo|seulement)\b|[£€$]|CHF|EUR)+$"
)


def by_stays(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Sequence[Draft]:
    """The drafts, prices of several nights with these as subject, and so what their sentence compares them with.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    out: list[Draft] = []
    named: dict[tuple[int, int], str] = {}
    for draft in drafts:
        one = read[draft.block]
        sentence = (draft.block, one.parsed.clauses.sentence(draft.start + one.phrase.start)[0] if one else 0)
        if name := _stay(draft, one):
            named[sentence] = name
        elif draft.attribute in _PARTNERS and not draft.subject:
            name = named.get(sentence, "")
        out.append(replace(draft, subject=name) if name else draft)
    return out


def _stay(draft: Draft, read: ReadBlock | None) -> str:
    if draft.attribute != "price" or draft.subject or draft.value.endswith("/1 night") or read is None:
        return ""
    if is_in_row(read):
        return ""
    place = draft.start + read.phrase.start
    text = read.parsed.source.text[read.parsed.clauses.sentence(place)[0] : place]
    found = _STAY.match(text)
    if found is None or _TRIED.search(text) or _PRICED.search(found["name"][:-1]):
        return ""
    name = _LEADS.sub("", found["name"]).strip(EDGES)
    return name if len(name) <= LONGEST else found["nights"]
