"""Price lists in print that stack tables: one below the other in the same columns, each with a head of its own.

"Single tickets | full | reduced" above its zones, right below them "Passes | month | year" above the same zones: what
the first cell of such a head names holds for the rows below it, up to the next one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audit.read.files.aligned import MONEY
from audit.read.words.label_words import is_label
from audit.read.words.rate_labels import is_period

_LARGER = 1.1  # of the usual letters of a table
_SHORT = 40  # letters of a head

Row = Sequence[str]


@dataclass(frozen=True, slots=True)
class Part:
    """Rows below a head of their own.

    Attributes:
        first: Number of the first row, among all of the table.
        rows: With the names of their columns, if they have any.
        heading: What the head names; empty for a table that is one.
    """

    first: int
    rows: tuple[Row, ...]
    heading: str = ""


def parts_of(rows: Sequence[Row], sizes: Sequence[float] = ()) -> Iterator[Part]:
    """The tables that a table is made of, from top to bottom; itself where it has one head.

    Args:
        rows: Of the table.
        sizes: Of the letters of each row, where they are known.
    """
    heads = [index for index in range(len(rows) - 1) if _is_head(rows, index, sizes)]
    if not any(rows[index][1:] and any(rows[index][1:]) for index in heads if index):
        yield Part(0, tuple(rows))
        return
    starts = sorted({0, *heads})
    for start, end in zip(starts, (*starts[1:], len(rows)), strict=True):
        named = start in heads and not is_label(rows[start][0])
        bare = start in heads and not any(rows[start][1:])
        yield Part(start + bare, tuple(rows[start + bare : end]), rows[start][0] if named else "")


def _is_head(rows: Sequence[Row], index: int, sizes: Sequence[float]) -> bool:
    """Whether a row without amounts names what the rows with amounts below it are of."""
    row, below = rows[index], rows[index + 1]
    if not row[0] or len(row[0]) > _SHORT or any(map(MONEY.search, row)) or not any(map(MONEY.search, below[1:])):
        return False
    priced = (place for place, cell in enumerate(below) if place and MONEY.search(cell or ""))
    if any(row[1:]) and not all(row[place] for place in priced):
        return False
    usual = sorted(sizes)[len(sizes) // 2] if sizes else 0.0
    return _repeats(rows, index) or (usual > 0 and sizes[index] >= usual * _LARGER)


def _repeats(rows: Sequence[Row], index: int) -> bool:
    """Whether a row names columns as the first row of the table does, or by periods."""
    names = [cell for cell in rows[index][1:] if cell]
    first = {cell.casefold() for cell in rows[0][1:] if cell}
    return bool(names) and (all(name.casefold() in first for name in names) or all(map(is_period, names)))
