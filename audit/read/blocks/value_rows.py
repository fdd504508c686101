"""Tables whose rows became lines: as many values on a line as the line of names has, parted by single spaces.

"Basic Plus Pro" above "per user and month" above "9.90 € 17.90 € 24.90 €": each value has the name of its column, the
words of the line before it, and the unit of the line below it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from audit.read.blocks.columns import Cell, is_value
from audit.read.words.label_words import is_label
from audit.read.words.rate_labels import is_rate

_CURRENCY = r"(?:CHF|EUR|USD|GBP|Fr\.|[€£$])"
_NUMBER = r"\d[\d.,'’]*(?:[.,]?[-–—]{1,2})?"
_VALUE = rf"(?:{_CURRENCY} ?{_NUMBER}|{_NUMBER}(?: ?(?:{_CURRENCY}|%)(?!\w))?|[–—✓✔✗-])\*?(?= |$)"
_UNIT = rf"{_CURRENCY}? ?/ ?[^\W\d_]{{1,12}}\.?(?= |$)"
_ROW = re.compile(rf"(?P<lead>(?:\S+ ){{0,5}}?)(?P<values>{_VALUE}(?: {_VALUE}){{1,5}})(?P<units>(?: {_UNIT}){{2,6}})?")
_PRICED = re.compile(rf"{_CURRENCY}|\d[.,](?:\d\d(?!\d)|[-–—])")
_PAID = re.compile(r"zahl|bill|paid|payment|factur|paiement|pagament|fattura", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_]\S*(?: \d+\S*)?(?= |$)")
_LONGEST = 60
_FEWEST = 3  # cells; two could be a price and a former one


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of values: the words before it, and each value with its unit."""

    label: str
    values: tuple[str, ...]


def value_rows_at(lines: Sequence[str], start: int) -> tuple[list[Cell], int] | None:
    """The cells of rows of values below a line of names, and where they end.

    Args:
        lines: Of the text.
        start: The line that may name the columns.

    Returns:
        None if no such table begins there.
    """
    first = next((row for line in lines[start + 1 : start + 3] if (row := _row(line))), None)
    names = _names(lines[start], len(first.values)) if first else []
    rows = list(_rows(lines, start + 1, len(names))) if names else []
    if first is None or not any(map(_PRICED.search, first.values)) or len(rows) * len(names) < _FEWEST:
        return None
    cells: list[Cell] = []
    place, rate = start + 1, ""
    for place, row in rows:
        rate = row.label if is_rate(row.label) else rate if not is_label(row.label) or _PAID.search(row.label) else ""
        for column, (name, value) in enumerate(zip(names, row.values, strict=True), 1):
            cells.append(Cell(value, tuple(dict.fromkeys(filter(None, (row.label, name, rate)))), place, column))
    return cells, place


def _rows(lines: Sequence[str], start: int, width: int) -> Iterator[tuple[int, _Row]]:
    """The rows of so many values, and where each ends; a row without a label takes the line before it as one."""
    place, label = start, ""
    while place < len(lines):
        line, row = lines[place], _row(lines[place])
        place += 1
        if row and len(row.values) == width:
            yield place, replace(row, label=row.label or label)
            label = ""
        elif label and len(line.split()) == width:
            label = ""  # a row of words
        elif not label and not row and not is_value(line) and 0 < len(line) <= _LONGEST and not line.endswith("."):
            label = line
        else:
            return


@lru_cache(maxsize=1024)
def _row(line: str) -> _Row | None:
    """A line of at least two values, with a label before them or units behind them, and nothing else."""
    found = None if "\t" in line else _ROW.fullmatch(" ".join(line.split()))
    if found is None:
        return None
    values = re.findall(_VALUE, found["values"])
    units = re.findall(_UNIT, found["units"] or "")
    if units and len(units) != len(values):
        return None
    return _Row(
        found["lead"].strip(" :"),
        tuple(f"{v} {u}" for v, u in zip(values, units, strict=True)) if units else tuple(values),
    )


def _names(line: str, width: int) -> list[str]:
    """The names of so many columns on one line: one word each, each a word and a number, or all with one first word."""
    if len(line) > _LONGEST or _row(line) or any(sign in line for sign in ":;!?|\t"):
        return []
    words = line.split()
    if len(words) == width:
        return words if not any(word[0].isdigit() for word in words) else []
    if words and words.count(words[0]) == width:
        return [f"{words[0]}{rest}".strip() for rest in " ".join(words).split(words[0])[1:]]
    named = [found[0] for found in _NAME.finditer(line)] if width >= _FEWEST else []
    return named if len(named) == width and " ".join(named) == " ".join(words) else []
