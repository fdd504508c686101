"""Regions that a sentence tells of something else: "The Mill Weeks run in Germany only", below an offer for all.

A remark beside an offer says where another one is to be had. It says so of a name: in languages that write things
small of words in capitals, in German of a compound with a hyphen or one that means a time of its own. Where a paragraph
states anything besides, it goes on about its own offer.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row
from audit.read.words.fold import fold
from audit.read.words.label_words import is_label

_VERB = (
    r"(?:(?:finde[tn]|gilt|gelten|läuft|laufen|gibt es|ist|sind|bleib(?:t|en)|steig(?:t|en))"
    r"|(?:n['’])?(?:ont|a|aura|auront) (?:lieu|cours)|(?:ne )?(?:se déroulent?|se tien(?:nen)?t|valent|vaut)"
    r"|(?:n['’])?(?:est|sont)|(?:si )?(?:svolg(?:e|ono)|tien(?:e|gono)|val(?:e|gono)|è|sono)"
    r"|takes? place|runs?|is|are|appl(?:y|ies)|happens?)"
)
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'’-]+"
_SENTENCE = re.compile(
    rf"[\s*–-]*(?:(?P<article>Die|Der|Das|Unsere?|Les|L['’]|La|Le|Nos|Notre|I|Gli|Il|Lo|The|Our) ?)?"
    rf"[«„“\"]?(?P<name>{_CAPITAL}(?: (?:(?:des?|du|d['’]|del(?:la|l['’])?|dei|di|of|the|&|und|et|e) ?)*"
    rf"[\w'’-]+){{0,4}}?)"
    rf"[»”“\"]? {_VERB}\b"
)
_GERMAN = re.compile(r"Die|Der|Das|Unsere?")
_OF_ITS_OWN = re.compile(
    rf"(?!(?:Aktion|Rabatt|Sonder|Spar|Angebot|Vorteil|Werbe|Gutschein|Preis|Liefer|Versand|Verkauf|Markt)[\w-]*$)"
    r"(?![\w-]*-(?:Aktion|Angebote?|Rabatte?|Gutscheine?|Preise?|Lieferung|Versand)$)"
    rf"(?:{_CAPITAL}-{_CAPITAL}|{_CAPITAL}(?:wochen?|tage?|nächte|advent|festival|markt)|{_CAPITAL} {_CAPITAL})"
)
_TWO = 2  # words


def by_told_regions(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Sequence[Draft]:
    """The drafts, regions with the name that their sentence begins with, if it is that of something else.

    Args:
        drafts: Of a whole document.
        read: The blocks of the document, as read.
    """
    if not any(draft.attribute == "region" for draft in drafts):
        return drafts
    heads = fold(" · ".join({head for one in read if one for head in one.block.headings}))
    said = Counter(draft.block for draft in drafts)
    return [
        replace(draft, subject=name)
        if draft.attribute == "region"
        and said[draft.block] == 1
        and not draft.subject
        and (name := _named(draft, read[draft.block], heads))
        else draft
        for draft in drafts
    ]


def _named(draft: Draft, read: ReadBlock | None, heads: str) -> str:
    """The name that a sentence begins with, if no heading bears it and it is a name at all."""
    if read is None or is_in_row(read):
        return ""
    start = draft.start + read.phrase.start
    found = _SENTENCE.match(read.parsed.source.text, read.parsed.clauses.sentence(start)[0], start)
    if found is None or fold(found["name"]) in heads or is_label(found["name"]):
        return ""
    if _GERMAN.fullmatch(found["article"] or "Die"):
        return found["name"] if _OF_ITS_OWN.fullmatch(found["name"]) else ""
    return found["name"] if len(found["name"].split()) >= _TWO else ""
