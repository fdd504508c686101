"""Heads at the side of a table: rows that name the ones below them, and measures that name their own row."""

import re
from collections.abc import Mapping

from audit.read.markup.frames import Cell, Table

_AMOUNT = re.compile(
    r"(?:CHF|EUR|GBP|Fr\.|[€£$])? ?\d[\d'’.,]*(?:\.?[–—-]{1,2})?(?: ?(?:CHF|EUR|Fr\.|[€£$]))?|[–—-]|", re.IGNORECASE
)
_MONEY = re.compile(r"[€£$]|\b(?:CHF|EUR|GBP|Fr\.)|\d[.,]\d\d(?!\d)|\d\.?[–—-]{1,2}$")
_MEASURE = re.compile(
    r"(?:(?:bis|ab|up to|from|jusqu'à|dès|fino a|da) )?\d[\d.,]*(?: ?[–x×-] ?\d[\d.,]*)* ?"
    r"(?!(?:chf|eur|euros?|gbp|usd|fr|francs?|franken|pounds?)\b)(?:m²|m³|[^\W\d_]{1,12}\.?)",
    re.IGNORECASE,
)
_LONGEST = 60
_COLUMNS = 3  # a name and two prices


def group_heads(table: Table) -> Mapping[int, str]:
    """By row: the text of the last row above it that reaches over the table and names what stands below it."""
    by_row: dict[int, list[Cell]] = {}
    for cell in table.cells:
        by_row.setdefault(cell.row, []).append(cell)
    found: dict[int, str] = {}
    head = ""
    for row in sorted(by_row):
        cells = by_row[row]
        if len(cells) == 1 and cells[0].columns > 1:
            text = cells[0].text
            head = text if text and len(text) <= _LONGEST and not _MONEY.search(text) else ""
        elif head:
            found[row] = head
    return found


def measured_rows(table: Table, first: Mapping[int, str]) -> bool:
    """Whether the rows of a price list are told by measures: "1 day", "5 m²", before two or more amounts.

    Args:
        table: With names of columns.
        first: By row: the text of the first cell.
    """
    rest: dict[int, list[str]] = {}
    for cell in table.cells:
        if cell.column and cell.row in first:
            rest.setdefault(cell.row, []).append(cell.text)
    if len({*first.values()}) < max(len(first), 2) or not all(map(_MEASURE.fullmatch, first.values())):
        return False
    amounts = [text for texts in rest.values() for text in texts]
    wide = all(len(rest.get(row, ())) >= _COLUMNS - 1 for row in first)
    return wide and all(map(_AMOUNT.fullmatch, amounts)) and any(map(_MONEY.search, amounts))
