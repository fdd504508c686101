"""Variants of an offer that stand in a list of one line each: "Size M sold out", "Size L 3 in stock".

Where neighbouring items of one list give different values of the same attribute, the words before each value name
what it holds for; where they all agree, or where there is only one, nothing is told apart. An item that is gone is
told apart by the others that are not.
"""

from collections import Counter
from collections.abc import Sequence

from audit.read.blocks.block import Block, BlockKind
from audit.read.found import Found
from audit.read.pages.options import GONE
from audit.read.words.label_words import is_filler, is_label

_EDGES = " \u00a0:–—-,;|/("
_LONGEST = 60
_TOLD = frozenset({"price", "list_price", "availability", "delivery_time"})


def listed_variants(found: Sequence[Found], blocks: Sequence[Block]) -> dict[int, str]:
    """For each term of a list of variants, by its number, the words that name the variant."""
    lists: dict[tuple[str, str], list[int]] = {}
    for number, one in enumerate(found):
        block = blocks[one.block]
        if block.kind is BlockKind.ITEM and one.term.attribute in _TOLD and len(block.text) <= 2 * _LONGEST:
            lists.setdefault((block.path.rpartition(">")[0], one.term.attribute), []).append(number)
    named: dict[int, str] = {}
    items = Counter(block.path.rpartition(">")[0] for block in blocks if block.kind is BlockKind.ITEM) if lists else {}
    for (place, attribute), numbers in lists.items():
        words = {number: _before(found[number], blocks) for number in numbers}
        values = {found[number].term.value for number in numbers}
        some = attribute == "availability" and values <= GONE and len(numbers) < items[place]
        if (len(values) > 1 or some) and len(set(words.values())) == len(numbers) and all(words.values()):
            named.update(words)
    return named


def _before(one: Found, blocks: Sequence[Block]) -> str:
    words = blocks[one.block].text[: one.start].strip(_EDGES)
    short = 0 < len(words) <= _LONGEST and any(char.isalnum() for char in words)
    return words if short and not is_filler(words) and not is_label(words) else ""
