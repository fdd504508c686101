"""Plain text as a document: paragraphs, lists and headings by what lines look like."""

import re
from collections.abc import Iterator

from audit.model.capture import Capture, Document
from audit.plugins.channel import ReadContext
from audit.read.blocks.block import Block, BlockKind
from audit.read.files.block_document import document_of
from audit.read.markup.charset import decode
from audit.read.words.mail_coding import without_coding

MAX_TEXT = 2_000_000
_BULLET = re.compile(r"^\s*(?:[-*•·–+]|\d{1,2}[.)])\s+\S")
_RULE = re.compile(r"^\s*[-=_*#~]{3,}\s*$")
_WRAPPED = 50
_HEADING = 80
_LINES = 20_000


def read_plain(capture: Capture, context: ReadContext) -> Iterator[Document]:
    """The document of a plain text; its first line is its title."""
    decoded = decode(capture.body[:MAX_TEXT], capture.header("content-type"))
    blocks = plain_blocks(without_coding(decoded.text))
    yield document_of(blocks, capture, context, title=blocks[0].text if blocks else "")


def plain_blocks(text: str) -> tuple[Block, ...]:
    r"""The blocks of a plain text: wrapped lines are joined, bullets stand alone; paths name the lines.

    >>> [block.text for block in plain_blocks("Nur heute\n\n- A 5 CHF\n- B 6 CHF")]
    ['Nur heute', '- A 5 CHF', '- B 6 CHF']
    """
    blocks: list[Block] = []
    headings: tuple[str, ...] = ()
    for number, kind, words in _paragraphs(text):
        heading = kind is BlockKind.HEADING
        blocks.append(Block(words, f"line {number}", kind, 2 if heading else 0, headings=() if heading else headings))
        if heading:
            headings = (words[:200],)
    return tuple(blocks)


def _paragraphs(text: str) -> Iterator[tuple[int, BlockKind, str]]:
    lines = text.splitlines()[:_LINES]
    held: list[str] = []
    first = 0
    for number, line in enumerate([*lines, ""], 1):
        words = " ".join(line.split())
        ends = not words or bool(_RULE.match(line)) or bool(_BULLET.match(line)) or not _continues(held)
        if ends and held:
            yield first, _kind(held, lines, first), " ".join(held)
            held = []
        if not words or _RULE.match(line):
            continue
        if not held:
            first = number
        held.append(words)


def _continues(held: list[str]) -> bool:
    """Whether the last line was broken by a mail program and not by the author."""
    return not held or len(held[-1]) >= _WRAPPED


def _kind(held: list[str], lines: list[str], first: int) -> BlockKind:
    if _BULLET.match(held[0]):
        return BlockKind.ITEM
    after = lines[first : first + 1]
    underlined = bool(after) and bool(_RULE.match(after[0]))
    alone = not after or not after[0].strip()
    short = len(held) == 1 and len(held[0]) <= _HEADING and not held[0].endswith((".", "!", "?", ",", ";"))
    has_value = any(char.isdigit() for char in held[0])
    return BlockKind.HEADING if short and (underlined or (alone and not has_value)) else BlockKind.PARAGRAPH
