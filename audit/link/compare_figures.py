"""How far the figures of a record and of an offer agree, and which are left over on both sides."""

import numpy as np

from audit.link.columns import Columns
from audit.link.ragged import Floats, Ints, combine, slots

_MANY = 4.0
_SEVERAL = 2.0


def compare_figures(records: Columns, offers: Columns, record_rows: Ints, offer_rows: Ints) -> dict[str, Floats]:
    """Features of the figures of each pair, 0 to 1.

    ``figures_same`` counts those in common, ``figures_covered`` is their share on the side that is better covered, and
    ``figures_differ`` counts those left over on either side: one more on one side alone is no contradiction.
    """
    count = len(record_rows)
    both = combine(records.figures, offers.figures, record_rows, offer_rows)
    equal = records.figures.items[both.left] == offers.figures.items[both.right]
    one, other = records.figure_amounts[both.left], offers.figure_amounts[both.right]
    equal |= one == other
    mine, theirs = slots(records.figures, record_rows), slots(offers.figures, offer_rows)
    hits = []
    for side, slot in ((mine, both.left_slot), (theirs, both.right_slot)):
        met = np.zeros(len(side.at), bool)
        met[slot[equal]] = True
        hits.append(np.bincount(side.pair, met, count))
    said = np.bincount(mine.pair, minlength=count), np.bincount(theirs.pair, minlength=count)
    covered = [found / np.maximum(all_of, 1) for found, all_of in zip(hits, said, strict=True)]
    return {
        "figures_same": np.minimum(1.0, np.minimum(*hits) / _MANY),
        "figures_covered": np.maximum(*covered),
        "figures_differ": np.minimum(1.0, np.minimum(said[0] - hits[0], said[1] - hits[1]) / _SEVERAL),
    }
