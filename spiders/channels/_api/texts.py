"""Texts inside an answer: HTML or plain words that are read like the text of a page or a post."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from audit.model.capture import Link
from audit.model.statement import Layer, Statement, Subject
from audit.plugins.channel import ReadContext
from audit.read.blocks.block import Block, BlockKind
from audit.read.blocks.faq import is_question
from audit.read.blocks.flat import blocks_of_text
from audit.read.markup.cards import Card
from audit.read.markup.html import fragment_blocks, shifted
from audit.read.pages.compose import Parts, spoken, statements_of
from audit.read.pages.page import visible_text
from audit.read.pages.page_subjects import PageSubjects
from audit.read.pages.statements import Origin, text_context, unique
from audit.read.words.label_words import is_condition_page
from audit.read.words.tongue import locale_for, suspect


@dataclass(frozen=True, slots=True)
class Text:
    """One text of an answer.

    Attributes:
        written: As the answer gives it; what is no text is empty.
        place: JSON pointer, or path in XML.
        html: Whether it is HTML.
        layer: In which layer a visitor meets it.
        heading: Whether it is the title of what follows.
    """

    written: object
    place: str
    html: bool = False
    layer: Layer = Layer.TEXT
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Read:
    """What the texts of a document say.

    Attributes:
        statements: In the order of the texts.
        links: Where the texts lead.
        text: What a visitor reads.
        language: ISO 639 code.
    """

    statements: tuple[Statement, ...] = ()
    links: tuple[Link, ...] = ()
    text: str = ""
    language: str = ""


_CONTEXT = 300
_ADDRESS = re.compile(r"https?://[^\s<>\"]{4,2000}")


def read_texts(
    texts: Iterable[Text],
    context: ReadContext,
    origin: Origin,
    main: Subject,
    *,
    is_offer: bool = False,
    language: str = "",
) -> Read:
    """What the texts of one document say.

    Args:
        texts: In the order in which a visitor meets them.
        context: What a reader must know.
        origin: The document.
        main: What it is about; where it has no name, its words stand in for one.
        is_offer: Whether it is about one offer.
        language: ISO 639 code that the answer tells; the words themselves come first.
    """
    blocks: list[Block] = []
    cards: list[Card | None] = []
    links: dict[str, Link] = {}
    headings: tuple[str, ...] = ()
    for text in texts:
        if not isinstance(text.written, str) or not text.written.strip():
            continue
        parts, leading = _html(text, origin.address, len(blocks)) if text.html else (_plain(text), ())
        blocks += (replace(block, headings=(*headings, *block.headings)) for block in parts.blocks)
        cards += parts.cards
        links.update({link.address: link for link in leading if link.address not in links})
        headings = (" ".join(text.written.split()),) if text.heading else headings
    shown = visible_text(blocks)
    told = " ".join(" ".join(block.text for block in blocks).split())
    # People post with the language that their program was set to; a single small word knows better.
    spoken_in = suspect(shown) or suspect(told) or language or context.locale[:2]
    if blocks and is_question(main.name):  # an entry of a list of questions, whose answer leaves out what was asked
        blocks.insert(0, Block(main.name, kind=BlockKind.HEADING, level=1))
        cards.insert(0, None)
    # What a post is about may stand in its link card or picture alone.
    main = replace(main, context=main.context or (main.name or told[:_CONTEXT],), language=spoken_in)
    subjects = PageSubjects(main, is_offer, is_condition_page(main.name), main.context)
    reading = text_context(context, locale_for(spoken_in, context.locale), origin.published)
    statements = unique(statements_of(Parts(tuple(blocks), tuple(cards)), subjects, reading, origin, spoken_in))
    return Read(statements, tuple(links.values()), shown, spoken_in)


def links_in(written: object) -> Iterator[Link]:
    """The addresses that plain words name in full.

    >>> [link.address for link in links_in("Mehr: https://www.shop.example/x). Oder nicht.")]
    ['https://www.shop.example/x']
    """
    for found in _ADDRESS.finditer(written if isinstance(written, str) else ""):
        address = found[0].rstrip(".,;:!?)\"'»”")
        yield Link(address, address)


def _html(text: Text, address: str, first_group: int) -> tuple[Parts, tuple[Link, ...]]:
    # Groups are numbered within a text; there are never more of them than blocks before it.
    found = shifted(fragment_blocks(str(text.written).strip(), address), f"{text.place}#", first_group)
    parts = spoken(found.blocks, found.cards)
    return Parts(tuple(_in_layer(parts.blocks, text.layer)), parts.cards), found.links


def _in_layer(blocks: Iterable[Block], layer: Layer) -> Iterator[Block]:
    return (replace(block, layer=layer) if block.layer is Layer.TEXT else block for block in blocks)


def _plain(text: Text) -> Parts:
    if text.heading:
        title = " ".join(str(text.written).split())
        return Parts((Block(title, text.place, BlockKind.HEADING, level=1),), (None,))
    found = tuple(
        replace(block, path=f"{text.place}#{block.path}" if block.path else text.place, layer=text.layer)
        for block in blocks_of_text(str(text.written))
    )
    parts = spoken(found, tuple(None for _ in found))
    if text.layer is not Layer.ALT:
        return parts
    return replace(parts, blocks=tuple(replace(block, kind=BlockKind.ALT) for block in parts.blocks))
