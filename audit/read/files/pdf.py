"""PDF flyers and price lists: columns read one after the other, tables with their heads, boxes as places.

Only this module knows the PDF library.
"""

import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

import pdfplumber
from pdfminer.pdfexceptions import PDFException
from pdfminer.psparser import PSException
from pdfplumber.utils.exceptions import PdfminerException

from audit.model.capture import Capture, Document, Form, Problem
from audit.plugins.channel import ReadContext
from audit.read.blocks.block import Block, BlockKind
from audit.read.files.aligned import MONEY, Word, aligned_tables, words_by_height
from audit.read.files.block_document import document_of
from audit.read.files.bold_heads import bold_heads, is_apart
from audit.read.files.described import described
from audit.read.files.list_lines import are_list
from audit.read.files.print_columns import print_columns
from audit.read.files.slanted import edge_lines, has_badges, is_slanted
from audit.read.files.stacked import Part, parts_of

MAX_PDF = 50_000_000
_PAGES = 100
_LINE_GAP = 1.8  # of the height of a line; more is another paragraph
_LARGE = 1.25  # of the usual size of letters; larger is a heading
_HEADING = 200  # letters
_HEADED = 1_000_000_000  # from this number on, groups of blocks below a bold line
_LONG = 120
_CURRENCY = 6  # letters of "ab CHF"
_FIGURE = re.compile(r"\d")
_ENTRY = re.compile(r"[^\W\d_][^:.!?]{1,40}?\s?: ?\S*\s?\S*\d")  # of a list of names and amounts, one to a line
_BOLD = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_NUMBER = re.compile(r"[A-Z]{0,4}[-. /]?\d[\w./-]*")  # of an article


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a column: its words, its box, size of letters, how wide its first word is, whether it is bold."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    first: float
    bold: bool


def read_pdf(capture: Capture, context: ReadContext) -> Iterator[Document]:
    """The document of a PDF."""
    blocks, problems = _blocks(capture.body[:MAX_PDF])
    if not blocks and not problems:
        problems = (Problem("E-PDF-NO-TEXT", "The PDF has no text: its pages are pictures."),)
    yield document_of(blocks, capture, context, Form.PRINT, problems)


def _blocks(body: bytes) -> tuple[tuple[Block, ...], tuple[Problem, ...]]:
    blocks: list[Block] = []
    problems: list[Problem] = []
    try:
        with pdfplumber.open(io.BytesIO(body)) as pdf:
            if len(pdf.pages) > _PAGES:
                problems.append(Problem("E-PDF-LONG", f"Only the first {_PAGES} pages are read.", fatal=False))
            for number, page in enumerate(pdf.pages[:_PAGES], 1):
                blocks.extend(_page_blocks(page, number, len(blocks)))
                page.close()
    except (
        PdfminerException,
        PDFException,
        PSException,
        ValueError,
        KeyError,
        TypeError,
        OSError,
        RecursionError,
    ) as error:
        problems.append(Problem("E-PDF", f"The PDF cannot be read: {type(error).__name__}.", fatal=not blocks))
    return tuple(blocks), tuple(problems)


def _page_blocks(page: Any, number: int, told: int) -> Iterator[Block]:  # noqa: ANN401  (untyped library)
    turned: list[tuple[str, tuple[float, ...]]] = []
    if has_badges(page.chars):
        turned, page = list(edge_lines(page.chars)), page.filter(lambda piece: not is_slanted(piece))
    ruled = page.find_tables()
    boxes = [table.bbox for table in ruled]
    words = [w for w in page.extract_words(extra_attrs=["size"], keep_blank_chars=False) if not _inside(w, boxes)]
    bold = {_start(char) for char in page.chars if _BOLD.search(char["fontname"])}
    words = [{**word, "bold": _start(word) in bold} for word in words] if bold else words
    aligned = list(aligned_tables(words))
    usual = sorted(w["size"] for w in words)[len(words) // 2] if words else 0.0
    tables = [(part, table.bbox) for table in ruled for part in parts_of(_texts(table.extract()))]
    tables += [(part, table.box) for table in aligned for part in parts_of(_texts(table.rows), table.sizes)]
    told_apart = _told_apart([part.rows[0] for part, _ in tables if _has_header(part.rows)])
    large = [line for line in _lines(words) if line.size >= usual * _LARGE]
    for index, (part, box) in enumerate(tables, 1):
        over = [line.text[:_HEADING] for line in large if line.bottom <= box[1] and line.x0 < box[2]]
        corner = part.rows[0][0] if tuple(part.rows[0][1:]) in told_apart else ""
        over = [*over[-1:], corner[:_HEADING]] if corner and not part.heading else over[-1:]
        yield from _table_blocks(part, box, number, told + index, tuple(over))
    taken = {id(word) for table in aligned for word in table.words}
    columns = [_lines(column) for column in print_columns([word for word in words if id(word) not in taken])]
    named = Counter(
        round(x.size) for column in columns for x in column if x.size >= usual * _LARGE and _may_head(x.text)
    )
    headings: tuple[str, ...] = ()
    headed = 0
    for group, column in enumerate(columns, 1):
        bold_one = ""
        last: _Line | None = None
        for lines, is_head, label in _apart(_paragraphs(column), named):
            text = " ".join(line.text for line in lines)
            is_large = usual > 0 and lines[0].size >= usual * _LARGE and _may_head(text)
            if is_large or is_head or (last and is_apart(last, lines[0])):  # a bold line heads what is right below it
                bold_one, headed = text[:_HEADING] if is_head and not is_large else "", headed + 1
            kind = BlockKind.HEADING if is_large or is_head else BlockKind.PARAGRAPH
            yield Block(
                text, _place(number, lines), kind, 2 if is_large else 3 if is_head else 0,
                labels=label, group=_HEADED + number * 1000 + headed if bold_one else told + group,
                headings=() if is_large else headings if is_head or not bold_one else (*headings, bold_one),
            )  # fmt: skip
            headings, last = (text[:_HEADING],) if is_large else headings, lines[-1]
    for text, edges in turned:
        yield Block(text, f"page {number} box {_numbers(edges)}")


def _apart(
    paragraphs: Iterator[tuple[list[_Line], bool]], named: Counter[int]
) -> Iterator[tuple[list[_Line], bool, tuple[str, ...]]]:
    """The paragraphs, what describes an article apart from its prices and with its name.

    Args:
        paragraphs: Of a column, and whether they are bold headings.
        named: How often headings have a size; articles are named in one and the same.
    """
    head: _Line | None = None
    for lines, is_head in paragraphs:
        count = described(head, lines)
        if head is not None and count:
            yield lines[:count], is_head, (head.text,)
        yield lines[count:], is_head, ()
        head = lines[0] if len(lines) == 1 and named[round(lines[0].size)] > 1 else None


def _may_head(text: str) -> bool:
    """Whether large letters head what follows: they are no amount and no long text."""
    return len(text) < _LONG and not (MONEY.search(text) and sum(map(str.isalpha, text)) <= _CURRENCY)


def _told_apart(heads: Sequence[Sequence[str]]) -> frozenset[tuple[str, ...]]:
    """The heads of columns that several tables have in common below different corners, as those of several places."""
    corners: dict[tuple[str, ...], set[str]] = {}
    for corner, *columns in heads:
        corners.setdefault(tuple(columns), set()).add(corner)
    return frozenset(columns for columns, names in corners.items() if any(columns) and len(names) > 1)


def _texts(rows: Sequence[Sequence[str | None]]) -> list[list[str]]:
    return [[" ".join((cell or "").split()) for cell in row] for row in rows]


def _table_blocks(part: Part, box: tuple[float, ...], page: int, table: int, above: tuple[str, ...]) -> Iterator[Block]:
    texts, headings = part.rows, (*above, part.heading) if part.heading else above
    header = texts[0] if _has_header(texts) else []
    place, naming = f"page {page} box {_numbers(box)}", _naming_column(texts)
    for index, cells in enumerate(texts):
        for column, text in enumerate(cells):
            head = header[column] if index and column < len(header) else ""
            named = _name_of(cells, naming) if column != naming and (index or not header) else ""
            if text:
                kind = BlockKind.CELL if index or not header else BlockKind.LABEL
                yield Block(
                    text, f"{place} row {part.first + index + 1} column {column + 1}", kind,
                    labels=tuple(filter(None, (head, named))), table=table, row=index, column=column,
                    group=table * 1000 + index, headings=headings,
                )  # fmt: skip


def _has_header(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row heads the columns: without figures, or without amounts above rows that have them."""
    if len(rows) < 2 or not any(map(_FIGURE.search, rows[0])):  # noqa: PLR2004  (a header and what it heads)
        return len(rows) > 1
    below = [any(map(MONEY.search, row)) for row in rows[1:]]
    return not any(map(MONEY.search, rows[0])) and sum(below) > len(below) / 2


def _naming_column(rows: Sequence[Sequence[str]]) -> int:
    """The column whose cells name the rows: the first one, or the one behind numbers of articles."""
    numbers = [bool(_NUMBER.fullmatch(row[0])) for row in rows if row and row[0]]
    wide = bool(rows) and len(rows[0]) > 2  # noqa: PLR2004  (a number, a name and a price)
    return 1 if wide and sum(numbers) > len(numbers) / 2 else 0


def _name_of(cells: Sequence[str], naming: int) -> str:
    """What a row is called; with its number in brackets where a column of its own gives it."""
    name = cells[naming] if naming < len(cells) else ""
    return f"{name} ({cells[0]})" if naming and name and cells[0] else name or cells[0]


def _lines(words: Sequence[Word]) -> list[_Line]:
    return [
        _Line(
            " ".join(w["text"] for w in row), min(w["x0"] for w in row), min(w["top"] for w in row),
            max(w["x1"] for w in row), max(w["bottom"] for w in row), row[0]["size"],
            row[0]["x1"] - row[0]["x0"], all(w.get("bold", False) for w in row),
        )
        for row in words_by_height(words)
    ]  # fmt: skip


def _paragraphs(lines: list[_Line]) -> Iterator[tuple[list[_Line], bool]]:
    """The lines of each paragraph, and whether they are a bold heading; each entry of a list is one."""
    margin = max((line.x1 for line in lines), default=0.0)
    heads = {id(lines[number]) for number in bold_heads(lines)}
    for paragraph in _by_height(lines, heads):
        parts = [[line] for line in paragraph] if are_list(paragraph, margin) else [paragraph]
        yield from ((part, id(part[0]) in heads) for part in parts)


def _by_height(lines: list[_Line], heads: AbstractSet[int]) -> Iterator[list[_Line]]:
    """Lines of one size, close below each other; headings, and entries with a name and an amount, are parted."""
    held: list[_Line] = []
    for line in lines:
        height = line.bottom - line.top
        new = bool(held) and (
            line.top - held[-1].bottom > height * (_LINE_GAP - 1)
            or abs(line.size - held[-1].size) > 1
            or bool(_ENTRY.match(line.text) and _ENTRY.match(held[0].text))
            or not heads.isdisjoint({id(line), id(held[-1])})
        )
        if new:
            yield held
            held = []
        held.append(line)
    if held:
        yield held


def _start(piece: Word) -> tuple[float, float]:
    """Where a word or a letter begins."""
    return round(piece["x0"], 1), round(piece["top"])


def _inside(word: Word, boxes: list[tuple[float, ...]]) -> bool:
    return any(
        b[0] <= word["x0"] and word["x1"] <= b[2] and b[1] <= word["top"] and word["bottom"] <= b[3] for b in boxes
    )


def _place(page: int, lines: list[_Line]) -> str:
    box = (min(x.x0 for x in lines), lines[0].top, max(x.x1 for x in lines), lines[-1].bottom)
    return f"page {page} box {_numbers(box)}"


def _numbers(box: tuple[float, ...]) -> str:
    return ",".join(f"{number:.0f}" for number in box)
