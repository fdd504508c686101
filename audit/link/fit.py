"""Weights from tables with known links: logistic regression whose weights keep the sign that their meaning demands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize

from audit.link.blocking import Pairs
from audit.link.calibrate import logistic
from audit.link.compete import Claim, best_of_offers, claim, compete, estimate_capacity, find_rivals, strength
from audit.link.decide import describe_offers
from audit.link.features import PAIR_FEATURES
from audit.link.fit_having import Offers, fit_having
from audit.link.open_records import strictness, takes_many
from audit.link.priors import PRIOR
from audit.link.ragged import Bools, Features, Floats
from audit.link.weights import ALL_FEATURES, HAVING, Weights

_STRENGTH = 1000.0
_PER_TABLE = 20_000.0
_START_BIAS = -6.0
_UNTRUE = 0.03


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
    features: Features | Floats
    truth: Bools
    records: Sequence[str]
    offers: Sequence[str]
    counts: float = 1.0


def fit_weights(tables: Sequence[Labelled], thinned: Sequence[Labelled] = ()) -> Weights:
    """The weights that fit all tables, each counting the same however long it is.

    Args:
        tables: By which features are weighed.
        thinned: Further tables, of which few offers have a record; what tells whether one has is fitted to them too.
    """
    alone, alone_bias = _fit([table.features for table in tables], tables, PAIR_FEATURES)
    contexts = [_context(table, table.features @ alone + alone_bias) for table in tables]
    among, bias = _fit([context.features for context in contexts], tables, ALL_FEATURES)
    contexts += [_context(table, table.features @ alone + alone_bias) for table in thinned]
    named = dict(zip(ALL_FEATURES, among.round(4).tolist(), strict=True))
    joint = [
        _Joint(one.table, score, _against(one.table, strength(one.table.pairs, score)), one.capacity, named)
        for one in contexts for score in (one.features @ among + bias,)
    ]  # fmt: skip
    sharpness = float(minimize(lambda at: sum(one.blur(at[0]) for one in joint), [1.0], bounds=[(0.3, 3.0)]).x[0])
    having, having_bias = fit_having([one.offers(sharpness) for one in joint])
    return Weights(
        dict(zip(PAIR_FEATURES, alone.round(4).tolist(), strict=True)), round(alone_bias, 4),
        named, round(bias, 4),
        dict(zip(HAVING, having.round(4).tolist(), strict=True)), round(having_bias, 4), round(sharpness, 4),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Joint:
    """A table's pairs after competition, to fit what turns them into probabilities."""

    table: Labelled
    score: Floats
    against: Floats
    capacity: float
    among: Mapping[str, float]

    def claims(self, sharpness: float) -> Claim:
        strict = strictness(self.table.features, self.capacity)
        return claim(self.table.pairs, self.score, self.against, strict, sharpness)

    def blur(self, sharpness: float) -> float:
        """How little of the offers that have a record goes to the right one: mean of the negative logarithm.

        Truths are not all true: of two equal records they name the other one. A few must not blunt all others.
        """
        part = self.claims(sharpness).part[self.table.truth]
        return self.table.counts * float(-np.log((1 - _UNTRUE) * part + _UNTRUE).mean()) if len(part) else 0.0

    def offers(self, sharpness: float) -> Offers:
        """The offers that have candidates, and whether the right record is among them."""
        claims, owner = self.claims(sharpness), self.table.pairs.offer
        top = best_of_offers(self.table.pairs, claims.part)
        truth = np.bincount(owner, self.table.truth)[owner[top]] > 0
        return Offers(describe_offers(self.table.features, claims.mass, top, self.among), truth, self.table.counts)


@dataclass(frozen=True, slots=True)
class _Context:
    table: Labelled
    features: Features | Floats
    capacity: float


def _context(table: Labelled, score: Floats) -> _Context:
    against = _against(table, score)
    first = claim(table.pairs, score, against, 0.0, 1.0)
    capacity = estimate_capacity(table.pairs, logistic(first.mass) * first.part, takes_many(table.features))
    features: Floats = np.hstack(
        [table.features, compete(table.pairs, score, against, strictness(table.features, capacity))]
    )
    return _Context(table, features, capacity)


def _against(table: Labelled, score: Floats) -> Floats:
    return find_rivals(table.pairs, score, table.records, table.offers).against(
        table.pairs, table.records, table.offers
    )


def _shares(tables: Sequence[Labelled]) -> Floats:
    """Weights of the rows by which every table counts as it should, however long it is."""
    return np.concatenate(
        [np.full(len(table.truth), table.counts * _PER_TABLE / max(len(table.truth), 1)) for table in tables]
    )


def _fit(
    matrices: Sequence[Features | Floats], tables: Sequence[Labelled], names: Sequence[str]
) -> tuple[Floats, float]:
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
