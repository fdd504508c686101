"""A block: one stretch of text of a document with all that its surroundings say about it.

Every document, whatever its form (page, mail, post, PDF, table, plain text), is cut into blocks first; the
term reader knows nothing but blocks.
"""

from dataclasses import dataclass
from enum import StrEnum

from audit.model.statement import Layer


class BlockKind(StrEnum):
    """What a block is in its document."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"
    LABEL = "label"
    FOOTNOTE = "footnote"
    ALT = "alt"


class Zone(StrEnum):
    """In which part of a document a block stands; only main, tile and note speak of offers."""

    MAIN = "main"
    TILE = "tile"  # a card or cross-selling tile that leads to another document
    NOTE = "note"  # footnotes and small print
    FOOTER = "footer"  # the site's own footer: conditions of the whole shop may stand there
    BANNER = "banner"  # a bar over every page, such as "free shipping from 50"
    NAVIGATION = "navigation"
    BASKET = "basket"
    FILTER = "filter"
    CONSENT = "consent"
    COMMENT = "comment"  # reviews, comments, questions of customers
    OTHER_SELLER = "other_seller"  # offers of other sellers on a market place
    TIERS = "tiers"  # what one piece costs those who buy many
    HIDDEN = "hidden"


class MarkKind(StrEnum):
    """What typography says about a stretch of a block."""

    STRUCK = "struck"
    SUPERSCRIPT = "superscript"
    STRONG = "strong"
    CODE = "code"
    LINK = "link"
    PRICE = "price"  # class, id or itemprop call it a price
    OLD_PRICE = "old_price"  # class, id or itemprop call it a former price
    REGULAR = "regular"  # class, id or itemprop call it the regular price, a former one beside a lower one
    NUMBER = "number"  # class, id or itemprop call it an article number
    TITLE = "title"  # class, id or itemprop call it a title, inside a line of text


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a block's text with a meaning given by typography.

    Attributes:
        start: First character in the block's text.
        end: One behind the last.
        kind: What it means.
        target: For links, where it leads; absolute.
    """

    start: int
    end: int
    kind: MarkKind
    target: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One stretch of text and its surroundings.

    Attributes:
        text: Normalised: white space folded, no ends; never empty. Offsets count in it.
        path: Where it stands, as in ``Locator.path``.
        kind: What it is.
        level: Of a heading, 1 to 6; else 0.
        zone: In which part of the document it stands.
        group: Number of the smallest card, list item or table row around it; blocks of one group speak of the
            same offer. 0: none.
        headings: Texts of the headings above it, outermost first.
        labels: Column headers from the nearest one up, row header, term of a definition list, or label before it.
        table: Number of the table around it; 0: none.
        row: In that table, from 0.
        column: In that table, from 0.
        marks: Stretches with a typographic meaning, by start.
        layer: In which layer of the document it stands.
        asked: The question that it answers, where the document asks one; else empty.
        language: ISO 639 code where the document says so for this block; else empty.
        region: ISO 3166 code of the country whose column or row of a table it stands in; else empty.
        of_cards: Whether the rows of its table are the cards that a club sells.
    """

    text: str
    path: str = ""
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    zone: Zone = Zone.MAIN
    group: int = 0
    headings: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    table: int = 0
    row: int = 0
    column: int = 0
    marks: tuple[Mark, ...] = ()
    layer: Layer = Layer.TEXT
    asked: str = ""
    language: str = ""
    region: str = ""
    of_cards: bool = False
