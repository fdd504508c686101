"""The words that stand before a block and say what it is: heads of columns and rows, terms of lists, legends."""

import re
from collections.abc import Sequence
from itertools import pairwise

from audit.read.blocks.block import BlockKind
from audit.read.markup.frames import Cell, Draft, Frame, Table
from audit.read.markup.row_heads import (
    first_lines,
    group_heads,
    measured_rows,
    named_rows,
    plan_named,
    quantity_rows,
    rows_of_tiles,
    sized_rows,
)
from audit.read.words.rate_labels import is_unit, unit_of_row

_DIGIT = re.compile(r"\d")
_DATE = re.compile(
    r"\b\d{1,2}(?:\.|°|er|st|nd|rd|th)? [^\W\d_]{3,9}\.? (?:19|20)\d\d\b"
    r"|\b\d{1,2}[./]\d{1,2}[./](?:20)?\d\d\b|\b20\d\d-\d\d-\d\d\b"
)
_CODE = re.compile(r"(?=[A-Z]*[-./\d])[A-Za-z\d][\w./-]{2,19}")
_NAMED = re.compile(r"[^\W\d_][^\d(),;:€£$%]{3,}\((?!(?:CHF|EUR|GBP|USD|Fr)\b)[^()€£$%]+\)$")  # "Junior (100-139 cm)"
_WORD = re.compile(r"[^\W\d_]{3}")
_MONEY = r"(?:CHF|EUR|GBP|USD|Fr|Fr\.|Rp|Rp\.|p|ct|c)\b"
_MEASURED = re.compile(rf"\d[\d.,]*(?: ?[x×–-] ?\d[\d.,]*)* ?(?!{_MONEY})[^\W\d_][^\d€£$%]{{0,14}}[²³]?")
_SIZED = re.compile(
    r"\d[\d.,]*(?: ?[–-] ?\d[\d.,]*)? ?(?:m[²³23]|qm|mq|cbm|sq\.? ?(?:ft|m)\.?|[MGT]B|[MGT]o)", re.IGNORECASE
)
_TIER = re.compile(rf"(?:(?:ab|bis|von|dès|de|da|from|up to|over) )?{_MEASURED.pattern}", re.IGNORECASE)
_MODEL = re.compile(  # "Vento 300" and "Box 12", not "Bis 20 €"
    r"(?!(?i:bis|ab|über|unter|von|mind|max|circa|dès|jusqu|plus|moins|fino|oltre|meno|from|over|under|until|less|more"
    rf"|up|total|{_MONEY}|euro?|monate?|mois|mes[ei]|months?|jahre?|tage?|woche|jours?|day|week|year)\b)"
    r"[A-ZÄÖÜÀ-Þ][^\W\d_]{2,}[ -]\d{1,4}\b(?! ?[€$£%])"
)
_LABEL = 60
_PAIR = 2
_NEAR = 3
_ENTRY = frozenset({"dt", "dd"})
_FIELDSET = frozenset({"fieldset"})
_OF_ROWS = frozenset({"row", "rowgroup"})
_NO_LABELS = frozenset({BlockKind.HEADING, BlockKind.ALT})
_SAYING_NOTHING = frozenset({
    "", "wert", "werte", "angabe", "angaben", "punkt", "feld", "was", "details", "beschreibung", "valeur", "champ",
    "valore", "voce", "campo", "value", "field", "item", "info", "information", "informationen",
})  # fmt: skip


def label(drafts: Sequence[Draft], tables: Sequence[Table]) -> None:
    """Fill in ``labels`` of all drafts."""
    for table in tables:
        _label_table(table)
    _label_lists(drafts)
    _label_pairs(drafts)


def is_data(table: Table) -> bool:
    """Whether a table holds data; tables of mails and old pages only lay things out."""
    return not table.nested and table.row >= 0 and any(cell.column > 0 for cell in table.cells)


def _label_table(table: Table) -> None:
    if not is_data(table):
        return
    heads = _heads(table)
    rows, naming = _row_names(table, heads)
    columns = _columns(table, heads)
    units = _units(table)
    groups = group_heads(table)
    for cell in table.cells:
        if cell.row in heads:
            continue
        above = tuple(filter(None, (table.caption, groups.get(cell.row, ""))))
        row = rows.get(cell.row, "") if cell.column > naming else ""
        unit = units.get(cell.row, "") if cell.text != units.get(cell.row) else ""
        said = (*columns.get(cell.column, ()), row, unit)
        labels = tuple(text for text in said if text.lower() not in _SAYING_NOTHING)
        for draft in cell.drafts:
            draft.labels = labels
            draft.headings = (*draft.headings, *above)


def _units(table: Table) -> dict[int, str]:
    """By row: the cell that says what the amounts of the row are per."""
    by_row: dict[int, list[str]] = {}
    for cell in table.cells:
        by_row.setdefault(cell.row, []).append(cell.text)
    return {row: unit for row, cells in by_row.items() if (unit := unit_of_row(cells))}


def _row_names(table: Table, heads: frozenset[int]) -> tuple[dict[int, str], int]:
    """The name of each row, and the column that it stands in.

    Where the first column numbers the articles that the second one names, a row has both: "Box M (AB-12)".
    """
    first, second = _column(table, heads, 0), _column(table, heads, 1)
    coded = len(first) > 1 and all(map(_CODE.fullmatch, first.values()))
    named = second.keys() == first.keys() and len({*second.values()}) == len(second)
    if coded and named and all(_is_row_name(text) and _WORD.search(text) for text in second.values()):
        return {row: f"{second[row]} ({code})" for row, code in first.items()}, 1
    said = {cell.row for cell in table.cells if cell.column == 0 and _is_said_head(cell)}
    if len(first) > 1 and len({*first.values()}) == len(first) and all(map(_SIZED.fullmatch, first.values())):
        said |= first.keys()  # what is let or sold by its size
    below = {row: text for row, text in first.items() if row not in heads}
    if heads and (measured_rows(table, below) or quantity_rows(_head_of_names(table, heads), below)):
        return below, 0
    said |= below.keys() if (heads and named_rows(table, below)) or sized_rows(table, below, heads) else set()
    lines = first_lines(table, heads)
    named_so = {row: lines.get(row, text) for row, text in first.items() if _is_row_name(text) or row in said}
    tiles = rows_of_tiles(table)
    return {row: name for row, name in named_so.items() if name and row not in tiles}, 0


def _head_of_names(table: Table, heads: frozenset[int]) -> str:
    return next((cell.text for cell in table.cells if cell.row in heads and cell.column == 0), "")


def _column(table: Table, heads: frozenset[int], column: int) -> dict[int, str]:
    """The text of each row's cell in a column; a cell that reaches over several rows stands in each."""
    return {
        row: cell.text
        for cell in table.cells
        if cell.column == column and not (cell.head and cell.row in heads)
        for row in range(cell.row, cell.row + cell.rows)
    }


def _heads(table: Table) -> frozenset[int]:
    """The rows that are heads: all cells ``th``, an empty corner left out, or a first row of words above values."""
    by_row: dict[int, list[Cell]] = {}
    for cell in table.cells:
        by_row.setdefault(cell.row, []).append(cell)
    heads = {row for row, cells in by_row.items() if len(cells) > 1 and all(map(_is_column_head, cells))}
    heads |= {row for row, cells in by_row.items() if row - 1 in heads and _is_of_units(cells)}
    first = by_row.get(0, [])
    if any(c.head for c in first) and not all(c.head for c in first):
        return frozenset(heads)  # the heads stand at the side
    if not heads and len(first) > 1 and len(by_row) > _PAIR and not any(map(_is_no_head, first)):
        rest = [c for c in table.cells if c.row > 0 and c.column > 0]
        names = [c.text for c in table.cells if c.row > 0 and c.column == 0]
        sized = any(_TIER.fullmatch(c.text) for c in rest) or any(map(_is_value, names))
        if sized and any(_is_value(c.text) for c in first):
            return frozenset()  # sizes stand in all rows
        if rest and all(c.text for c in first[1:]) and sum(_is_value(c.text) for c in rest) * 2 >= len(rest):
            heads = {0}
    return frozenset(heads)


def _is_column_head(cell: Cell) -> bool:
    """Whether a cell may be the head of its column: a ``th``, or the empty corner above the heads of rows."""
    return (cell.head and cell.scope != "row") or not (cell.text or cell.column)


def _is_no_head(cell: Cell) -> bool:
    """Whether a cell of the first row holds a value, and not so many of which its column tells the price."""
    return _is_value(cell.text) and not (cell.column and _TIER.fullmatch(cell.text))


def _is_of_units(cells: Sequence[Cell]) -> bool:
    """Whether a row holds nothing but what the amounts of its columns are per, as a second row of heads does."""
    said = [cell.text for cell in cells if cell.text]
    return bool(said) and all(cell.column for cell in cells if cell.text) and all(map(is_unit, said))


def _columns(table: Table, heads: frozenset[int]) -> dict[int, tuple[str, ...]]:
    """The heads of each column, the one next to its values first."""
    columns: dict[int, tuple[str, ...]] = {}
    for cell in table.cells:
        if cell.row not in heads or not cell.drafts:
            continue
        for column in range(cell.column, cell.column + cell.columns):
            above = columns.get(column, ())
            name = plan_named(cell.text)
            columns[column] = above if name in above else (name, *above)
    return columns


def _is_row_name(text: str) -> bool:
    """Whether the first cell of a row names it: words, a model, or the day of a departure, a course or a show."""
    is_name = not _is_value(text) or any((_DATE.search(text), _MODEL.match(text), _NAMED.match(text)))
    return len(text) <= _LABEL * 2 and is_name


def _is_said_head(cell: Cell) -> bool:
    """Whether the page itself calls a first cell the head of its row, and words stand in it: "2 people", "50 sq ft"."""
    if not cell.head or not any(sign.isalpha() for sign in cell.text):
        return False
    return cell.scope in _OF_ROWS or bool(_MEASURED.fullmatch(cell.text))


def _is_value(text: str) -> bool:
    return bool(_DIGIT.search(text)) and sum(c.isalpha() for c in text) <= max(6, len(text) // 2)


def _label_lists(drafts: Sequence[Draft]) -> None:
    terms: dict[int, str] = {}
    legends: dict[int, str] = {}
    for draft in drafts:
        entry = _around(draft.frame, _ENTRY)
        if entry is not None and entry.tag == "dt" and entry.parent is not None:
            terms[id(entry.parent)] = draft.text.rstrip(" :")
            continue
        if draft.frame.tag == "legend" and draft.frame.parent is not None:
            legends[id(draft.frame.parent)] = draft.text.rstrip(" :")
            continue
        if entry is not None and entry.parent is not None and id(entry.parent) in terms:
            draft.labels = (*draft.labels, terms[id(entry.parent)])
        if legends:
            fieldset = _around(draft.frame, _FIELDSET, 6)
            if fieldset is not None and id(fieldset) in legends:
                draft.labels = (legends[id(fieldset)], *draft.labels)


def _label_pairs(drafts: Sequence[Draft]) -> None:
    """A short block that ends with a colon, or the first of two blocks that stand alone in one element."""
    for before, draft in pairwise(drafts):
        if draft.labels or before.kind in _NO_LABELS or len(before.text) > _LABEL:
            continue
        if draft.kind is BlockKind.HEADING:
            continue
        if (
            _is_pair(before, draft)
            or _is_entry(before, draft)
            or (before.text[-1] == ":" and _are_near(before.frame, draft.frame))
        ):
            draft.labels = (before.text.rstrip(" :"),)


def _is_pair(before: Draft, draft: Draft) -> bool:
    one, other = before.frame, draft.frame
    parent = one.parent
    if parent is None or parent is not other.parent or parent.blocks != _PAIR:
        return False
    return not _DIGIT.search(before.text) and bool(_DIGIT.search(draft.text)) and len(draft.text) <= _LABEL


def _is_entry(before: Draft, draft: Draft) -> bool:
    """Whether two blocks are a label and its value in an element that holds labels and values in turn."""
    one, other = before.frame, draft.frame
    parent, kinds = one.parent, one.parent.kinds if one.parent is not None else None
    if kinds is None or parent is not other.parent or len(kinds) != _PAIR or next(iter(kinds)) != one.signature:
        return False
    often = kinds[one.signature]
    if one.signature == other.signature or often < _PAIR or kinds.get(other.signature) != often:
        return False
    return not _DIGIT.search(before.text) and bool(_DIGIT.search(draft.text)) and len(draft.text) <= _LABEL


def _are_near(one: Frame, other: Frame) -> bool:
    above = set()
    at: Frame | None = one
    for _ in range(_NEAR):
        if at is None:
            break
        above.add(id(at))
        at = at.parent
    at = other
    for _ in range(_NEAR):
        if at is None:
            break
        if id(at) in above:
            return True
        at = at.parent
    return False


def _around(frame: Frame, tags: frozenset[str], most: int = 3) -> Frame | None:
    at: Frame | None = frame
    for _ in range(most):
        if at is None:
            return None
        if at.tag in tags:
            return at
        at = at.parent
    return None
