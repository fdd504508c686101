"""Lists of variants behind what names them all: "Blow-dry" above "short hair 25", or "Blow-dry: short 25, long 38".

Entries that begin with a number or a small letter name no offer; what stands right above or before them does, with
them.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.subjects.row_names import is_in_row
from audit.read.words.label_words import is_label
from audit.read.words.measures import end_of_first
from audit.read.words.name_words import EDGES, LONGEST, shortened
from audit.read.words.people import are_people
from audit.read.words.plain_headings import is_plain_heading
from audit.read.words.rate_labels import is_period

_TOLD = frozenset({"price", "list_price", "price_after"})
_DIGIT = re.compile(r"\d")
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.LABEL})
_MOST = 40  # blocks of a list
_WORDS = 6
_LABEL = 40
_BEGUN = re.compile(r" *\(?(?:[^\W\d_]|\d[\d.,]* ?(?!CHF|EUR|GBP|Fr\b)[^\W\d_])")  # no sum that the name has itself
_ENTRY = re.compile(r">li:nth-child\(\d+\)(?:>(?!.*>li:).*)?$")


def by_listed_variants(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, prices of variants with what names all of their list before their own words.

    Args:
        drafts: Of a whole document, with their subjects.
        read: Its blocks, as read.
    """
    labels: dict[int, str] = {}
    for draft in drafts:
        if draft.attribute in _TOLD and draft.block not in labels and (label := _label(draft, read[draft.block])):
            labels[draft.block] = label
    if labels:
        speaking = {draft.block for draft in drafts}
        names = {block: name for block in labels if (name := _line_above(block, read, speaking))}
        drafts = [replace(draft, subject=_named(draft, labels, names)) for draft in drafts]
    return _behind_colons(drafts, read)


def _behind_colons(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, prices of variants in one sentence with the name that it begins with, before a colon."""
    leads: dict[int, tuple[int, int, str]] = {}
    said: dict[tuple[int, int, str], set[str]] = {}
    for index, draft in enumerate(drafts):
        one = read[draft.block]
        if draft.attribute not in _TOLD or one is None or not _is_variant(draft.subject, one) or is_in_row(one):
            continue
        start, lead = _lead(draft, one)
        if lead:
            leads[index] = (draft.block, start, lead)
            said.setdefault(leads[index], set()).add(draft.subject)
    several = {place for place, subjects in said.items() if len(subjects) > 1}
    return [
        replace(draft, subject=shortened(f"{leads[index][2]} {draft.subject}"))
        if leads.get(index) in several
        else draft
        for index, draft in enumerate(drafts)
    ]


def _lead(draft: Draft, read: ReadBlock) -> tuple[int, str]:
    """Where the sentence of a draft begins, and the name before its colon; empty if it has none."""
    place = draft.start + read.phrase.start
    start = max(read.phrase.start, read.parsed.clauses.sentence(place)[0])
    lead, colon, rest = read.parsed.source.text[start:place].partition(":")
    text = lead.strip(EDGES)
    is_led = bool(colon) and draft.subject in rest and ":" not in rest and _BEGUN.match(rest)
    return start, text if is_led and not _DIGIT.search(text) and _may_name(lead, text) else ""


def _named(draft: Draft, labels: Mapping[int, str], names: Mapping[int, str]) -> str:
    if draft.attribute not in _TOLD or draft.block not in names:
        return draft.subject
    return shortened(f"{names[draft.block]} {labels[draft.block]}")


def _label(draft: Draft, read: ReadBlock | None) -> str:
    """What an entry of a list says before its price, if that begins as no name does; else empty."""
    if read is None or read.block.kind is not BlockKind.ITEM or read.block.labels or not _ENTRY.search(read.block.path):
        return ""
    before = read.block.text[: draft.start].strip(EDGES)
    label = before[: end_of_first(before)].strip(EDGES)
    return label if _is_variant(label, read) else ""


def _is_variant(label: str, read: ReadBlock) -> bool:
    """Whether words begin as no name does, and are no people and no time by which one pays.

    "formule Ville" is a name, and "kurzes Haar" is none: only Germans write all nouns with capitals.
    """
    begins = label[:1].isdigit() or label[:1].islower()
    is_told = begins and len(label) <= _LABEL and any(map(str.isalpha, label))
    if not is_told or are_people(label) or is_period(label):
        return False
    return read.parsed.source.grammar.lexicon.words.name == "de" or label.lower() == label


def _line_above(block: int, read: Sequence[ReadBlock | None], speaking: set[int]) -> str:
    """The line right above the list of an entry, if it may be the name of its entries; else empty."""
    entry = read[block]
    inside = _ENTRY.sub("", entry.block.path) if entry else ""
    for index in range(block - 1, max(-1, block - _MOST), -1):
        one = read[index]
        if one is None:
            return ""
        if one.block.path.startswith(f"{inside}>"):
            continue
        beside = one.block.path.rpartition(">")[0] == inside.rpartition(">")[0]
        text = one.block.text.strip(EDGES)
        is_line = beside and one.block.kind in _LINES and not one.block.level and index not in speaking
        return text if is_line and _may_name(one.block.text, text) else ""
    return ""


def _may_name(line: str, text: str) -> bool:
    is_short = text[:1].isupper() and len(text.split()) <= _WORDS and len(text) + _LABEL // 2 <= LONGEST
    return is_short and not line.endswith((".", "!", "?")) and not is_label(text) and not is_plain_heading(text)
