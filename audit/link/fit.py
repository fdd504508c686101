"""Weights from tables with known links: logistic regression whose weights keep the sign that their meaning demands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize

from audit.link.blocking import Pairs
from audit.link.calibrate import log_odds, logistic
from audit.link.compete import compete, estimate_capacity, find_rivals, posterior
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


def fit_weights(tables: Sequence[Labelled]) -> Weights:
    """The weights that fit all tables, each counting the same however long it is."""
    alone, alone_bias = _fit([table.features for table in tables], tables, PAIR_FEATURES)
    scores = [table.features @ alone + alone_bias for table in tables]
    contexts = [_context(table, score) for table, score in zip(tables, scores, strict=True)]
    among, bias = _fit([context.features for context in contexts], tables, ALL_FEATURES)
    chances = []
    for table, context in zip(tables, contexts, strict=True):
        among_log_odds = context.features @ among + bias
        against = _against(table, among_log_odds)
        chances.append(log_odds(posterior(table.pairs, among_log_odds, against, context.capacity)))
    slope, shift = _platt(chances, tables)
    return Weights(
        dict(zip(PAIR_FEATURES, alone.round(4).tolist(), strict=True)), round(alone_bias, 4),
        dict(zip(ALL_FEATURES, among.round(4).tolist(), strict=True)), round(bias, 4), round(slope, 4), round(shift, 4),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Context:
    features: Floats
    capacity: float


def _context(table: Labelled, score: Floats) -> _Context:
    against = _against(table, score)
    capacity = estimate_capacity(table.pairs, posterior(table.pairs, score, against, 0.0))
    return _Context(np.hstack([table.features, compete(table.pairs, score, against, capacity)]), capacity)


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


def _platt(chances: Sequence[Floats], tables: Sequence[Labelled]) -> tuple[float, float]:
    """Slope and shift that make probabilities of the log-odds after competition."""
    score, share = np.concatenate(chances), _shares(tables)
    truth = np.concatenate([table.truth for table in tables]).astype(float)

    def loss(line: Floats) -> float:
        stretched = line[0] * score + line[1]
        return float((share * (np.logaddexp(0, stretched) - truth * stretched)).sum())

    slope, shift = minimize(loss, np.array([1.0, 0.0]), method="Nelder-Mead").x
    return float(slope), float(shift)
