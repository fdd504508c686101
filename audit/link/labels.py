"""What people say of single links."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from audit.link.blocking import Pairs
from audit.link.ragged import Ints

UNSAID, NO, YES = -1, 0, 1


@dataclass(frozen=True, slots=True)
class Labels:
    """What people said of offers.

    Attributes:
        same: Keys of a record and of an offer of it.
        different: Keys of a record and of an offer that is not of it.
    """

    same: frozenset[tuple[str, str]] = frozenset()
    different: frozenset[tuple[str, str]] = frozenset()

    def said(self, pairs: Pairs, records: Sequence[str], offers: Sequence[str]) -> Ints:
        """What was said of each pair: ``YES``, ``NO`` or ``UNSAID``; an offer's other records are a no."""
        said = np.full(len(pairs), UNSAID)
        if not self.same and not self.different:
            return said
        record = {key: row for row, key in enumerate(records)}
        offer = {key: row for row, key in enumerate(offers)}
        width = max(len(records), 1)
        code = pairs.offer * width + pairs.record
        spoken = [offer[key] for _, key in self.same if key in offer]
        said[np.isin(pairs.offer, np.array(spoken, np.int64))] = NO
        for marked, answer in ((self.different, NO), (self.same, YES)):
            codes = [offer[two] * width + record[one] for one, two in marked if one in record and two in offer]
            said[np.isin(code, np.array(codes, np.int64))] = answer
        return said


NO_LABELS = Labels()
"""Nobody has said anything."""
