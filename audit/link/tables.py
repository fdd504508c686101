"""Large tables, read by several processes; the columns are those that one process would have read."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from itertools import islice
from typing import Any

import numpy as np

from audit.link.columns import Columns, Vocabulary, one_below_the_other, read_columns
from audit.link.entry import Entry
from audit.link.numbering import Numbers
from audit.link.parse import Parsed
from audit.link.ragged import Ids, Ragged
from audit.workers import Failure, map_items

# A process begins in the time in which so many entries are read; a share is a whole number of the blocks of columns.
_MANY = 20_000
_SHARE = 5_000
_NUMBERED = {
    "words": ("words", "brands", "fits", "described"),
    "codes": ("codes", "spread", "described_codes"),
    "marks": ("numbers", "figures", "dimensions", "colours", "choices", "chosen", "things", "heads", "identifiers"),
}


@dataclass(frozen=True, slots=True)
class Table:
    """A table to be read.

    Attributes:
        entries: What stands in it.
        read: How each of them is read; picklable where there are several processes.
    """

    entries: Sequence[Entry]
    read: Callable[[Entry], Parsed]


@dataclass(frozen=True, slots=True)
class _Share:
    """What a process has read of a table, by numbers of its own."""

    columns: Columns
    words: tuple[str, ...]
    codes: tuple[str, ...]
    marks: tuple[str, ...]


def read_tables(tables: Sequence[Table], vocabulary: Vocabulary, workers: int = 1) -> list[Columns]:
    """The tables as columns; new words and codes join the vocabulary in the order of the tables.

    Args:
        tables: To be read.
        vocabulary: Of all tables read so far.
        workers: Processes that may read; few entries are read by this one.
    """
    if workers <= 1 or sum(len(table.entries) for table in tables) < _MANY:
        return [read_columns(table.entries, vocabulary, table.read) for table in tables]
    cuts = [cut for table in tables for cut in _cuts(table)]
    shares = zip(cuts, map_items(_read, cuts, workers), strict=True)
    read = (_read(cut) if isinstance(share, Failure) else share for cut, share in shares)
    rows = (_renumbered(share, vocabulary) for share in read)
    return [
        one_below_the_other([read_columns((), vocabulary), *islice(rows, len([*_cuts(table)]))]) for table in tables
    ]


def _cuts(table: Table) -> Iterator[Table]:
    return (replace(table, entries=table.entries[at : at + _SHARE]) for at in range(0, len(table.entries), _SHARE))


def _read(table: Table) -> _Share:
    own = Vocabulary()
    columns = read_columns(table.entries, own, table.read)
    return _Share(columns, tuple(own.words), tuple(own.codes), tuple(own.marks))


def _renumbered(share: _Share, vocabulary: Vocabulary) -> Columns:
    """What another process has read, by the numbers of the vocabulary."""
    found: dict[str, Any] = {}
    for kind in fields(Vocabulary):
        numbers = _numbers(getattr(share, kind.name), getattr(vocabulary, kind.name))
        for name in _NUMBERED[kind.name]:
            rows: Ragged = getattr(share.columns, name)
            found[name] = Ragged(rows.starts, numbers[rows.items])
    return replace(share.columns, **found)


def _numbers(texts: Sequence[str], numbers: Numbers) -> Ids:
    return np.fromiter(map(numbers.__getitem__, texts), np.int32, len(texts))
