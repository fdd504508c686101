"""Whether a record and an offer are of the same kind of thing, by the names of things that stand in both titles."""

import numpy as np

from audit.link.columns import Columns
from audit.link.ragged import Bools, Floats, Ints, Ragged, combine

_KIND_OF = 0.5


def compare_things(records: Columns, offers: Columns, record_rows: Ints, offer_rows: Ints) -> dict[str, Floats]:
    """``thing_same`` and ``thing_differs``, 0 to 1; half where one is a kind of the other: a corner sofa and a sofa."""
    rows = record_rows, offer_rows
    mine, theirs = records.things.lengths()[record_rows] > 0, offers.things.lengths()[offer_rows] > 0
    both = np.flatnonzero(mine & theirs)
    cut = record_rows[both], offer_rows[both]
    same = _meets(records.things, offers.things, *cut)
    kind = _meets(records.heads, offers.things, *cut) | _meets(records.things, offers.heads, *cut)
    agree, against = np.zeros(len(rows[0])), np.zeros(len(rows[0]))
    agree[both] = np.select([same, kind], [1.0, _KIND_OF], 0.0)
    against[both] = np.select([same, kind], [0.0, _KIND_OF], 1.0)
    return {"thing_same": agree, "thing_differs": against}


def _meets(one: Ragged, other: Ragged, record_rows: Ints, offer_rows: Ints) -> Bools:
    both = combine(one, other, record_rows, offer_rows)
    equal = one.items[both.left] == other.items[both.right]
    met = np.zeros(len(record_rows), bool)
    met[both.pair[equal]] = True
    return met
