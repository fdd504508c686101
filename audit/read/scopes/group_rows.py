"""Lines that name a group of customers above what it pays: "Students with ID" over "12 €", in a list of prices."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount

_LONGEST = 40
_HALF = 0.5
_WHOLE = 0.9
_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING})


def groups_above(read: Sequence[ReadBlock | None]) -> Iterator[Draft]:
    """The groups that lines of their own name right above what they pay."""
    for index, (one, two) in enumerate(pairwise(read)):
        if not is_group_above(one, two) or one is None or any(d.attribute == "audience" for d in one.parsed.drafts):
            continue
        letters = sum(map(str.isalpha, one.block.text))
        for hit in one.parsed.source.hits:
            sign = hit.entry.sign
            if sign and sign.attribute == "audience" and hit.end - hit.start > letters * _HALF:
                said = one.parsed.source.text[hit.start : hit.end]
                yield Draft("audience", sign.value, hit.start, hit.end, trigger=said, hit=hit, block=index)
                break


def is_group_above(one: ReadBlock | None, two: ReadBlock | None) -> bool:
    """Whether a short line without a sum of its own stands above one that is nothing but a sum."""
    if one is None or two is None or one.block.kind not in _LINES or len(one.block.text) > _LONGEST:
        return False
    if one.block.labels or one.block.group != two.block.group or one.parsed.source.folded.endswith(("?", ":", ".")):
        return False
    own = [token for token in two.parsed.tokens if token.start >= two.phrase.start]
    if any(isinstance(token, Amount) for token in own) and _is_group_name(one):
        return True
    if len(own) != 1 or not isinstance(own[0], Amount) or any(isinstance(t, Amount) for t in one.parsed.tokens):
        return False
    return own[0].end - own[0].start >= len(two.block.text.strip()) - 1


def _is_group_name(one: ReadBlock) -> bool:
    """Whether a line is the name of a group and nothing else: what is offered below is for it."""
    letters = sum(map(str.isalpha, one.block.text))
    signs = (hit for hit in one.parsed.source.hits if hit.entry.says == "audience")
    return any(hit.end - hit.start >= letters * _WHOLE for hit in signs) and one.block.text.isupper()
