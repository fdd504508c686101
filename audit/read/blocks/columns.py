"""Tables that lost their form: columns that became lines, and cells set apart by tabs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audit.read.words.label_words import is_label
from audit.read.words.rate_labels import is_row_of_units, period_of, unit_of_row, with_units

_VALUE = re.compile(
    r"(?:(?:ab|from|dès|da|von|nur|UVP|RRP|statt|was) )?(?:CHF|EUR|[€£$]|Fr\.)?\s?-?\d[\d.,'’ ]*"
    r"(?:\s?[.,]?[-–—]{1,2})?\s?(?:CHF|EUR|[€£$%]|Fr\.)?\*?"
)
_MEASURE = re.compile(r"\d{1,3} [^\W\d_]{2,}")
_FREE = re.compile(
    r"gratis|kostenlos|frei|geschenkt|entfällt|inklusive|inkl\.|keine?|gratuite?s?|offerte?s?|inclus[eio]?|aucune?"
    r"|gratuit[aeio]|omaggio|nessun[ao]|free|none|included|waived",
    re.IGNORECASE,
)
_BADGE = re.compile(r"[-–−] ?\d{1,2} ?%")
_FEE = re.compile(r"liefer|versand|zustell|livraison|envoi|consegna|spedizion|deliver|shipping", re.IGNORECASE)
_SHORT = 34
_MOST_COLUMNS = 6
_FEWEST_ZIPPED = 3
_CURRENCY_LINE = re.compile(r"(?:CHF|EUR|[€£$]|Fr)\.?")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table: its text, the names of its column and row, and where it stands."""

    text: str
    labels: tuple[str, ...]
    row: int
    column: int


def is_value(line: str) -> bool:
    """Whether a line is an amount, a percentage or a number, and nothing else."""
    return bool(_VALUE.fullmatch(line)) or line.upper() in {"SOLD OUT", "–", "-", "—"}


def tabbed(rows: Sequence[Sequence[str]]) -> Iterator[Cell]:
    """The cells of rows that tabs set apart: the first row names the columns, the first cell the row."""
    if not rows:
        return
    header, body = (rows[0], rows[1:]) if _is_header(rows) else ((), rows)
    if header and body and is_row_of_units(body[0]):
        header, body = with_units(header, body[0]), body[1:]
    for number, row in enumerate(body):
        name = row[0] if len(row) > 1 and not is_value(row[0]) else ""
        unit = unit_of_row(row)
        for column, text in enumerate(row):
            if not text or (column == 0 and name) or text == unit:
                continue
            head = header[column] if column < len(header) else ""
            first = header[0] if header and name and header[0] != head and _FEE.search(header[0]) else ""
            yield Cell(text, tuple(label for label in (head, name, first, unit) if label), number, column)
        if name and len(row) > 1:
            yield Cell(name, (header[0],) if header and header[0] else (), number, 0)


def _is_header(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names columns: no value stands in it, but values or lengths of time below it."""
    if any(is_value(cell) or _MEASURE.match(cell) for cell in rows[0]):
        return False
    return any(is_value(cell) or _MEASURE.match(cell) for row in rows[1:] for cell in row[1:])


def columns_at(lines: Sequence[str], start: int) -> tuple[list[Cell], int] | None:
    """The cells of a table whose columns became lines, if one begins at ``start``, and where it ends.

    Either names of columns, and then groups of a label and as many values; or names, and then as many values.
    """
    for width in range(_MOST_COLUMNS, 1, -1):
        names = lines[start : start + width]
        if len(names) < width or any(is_value(name) or len(name) > _SHORT for name in names):
            continue
        found = _grouped(lines, start, width) or (_zipped(lines, start, width) if width >= _FEWEST_ZIPPED else None)
        if found:
            return found
    return None


def _grouped(lines: Sequence[str], start: int, width: int) -> tuple[list[Cell], int] | None:
    names = lines[start : start + width]
    place, cells, valued = start + width, list[Cell](), 0
    row, telling = 0, True
    while place + width <= len(lines):
        label, values = lines[place], lines[place + 1 : place + 1 + width]
        if len(values) < width or is_value(label) or any(len(value) > _SHORT for value in values):
            break
        plain = sum(is_value(value) for value in values)
        plain = width if plain and plain + sum(map(_is_free, values)) == width else plain
        if plain == 0 and not (valued and _alike(values)):
            break
        if plain not in {0, width}:
            break
        valued += plain == width
        telling = telling and (is_label(label) or period_of(label) != "")
        cells += [
            Cell(value, (label, name), row, column)
            for column, (name, value) in enumerate(zip(names, values, strict=True), 1)
        ]
        place, row = place + 1 + width, row + 1
    least = 1 if telling and row > 1 else 2  # one group could be chance
    return (cells, place) if valued >= least else None


def _is_free(value: str) -> bool:
    """Whether a value says in a word that nothing is to pay."""
    return bool(_FREE.fullmatch(value))


def _alike(values: Sequence[str]) -> bool:
    return len({value.lower() for value in values}) == 1 or all(len(value) < _SHORT // 2 for value in values)


def _zipped(lines: Sequence[str], start: int, width: int) -> tuple[list[Cell], int] | None:
    names = lines[start : start + width]
    place, currency = start + width, ""
    if all(_CURRENCY_LINE.fullmatch(line) for line in lines[place : place + width]) and len(lines) >= place + width:
        currency = lines[place].rstrip(".")
        place += width
    values = lines[place : place + width]
    more = lines[place + width : place + width + 1]
    if len(values) < width or not all(is_value(value) for value in values) or (more and is_value(more[0])):
        return None
    if any(_BADGE.match(value) and not is_label(name) for name, value in zip(names, values, strict=True)):
        return None  # a card: its name and size, its badge and two prices
    cells = [
        Cell(f"{value} {currency}".strip(), (name,), row, 1)
        for row, (name, value) in enumerate(zip(names, values, strict=True))
    ]
    return cells, place + width
