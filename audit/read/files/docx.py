"""Word documents: paragraphs, headings, lists and tables in the order of the document.

Only this module knows the library.
"""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

import docx
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table as DocxTable

from audit.model.capture import Capture, Document, Problem
from audit.plugins.channel import ReadContext
from audit.read.blocks.block import Block, BlockKind
from audit.read.files.block_document import document_of
from audit.read.files.row_blocks import blocks_of_rows

MAX_UNPACKED = 200_000_000


def read_docx(capture: Capture, context: ReadContext) -> Iterator[Document]:
    """The document of a Word file."""
    blocks, problems = _blocks(capture.body)
    yield document_of(blocks, capture, context, problems=problems)


def _blocks(body: bytes) -> tuple[tuple[Block, ...], tuple[Problem, ...]]:
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > MAX_UNPACKED:
                return (), (Problem("E-BOMB", "The document unpacks to more than is read."),)
        document = docx.Document(io.BytesIO(body))
    except (zipfile.BadZipFile, PackageNotFoundError, KeyError, ValueError, OSError):
        return (), (Problem("E-PARSE", "The file is no Word document that can be read."),)
    return tuple(_walk(document)), ()


def _walk(document: Any) -> Iterator[Block]:  # noqa: ANN401  (untyped library)
    headings: list[tuple[int, str]] = []
    tables = 0
    for number, part in enumerate(document.iter_inner_content(), 1):
        above = tuple(text for _, text in headings)
        if isinstance(part, DocxTable):
            tables += 1
            yield from _table(part, tables, number, above)
            continue
        text = " ".join(part.text.split())
        if not text:
            continue
        level = _level(part.style.name if part.style is not None else "")
        if level:
            headings = [entry for entry in headings if entry[0] < level]
            yield Block(text, f"paragraph {number}", BlockKind.HEADING, level, headings=tuple(t for _, t in headings))
            headings.append((level, text[:200]))
        else:
            yield Block(text, f"paragraph {number}", headings=above)


def _table(table: Any, index: int, number: int, above: tuple[str, ...]) -> Iterator[Block]:  # noqa: ANN401
    rows = [[" ".join(cell.text.split()) for cell in row.cells] for row in table.rows]
    yield from blocks_of_rows(rows, index, f"paragraph {number} ", above)


def _level(style: str) -> int:
    """The level of a heading by the name of its style, as Word writes it in four languages; 0: none."""
    name, _, number = style.lower().rpartition(" ")
    if style.lower() in {"title", "titel", "titre", "titolo"}:
        return 1
    known = name in {"heading", "überschrift", "titre", "titolo"}
    return int(number) if known and number.isdecimal() and 1 <= int(number) <= 6 else 0  # noqa: PLR2004
