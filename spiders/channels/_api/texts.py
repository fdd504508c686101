"""Texts inside an answer: HTML or plain words that are read like the text of a page or a post."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from audit.model.capture import Capture, Link, Problem
from audit.model.statement import Layer, Locator, Role, Statement, Subject
from audit.plugins.channel import ReadContext
from audit.read.block import Block, BlockKind
from audit.read.flat import blocks_of_text
from audit.read.found import Found, TextContext
from audit.read.html import fragment_blocks
from audit.read.text import read_blocks

_AROUND = 32


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
    """What texts say.

    Attributes:
        statements: With the address and key of the capture.
        subjects: Offers that they name.
        links: Where they lead.
        text: What a visitor reads of them.
        problems: What kept them from being read completely.
    """

    statements: tuple[Statement, ...] = ()
    subjects: tuple[Subject, ...] = ()
    links: tuple[Link, ...] = ()
    text: str = ""
    problems: tuple[Problem, ...] = ()


def read_texts(
    texts: Iterable[Text],
    capture: Capture,
    context: ReadContext,
    subject: Subject | None = None,
    *,
    published: datetime | None = None,
    title: str = "",
) -> Read:
    """What the texts of one document say.

    Args:
        texts: In the order in which a visitor meets them.
        capture: The answer in which they stand.
        context: What a reader must know.
        subject: Of what they speak, where the answer says so.
        published: Local instant for which they speak; None: now.
        title: Of the document, where they have no heading.
    """
    blocks: list[Block] = []
    links: list[Link] = []
    for text in texts:
        if isinstance(text.written, str) and text.written.strip():
            found, leading = _blocks(text, capture.address)
            blocks += found
            links += leading
    anchor = published.date() if published else context.anchor
    read = read_blocks(blocks, TextContext(context.locale, context.currency, anchor))
    about = subject or Subject(title, language=context.locale[:2])
    statements = tuple(_statement(one, blocks[one.block], capture, context, about) for one in read)
    shown = " ".join(block.text for block in blocks if block.layer is Layer.TEXT)
    subjects = tuple(dict.fromkeys(statement.subject for statement in statements))
    return Read(statements, subjects, tuple(links), shown)


def _blocks(text: Text, address: str) -> tuple[Sequence[Block], Sequence[Link]]:
    written = str(text.written)
    if not text.html:
        kind = BlockKind.HEADING if text.heading else BlockKind.ALT if text.layer is Layer.ALT else BlockKind.PARAGRAPH
        return [
            replace(block, path=text.place, layer=text.layer, kind=kind, level=1 if text.heading else 0)
            for block in blocks_of_text(written)
        ], ()
    found = fragment_blocks(written, address)
    blocks = [replace(block, path=f"{text.place}#{block.path}", layer=_layer(text, block)) for block in found.blocks]
    return blocks, found.links


def _layer(text: Text, block: Block) -> Layer:
    return text.layer if block.layer is Layer.TEXT else block.layer


def _statement(found: Found, block: Block, capture: Capture, context: ReadContext, subject: Subject) -> Statement:
    where = Locator(
        capture.digest, block.path, found.start, found.end, block.text[found.start : found.end],
        block.text[max(0, found.start - _AROUND) : found.start], block.text[found.end :][:_AROUND], block.layer,
    )  # fmt: skip
    about = Subject(found.subject, Role.MENTION, language=context.locale[:2]) if found.subject else subject
    return Statement(context.channel, capture.address, capture.address, about, found.term, found.scope, where)
