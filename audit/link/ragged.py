"""Rows of different lengths in two flat arrays, and every combination of two rows' items."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Ids = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float64]
Features = npt.NDArray[np.float32]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Ragged:
    """Rows of numbers.

    Attributes:
        starts: Where each row begins in ``items``, and one more for the end of the last.
        items: The rows one after the other.
    """

    starts: Ints
    items: Ids

    def __len__(self) -> int:
        return len(self.starts) - 1

    def lengths(self) -> Ints:
        """How many items each row has."""
        return np.diff(self.starts)


@dataclass(frozen=True, slots=True)
class Combinations:
    """Every item of one row beside every item of the other, for many pairs of rows.

    Attributes:
        pair: Which pair of rows it is.
        left: Position in the left table's flat arrays.
        right: Position in the right table's flat arrays.
        left_slot: Number of the item among all left items of all pairs.
        right_slot: Number of the item among all right items of all pairs.
    """

    pair: Ints
    left: Ints
    right: Ints
    left_slot: Ints
    right_slot: Ints


@dataclass(frozen=True, slots=True)
class Slots:
    """The items of the rows on one side of many pairs: a slot is one item as it stands in one pair.

    Attributes:
        at: Position in the table's flat arrays.
        pair: To which pair the slot belongs.
        firsts: The first slot of each pair.
    """

    at: Ints
    pair: Ints
    firsts: Ints


def slots(table: Ragged, rows: Ints) -> Slots:
    """The items of the given rows, one row per pair."""
    lengths = table.lengths()[rows]
    pair = np.repeat(np.arange(len(rows)), lengths)
    firsts = np.cumsum(lengths) - lengths
    return Slots(table.starts[rows][pair] + np.arange(len(pair)) - firsts[pair], pair, firsts)


def joined(parts: Sequence[Ragged]) -> Ragged:
    """The rows of all parts, one part after the other; there must be one at least."""
    before = np.cumsum([0, *(part.starts[-1] for part in parts)])
    starts = [part.starts[:-1] + offset for part, offset in zip(parts, before[:-1], strict=True)]
    return Ragged(np.concatenate([*starts, before[-1:]]), np.concatenate([part.items for part in parts]))


def combine(left: Ragged, right: Ragged, left_rows: Ints, right_rows: Ints) -> Combinations:
    """Every combination of items for each pair of a left and a right row."""
    heights, widths = left.lengths()[left_rows], right.lengths()[right_rows]
    counts = heights * widths
    pair = np.repeat(np.arange(len(left_rows)), counts)
    within = np.arange(len(pair)) - np.repeat(np.cumsum(counts) - counts, counts)
    row, column = np.divmod(within, np.maximum(widths, 1)[pair])
    return Combinations(
        pair=pair,
        left=left.starts[left_rows][pair] + row,
        right=right.starts[right_rows][pair] + column,
        left_slot=(np.cumsum(heights) - heights)[pair] + row,
        right_slot=(np.cumsum(widths) - widths)[pair] + column,
    )


def distinct(values: Ints) -> Ints:
    """The values in ascending order, each once; by sorting, which is faster here than numpy's hashing."""
    ordered = np.sort(values)
    unique: Ints = ordered[np.diff(ordered, prepend=ordered[:1] - 1) != 0]
    return unique


def best_per(slot: Ints, values: Floats, count: int) -> Floats:
    """The greatest value of each slot; 0 where there is none."""
    best = np.zeros(count)
    np.maximum.at(best, slot, values)
    return best
