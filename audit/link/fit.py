"""Weights from tables with known links: logistic regression whose weights keep the sign that their meaning demands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize

from audit.link.blocking import Pairs
from audit.link.calibrate import logistic
from audit.link.compete import Claim, claim, compete, estimate_capacity, find_rivals
from audit.link.features import PAIR_FEATURES
from audit.link.ragged import Bools, Floats
from audit.link.weights import ALL_FEATURES, Weights

# What a feature should count where the tables do not say otherwise; its sign is binding.
PRIOR: Mapping[str, float] = {
    "letters": 1.5, "overlap": 1.5, "contained": 1.2, "words_against": -1.5, "information": 1.0, "same_letters":
    0.5, "run_together": 0.5, "described": 0.5,
    "code_same": 2.0, "code_similar": 1.0, "code_described": 0.8, "code_differs": -1.5, "code_variant": -0.4,
    "code_left_over": -1.0, "number_same": 0.3, "number_differs": -1.0, "quantity_same": 0.8, "quantity_differs": -2.5,
    "colour_same": 0.4, "colour_differs": -1.6, "brand_same": 0.4, "brand_differs": -0.8, "accessory_differs": -0.4,
    "bundle_differs": -0.4, "price_close": 0.4, "identifier_same": 4.0, "identifier_differs": -2.5,
    "offer_lead": 0.5, "offer_behind": 0.7, "record_lead": 0.3, "record_behind": 0.5,
}  # fmt: skip
_STRENGTH = 1000.0
_PER_TABLE = 20_000.0
_START_BIAS = -6.0
_KNOWN_SHARES = (0.05, 0.95)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A table with known links.

    Attributes:
        pairs: Candidates.
        features: One row per pair.
        truth: Whether the pair is a link.
        records: Keys of the records.
        offers: Keys of the offers.
        counts: How much the table counts beside the others.
    """

    pairs: Pairs
    features: Floats
    truth: Bools
    records: Sequence[str]
    offers: Sequence[str]
    counts: float = 1.0


def fit_weights(tables: Sequence[Labelled], thinned: Sequence[Labelled] = ()) -> Weights:
    """The weights that fit all tables, each counting the same however long it is.

    Args:
        tables: By which features are weighed.
        thinned: Further tables, of which few offers have a record; the probability of having one is fitted to them too.
    """
    alone, alone_bias = _fit([table.features for table in tables], tables, PAIR_FEATURES)
    contexts = [_context(table, table.features @ alone + alone_bias) for table in tables]
    among, bias = _fit([context.features for context in contexts], tables, ALL_FEATURES)
    contexts += [_context(table, table.features @ alone + alone_bias) for table in thinned]
    joint = [_Joint(one.table, score, _against(one.table, score), one.capacity)
             for one in contexts for score in (one.features @ among + bias,)]  # fmt: skip
    sharpness = float(minimize(lambda at: sum(one.blur(at[0]) for one in joint), [1.0], bounds=[(0.3, 3.0)]).x[0])
    slope, shift = _platt(joint)
    return Weights(
        dict(zip(PAIR_FEATURES, alone.round(4).tolist(), strict=True)), round(alone_bias, 4),
        dict(zip(ALL_FEATURES, among.round(4).tolist(), strict=True)), round(bias, 4),
        round(slope, 4), round(shift, 4), round(sharpness, 4),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Joint:
    """A table's pairs after competition, to fit what turns them into probabilities."""

    table: Labelled
    score: Floats
    against: Floats
    capacity: float

    def claims(self, sharpness: float) -> Claim:
        return claim(self.table.pairs, self.score, self.against, self.capacity, sharpness)

    def blur(self, sharpness: float) -> float:
        """How little of the offers that have a record goes to the right one: mean of the negative logarithm."""
        part = self.claims(sharpness).part[self.table.truth]
        return self.table.counts * float(-np.log(np.maximum(part, 1e-9)).mean()) if len(part) else 0.0

    def offers(self) -> tuple[Floats, Floats]:
        """Log-odds of each offer that has candidates, and whether the right record is among them."""
        owner = self.table.pairs.offer
        firsts = np.flatnonzero(np.diff(owner, prepend=-1))
        truth = np.bincount(owner, self.table.truth)[owner[firsts]] > 0
        return self.claims(1.0).mass[firsts], truth.astype(float)


@dataclass(frozen=True, slots=True)
class _Context:
    table: Labelled
    features: Floats
    capacity: float


def _context(table: Labelled, score: Floats) -> _Context:
    against = _against(table, score)
    first = claim(table.pairs, score, against, 0.0, 1.0)
    capacity = estimate_capacity(table.pairs, logistic(first.mass) * first.part)
    return _Context(table, np.hstack([table.features, compete(table.pairs, score, against, capacity)]), capacity)


def _against(table: Labelled, score: Floats) -> Floats:
    return find_rivals(table.pairs, score, table.records, table.offers).against(
        table.pairs, table.records, table.offers
    )


def _shares(tables: Sequence[Labelled]) -> Floats:
    """Weights of the rows by which every table counts as it should, however long it is."""
    return np.concatenate(
        [np.full(len(table.truth), table.counts * _PER_TABLE / max(len(table.truth), 1)) for table in tables]
    )


def _fit(matrices: Sequence[Floats], tables: Sequence[Labelled], names: Sequence[str]) -> tuple[Floats, float]:
    rows = np.hstack([np.concatenate(matrices), np.ones((sum(map(len, matrices)), 1))]).astype(float)
    truth = np.concatenate([table.truth for table in tables]).astype(float)
    share = _shares(tables)
    prior = np.array([*(PRIOR[name] for name in names), _START_BIAS])
    strength = np.array([_STRENGTH] * len(names) + [0.02])
    bounds = [(0.0, None) if PRIOR[name] >= 0 else (None, 0.0) for name in names] + [(None, None)]

    def loss(weights: Floats) -> tuple[float, Floats]:
        score, away = rows @ weights, weights - prior
        value = (share * (np.logaddexp(0, score) - truth * score)).sum() + 0.5 * (strength * away**2).sum()
        return float(value), rows.T @ (share * (logistic(score) - truth)) + strength * away

    found = minimize(loss, prior, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 500}).x
    return found[:-1], float(found[-1])


def _platt(joint: Sequence[_Joint]) -> tuple[float, float]:
    """Slope and shift that make probabilities of the log-odds of having a record, as if half of the offers had one."""
    seen = [one.offers() for one in joint]

    def loss(line: Floats) -> float:
        total = 0.0
        for one, (mass, truth) in zip(joint, seen, strict=True):
            share = np.clip(truth.mean(), *_KNOWN_SHARES)
            stretched = line[0] * mass + line[1] + np.log(share / (1 - share))
            total += one.table.counts * float((np.logaddexp(0, stretched) - truth * stretched).mean())
        return total

    slope, shift = minimize(loss, np.array([1.0, 0.0]), method="Nelder-Mead").x
    return float(slope), float(shift)
