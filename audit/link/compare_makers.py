"""How far the makers that a record and an offer name agree, by what both tables show of makers."""

from collections.abc import Sequence

import numpy as np
from rapidfuzz import fuzz

from audit.link.columns import Columns, Vocabulary
from audit.link.concepts import concepts
from audit.link.makers import Makers, MakersOfRows
from audit.link.ragged import Bools, Floats, Ids, Ints, combine

_SAME = 80.0
_SHORTEST_NAME = 4
_VOWELS = frozenset("aeiouy ")


class CompareMakers:
    """The makers of all rows of two tables, and which names are spellings of one."""

    def __init__(self, makers: Makers, vocabulary: Vocabulary, records: Columns, offers: Columns) -> None:
        """Prepare for two tables that share a vocabulary."""
        self._stated, self._certain, self._house = makers.stated, makers.met, makers.house
        self._records = MakersOfRows(makers, vocabulary, records)
        self._offers = MakersOfRows(makers, vocabulary, offers)
        self._spoken = _stand_in(self._records.names, makers, 1) & ~_of_trade(self._records.names)
        self._recorded = _stand_in(self._offers.names, makers, 0)
        self._maker = ~_of_trade(self._offers.names)
        self._one: dict[int, bool] = {}

    def compare(self, record_rows: Ints, offer_rows: Ints) -> dict[str, Floats]:
        """Features of each pair, 0 to 1.

        Where offers speak of the record's maker too, another one conflicts: in full where records speak of that one as
        well, else as far as offers speak of the records' makers. Where they never do, the two sides may name the same
        thing by names of their own; but not where offers are of a few makers, of whom records speak. Where records are
        of a few makers, one that names none is of these, and an offer of another maker conflicts with it too. Where the
        column holds words of trade, departments and no makers, nothing conflicts.
        """
        count = len(record_rows)
        mine, theirs = self._records.rows, self._offers.rows
        both = combine(mine, theirs, record_rows, offer_rows)
        left, right = mine.items[both.left], theirs.items[both.right]
        same = np.bincount(both.pair, self._alike(left, right), count) > 0
        spoken = np.bincount(both.pair, self._spoken[left] & self._maker[right], count) > 0
        has_mine, has_theirs = mine.lengths()[record_rows] > 0, theirs.lengths()[offer_rows] > 0
        recorded = self._offers.have(self._recorded)[offer_rows]
        named = self._offers.have(self._maker)[offer_rows]
        other = has_mine & has_theirs & ~same
        foreign = named & ~has_mine & ~recorded
        conflicts = [other & spoken & recorded, other & spoken, other & named & recorded, foreign]
        return {
            "brand_same": same.astype(float),
            "brand_differs": (other & ~spoken).astype(float),
            "brand_conflicts": np.select(conflicts, [1.0, self._certain, self._house[1], self._house[0]], 0.0),
            "brand_missing": np.where(has_mine & ~has_theirs, self._stated[1], 0.0),
            "brand_foreign": np.where(foreign, self._stated[0] * self._certain, 0.0),
        }

    def _alike(self, left: Ids, right: Ids) -> Bools:
        names, others, known = self._records.names, self._offers.names, self._one
        wide = max(len(others), 1)
        keys, where = np.unique(left.astype(np.int64) * wide + right, return_inverse=True)
        for key in keys.tolist():
            if key not in known:
                known[key] = one_maker(names[key // wide], others[key % wide])
        return np.fromiter((known[key] for key in keys.tolist()), bool, len(keys))[where]


def _stand_in(names: Sequence[str], makers: Makers, side: int) -> Bools:
    """Which makers stand in any row of the records, 0, or of the offers, 1."""
    return np.array([makers.known.get(name, (0, 0))[side] > 0 for name in names], bool)


def _of_trade(names: Sequence[str]) -> Bools:
    """Which names are words of trade: ``Kurse``, ``Mobil``."""
    words = set(concepts().words.values()).difference(concepts().colours)
    return np.array([words.issuperset(name.split()) for name in names], bool)


def one_maker(one: str, other: str) -> bool:
    """Whether two names can be spellings of one maker's."""
    if one == other:
        return True
    mine, theirs = one.split(), other.split()
    if {word[0] for word in mine}.isdisjoint(word[0] for word in theirs):
        return False
    if any(word.startswith(name) or name.startswith(word) for word in mine for name in theirs):
        return True
    if _shortens(one, other) or _shortens(other, one):
        return True
    return min(len(one), len(other)) >= _SHORTEST_NAME and fuzz.partial_ratio(one, other) > _SAME


def _shortens(short: str, long: str) -> bool:
    """Whether a name is another one's initials, or its first letter and consonants: ``vrl`` for ``varel``."""
    words = long.split()
    if len(words) > 1 and short.replace(" ", "") == "".join(word[0] for word in words):
        return True
    signs = iter(long)
    return not _VOWELS.intersection(short[1:]) and len(short) < len(long) and all(sign in signs for sign in short)
