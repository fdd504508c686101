"""Guarantees that are sold by their length: "Plus guarantee 12 months 350, 24 months 590" names two things and prices.

One length beside one price is what comes with a thing; several, each right before a price, are what each price buys.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.read.blocks.block import BlockKind
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount, Length
from audit.read.words.name_words import EDGES, LONGEST

_FOR = re.compile(r" ?(?:[:=–-]|/|um|fur|zu|kostet|pour|a|coute|per|costa|for|at|costs|is)? ?(?:nur |only |solo )?")
_JOINED = re.compile(r"^\W*(?:(?:und|oder|et|ou|e|o|and|or) )?")
_SEVERAL = 2


def guarantees_sold(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, prices right behind different lengths of a guarantee with its name and length as subjects.

    Args:
        drafts: Of a whole document.
        read: Its blocks, as read.
    """
    told: dict[int, list[int]] = {}
    for index, draft in enumerate(drafts):
        if draft.attribute == "warranty" and isinstance(draft.token, Length):
            told.setdefault(draft.block, []).append(index)
    told = {block: indices for block, indices in told.items() if len(indices) >= _SEVERAL}
    if not told:
        return list(drafts)
    prices: dict[int, list[int]] = {}
    for index, draft in enumerate(drafts):
        if draft.attribute == "price" and draft.block in told:
            prices.setdefault(draft.block, []).append(index)
    out = list(drafts)
    for block, indices in told.items():
        one = read[block]
        if one is None or one.block.kind is BlockKind.CELL:
            continue
        near = prices.get(block, ())
        sold = [(index, price) for index in indices if (price := _price(drafts, index, near, one)) is not None]
        if len({drafts[index].value for index, _ in sold}) == len(indices):
            for index, price, name in _named(drafts, sold, one):
                out[index], out[price] = replace(out[index], subject=name), replace(out[price], subject=name)
    return out


def _price(drafts: Sequence[Draft], index: int, prices: Sequence[int], read: ReadBlock) -> int | None:
    """The price that is paid once, right behind a length."""
    length = drafts[index].token
    for place in prices:
        token = drafts[place].token
        if length is None or not isinstance(token, Amount) or token.start < length.end:
            continue
        if token.word or token.per or drafts[place].bound:
            continue
        if _FOR.fullmatch(read.parsed.source.folded, length.end, token.start):
            return place
    return None


def _named(drafts: Sequence[Draft], sold: Sequence[tuple[int, int]], read: ReadBlock) -> Sequence[tuple[int, int, str]]:
    """What is sold at each price, from the end of the price before to that of the length; bare lengths as the first."""
    text, begin, lead = read.parsed.source.text, read.phrase.start, ""
    named: list[tuple[int, int, str]] = []
    for index, price in sold:
        length, amount = drafts[index].token, drafts[price].token
        if length is None or amount is None:
            return ()
        begin = max(begin, read.parsed.clauses.sentence(length.start)[0])
        words = _JOINED.sub("", text[begin : length.start]).strip(f"{EDGES}:")
        span = text[length.start : length.end].strip(EDGES)
        lead = words or lead
        name = f"{lead} {span}"
        if not lead[:1].isupper() or ":" in lead or len(name) > LONGEST:
            return ()
        named.append((index, price, name))
        begin = amount.end
    return named
