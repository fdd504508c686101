"""Regular prices: a price that is called regular is a former one where a lower price stands beside it.

``<span class="regular-price">39.90</span> <span class="price">31.92</span>`` strikes the first one through by a style
sheet only; the same class alone is simply the price. So does ``<i class="old">39.90</i> <i class="new">31.92</i>``.
"""

import re
from collections.abc import Iterator, Sequence

from audit.read.blocks.block import Mark, MarkKind
from audit.read.markup.frames import Draft, Frame

_NEAR = 4  # blocks
_LEVELS = 4  # elements above a block
_AMOUNT = re.compile(r"\d(?:[\d.,'’ \u00a0\u202f]*\d)?")
_CENTS = re.compile(r"[.,]\d\d$")
_MONEY = r"(?:CHF|EUR|GBP|USD|Fr\.|[€£$])"
_PRICED = re.compile(rf"{_MONEY} ?{_AMOUNT.pattern}(?![ \u00a0]?%)|{_AMOUNT.pattern}[ \u00a0]?{_MONEY}(?![/\w])")
_ALONE = re.compile(rf"(?:(?:ab|nur|jetzt|from|now|only|da|ora|solo|dès) )?(?:{_PRICED.pattern})\*?", re.IGNORECASE)
_LIKELY = 5  # a former price is no larger multiple of the present one


def mark_former(drafts: Sequence[Draft]) -> None:
    """Mark regular prices as former ones where a lower price stands in the same place."""
    for index, draft in enumerate(drafts):
        for mark in [mark for mark in draft.marks if mark.kind is MarkKind.REGULAR]:
            own = _amount(draft.text[mark.start : mark.end])
            if any(0 < other < own for other in _others(drafts, index, mark)):
                draft.marks = [m for m in draft.marks if m.kind is not MarkKind.PRICE or m.start != mark.start]
                draft.marks.append(Mark(mark.start, mark.end, MarkKind.OLD_PRICE))


def _others(drafts: Sequence[Draft], index: int, mark: Mark) -> Iterator[int]:
    """The amounts that may undercut a marked one."""
    draft = drafts[index]
    if any(m.kind is MarkKind.PRICE and (m.start, m.end) == (mark.start, mark.end) for m in draft.marks):
        yield from _prices(drafts[max(0, index - _NEAR) : index + _NEAR + 1], draft, mark)
    elif _ALONE.fullmatch(draft.text, mark.start, mark.end):
        own = _amount(draft.text[mark.start : mark.end])
        yield from (other for other in _beside(drafts, index, mark) if other * _LIKELY > own)


def _beside(drafts: Sequence[Draft], index: int, mark: Mark) -> Iterator[int]:
    """The first amount right beside one whose element is called "old": on its line, or alone on the next one."""
    draft = drafts[index]
    yield from (_amount(found[0]) for found in _PRICED.finditer(draft.text, mark.end))
    yield from (_amount(found[0]) for found in _PRICED.finditer(draft.text, 0, mark.start))
    for other in (*drafts[max(0, index - 1) : index], *drafts[index + 1 : index + 2]):
        is_sibling = other.frame.parent is draft.frame.parent and other.frame is not draft.frame
        if is_sibling and _ALONE.fullmatch(other.text):
            yield _amount(other.text)


def _prices(near: Sequence[Draft], draft: Draft, regular: Mark) -> Iterator[int]:
    """The other prices in the same place."""
    around = set(_above(draft.frame))
    for other in near:
        if around.isdisjoint(_above(other.frame)):
            continue
        taken = [(m.start, m.end) for m in other.marks if m.kind in {MarkKind.REGULAR, MarkKind.OLD_PRICE}]
        for mark in other.marks:
            if mark.kind is MarkKind.PRICE and (mark.start, mark.end) not in taken and mark is not regular:
                yield _amount(other.text[mark.start : mark.end])


def _above(frame: Frame) -> Iterator[Frame]:
    """The element and those close around it."""
    at: Frame | None = frame
    for _ in range(_LEVELS):
        if at is None or at.tag in {"body", "main"}:
            return
        yield at
        at = at.parent


def _amount(text: str) -> int:
    """The amount in hundredths; 0 if there is not exactly one."""
    found = _AMOUNT.findall(text)
    if len(found) != 1 or "%" in text:
        return 0
    digits = int("".join(char for char in found[0] if char.isdecimal()) or 0)
    return digits if _CENTS.search(found[0]) else digits * 100
