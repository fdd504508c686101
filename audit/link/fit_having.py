"""What tells whether an offer has a record at all, from tables in which it is known."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize

from audit.link.calibrate import logistic
from audit.link.priors import PRIOR
from audit.link.ragged import Bools, Floats
from audit.link.weights import ANOTHER_MAKER, HAVING

# Tables with identifiers on both sides are easy, and none is among those that weights are trained by; nor is one where
# the same things are offered by many makers.
_PRIOR = {
    "mass": 1.0, "identifier_same": 8.0, "identifier_differs": -1.0, "brand_conflicts": -4.0, "brand_foreign": -1.0,
}  # fmt: skip
_STRENGTH = 5.0
_PER_TABLE = 1000.0
_KNOWN_SHARES = (0.03, 0.97)


@dataclass(frozen=True, slots=True)
class Offers:
    """The offers of a table.

    Attributes:
        columns: What there is to tell by, in the order of ``HAVING``.
        has_record: Whether the right record is among the candidates.
        counts: How much the table counts beside the others.
    """

    columns: Floats
    has_record: Bools
    counts: float


def fit_having(tables: Sequence[Offers]) -> tuple[Floats, float]:
    """Weights in the order of ``HAVING``, and what an offer starts from.

    How many offers of a table have a record is left out of the weights: it differs from channel to channel, and is
    found out for each, from those offers that name no other maker than their likeliest record.
    """
    rows = np.vstack([table.columns for table in tables])
    truth = np.concatenate([table.has_record for table in tables]).astype(float)
    given = np.concatenate([np.full(len(table.columns), _log_odds(table)) for table in tables])
    count = np.concatenate([np.full(len(one.columns), one.counts * _PER_TABLE / len(one.columns)) for one in tables])
    prior = np.array([_PRIOR.get(name, 0.0) for name in HAVING])
    bounds = [(0.0, None) if PRIOR[name] >= 0 else (None, 0.0) for name in HAVING]

    def loss(weights: Floats) -> tuple[float, Floats]:
        score, away = rows @ weights[:-1] + weights[-1] + given, weights[:-1] - prior
        value = (count * (np.logaddexp(0, score) - truth * score)).sum() + 0.5 * _STRENGTH * (away**2).sum()
        wrong = count * (logistic(score) - truth)
        return float(value), np.append(rows.T @ wrong + _STRENGTH * away, wrong.sum())

    start = np.append(prior, 0.0)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=[*bounds, (None, None)]).x
    return found[:-1], float(found[-1])


def _log_odds(table: Offers) -> float:
    told = table.columns[:, HAVING.index("brand_conflicts")] < ANOTHER_MAKER
    has_record = table.has_record[told] if told.any() else table.has_record
    share = float(np.clip(has_record.mean(), *_KNOWN_SHARES))
    return float(np.log(share / (1 - share)))
