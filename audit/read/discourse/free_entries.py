"""Entries that say nothing but "free": a price of zero where their like in the same list or row costs something.

"Adults / 14.50 / Under 5s / Free" says two prices. What is free among conditions ("Delivery / Free") is told elsewhere.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from audit.read.blocks.block import Block, BlockKind
from audit.read.discourse.read_block import ReadBlock, only_free_word, shape_of
from audit.read.phrases.draft import Draft
from audit.read.words.label_words import is_label
from audit.read.words.name_words import LONGEST

_COST = 1.6
_PRICED = frozenset({"price", "list_price"})
_PAIR = 2  # blocks of a row: a name and what it costs
_LONGEST = 24
_NOT = frozenset({BlockKind.CELL, BlockKind.HEADING, BlockKind.ALT})


def free_entries(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a document, with a price of zero for each entry of which only a word for nothing to pay is told."""
    spoken = {draft.block for draft in drafts}
    words = {
        index: token
        for index, one in enumerate(read)
        if one and index not in spoken and _may_be_free(one.block) and (token := only_free_word(one))
    }
    if not words:
        return list(drafts)
    paid = _paid(drafts, read)
    sizes = Counter(one.block.group for one in read if one)
    told = {_group(read[draft.block]) for draft in drafts if draft.attribute in _PRICED}
    headed = {one.block.headings[1:] for draft in drafts if draft.attribute in _PRICED and (one := read[draft.block])}
    out = list(drafts)
    for index, token in words.items():
        one = read[index]
        periods = paid.get(_shape(one.block)) if one else None
        if one is None or periods is None or (one.block.group and one.block.group in told):
            continue
        if not one.block.labels and sizes[one.block.group] < _PAIR and one.block.headings[1:] in headed:
            continue  # a line of the section in which something costs, and no section or card of its own
        per = f"/{next(iter(periods))}" if len(periods) == 1 and "" not in periods else ""
        start, end = token.start - one.phrase.start, token.end - one.phrase.start
        draft = Draft(
            "price", f"0 {one.parsed.source.currency}{per}", start, end, None, _COST, token=token, block=index
        )
        out.append(replace(draft, subject=_named(one.block, read[index - 1] if index else None, sizes)))
    return out


def _named(block: Block, before: ReadBlock | None, sizes: Mapping[int, int]) -> str:
    """What an entry is called: its term, or the only other line of its row."""
    if block.labels:
        return block.labels[-1][:LONGEST]
    is_row = before is not None and sizes[block.group] == _PAIR and before.block.group == block.group
    return before.block.text[:LONGEST] if before and is_row else ""


def _paid(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> Mapping[tuple[str, int], AbstractSet[str]]:
    """By the shape of its place: the periods of the prices that stand in blocks made in the same way."""
    found: dict[tuple[str, int], set[str]] = {}
    for draft in drafts:
        one = read[draft.block]
        listed = one is not None and not any(map(is_label, one.block.labels))
        if draft.attribute == "price" and one and listed and one.block.path and len(one.block.text) <= _LONGEST:
            per = draft.value.partition("/")[2]
            found.setdefault(_shape(one.block), set()).add(per if per.startswith("P") else "")
    return found


def _may_be_free(block: Block) -> bool:
    """Whether a block is the entry of a list or stands in a card, and none of the conditions of an order."""
    short = len(block.text) <= _LONGEST and bool(block.path) and block.kind not in _NOT
    apart = bool(block.labels or block.group) or len(block.headings) > 1
    return short and apart and not any(map(is_label, (*block.labels, *block.headings[1:])))


def _shape(block: Block) -> tuple[str, int]:
    """The place of a block without the numbers of its elements, and below how many headings it stands."""
    return shape_of(block.path), len(block.headings)


def _group(read: ReadBlock | None) -> int:
    return read.block.group if read else 0
