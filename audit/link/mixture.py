"""Which offers have a record at all: two kinds of offers, told apart by how well their best record fits.

In one channel nearly all offers have a record, in another one of twenty; here everything is alike, there hardly
anything. So no fixed line will do. The evidence of all offers is taken for a mixture of two heaps, one of offers with a
record and one of offers without. Many stories are told of how large the heaps are, where they lie and how wide they
are, and each is believed as far as it explains the evidence (a Bayesian average over a grid). Where the evidence is
thin and two stories would do, neither is told with confidence.
"""

from dataclasses import dataclass
from itertools import product

import numpy as np

from audit.link.calibrate import logistic
from audit.link.ragged import Floats

_LOWEST, _HIGHEST, _STEP = -10.0, 8.0, 0.25
_EDGES = np.arange(_LOWEST, _HIGHEST + _STEP / 2, _STEP)
_GRID = (_EDGES[:-1] + _EDGES[1:]) / 2

# Offers of one range are not independent of each other: each counts for so much, and all together for no more than so
# many, against what is expected of the heaps. From 0.03 to 0.1 hardly anything changes over 70 tables.
_COUNTS = 0.05
_ALL_COUNT = 150.0
# Any heap has strays: so large a part of it lies anywhere.
_STRAYS = 0.05


@dataclass(frozen=True, slots=True)
class Mixture:
    """What the evidence of an offer is worth in a channel.

    Attributes:
        share: Of the offers that have a record.
        curve: The probability of having a record along the steps of evidence; it never falls.
    """

    share: float
    curve: tuple[float, ...]

    def chance(self, evidence: Floats) -> Floats:
        """The probability that an offer with this evidence has a record."""
        return np.interp(evidence, _GRID, self.curve)


def fit_mixture(evidence: Floats, hopeless: int) -> Mixture:
    """The mixture that explains the evidence.

    Args:
        evidence: Log-odds that an offer has a record, one for each offer with any candidate.
        hopeless: How many offers have no candidate.
    """
    inside = np.clip(evidence, _LOWEST + _STEP / 4, _HIGHEST - _STEP / 4)
    counts = np.histogram(inside, _EDGES)[0].astype(float)
    counts[0] += hopeless
    counts *= min(_COUNTS, _ALL_COUNT / max(counts.sum(), 1.0))
    belief = np.stack([_explained(counts, odds) for odds in _ODDS]) + _BELIEF
    belief = np.exp(belief - belief.max())
    belief /= belief.sum()
    curve = sum(
        np.tensordot(part, logistic(_RATIO + odds), axes=2) for part, odds in zip(belief, _ODDS.tolist(), strict=True)
    )
    share = float(belief.sum(axis=(1, 2)) @ logistic(_ODDS))
    return Mixture(share, tuple(np.asarray(curve).round(6).tolist()))


def _explained(counts: Floats, odds: float) -> Floats:
    """The logarithm of how likely the evidence is, for every pair of heaps, when the share has these log-odds."""
    share = logistic(np.array(odds))
    seen = np.log(share * _LINKED[:, None] + (1 - share) * _UNLINKED[None])
    likely: Floats = seen @ counts
    return likely


def _heap(place: float, below: float, above: float, stray: Floats) -> Floats:
    """A normal distribution with another width on either side of its place, over the steps; widths as logarithms."""
    density = _split_normal(place, below, above)
    return (1 - _STRAYS) * density + _STRAYS * stray


def _split_normal(place: float, below: float, above: float) -> Floats:
    width = np.where(place > _GRID, np.exp(below), np.exp(above))
    density = np.exp(-0.5 * ((_GRID - place) / width) ** 2) + 1e-12
    result: Floats = density / density.sum()
    return result


def _unlikely(values: Floats, mean: float, spread: float) -> Floats:
    result: Floats = -0.5 * ((values - mean) / spread) ** 2
    return result


def _ratios() -> Floats:
    """For every pair of heaps, the log-odds of belonging to the first, along the evidence; they never fall."""
    ratio = np.log(_LINKED)[:, None] - np.log(_UNLINKED)[None]
    for number, (place, _) in enumerate(_UNLINKED_HEAPS):
        low = int(np.searchsorted(_GRID, place))
        ratio[:, number, :low] = ratio[:, number, low : low + 1]
    result: Floats = np.maximum.accumulate(ratio, axis=2)
    return result


# What heaps there may be, and how far each is believed before any evidence: places and widths, as the tables show them
# by which the weights were trained.
_LINKED_HEAPS = tuple(product(np.arange(0.0, 5.1, 0.5).tolist(), (0.2, 0.5, 0.8, 1.1), (-0.4, 0.0, 0.4)))
_UNLINKED_HEAPS = tuple(product(np.arange(-7.0, -0.9, 0.5).tolist(), (0.55, 0.85)))
_ODDS = np.linspace(-4.6, 3.7, 12)
_LINKED = np.stack([_heap(*heap, _split_normal(0.0, 1.1, 1.1)) for heap in _LINKED_HEAPS])
_UNLINKED = np.stack([_heap(place, 0.6, above, _split_normal(-4.0, 1.1, 0.9)) for place, above in _UNLINKED_HEAPS])
_RATIO = _ratios()
_APART = np.array([[one[0] - other[0] >= 3.0 for other in _UNLINKED_HEAPS] for one in _LINKED_HEAPS])  # noqa: PLR2004
_BELIEF = (
    _unlikely(np.array([heap[0] for heap in _LINKED_HEAPS]), 2.5, 0.8)[None, :, None]
    + _unlikely(np.array([heap[0] for heap in _UNLINKED_HEAPS]), -4.0, 1.2)[None, None]
    + _unlikely(_ODDS, 0.8, 2.5)[:, None, None]
    + np.where(_APART, 0.0, -1e3)[None]
)
