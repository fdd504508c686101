"""Tables without lines: rows whose cells stand one below the other, as most price lists in print set them.

Two articles side by side are none: in a price list what is priced stands in the first column, the amounts in others.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Word = Mapping[str, Any]
"""A word of a page: its ``text``, its box (``x0``, ``top``, ``x1``, ``bottom``) and the ``size`` of its letters."""

_GAP = 0.9  # of the size of letters; white between two cells is wider
_PITCH = 4.0  # of the height of a line; the next row of a table stands nearer, even behind a gap between groups
_WRAPPED = 0.55  # of the height of a line; what stands so near below a cell goes on in it
_ROWS = 3
_STEPS = 20
_SHORT = 32  # letters of a value
_LONG = 90  # letters of any cell
_MOST = 0.9
_HALF = 0.5
MONEY = re.compile(
    r"[€$£] ?\d|\d ?[€$£]|\b(?:CHF|EUR|GBP|USD|Fr\.?) ?\d|\d ?(?:CHF|EUR|GBP|USD)\b|\d[.,]\d\d(?![\d.,])|\d\.[–—-]"
)
"""What an amount of money looks like; a currency alone may head a column."""
_FIGURE = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Cell:
    """Words of one line with no wide gap between them."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """As it is read."""
        return " ".join(str(word["text"]) for word in self.words)

    @property
    def x0(self) -> float:
        """Left edge."""
        return float(self.words[0]["x0"])

    @property
    def x1(self) -> float:
        """Right edge."""
        return float(max(word["x1"] for word in self.words))


@dataclass(frozen=True, slots=True)
class _Line:
    """The cells of one height of a page."""

    cells: tuple[Cell, ...]
    top: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Aligned:
    """A table: texts of its rows and columns, its box, and the words that it is made of.

    Attributes:
        rows: Each with one text for every column; empty where nothing stands.
        box: Left, top, right and bottom edge.
        words: All of its words.
        sizes: Of the letters of each row.
    """

    rows: tuple[tuple[str, ...], ...]
    box: tuple[float, float, float, float]
    words: tuple[Word, ...]
    sizes: tuple[float, ...] = ()


def words_by_height(words: Sequence[Word]) -> list[list[Word]]:
    """The words of each line of a page or column, from top to bottom, each line from left to right."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda w: (round(w["top"]), w["x0"])):
        last = rows[-1][-1] if rows else None
        if last is not None and abs(word["bottom"] - last["bottom"]) < (word["bottom"] - word["top"]) / 2:
            rows[-1].append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda w: w["x0"]) for row in rows]


def aligned_tables(words: Sequence[Word]) -> Iterator[Aligned]:
    """The tables of a page, from top to bottom.

    Args:
        words: Of the page, those in tables with lines left out.
    """
    lines = [_line(row) for row in words_by_height(words)]
    at = 0
    while at < len(lines):
        run, columns = _run(lines, at)
        table = _table(run, columns) if len(run) >= _ROWS else None
        if table is not None:
            yield table
        # Within a long run that is none, a shorter one is looked for in steps, so that the time stays linear.
        at += len(run) if table is not None else max(1, len(run) // _STEPS)


def _line(words: Sequence[Word]) -> _Line:
    cells: list[list[Word]] = [[words[0]]]
    for word in words[1:]:
        if word["x0"] - cells[-1][-1]["x1"] > _GAP * float(word["size"]):
            cells.append([word])
        else:
            cells[-1].append(word)
    return _Line(
        tuple(Cell(tuple(cell)) for cell in cells), min(w["top"] for w in words), max(w["bottom"] for w in words)
    )


def _run(lines: Sequence[_Line], start: int) -> tuple[list[_Line], list[tuple[float, float]]]:
    """Lines from one on whose cells stand below each other, and the edges of their columns."""
    if len(lines[start].cells) == 1:
        return [lines[start]], []
    run, columns = [lines[start]], [(cell.x0, cell.x1) for cell in lines[start].cells]
    for line in lines[start + 1 :]:
        joined = _joined(columns, line)
        if line.top - run[-1].bottom > _PITCH * run[-1].height or joined is None:
            break
        run.append(line)
        columns = joined
    return run, columns


def _joined(columns: Sequence[tuple[float, float]], line: _Line) -> list[tuple[float, float]] | None:
    """The columns with the cells of a line; None if the line has a cell that crosses from one column to another."""
    found = list(columns)
    for cell in line.cells:
        met = [index for index, (x0, x1) in enumerate(found) if cell.x0 < x1 and x0 < cell.x1]
        if len(met) > 1:
            return None
        if met:
            x0, x1 = found[met[0]]
            found[met[0]] = min(x0, cell.x0), max(x1, cell.x1)
        elif len(line.cells) > 1:
            found.append((cell.x0, cell.x1))
        else:
            return None
    return sorted(found)


def _table(run: Sequence[_Line], columns: Sequence[tuple[float, float]]) -> Aligned | None:
    """The table of some lines; None if they are text side by side."""
    rows: list[list[str]] = []
    sizes: list[float] = []
    for index, line in enumerate(run):
        row = [""] * len(columns)
        for cell in line.cells:
            place = next(i for i, (x0, x1) in enumerate(columns) if cell.x0 < x1 and x0 < cell.x1)
            row[place] = f"{row[place]} {cell.text}".strip()
        above = run[index - 1] if index else None
        if above is not None and line.top - above.bottom < _WRAPPED * line.height and _goes_on(rows[-1], row):
            rows[-1] = [f"{one} {two}".strip() for one, two in zip(rows[-1], row, strict=True)]
        else:
            rows.append(row)
            sizes.append(float(line.cells[0].words[0]["size"]))
    if not _is_price_list(rows):
        return None
    words = tuple(word for line in run for cell in line.cells for word in cell.words)
    box = min(x0 for x0, _ in columns), run[0].top, max(x1 for _, x1 in columns), run[-1].bottom
    return Aligned(tuple(map(tuple, rows)), box, words, tuple(sizes))


def _goes_on(above: Sequence[str], row: Sequence[str]) -> bool:
    """Whether a line holds the second lines of cells above it: fewer cells, none without one above, and no money."""
    filled = [index for index, text in enumerate(row) if text]
    return (
        len(filled) < sum(map(bool, above))
        and all(above[index] for index in filled)
        and not any(map(MONEY.search, row))
    )


def _is_price_list(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first column names, and a later one gives amounts."""
    body = [row for row in rows if row[0] and any(map(_FIGURE.search, row[1:]))]
    if len(body) < max(_ROWS - 1, _HALF * len(rows)) or any(len(text) > _LONG for row in rows for text in row):
        return False
    named = sum(not MONEY.search(row[0]) for row in rows if row[0]) / sum(bool(row[0]) for row in rows)
    return named >= _MOST and any(map(_gives_amounts, list(zip(*body, strict=True))[1:]))


def _gives_amounts(column: Sequence[str]) -> bool:
    values = [text for text in column if text]
    short = sum(len(text) <= _SHORT for text in values)
    return any(map(MONEY.search, values)) and short >= _MOST * len(values)
