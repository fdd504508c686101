"""Fractions that say which of two prices it is: "1/1" and "1/2" above the columns of a table, or before each amount.

Full and half fare, a whole and a half bottle: the row names the thing, the fraction tells its variants.
"""

import re
from dataclasses import replace

from audit.read.blocks.block import Block, BlockKind
from audit.read.found import Found
from audit.read.words.label_words import is_label

_FRACTION = r"(?P<part>[123]/[1234]|[½¼¾])"
_KIND = (
    r"(?:preise?|tarife?|billette?|tickets?|prix|billets?|prezz[oi]|tariff[ae]|bigliett[oi]|fares?|prices?|chf|eur|€)"
)
_HEAD = re.compile(rf"(?:{_KIND} )?{_FRACTION}(?:[ -]?{_KIND}| ?\([^()]{{1,40}}\))?", re.IGNORECASE)
_BEFORE = re.compile(rf"(?:^|[\s(,;:/–-]){_FRACTION}(?: ?[:=–-])?(?: (?:CHF|EUR|Fr\.|[€£]))? ?$")
_PRICED = frozenset({"price", "list_price"})
_NEAR = 16
_SIGNS = {"½": "1/2", "¼": "1/4", "¾": "3/4"}


def is_fraction(words: str) -> bool:
    """Whether words are a fraction and nothing else.

    >>> is_fraction("1/2"), is_fraction("1-2")
    (True, False)
    """
    found = _HEAD.fullmatch(words)
    return found is not None and found[0] == found["part"]


def with_fraction(found: Found, block: Block) -> Found:
    """A price, with the fraction above or before it as its variant, and no longer as part of a name."""
    head = next((label for label in block.labels if _HEAD.fullmatch(label)), "") if _is_cell(block) else ""
    part = _HEAD.fullmatch(head) if head else _BEFORE.search(block.text, max(0, found.start - _NEAR), found.start)
    if part is None or found.term.attribute not in _PRICED:
        return found
    name = found.subject.removesuffix(head).strip() if head else found.subject
    variant = _SIGNS.get(part["part"], part["part"])
    return replace(found, subject="" if is_label(name) else name, scope=replace(found.scope, variant=variant))


def _is_cell(block: Block) -> bool:
    return block.kind is BlockKind.CELL and bool(block.labels)
