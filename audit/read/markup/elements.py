"""What the elements around a stretch of text make of it: a heading, an item, a cell, a footnote, a price."""

import re
from collections.abc import Sequence

from audit.read.blocks.block import BlockKind, Mark, MarkKind
from audit.read.markup.frames import Frame
from audit.read.markup.tags import HEADINGS, KINDS, SECTIONS

_FOOTNOTE = re.compile(r"^(?:\*{1,4}|[¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,2}\)|[†‡])\s*\S")
_FROM = r"(?:ab|nur|jetzt|ab nur|dès|à partir de|seulement|da|a partire da|solo|from|only|just|now|starting at)"
_PER = r"(?:/|pro|par|per|je|al|alla|a|p\.)"
_AMOUNT = re.compile(
    rf"(?:{_FROM} )?(?:(?:CHF|EUR|GBP|USD|Fr\.|[€£$]) ?\d[\d.,'’]*(?:[.,]?[–—-]{{1,2}})?"
    r"|\d[\d.,'’]*(?:[.,]?[–—-]{1,2})? ?(?:CHF|EUR|GBP|USD|Fr\.|[€£$])(?: ?\d\d)?)[*¹²]?"
    rf"(?: ?{_PER} ?[^\W\d_]{{1,12}}\.?[*¹²]?| ?(?:mtl\.|monatlich|TTC|HT))?",
    re.IGNORECASE,
)
_PRICES = frozenset({MarkKind.PRICE, MarkKind.OLD_PRICE})
_STRUCK = MarkKind.STRUCK
_SHORT = 80


def section_around(frame: Frame) -> Frame | None:
    """The section or card with which a heading ends; None: it holds to the end."""
    at = frame.parent
    while at is not None:
        if at.tag in SECTIONS or at.look.card:
            return at
        if at.parent is not None and at.zone is not at.parent.zone:
            return at
        at = at.parent
    return None


def level_of(frame: Frame) -> int:
    """The level of the heading in which an element stands; 0 if it stands in none."""
    at: Frame | None = frame
    for _ in range(4):
        if at is None:
            return 0
        if at.tag in HEADINGS:
            return HEADINGS[at.tag]
        at = at.parent
    return 0


def is_amount(text: str) -> bool:
    """Whether a text that is set as a heading is only what something costs, and heads nothing.

    >>> is_amount("69€90"), is_amount("ab CHF 79.– / Monat"), is_amount("Box M 79 €"), is_amount("2027")
    (True, True, False, False)
    """
    return len(text) <= _SHORT and bool(_AMOUNT.fullmatch(text))


def kind_of(frame: Frame, text: str) -> BlockKind:
    """What the block of an element is."""
    if text[0] in "*¹²³†‡1234567890" and _FOOTNOTE.match(text) and (frame.note or text[0] not in "1234567890"):
        return BlockKind.FOOTNOTE
    at: Frame | None = frame
    for _ in range(3):
        if at is None:
            break
        if at.tag in KINDS:
            return KINDS[at.tag]
        at = at.parent
    return BlockKind.LABEL if frame.tag == "label" else BlockKind.PARAGRAPH


def whole_marks(frame: Frame, text: str, parts: Sequence[Mark]) -> list[Mark]:
    """Marks over the whole block, from elements around it that are called a price or are struck through."""
    marks = []
    if (frame.old or frame.price) and len(text) <= _SHORT and not any(mark.kind in _PRICES for mark in parts):
        marks.append(Mark(0, len(text), MarkKind.OLD_PRICE if frame.old else MarkKind.PRICE))
        if frame.look.regular or (frame.parent is not None and frame.parent.look.regular):
            marks.append(Mark(0, len(text), MarkKind.REGULAR))
    elif frame.look.was and len(text) <= _SHORT and not parts:
        marks.append(Mark(0, len(text), MarkKind.REGULAR))
    if len(text) <= _SHORT and (frame.look.number or (frame.parent is not None and frame.parent.look.number)):
        marks.append(Mark(0, len(text), MarkKind.NUMBER))
    at: Frame | None = frame
    for _ in range(4):
        if at is None:
            break
        if at.mark is _STRUCK or at.target:
            kind = MarkKind.LINK if at.target else _STRUCK
            marks.append(Mark(0, len(text), kind, at.target))
        at = at.parent
    return marks
