"""Two prices and a badge: of 899 and 629 beside "-30 %" the higher one was asked before, if the sum is right."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from audit.read.block import BlockKind
from audit.read.columns import is_value
from audit.read.draft import Draft
from audit.read.read_block import ReadBlock
from audit.read.tokens import Amount, Share

_SIDE = 2
_CARD = 4
_EXACTLY = Decimal("0.3")
_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two bare prices, one shortly behind the other.

    Attributes:
        first: The block of the first one.
        last: The block of the second one.
        share: By how many percent the lower one is less.
        alone: Whether each is all that its line says, one right below the other.
    """

    first: int
    last: int
    share: Decimal
    alone: bool


def badged_prices(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, the higher of two bare prices as the former one where a badge says by how much the other is less.

    Args:
        drafts: Of a whole document, by place.
        read: The blocks of the document, as read.
    """
    badges = (draft for draft in drafts if draft.attribute == "discount" and not draft.bound)
    shares = [(draft.block, draft.token) for draft in badges if isinstance(draft.token, Share)]
    if not shares:
        return list(drafts)
    out = list(drafts)
    codes = [draft.block for draft in drafts if draft.attribute == "voucher_code"]
    bare = [i for i, draft in enumerate(out) if draft.attribute == "price" and _is_bare(draft)]
    for one, two in pairwise(bare):
        a, b = out[one].token, out[two].token
        if not isinstance(a, Amount) or not isinstance(b, Amount) or a.number == b.number:
            continue
        pair = _pair(out[one], out[two], (a, b), read)
        if a.number < b.number:
            told = a.per == b.per and _tells_second(pair, shares)
            out[two] = replace(out[two], attribute="list_price") if told else out[two]
        elif a.per in {"", b.per} and not any(abs(code - pair.last) <= _CARD for code in codes):
            out[one] = _former(out[one], replace(a, per=b.per)) if _tells_first(pair, shares) else out[one]
    return out


def _pair(one: Draft, two: Draft, amounts: tuple[Amount, Amount], read: Sequence[ReadBlock | None]) -> _Pair:
    low, high = sorted(amount.number for amount in amounts)
    alone = two.block - one.block == 1 and _is_line(read[one.block]) and _is_line(read[two.block])
    return _Pair(one.block, two.block, _HUNDRED - _HUNDRED * low / high, alone)


def _is_line(read: ReadBlock | None) -> bool:
    """Whether a block is a line or element with an amount and nothing else, no cell of a table."""
    return read is not None and read.block.kind is not BlockKind.CELL and is_value(read.block.text)


def _former(draft: Draft, token: Amount) -> Draft:
    currency = draft.value.split()[1].partition("/")[0]
    return replace(draft, attribute="list_price", token=token, value=token.text(currency))


def _tells_second(pair: _Pair, shares: Sequence[tuple[int, Share]]) -> bool:
    """Whether a badge tells that the second of two prices was asked before.

    Between them, or right above or below where they stand alone.
    """
    right = [block for block, said in shares if abs(pair.share - said.number) < 1]
    between = pair.last - pair.first <= _SIDE and any(pair.first < block < pair.last for block in right)
    return between or (pair.alone and any(_is_beside(pair, block) for block in right))


def _tells_first(pair: _Pair, shares: Sequence[tuple[int, Share]]) -> bool:
    """Whether a badge tells that the first of two prices was asked before."""
    inner = any(pair.first < block < pair.last for block, _ in shares)
    right = [(block, said) for block, said in shares if abs(pair.share - said.number) < 1]
    if pair.last - pair.first > (_SIDE if inner else 1):
        return False
    above = pair.first < pair.last and any(_is_for_all(pair, block, said) for block, said in right)
    return above or any(_is_badge(pair, block, said) for block, said in right)


def _is_beside(pair: _Pair, block: int) -> bool:
    """Whether a badge stands at most a few lines above two prices, or right below them."""
    return 0 < pair.first - block <= _CARD or block - pair.last == 1


def _is_badge(pair: _Pair, block: int, badge: Share) -> bool:
    """Whether a reduction stands above two prices or between them, or with its minus sign right below."""
    below = block - pair.last
    signed = badge.minus and 0 < below <= _SIDE
    return pair.first < block < pair.last or 0 <= pair.first - block <= _CARD or signed or (pair.alone and below == 1)


def _is_for_all(pair: _Pair, block: int, badge: Share) -> bool:
    """Whether a reduction far above two lines is theirs too: it is exactly what the second one is less."""
    return block < pair.first and abs(pair.share - badge.number) < _EXACTLY


def _is_bare(draft: Draft) -> bool:
    """Whether no words, bound or word for nothing made an amount a price."""
    token = draft.token
    return draft.hit is None and draft.bound is None and not (isinstance(token, Amount) and token.word)
