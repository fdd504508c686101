"""What the entries of a table use to state: where nearly all name a code, one that names none says something by it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from audit.link.columns import Columns, Vocabulary
from audit.link.ragged import Bools, Ints, Ragged, distinct

CODE, COLOUR = "code", "colour"

_MIN_MODEL = 4


@dataclass(frozen=True, slots=True)
class Habits:
    """Which share of a table's entries states a code, a colour, an amount of each dimension.

    Attributes:
        records: Of the records, by ``CODE``, ``COLOUR`` or dimension.
        offers: Of the offers, likewise.
    """

    records: Mapping[str, float]
    offers: Mapping[str, float]


def count_habits(records: Columns, offers: Columns, vocabulary: Vocabulary) -> Habits:
    """The habits of two tables that share a vocabulary."""
    return Habits(_shares(records, vocabulary), _shares(offers, vocabulary))


def has_model(table: Columns, codes: Sequence[str]) -> Bools:
    """Whether each row of the table has a whole code of letters and digits."""
    is_model = np.array([len(code) >= _MIN_MODEL and not code.isdigit() for code in codes], bool)
    model = (table.code_sure >= 1.0) & is_model[table.codes.items]
    counted = np.concatenate([[0], np.cumsum(model)])
    return counted[table.codes.starts[1:]] > counted[table.codes.starts[:-1]]


def _shares(table: Columns, vocabulary: Vocabulary) -> dict[str, float]:
    count, marks = max(len(table), 1), tuple(vocabulary.marks)
    stated = _rows_with(table.dimensions, len(marks))
    return {
        CODE: float(has_model(table, tuple(vocabulary.codes)).sum()) / count,
        COLOUR: float((table.colours.lengths() > 0).sum()) / count,
        **{marks[at]: float(stated[at]) / count for at in np.flatnonzero(stated).tolist()},
    }


def _rows_with(table: Ragged, kinds: int) -> Ints:
    """In how many rows each item stands, however often in each."""
    owner = np.repeat(np.arange(len(table)), table.lengths())
    width = max(kinds, 1)
    return np.bincount(distinct(owner * width + table.items) % width, minlength=kinds)
