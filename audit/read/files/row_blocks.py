"""Rows of cells as blocks: tables of Word documents and workbooks that nobody explained."""

import re
from collections.abc import Iterator, Sequence

from audit.read.blocks.block import Block, BlockKind
from audit.read.blocks.columns import is_value
from audit.read.words.rate_labels import is_row_of_units, unit_of_row, with_units

_NUMBER = re.compile(r"(?=.*\d)[A-Z][A-Z\d./-]{2,19}|\d{5,14}")  # of an article: no year, size or amount
_NO_CODE = re.compile(r".*[./-].*|\d+")  # nor what a customer types in for a reduction
_TAX = r"(?:mwst|ust|mehrwertsteuer|tva|iva|vat)\b\.?"
_RATE_OF_TAX = re.compile(
    rf"\d{{1,2}}(?:[.,]\d)? ?% ?(?={_TAX})|(?<=[^\W\d_]{{3}} )\d{{1,2}}(?:[.,]\d)? ?%", re.IGNORECASE
)
_TAXED = re.compile(rf"\b{_TAX}", re.IGNORECASE)
_LONGEST = 80
_PAIR = 2


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
    if start >= 0 and is_row_of_units(rows[start + 1]):
        head, start = with_units(head, rows[start + 1]), start + 1
    named = named_by_number(rows[start + 1 :]) if start >= 0 else {}
    for row, cells in enumerate(rows):
        unit = unit_of_row(cells)
        name = named.get(row - start - 1, "")
        for column, text in enumerate(cells):
            if not text or (column and cells[column - 1] == text):
                continue
            above = head[column] if row > start >= 0 and column < len(head) and not _is_alone(cells) else ""
            above = "" if name and not column and _NO_CODE.fullmatch(text) else above
            row_name = (name if column > 1 else "") if name else (cells[0] if column and row != start else "")
            labels = (above, row_name, unit if text != unit else "")
            yield Block(
                text, f"{place}row {row + 1} column {column + 1}", BlockKind.CELL, headings=headings,
                labels=tuple(filter(None, labels)), table=table, row=row, column=column, group=table * 1000 + row,
            )  # fmt: skip


def _is_alone(cells: Sequence[str]) -> bool:
    """Whether a row has one text only: a heading between the rows, or a note below them."""
    return len(cells) > _PAIR and all(cell in {"", cells[0]} for cell in cells)


def named_by_number(rows: Sequence[Sequence[str]]) -> dict[int, str]:
    """The names of rows whose first cells number the articles that the second ones name: "Box M (AB-12)".

    Args:
        rows: Below the heads.

    Returns:
        By row; empty where the first column holds anything but numbers of articles, or names stand there twice.
    """
    told = {row: (cells[0], cells[1]) for row, cells in enumerate(rows) if len(cells) > _PAIR and cells[0] and cells[1]}
    names = {name for _, name in told.values()}
    coded = all(_NUMBER.fullmatch(code) and _is_worded(name) and len(name) <= _LONGEST for code, name in told.values())
    is_list = coded and len(told) > 1 and len(names) == len(told)
    return {row: f"{name} ({code})" for row, (code, name) in told.items()} if is_list else {}


def _head(rows: Sequence[Sequence[str]]) -> int:
    """The number of the row that names the columns; -1 if none does.

    It is the first that fills a column behind the first one, where titles stand, and holds no digit but those of a
    tax ("incl. 20 % VAT"); one that does ("1/2 day", "up to 16 years") names columns of amounts alone.
    """
    for number, cells in enumerate(rows[:-1]):
        if any(cells[1:]):
            has_digit = any(char.isdigit() for cell in cells for char in _without_tax(cell))
            return -1 if has_digit and not _stands_over_amounts(cells, rows[number + 1 :]) else number
    return -1


def _without_tax(cell: str) -> str:
    """The words of a cell without the rate of a tax that it names.

    >>> _without_tax("Price (inc 20% VAT)"), _without_tax("IVA 10% inclusa"), _without_tax("20% off")
    ('Price (inc VAT)', 'IVA inclusa', '20% off')
    """
    return " ".join(_RATE_OF_TAX.sub("", cell).split()) if _TAXED.search(cell) else cell


def _is_worded(cell: str) -> bool:
    return not is_value(cell) and sum(map(str.isalpha, cell)) > sum(map(str.isdigit, cell))


def _stands_over_amounts(cells: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a row of words, each with more letters than digits, stands over amounts of money and nothing else."""
    named = all(_is_worded(cell) for cell in cells if cell)
    first = 2 if named_by_number(below) else 1
    said = [cell for row in below for cell in row[first:] if cell and not _is_alone(row)]
    return named and all(cells[1:]) and bool(said) and all(map(is_value, said))
