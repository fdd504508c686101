"""Rows of one name that another column tells apart: "Massage, 30 min, 39" above "Massage, 60 min, 69".

What the cells of that column say is a label of their rows, as the name is; else one offer would cost 39 and 69.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from audit.read.blocks.block import Block, BlockKind

_LONGEST = 40
_MOST = 2  # columns: "day ticket, adult, peak"
_SEVERAL = 2
_TELLING = 2  # the first column that may tell rows apart leaves one for what they cost
_WORD = re.compile(r"[^\W\d_]")
_VALUE = re.compile(r"[€£$%]|\b(?:CHF|EUR|GBP|USD|Fr|Rp|ct)\b|\d[.,]?[–—-]{1,2}(?!\w)")


@dataclass(slots=True)
class _Row:
    """A row of a table: what it is called, and the blocks in it by column."""

    name: str = ""
    cells: dict[int, int] = field(default_factory=dict)


def with_rows_told_apart(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks, cells of rows that have one name with what tells their rows apart as a label behind it.

    Args:
        blocks: Of a whole document. Rows whose first cell is empty, or part of one that reaches over several rows,
            have the name of the row above.
    """
    if not any(block.column >= _TELLING and block.table for block in blocks):
        return blocks
    found: dict[int, tuple[str, ...]] = {}
    for rows in _tables(blocks).values():
        groups: dict[str, list[_Row]] = {}
        for row in rows:
            groups.setdefault(row.name, []).append(row)
        for name, group in groups.items():
            if name and len(group) >= _SEVERAL:
                found |= _labels(name, group, blocks)
    return [replace(block, labels=found[i]) if i in found else block for i, block in enumerate(blocks)]


def _tables(blocks: Sequence[Block]) -> Mapping[int, Iterable[_Row]]:
    """By table: its rows, from the top, each with its name."""
    tables: dict[int, dict[int, _Row]] = {}
    for index, block in enumerate(blocks):
        if block.kind is BlockKind.CELL and block.table:
            tables.setdefault(block.table, {}).setdefault(block.row, _Row()).cells.setdefault(block.column, index)
    for rows in tables.values():
        above = ""
        for row in rows.values():
            first = row.cells.get(0)
            above = row.name = _name(blocks[first].text, row, blocks) if first is not None else above
    return {table: rows.values() for table, rows in tables.items()}


def _name(text: str, row: _Row, blocks: Sequence[Block]) -> str:
    """What a row is called: its first cell, or as much of it as the labels of its other cells repeat."""
    labels = (label for column, index in row.cells.items() if column for label in blocks[index].labels)
    return max((label for label in labels if text.startswith(label)), key=len, default=text)


def _labels(name: str, group: Sequence[_Row], blocks: Sequence[Block]) -> Mapping[int, tuple[str, ...]]:
    """By block: the labels of the cells of rows that have one name; none where nothing needs telling apart."""
    shared = set[int].intersection(*({*row.cells} for row in group)) - {0}
    texts = {column: [blocks[row.cells[column]].text for row in group] for column in sorted(shared)}
    telling: list[int] = []
    for column, said in texts.items():
        if len({*said}) > 1 and all(map(_tells, said)):
            telling.append(column)
            if len({*zip(*(texts[c] for c in telling), strict=True)}) == len(group):
                break
    else:
        return {}
    differ = any(len({*said}) > 1 for column, said in texts.items() if column not in telling)
    if len(telling) > _MOST or not differ:
        return {}
    found: dict[int, tuple[str, ...]] = {}
    for row in group:
        tellers = [blocks[row.cells[column]].text for column in telling]
        for column, index in row.cells.items():
            if column:
                found[index] = _told(blocks[index].labels, name, tellers)
    return found


def _told(labels: tuple[str, ...], name: str, tellers: Sequence[str]) -> tuple[str, ...]:
    """The labels of a cell, what tells its row apart before the row's name: the inner ones stand first."""
    place = labels.index(name) if name in labels else len(labels)
    more = [teller for teller in reversed(tellers) if teller not in labels]
    return (*labels[:place], *more, name, *labels[place + 1 :])


def _tells(text: str) -> bool:
    """Whether a cell may tell its row apart: a few words or a measure, and no amount."""
    return len(text) <= _LONGEST and bool(_WORD.search(text)) and not _VALUE.search(text)
