"""What all prices of a list are per: "prices per night: single 79, double 109", "all prices are per person"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audit.read.discourse.read_block import ReadBlock, told
from audit.read.phrases.draft import Draft
from audit.read.values.amounts import rate_at
from audit.read.values.tokens import Amount
from audit.read.words.rare import rare

_HEAD = re.compile(
    r"(?<![a-z])(?:(?:alle |unsere |all |our |tous les |nos |tutti i )?(?:preise?|prices?|rates|prix|prezz[oi]|tarife?"
    r"|tarifs|tariffe))(?: (?:are|is|gelten|gilt|verstehen sich|sind|quoted|shown|s'entendent|sont|si intendono|sono"
    r"|in (?:€|eur|chf|euro|franken|£))){0,2}(?= (?:(?:pro|je|per|par|a) |p\. ?p\.))"
)
_RARE = rare(heads=(_HEAD,))
_NOT = re.compile(r"\b(?:zu|auf|unter|from|to|with) $")
_HEADED = frozenset({"1 person", "1 night", "1 piece", "1 hour", "P1D", "P7D", "P1M"})
_OTHER = re.compile(r" ?(?:(?:je|pro|per|each|every|par|a|al|alla) [a-z]|/ ?[a-z])")  # what it is per instead
_PRICES = frozenset({"price", "list_price"})
_COST = 3.0
_OWN_LINE = 40


def with_heads(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts of a whole document, bare prices with the quantity that one of its sentences gives to all of them.

    A head with a colon serves what stands behind it, one in the corner of a table the table; a line of its own serves
    the document, if nothing in it is per anything else.
    """
    heads = list(_heads(read)) if any(map(_is_bare, drafts)) and _RARE.seen_in(told(read)) else []
    if not heads:
        return list(drafts)
    return [_headed(draft, heads, read) for draft in drafts]


def _is_below(draft: Draft, block: int, per: str, read: Sequence[ReadBlock | None]) -> bool:
    """Whether a line of its own about people or nights serves a price: in a text without sections, which are apart."""
    flat = all(one is None or not one.block.headings for one in read)
    return flat and draft.block != block and not per.startswith("P")


def _is_cornered(cell: ReadBlock, head: ReadBlock | None) -> bool:
    """Whether a head stands in the corner between the heads of rows and columns of a cell's table."""
    if head is None or not cell.block.table or not cell.block.column:
        return False
    corner = head.block
    return corner.table == cell.block.table and not corner.column and not corner.labels


def _heads(read: Sequence[ReadBlock | None]) -> Iterator[tuple[int, int, str, bool]]:
    """Block, place and quantity of each head, and whether it only serves what stands behind it in its block."""
    for index, one in enumerate(read):
        if one is None:
            continue
        source = one.parsed.source
        for found in _HEAD.finditer(source.folded, one.phrase.start):
            per, end = rate_at(source, found.end())
            if per not in _HEADED or _NOT.search(source.folded, 0, found.start()):
                continue
            behind = source.folded[end:].lstrip()
            yield index, end, per, any(char.isdigit() for char in behind[:_OWN_LINE])


def _is_bare(draft: Draft) -> bool:
    """Whether a draft is a price per nothing yet."""
    token = draft.token
    return draft.attribute in _PRICES and isinstance(token, Amount) and not token.per and not token.word


def _headed(draft: Draft, heads: Sequence[tuple[int, int, str, bool]], read: Sequence[ReadBlock | None]) -> Draft:
    token, one = draft.token, read[draft.block]
    if one is None or not isinstance(token, Amount) or not _is_bare(draft):
        return draft
    if _OTHER.match(one.parsed.source.folded, token.end):
        return draft
    for block, place, per, is_inner in heads:
        serves = draft.block == block and token.start >= place if is_inner else _is_below(draft, block, per, read)
        if serves or _is_cornered(one, read[block]):
            rated = replace(token, per=per)
            return replace(draft, token=rated, value=f"{draft.value}/{per}")
    return draft
