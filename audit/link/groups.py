"""Rows that belong together and stand side by side, such as the candidates of one offer: the best of each group."""

from dataclasses import dataclass

import numpy as np

from audit.link.ragged import Floats, Ints


@dataclass(frozen=True, slots=True)
class Groups:
    """Where groups of rows begin.

    Attributes:
        firsts: The first row of each group.
        of: To which group each row belongs.
    """

    firsts: Ints
    of: Ints

    def best(self, values: Floats) -> Ints:
        """The row with the greatest value of each group, the first one of several."""
        if not len(self.firsts):
            return self.firsts
        greatest = np.flatnonzero(values == np.maximum.reduceat(values, self.firsts)[self.of])
        first: Ints = greatest[np.diff(self.of[greatest], prepend=-1) != 0]
        return first


def group(keys: Ints) -> Groups:
    """The groups of rows of the same key; equal keys must stand side by side."""
    begins = np.diff(keys, prepend=keys[:1] - 1) != 0
    return Groups(np.flatnonzero(begins), np.cumsum(begins) - 1)
