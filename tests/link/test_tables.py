"""Large tables are read by several processes as one would read them."""

import multiprocessing
import os
from dataclasses import fields
from unittest.mock import patch

import numpy as np
import pytest

from audit.link.columns import Columns, Vocabulary
from audit.link.entry import Entry
from audit.link.parse import Parsed, parse
from audit.link.ragged import Ragged
from audit.link.tables import Table, read_tables

_TITLE = "Wanderschuh Larn {0} GTX Gr. {1} für {2}"
_ENTRIES = [
    Entry(
        f"k{n}", _TITLE.format(n % 7, 36 + n % 9, ("Berg", "Tal")[n // 12 % 2]), "Fellnar", f"FL-{n % 5}00X",
        "Leder, rot", f"{n}.90",
    )
    for n in range(40)
]  # fmt: skip
_TABLES = (Table(_ENTRIES[:25], parse), Table(_ENTRIES[10:], parse))


def _read(workers: int, tables: tuple[Table, ...] = _TABLES) -> tuple[list[Columns], Vocabulary]:
    vocabulary = Vocabulary()
    return read_tables(tables, vocabulary, workers), vocabulary


def _is_same(one: object, other: object) -> bool:
    if isinstance(one, Ragged) and isinstance(other, Ragged):
        return np.array_equal(one.starts, other.starts) and np.array_equal(one.items, other.items)
    if isinstance(one, np.ndarray) and isinstance(other, np.ndarray):
        return np.array_equal(one, other, equal_nan=one.dtype.kind == "f")
    return one == other


@pytest.mark.parametrize("share", [1, 7, 100])
def test_what_several_processes_read_is_what_one_reads(share: int) -> None:
    with patch("audit.link.columns._BLOCK", share):  # a share is a whole number of blocks
        alone, words = _read(1)
    here = patch("audit.link.tables.map_items", side_effect=lambda function, items, _: map(function, items))
    small = patch("audit.link.columns._BLOCK", share), patch("audit.link.tables._SHARE", share)
    with here, patch("audit.link.tables._MANY", 1), small[0], small[1]:
        shared, same_words = _read(2)

    assert words == same_words
    for one, other in zip(alone, shared, strict=True):
        for column in fields(Columns):
            assert _is_same(getattr(one, column.name), getattr(other, column.name)), column.name


def test_processes_of_their_own_read_the_same() -> None:
    alone, words = _read(1)
    with patch("audit.link.tables._MANY", 1):
        shared, same_words = _read(2)

    assert [columns.keys for columns in alone] == [columns.keys for columns in shared]
    assert [columns.texts for columns in alone] == [columns.texts for columns in shared]
    assert words == same_words


def _read_and_die(entry: Entry) -> Parsed:
    if multiprocessing.parent_process() is not None:
        os._exit(3)
    return parse(entry)


def test_what_a_process_dies_of_is_read_here() -> None:
    tables = (Table(_ENTRIES[:25], _read_and_die), Table(_ENTRIES[10:], parse))
    with patch("audit.link.tables._MANY", 1):
        shared, _ = _read(2, tables)

    assert shared[0].keys == tuple(entry.key for entry in _ENTRIES[:25])


def test_small_tables_need_no_processes() -> None:
    with patch("audit.link.tables.map_items", side_effect=AssertionError):
        (one, other), _ = _read(8)

    assert (len(one), len(other)) == (25, 30)
