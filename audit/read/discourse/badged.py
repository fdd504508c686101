"""Two prices and a badge: of 899 and 629 beside "-30 %" the higher one was asked before, if the sum is right."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from audit.read.blocks.block import BlockKind
from audit.read.blocks.columns import is_value
from audit.read.discourse.read_block import ReadBlock
from audit.read.phrases.draft import Draft
from audit.read.values.tokens import Amount, Share

_SIDE = 2
_CARD = 4
_EXACTLY = Decimal("0.3")
_HUNDRED = 100
_LEAD = re.compile(
    r"^(?:sale|now|only|jetzt|nur|aktion|solo|ora|promo|offre|offerta|maintenant|seulement|ab|dès|da|from|à partir de"
    r"|a partire da):? ",
    re.IGNORECASE,
)
_SHARE_BEHIND = re.compile(r" ?\(?[-–−]? ?\d{1,2} ?%(?: off)?\)?$", re.IGNORECASE)

_OR = re.compile(r"(?:^|[ ,;])(?:or|oder|ou|oppure|o|bzw\.) [^.;:!?]{0,24}$")


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two bare prices, one shortly behind the other.

    Attributes:
        first: The block of the first one.
        last: The block of the second one.
        share: By how many percent the lower one is less.
        alone: Whether each is all that its line says, one right below the other.
        side: Whether each is all that its cell says, one right beside the other in a row.
    """

    first: int
    last: int
    share: Decimal
    alone: bool
    side: bool


@dataclass(frozen=True, slots=True)
class _Badges:
    """The reductions in percent of a document.

    Attributes:
        at: By block.
        earliest: For each percentage the first block that names it.
    """

    at: Mapping[int, Sequence[Share]]
    earliest: Mapping[Decimal, int]

    def near(self, first: int, last: int, share: Decimal) -> Iterator[tuple[int, Share]]:
        """The badges from one block to another, ends included, that agree with a share."""
        for block in range(first, last + 1):
            yield from ((block, said) for said in self.at.get(block, ()) if abs(share - said.number) < 1)

    def above(self, block: int, share: Decimal) -> bool:
        """Whether a badge anywhere above a block is exactly a share."""
        return any(first < block and abs(share - number) < _EXACTLY for number, first in self.earliest.items())


def badged_prices(drafts: Sequence[Draft], read: Sequence[ReadBlock | None]) -> list[Draft]:
    """The drafts, the higher of two bare prices as the former one where a badge says by how much the other is less.

    Args:
        drafts: Of a whole document, by place.
        read: The blocks of the document, as read.
    """
    badges = _badges(drafts)
    if not badges.at:
        return list(drafts)
    out = list(drafts)
    coded = {draft.block for draft in drafts if draft.attribute == "voucher_code"}
    bare = [i for i, draft in enumerate(out) if draft.attribute == "price" and _is_bare(draft)]
    for one, two in pairwise(bare):
        a, b = out[one].token, out[two].token
        if not isinstance(a, Amount) or not isinstance(b, Amount) or a.number == b.number:
            continue
        if (b if a.number < b.number else a).bound:
            continue  # what was asked before has no bound; "from" may stand above the price of today
        if _is_choice(out[one], out[two], read):
            continue
        pair = _pair(out[one], out[two], (a, b), read)
        if a.number < b.number:
            told = a.per == b.per and _tells_second(pair, badges)
            out[two] = replace(out[two], attribute="list_price") if told else out[two]
        elif a.per in {"", b.per} and coded.isdisjoint(range(pair.last - _CARD, pair.last + _CARD + 1)):
            out[one] = _former(out[one], replace(a, per=b.per)) if _tells_first(pair, badges) else out[one]
    return out


def _is_choice(one: Draft, two: Draft, read: Sequence[ReadBlock | None]) -> bool:
    """Whether one pays either of two prices: "12 a month, or 9.60 a month billed yearly (save 20%)"."""
    block = read[one.block]
    if block is None or one.block != two.block:
        return False
    between = block.parsed.source.folded[one.end + block.phrase.start : two.start + block.phrase.start]
    return bool(_OR.search(between))


def _badges(drafts: Sequence[Draft]) -> _Badges:
    at: dict[int, list[Share]] = {}
    earliest: dict[Decimal, int] = {}
    for draft in drafts:
        if draft.attribute == "discount" and not draft.bound and isinstance(draft.token, Share):
            at.setdefault(draft.block, []).append(draft.token)
            earliest.setdefault(draft.token.number, draft.block)
    return _Badges(at, earliest)


def _pair(one: Draft, two: Draft, amounts: tuple[Amount, Amount], read: Sequence[ReadBlock | None]) -> _Pair:
    low, high = sorted(amount.number for amount in amounts)
    alone = two.block - one.block == 1 and _is_line(read[one.block]) and _is_line(read[two.block])
    side = two.block - one.block == 1 and _are_cells(read[one.block], read[two.block])
    return _Pair(one.block, two.block, _HUNDRED - _HUNDRED * low / high, alone, side)


def _is_line(read: ReadBlock | None) -> bool:
    """Whether a block is a line or element with an amount, a word for now or its badge, and no cell of a table."""
    if read is None or read.block.kind is BlockKind.CELL:
        return False
    return is_value(_SHARE_BEHIND.sub("", _LEAD.sub("", read.block.text)))


def _are_cells(one: ReadBlock | None, two: ReadBlock | None) -> bool:
    """Whether two blocks are cells of one row of which each says an amount and nothing else."""
    cells = [
        read.block for read in (one, two) if read and read.block.kind is BlockKind.CELL and is_value(read.block.text)
    ]
    return len(cells) == _SIDE and (cells[0].table, cells[0].row) == (cells[1].table, cells[1].row)


def _former(draft: Draft, token: Amount) -> Draft:
    currency = draft.value.split()[1].partition("/")[0]
    return replace(draft, attribute="list_price", token=token, value=token.text(currency))


def _tells_second(pair: _Pair, badges: _Badges) -> bool:
    """Whether a badge tells that the second of two prices was asked before.

    Between them, shortly above or right below where they stand alone, or right beside them in a row.
    """
    if pair.last - pair.first > _SIDE:
        return False
    right = {block for block, _ in badges.near(pair.first - _CARD, pair.last + 1, pair.share)}
    between = any(pair.first < block < pair.last for block in right)
    return between or (pair.alone and bool(right)) or (pair.side and pair.last + 1 in right)


def _tells_first(pair: _Pair, badges: _Badges) -> bool:
    """Whether a badge tells that the first of two prices was asked before."""
    apart = pair.last - pair.first
    inner = any(block in badges.at for block in range(pair.first + 1, pair.last)) if apart <= _SIDE else False
    if apart > (_SIDE if inner else 1):
        return False
    far = apart and badges.above(pair.first, pair.share)
    near = badges.near(pair.first - _CARD, pair.last + _SIDE, pair.share)
    return bool(far) or any(_is_badge(pair, block, said) for block, said in near)


def _is_badge(pair: _Pair, block: int, badge: Share) -> bool:
    """Whether a reduction stands above two prices or between them, or with its minus sign right below."""
    below = block - pair.last
    signed = badge.minus and 0 < below <= _SIDE
    return pair.first < block < pair.last or 0 <= pair.first - block <= _CARD or signed or (pair.alone and below == 1)


def _is_bare(draft: Draft) -> bool:
    """Whether no words but "from" made an amount a price, and no word for nothing."""
    token = draft.token
    return draft.hit is None and draft.bound in {None, "min"} and not (isinstance(token, Amount) and token.word)
