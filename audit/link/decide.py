"""From features to probabilities: weights, competition, calibration, and the share of offers that have a record."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from audit.link.blocking import Pairs
from audit.link.calibrate import SHARES, best_threshold, estimate_share, logistic, shift_share
from audit.link.compete import Rivals, best_of_offers, claim, compete, estimate_capacity, find_rivals
from audit.link.features import PAIR_FEATURES
from audit.link.ragged import Features, Floats, Ints
from audit.link.weights import Weights

# A code agrees from here on, and so large a part of the offers has to state one to be heard in full.
_AGREES = 0.5
_ENOUGH = 0.3
# Below this share of offers with a record, few have one.
_FEW = 0.25
# Where most offers have a record, links are kept down to this part of the threshold that promises the best F1. Chosen
# by the mean F1 over 13 tables: 1 gave 0.824, 0.8 0.829, 0.65 0.825, 0.5 0.817. Single tables differ: a lower one
# gains up to 0.04 where the catalogue repeats itself, and loses up to 0.07 where a third of the offers has a record.
_LENIENT = 0.8


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is to be decided upon.

    Attributes:
        pairs: By offer.
        features: One row per pair, one column for each of ``PAIR_FEATURES``.
        records: Keys of the records.
        offers: Keys of the offers.
    """

    pairs: Pairs
    features: Features
    records: Sequence[str]
    offers: Sequence[str]

    def feature(self, name: str) -> Floats:
        """One feature of all pairs."""
        return np.asarray(self.features[:, PAIR_FEATURES.index(name)], float)

    def rivals(self, score: Floats) -> Rivals:
        """The best offers of each record by this score."""
        return find_rivals(self.pairs, score, self.records, self.offers)


@dataclass(frozen=True, slots=True)
class Field:
    """Against whom the pairs compete, and for what.

    Attributes:
        capacity: How strictly a record takes but one offer, 0 to 1.
        share: The share of offers that have a record.
        threshold: The probability from which on a link promises the best F1.
        rivals: Best offers of each record, by what a pair is by itself.
        contenders: Best offers of each record, by what a pair is among its rivals.
        weights: What each feature counts in such a field.
    """

    capacity: float
    share: float
    threshold: float
    rivals: Rivals
    contenders: Rivals
    weights: Weights


def survey(evidence: Evidence, weights: Weights) -> Field:
    """The field of a full linking; where few offers have a record, by the weights for such channels."""
    field = _survey(evidence, weights)
    if weights.few is None or field.share >= _FEW:
        return field
    return _survey(evidence, weights.few)


def _survey(evidence: Evidence, weights: Weights) -> Field:
    alone = score_alone(evidence, weights)
    rivals = evidence.rivals(alone)
    against = rivals.against(evidence.pairs, evidence.records, evidence.offers)
    first = claim(evidence.pairs, alone, against, 0.0, weights.sharpness)
    capacity = estimate_capacity(evidence.pairs, logistic(first.mass) * first.part)
    among = score_among(evidence, alone, rivals, capacity, weights)
    contenders = evidence.rivals(among)
    linked, part = _claims(evidence, among, contenders, capacity, weights)
    top = best_of_offers(evidence.pairs, part)
    share = witnessed_share(evidence, top, estimate_share(linked[top], len(evidence.offers)))
    has_record = shift_share(linked[top], share)
    threshold = best_threshold(has_record * part[top], float(has_record.sum()))
    if share >= _FEW:
        threshold *= _LENIENT
    return Field(capacity, share, threshold, rivals, contenders, weights)


def probabilities(evidence: Evidence, field: Field) -> Floats:
    """The probability of each pair in a given field."""
    weights = field.weights
    alone = score_alone(evidence, weights)
    among = score_among(evidence, alone, field.rivals, field.capacity, weights)
    linked, part = _claims(evidence, among, field.contenders, field.capacity, weights)
    return shift_share(linked, field.share) * part


def score_alone(evidence: Evidence, weights: Weights) -> Floats:
    """Log-odds of each pair by itself."""
    return _times(evidence.features, weights.alone_vector()) + weights.alone_bias


def score_among(evidence: Evidence, alone: Floats, rivals: Rivals, capacity: float, weights: Weights) -> Floats:
    """Log-odds of each pair among its rivals."""
    against = rivals.against(evidence.pairs, evidence.records, evidence.offers)
    competition = compete(evidence.pairs, alone, against, capacity)
    vector = weights.among_vector()
    return _times(evidence.features, vector) + _times(competition, vector[evidence.features.shape[1] :]) + weights.bias


def _claims(
    evidence: Evidence, among: Floats, contenders: Rivals, capacity: float, weights: Weights
) -> tuple[Floats, Floats]:
    """Per pair, the probability that its offer has a record, and that it is this one if any."""
    against = contenders.against(evidence.pairs, evidence.records, evidence.offers)
    claims = claim(evidence.pairs, among, against, capacity, weights.sharpness)
    return logistic(weights.slope * claims.mass + weights.shift), claims.part


def _times(features: Features | Floats, vector: Floats) -> Floats:
    """The product row by row; a matrix product would round differently for one row and for many."""
    total = np.zeros(len(features))
    for column, weight in zip(features.T, vector.tolist(), strict=False):
        if weight:
            total += column * weight
    return total


def witnessed_share(evidence: Evidence, top: Ints, guess: float) -> float:
    """The share of offers that have a record, corrected where offer and nearest record both state a model code.

    Where the range is the same, an offer without a record still finds one that looks like it; but its code differs.

    Args:
        evidence: Of all offers.
        top: Position of the best pair of each offer.
        guess: The share by the probabilities alone.
    """
    agree = np.maximum(evidence.feature("code_same"), evidence.feature("code_similar"))[top] >= _AGREES
    witnesses = agree | (evidence.feature("code_differs")[top] >= 1.0)
    heard = int(witnesses.sum())
    if not heard:
        return guess
    trust = min(1.0, heard / (_ENOUGH * max(len(evidence.offers), 1)))
    return float(np.clip(trust * agree.sum() / heard + (1 - trust) * guess, *SHARES))
