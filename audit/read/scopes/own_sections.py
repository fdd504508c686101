"""Sections and cards with an offer of their own: what these say of days and customers holds for nothing else.

"Autumn deal: 20.– off until 30 November" below a list of plans says nothing of the plans' standing prices. Nor does a
card among other cards that says for whom and until when, whatever it offers ("two for one, students only").
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from audit.read.blocks.block import Block, BlockKind
from audit.read.phrases.draft import Draft
from audit.read.words.fold import fold

REDUCING = frozenset({"discount", "list_price", "saving", "cashback"})
_PRICES = frozenset({"price", "unit_price"})
_OF_CARDS = frozenset({"audience", "valid_from", "valid_through"})
_SEVERAL = 2  # cards beside one
_OF_ALL = re.compile(  # headings of what holds for all that stands beside them
    r"\b(?:[a-z]*bedingung|[a-z]*hinweis|voraussetzung|teilnahme|gultig|wichtig|gut zu wissen|so (?:geht|einfach)"
    r"|wie |wer |fur wen|rechtlich|kleingedruckt|details|info|faq|frag|kontakt|regeln|wann"
    r"|condition|modalit|bon a savoir|a savoir|comment|pour qui|qui (?:peut|a droit)|valab|valid|mention|reglement"
    r"|regles|question|important|remarque|quand"
    r"|condizion|requisit|come |chi |per chi|regol|buono a sapersi|da sapere|note\b|domand|quando"
    r"|terms|how |who |good to know|eligib|small print|rules|when|what you need|remember)"
)


@dataclass(frozen=True, slots=True)
class OwnSections:
    """What the sections of a document offer.

    Attributes:
        promotions: Headings, outermost first, of sections whose own heading promises a reduction.
        reduced: Headings of sections whose text gives a reduction or a former price.
        prices: Headings of sections and the prices that their text gives.
    """

    promotions: frozenset[tuple[str, ...]] = frozenset()
    reduced: frozenset[tuple[str, ...]] = frozenset()
    prices: Mapping[tuple[str, ...], AbstractSet[str]] | None = None

    @classmethod
    def of(cls, said: Iterable[tuple[Draft, Block]]) -> "OwnSections":
        """The sections in which terms stand."""
        promotions, reduced = set[tuple[str, ...]](), set[tuple[str, ...]]()
        prices: dict[tuple[str, ...], set[str]] = {}
        for draft, block in said:
            if draft.attribute in REDUCING:
                is_head = block.kind is BlockKind.HEADING and bool(block.headings)
                (promotions if is_head else reduced).add(section(block) if is_head else block.headings)
            elif draft.attribute in _PRICES:
                prices.setdefault(section(block), set()).add(draft.value)
        return cls(frozenset(promotions), frozenset(reduced), prices)

    def is_apart(self, one: Block, two: Block) -> bool:
        """Whether a block stands above a section of a promotion or offer to which another belongs, and tells of none.

        Below a heading that promises a reduction nothing is said of the standing price above it, nor where the section
        itself reduces something, or prices something else.
        """
        inner, outer = section(two), section(one)
        if len(inner) <= len(outer) or inner[: len(outer)] != outer or outer in self.reduced:
            return False
        steps = [inner[:n] for n in range(len(outer) + 1, len(inner) + 1)]
        if any(step in self.promotions for step in steps):
            return True
        above = self._prices_of((outer,))
        return bool(above) and any(self._differs(steps[n:], above) for n in range(len(steps)))

    def _differs(self, sections: Sequence[tuple[str, ...]], above: AbstractSet[str]) -> bool:
        """Whether sections, one in the other, reduce something or price it, and give none of the prices above."""
        told = self._prices_of(sections)
        return (bool(told) or any(one in self.reduced for one in sections)) and told.isdisjoint(above)

    def _prices_of(self, sections: Iterable[tuple[str, ...]]) -> AbstractSet[str]:
        prices = self.prices or {}
        return frozenset().union(*(prices.get(one, ()) for one in sections))


def cards_beside(said: Iterable[tuple[Draft, Block]], priced: Iterable[Block]) -> Iterator[int]:
    """The cards that say for whom or until when under a heading, among several others that offer something.

    Args:
        said: The terms of a document and where they stand.
        priced: Where something is offered.
    """
    cards = {block.group: block.headings[:-1] for block in priced if block.group and block.headings}
    beside = Counter(cards.values())
    if max(beside.values(), default=0) < _SEVERAL:
        return
    for draft, block in said:
        if draft.attribute in _OF_CARDS and block.group and block.group not in cards and block.headings:
            is_card = beside[block.headings[:-1]] >= _SEVERAL
            if is_card and not _OF_ALL.search(fold(block.headings[-1])):
                yield block.group


def section(block: Block) -> tuple[str, ...]:
    """The headings above a block; a heading stands at the head of its own section."""
    return (*block.headings, block.text) if block.kind is BlockKind.HEADING else block.headings
