"""Which offers have a record at all: two kinds of offers, told apart by how well their best record fits.

In one channel nearly all offers have a record, in another one of twenty; here everything is alike, there hardly
anything. So no fixed line will do. The evidence of all offers is taken for a mixture of two heaps, one of offers with a
record and one of offers without. Many stories are told of how large the heaps are, where they lie and how wide they
are, and each is believed as far as it explains the evidence (a Bayesian average over a grid). Where the evidence is
thin and two stories would do, neither is told with confidence.

Where offers without a record lie differs most from table to table: far below where things are unlike each other, close
behind where every thing has sisters. The tables show it themselves: take the record of an offer away, and see how well
the next best fits.

They also show how many offers have none. The record that comes nearest to an offer without one mostly is that of
another offer, which fits it better. How often that is so is seen where records are taken away, and how often it is so
for offers with a record, as where several are of one thing, is seen where links are likely.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

import numpy as np

from audit.link.calibrate import logistic
from audit.link.ragged import Bools, Floats, Ints

_LOWEST, _HIGHEST, _STEP = -10.0, 8.0, 0.25
_EDGES = np.arange(_LOWEST, _HIGHEST + _STEP / 2, _STEP)
_GRID = (_EDGES[:-1] + _EDGES[1:]) / 2

# Offers of one range are not independent of each other: each counts for so much, and all together for no more than so
# many, against what is expected of the heaps.
_COUNTS = 0.1
_ALL_COUNT = 100.0
# What heaps there may be, and how far each is believed: places, and logarithms of the widths below and above them. Set
# by 230 tables in which it is known who has a record, a third of them with a record for one offer in twenty. Where so
# few have one, the heap of the others must be free to be broad, or its upper end passes for a heap of its own.
_LINKED_HEAPS = tuple(product(np.arange(0.5, 6.6, 0.5).tolist(), (0.2, 0.6, 1.0), (-0.4,)))
_LINKED_PLACE = (3.0, 2.0)
_UNLINKED_HEAPS = tuple(product(np.arange(-7.0, -0.9, 1.0).tolist(), (0.3, 0.6, 0.9), (0.7, 1.0)))
_UNLINKED_PLACE = (-4.5, 3.0)
_ODDS = np.linspace(-4.6, 4.6, 12)
_EXPECTED_ODDS = (1.0, 3.5)
_APART = 4.0
_NEVER = -1e3
# Any heap has strays: so large a part of it lies anywhere.
_STRAYS = 0.03
# Offers whose record is taken away show where offers without one lie. Things whose whole family is missing lie lower,
# carelessly written ones higher: by so much, believed so far. The rest is left to the heaps above.
_MOVED = ((0.5, -0.3), (0.0, 0.0), (-0.5, -0.1), (-1.0, -0.3), (-1.5, -0.6), (-2.0, -1.0))
_TAKEN_AWAY = 3.0
_SPREAD = 0.5
_FEW = 10.0
_LEAST_APART = 2.0
# How often offers are beaten at their best record, at least and at most; where few were seen, those without a record
# are taken to be beaten as often as those with one, which says nothing.
_BEATEN_WITH, _BEATEN_WITHOUT = (0.03, 0.95), (0.05, 0.98)
_EXPECTED_WITH = (0.5, 10.0)
_EXPECTED_ALIKE = 5.0


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


@dataclass(frozen=True, slots=True)
class Best:
    """How well the best records of offers fit.

    Attributes:
        evidence: Log-odds that the offer has a record; minus infinity where there is none to think of.
        beaten: Whether another offer fits that record better.
    """

    evidence: Floats
    beaten: Bools


def fit_mixture(offers: Best, hopeless: int, said: "Said", likely: Bools, taken: Best) -> Mixture:
    """The mixture that explains the evidence.

    Args:
        offers: All that have any candidate.
        hopeless: How many offers have no candidate.
        said: What people say of offers with candidates.
        likely: Which of them are likely to have a record.
        taken: What offers with a record would show if just this record were taken away.
    """
    with_record, without = _beaten_shares(offers.beaten[likely], taken.beaten[np.isfinite(taken.evidence)])
    won, lost = _histogram(offers.evidence[~offers.beaten]), _histogram(offers.evidence[offers.beaten])
    none = np.zeros(len(_GRID))
    none[0] = hopeless
    weight = min(_COUNTS, _ALL_COUNT / max(len(offers.evidence) + hopeless, 1))
    tales = (_plain_stories(), _stories(tuple(_moved_heaps(taken.evidence))))
    beliefs = [
        stories.belief
        + weight * stories.likely(won, 1 - with_record, 1 - without)
        + weight * stories.likely(lost, with_record, without)
        + weight * stories.likely(none, 1.0, 1.0)
        + _agrees(stories, offers.evidence, said)
        for stories in tales
    ]
    most = max(float(belief.max()) for belief in beliefs)
    weights = [np.exp(belief - most) for belief in beliefs]
    total = sum(float(weight.sum()) for weight in weights)
    curves = [np.tensordot(weight, stories.chance, axes=3) for weight, stories in zip(weights, tales, strict=True)]
    share = sum(float(weight.sum(axis=(1, 2)) @ logistic(_ODDS)) for weight in weights) / total
    curve: Floats = np.sum(curves, axis=0) / total
    return Mixture(share, tuple(curve.round(6).tolist()))


def _beaten_shares(likely: Bools, taken: Bools) -> tuple[float, float]:
    """How often offers with a record and offers without one are beaten at their best record."""
    hits, seen = _EXPECTED_WITH
    with_record = float(likely.sum() + hits) / (len(likely) + seen)
    without = float(taken.sum() + with_record * _EXPECTED_ALIKE) / (len(taken) + _EXPECTED_ALIKE)
    without = float(np.clip(without, *_BEATEN_WITHOUT))
    least, most = _BEATEN_WITH
    return min(max(with_record, least), most * without), without


def _histogram(evidence: Floats) -> Floats:
    inside = np.clip(evidence, _LOWEST + _STEP / 4, _HIGHEST - _STEP / 4)
    return np.histogram(inside, _EDGES)[0].astype(float)


@dataclass(frozen=True, slots=True)
class Said:
    """What people say of offers with candidates.

    Attributes:
        known: One for each: 1 it has a record, 0 its best record is not the one, -1 nothing.
        part: How surely its best record is the right one if it has any, 0 to 1.
    """

    known: Ints
    part: Floats


def _agrees(stories: "_Stories", evidence: Floats, said: Said) -> Floats:
    """The logarithm of how likely what people say is, for every story, given the evidence of those offers.

    It does not matter of which offers they spoke, so it may well be the doubtful ones.
    """
    spoken = said.known >= 0
    at = np.clip(np.searchsorted(_EDGES, evidence[spoken]) - 1, 0, len(_GRID) - 1)
    chance = stories.chance[..., at]
    refused = 1 - chance * said.part[spoken]
    likely: Floats = np.log(np.where(said.known[spoken] == 1, chance, refused)).sum(axis=3)
    return likely


@dataclass(frozen=True, slots=True)
class _Stories:
    """All shares, heaps of offers with a record and heaps of offers without, along the first three axes.

    Attributes:
        belief: Logarithm of how far each is believed before any evidence.
        linked: How likely it is at each step that an offer has a record and shows this evidence.
        unlinked: How likely it is that it has none and shows it.
        chance: The probability of having a record at each step; it never falls.
    """

    belief: Floats
    linked: Floats
    unlinked: Floats
    chance: Floats

    def likely(self, counts: Floats, linked: float, unlinked: float) -> Floats:
        """The logarithm of how likely evidence is that so many offers show beside something else.

        Args:
            counts: Offers at each step.
            linked: How likely the other thing is of an offer with a record.
            unlinked: How likely it is of one without.
        """
        at = np.flatnonzero(counts)
        seen: Floats = np.log(linked * self.linked[..., at] + unlinked * self.unlinked[..., at]) @ counts[at]
        return seen


@cache
def _plain_stories() -> _Stories:
    return _stories(_plain_heaps())


def _stories(heaps: Sequence["_Unlinked"]) -> _Stories:
    linked = _linked_heaps()
    unlinked = np.stack([heap.density for heap in heaps])
    share = logistic(_ODDS)[:, None, None, None]
    ratio = np.log(linked)[:, None] - np.log(unlinked)[None]
    for number, heap in enumerate(heaps):
        low = int(np.searchsorted(_GRID, heap.top))
        ratio[:, number, :low] = ratio[:, number, low : low + 1]
    rising = np.maximum.accumulate(ratio, axis=2)
    return _Stories(
        belief=_beliefs(heaps),
        linked=share * linked[None, :, None],
        unlinked=(1 - share) * unlinked[None, None],
        chance=logistic(rising[None] + _ODDS[:, None, None, None]),
    )


def _beliefs(heaps: Sequence["_Unlinked"]) -> Floats:
    linked = np.array([place for place, _, _ in _LINKED_HEAPS])
    above = np.array([heap.above for heap in heaps])
    belief: Floats = (
        _unlikely(_ODDS, *_EXPECTED_ODDS)[:, None, None]
        + _unlikely(linked, *_LINKED_PLACE)[None, :, None]
        + np.array([heap.belief for heap in heaps])[None, None]
        + np.where(linked[:, None] >= above[None], 0.0, _NEVER)[None]
    )
    return belief


@dataclass(frozen=True, slots=True)
class _Unlinked:
    """Where offers without a record may lie.

    Attributes:
        density: Over the steps of evidence.
        top: Where most of them lie.
        above: Where offers with a record lie at least.
        belief: Logarithm of how far this is believed before any evidence.
    """

    density: Floats
    top: float
    above: float
    belief: float


@cache
def _linked_heaps() -> Floats:
    return np.stack([_heap(*heap, _split_normal(0.0, 1.1, 1.1)) for heap in _LINKED_HEAPS])


def _plain_heaps() -> tuple["_Unlinked", ...]:
    """What is known of offers without a record before any table is seen."""
    stray = _split_normal(-4.0, 1.1, 0.9)
    return tuple(
        _Unlinked(
            _heap(place, below, above, stray),
            place,
            place + _APART,
            float(_unlikely(np.array(place), *_UNLINKED_PLACE)),
        )
        for place, below, above in _UNLINKED_HEAPS
    )


def _moved_heaps(taken: Floats) -> Iterator["_Unlinked"]:
    """What these tables show of offers without a record: those whose record was taken away, moved up or down."""
    near = np.exp(-0.5 * ((_GRID[:, None] - _GRID[None]) / _SPREAD) ** 2)
    seen = (near / near.sum(axis=0)) @ _histogram(taken)
    shape = (seen + _FEW * _split_normal(-4.0, 0.6, 0.85)) / (len(taken) + _FEW)
    for by, belief in _MOVED:
        density = np.interp(_GRID - by, _GRID, shape, left=0.0, right=0.0) + 1e-12
        density /= density.sum()
        mean = float(density @ _GRID)
        yield _Unlinked(density, float(_GRID[density.argmax()]), mean + _LEAST_APART, belief + _TAKEN_AWAY)


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
