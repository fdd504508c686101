"""Rows of cells as blocks: tables of Word documents and workbooks that nobody explained."""

from collections.abc import Iterator, Sequence

from audit.read.block import Block, BlockKind
from audit.read.rate_labels import unit_of_row

_FEWEST = 2


def blocks_of_rows(
    rows: Sequence[Sequence[str]], table: int, place: str, headings: tuple[str, ...] = ()
) -> Iterator[Block]:
    """The cells of a table as blocks, with the head of their column, the name of their row and its unit as labels.

    Args:
        rows: Texts of the cells, row by row; empty where there is none. A cell over several columns is given in each.
        table: Its number in the document, from 1.
        place: Where it stands, before the number of row and column.
        headings: Above it, outermost first.
    """
    start = _head(rows)
    head = rows[start] if start >= 0 else ()
    for row, cells in enumerate(rows):
        unit = unit_of_row(cells)
        for column, text in enumerate(cells):
            if not text or (column and cells[column - 1] == text):
                continue
            above = head[column] if row > start >= 0 and column < len(head) else ""
            labels = (above, cells[0] if column else "", unit if text != unit else "")
            yield Block(
                text, f"{place}row {row + 1} column {column + 1}", BlockKind.CELL, headings=headings,
                labels=tuple(filter(None, labels)), table=table, row=row, column=column, group=table * 1000 + row,
            )  # fmt: skip


def _head(rows: Sequence[Sequence[str]]) -> int:
    """The number of the row that names the columns: the first of at least two words and no digit; -1: none."""
    for number, cells in enumerate(rows[:-1]):
        filled = [cell for cell in cells if cell]
        if len(filled) >= _FEWEST and not any(char.isdigit() for cell in filled for char in cell):
            return number
        if any(char.isdigit() for cell in filled for char in cell) and len(filled) >= _FEWEST:
            return -1
    return -1
