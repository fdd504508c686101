"""Which of the words that seem to name an offer are believed where a page has a layout of its own.

In running text the line above a price names its offer. On the page of one offer, and in a tile, that line is as
often a badge, a brand or a button; there a name must stand in the same block, in the head of its row or column, or
be one of several headings with a price below each. A line between the heading of a card and its price tells of what
the heading names ("from 6 to 15").
"""

import re
from collections import Counter
from collections.abc import Sequence

from audit.read.blocks.block import Block, BlockKind, Zone
from audit.read.found import Found
from audit.read.markup.cards import Card, is_call
from audit.read.words.empty_names import is_empty_name, is_extent, only_says_for_whom
from audit.read.words.label_words import is_bare_label, is_filler, is_label
from audit.read.words.rate_labels import is_unit

_PLAIN = 2
_PRICE = re.compile(r"prei[sx]|prix|prezz|price|cost|kosten|tarif|beitrag", re.IGNORECASE)
_PER = re.compile(
    r" (?:(?:pro|im|par|au|al|per|a) (?:monat|mois|mese|month|jahr|an|anno|year)|mtl\.?|monatlich|mensuel(?:le)?"
    r"|mensile|monthly)$",
    re.IGNORECASE,
)


def priced_headings(found: Sequence[Found], blocks: Sequence[Block]) -> frozenset[str]:
    """The headings below the main one that have a price below them, if there are several."""
    priced = [blocks[one.block] for one in found if one.term.attribute == "price"]
    told = frozenset(block.headings[-1] for block in priced if block.zone is Zone.MAIN and len(block.headings) > 1)
    return frozenset(text for text in told if not is_label(text)) if len(told) > 1 else frozenset()


def headed_cards(found: Sequence[Found], blocks: Sequence[Block], cards: Sequence[Card | None] = ()) -> frozenset[int]:
    """The cards with one price each below a heading of their own, if there are several and each names something else.

    What a thing costs a month and what it costs a year is one price, paid in two ways.

    Args:
        found: All terms of the page.
        blocks: Its blocks.
        cards: For each block the card around it; a card may have a title that is no heading.
    """
    headings = {card.number: card.name for card in cards if card and card.headed}
    headings |= {b.group: b.text for b in reversed(blocks) if b.kind is BlockKind.HEADING and b.group}
    if len(headings) <= 1:
        return frozenset()
    prices: dict[int, list[str]] = {}
    for one in found:
        if one.term.attribute == "price":
            prices.setdefault(blocks[one.block].group, []).append(one.term.value.partition("/")[2])
    once = {group for group, units in prices.items() if len(units) == 1 or _are_ways_of_paying(units)}
    priced = {group: text for group, text in headings.items() if group in once and not is_label(text)}
    alike = Counter(priced.values())
    told = frozenset(group for group, text in priced.items() if alike[text] == 1)
    return told if len(told) > 1 else frozenset()


def _are_ways_of_paying(units: Sequence[str]) -> bool:
    """Whether several prices are of intervals of their own: by the month, by the year."""
    return len(set(units)) == len(units) and all(unit.startswith("P") for unit in units)


def stands_elsewhere(words: str, block: Block) -> bool:
    """Whether words that seem to name an offer stand neither in the block of its price nor in what labels the block."""
    return bool(words) and not any(words in text for text in (block.text, *block.labels, *block.headings))


def believed(words: str, block: Block, headings: frozenset[str]) -> str:
    """The words, or none if they lead over to the value or stand elsewhere.

    Args:
        words: By which the text seems to name an offer.
        block: Where the value stands.
        headings: That name offers.
    """
    if not words or is_filler(words) or is_call(words) or is_extent(words):
        return ""
    if words == " ".join(reversed(block.labels)):
        return without_labels(words, block) if block.table else _unless_plain(words)
    heads = " ".join(
        label for label in reversed(block.labels) if label in words
    )  # "July Double", not "July Price Double"
    near = (block.text, heads, " ".join(reversed(block.labels)), *(text for text in block.headings if text in headings))
    return words if any(words in text for text in near) else ""


def without_labels(words: str, block: Block) -> str:
    """The words without the head of the row or column that names the term; none if they name no offer at all."""
    if is_empty_name(words) or _is_rate(words) or (only_says_for_whom(words) and _leads(words, block.text)):
        return ""
    labels = list(reversed(block.labels))
    if not block.table or words not in {" ".join(labels), " ".join(text for text in labels if not is_unit(text))}:
        return words
    return " ".join(text for text in labels if not is_label(text) and not is_unit(text)) or _unless_plain(words)


def _is_rate(words: str) -> bool:
    """Whether words only say how one pays, and how often ("Leasing pro Monat"), and not that it is the price."""
    return bool(_PER.search(words)) and is_bare_label(words) and not _PRICE.search(words)


def _leads(words: str, text: str) -> bool:
    """Whether words stand before a colon: elsewhere they end what is said of the offer before them."""
    return text.partition(words)[2].lstrip().startswith(":")


def _unless_plain(words: str) -> str:
    """Words that tell more than the name of a term: "Preis" tells nothing, "Preis ab dem 7. Monat" does."""
    return "" if is_label(words) and len(words.split()) <= _PLAIN else words


def in_entry(words: str, block: Block) -> str:
    """The words with the term of the list entry in which they stand: "Underground car park: Moorhof 16, Tarnhof 18".

    Args:
        words: By which the text names what a value is of.
        block: Where it stands; only the definition of one term has such a term.
    """
    term = block.labels[0] if len(block.labels) == 1 and not block.table and block.kind is BlockKind.PARAGRAPH else ""
    if not words or not term or words not in block.text or is_label(term) or is_unit(term) or is_empty_name(term):
        return words
    return words if words.casefold() in term.casefold() else f"{term} {words}"
