"""Which blocks of a page can state something at all: most of a page are menus, counters and names.

To read a block costs many times more than to see that nothing can stand in it. What is left out has neither a word
of the lexicon, in itself or in its labels, nor a number with a currency, a percent sign or the shape of a day; the
lines above a value are kept, since they may name its offer.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from audit.read.blocks.block import Block, MarkKind
from audit.read.structured.text_ids import is_number
from audit.read.words.fold import fold
from audit.read.words.grammar import grammar_for

_DIGIT = re.compile(r"[0-9]")
_SHAPE = re.compile(r"[€$£¥%]|[0-9][.,] ?-|-[.,][0-9]|[0-9]\.[0-9]?[0-9]\.|[0-9][/-][0-9]|[0-9][0-9][-./][0-9]")
_BARE = re.compile(r"[0-9]{1,5}[.,][0-9]{2}")
_MARKED = frozenset({MarkKind.PRICE, MarkKind.OLD_PRICE, MarkKind.CODE, MarkKind.STRUCK})
_ABOVE = 6
_BELOW = 2


def telling(blocks: Sequence[Block], locale: str) -> tuple[int, ...]:
    """The numbers of the blocks that are worth reading, in order: those that can tell, and the names around them.

    Args:
        blocks: Of one page.
        locale: Of the page.
    """
    numbers: list[int] = []
    names: list[int] = []
    left = 0
    for index, block in enumerate(blocks):
        if is_number(block):
            continue
        if _can_tell(block, locale):
            numbers.extend(name for name in names if name >= index - _ABOVE)
            numbers.append(index)
            names.clear()
            left = _BELOW
        elif _DIGIT.search(block.text) is None or any(char.isalpha() for char in block.text):
            if left:
                numbers.append(index)
                left -= 1
            else:
                names.append(index)
    return tuple(numbers)


def _can_tell(block: Block, locale: str) -> bool:
    if block.marks and _DIGIT.search(block.text) and any(mark.kind in _MARKED for mark in block.marks):
        return True
    if block.table and _BARE.fullmatch(block.text):
        return True  # under the names of groups and days, of which no lexicon knows
    if any(_speaks(label, locale) for label in block.labels):
        return True
    return _speaks(block.text, locale)


@lru_cache(maxsize=4096)
def _speaks(text: str, locale: str) -> bool:
    """Whether a value or a word of the lexicon stands in a text; kept, since the pages of a site share their frame."""
    folded, counts = fold(text), _DIGIT.search(text) is not None
    if (counts and _SHAPE.search(folded)) or grammar_for(locale).lexicon.hits(folded):
        return True
    return counts and bool(_value_words(locale).search(folded))


@lru_cache(maxsize=64)
def _value_words(locale: str) -> re.Pattern[str]:
    """The currencies and months of a locale."""
    grammar = grammar_for(locale)
    words = "|".join(shape.pattern for shape in (*grammar.currencies.values(), *grammar.months))
    return re.compile(rf"(?<![a-z])(?:{words})(?![a-z])")
