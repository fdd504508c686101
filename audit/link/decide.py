"""From features to probabilities: weights, competition, and which offers have a record at all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from audit.link.blocking import Pairs
from audit.link.calibrate import best_threshold, logistic, shift
from audit.link.compete import Claim, Rivals, best_of_offers, claim, compete, estimate_capacity, find_rivals, strength
from audit.link.features import IDENTITY, PAIR_FEATURES
from audit.link.labels import NO, NO_LABELS, YES, Labels
from audit.link.mixture import Best, Mixture, Said, fit_mixture
from audit.link.open_records import strictness, takes_many
from audit.link.ragged import Bools, Features, Floats, Ints
from audit.link.weights import ANOTHER_MAKER, HAVING, Weights

_MASS = (-8.0, 6.0)
# What is added to what the curve of a channel tells, as it stands apart from all else.
_ASIDE = (*IDENTITY, "brand_conflicts")
_LIKELY = 0.5
# So many offers are enough to see how they fare without their record.
_ENOUGH = 4_000


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
class Contest:
    """Against whom the pairs compete.

    Attributes:
        capacity: How strictly a record takes but one offer, 0 to 1.
        rivals: Best offers of each record, by what a pair is by itself.
        contenders: Best offers of each record, by what a pair weighs against the others.
        weights: What each feature counts.
    """

    capacity: float
    rivals: Rivals
    contenders: Rivals
    weights: Weights


@dataclass(frozen=True, slots=True)
class Field:
    """Everything by which pairs are decided upon.

    Attributes:
        contest: Against whom they compete.
        mixture: Which evidence offers with a record show, and which those without.
        threshold: The probability from which on a link promises the best F1.
    """

    contest: Contest
    mixture: Mixture
    threshold: float

    @property
    def share(self) -> float:
        """The share of offers that have a record."""
        return self.mixture.share


def survey(evidence: Evidence, weights: Weights, labels: Labels = NO_LABELS) -> Field:
    """The field of a full linking; what people said of some links tells more about the others."""
    contest = _contest(evidence, weights)
    claims = weigh_claims(evidence, contest)
    top = best_of_offers(evidence.pairs, claims.part)
    having = score_having(evidence.features, claims.mass, top, weights)
    aside = score_aside(evidence.features, top, weights)
    told = ~_names_another_maker(evidence, top)
    likely = told & (logistic(having + aside) * claims.part[top] > _LIKELY)
    fit = _fit_of_records(evidence, top, having)
    gone = top[likely]
    taken = _best_without(evidence, gone[:: len(gone) // _ENOUGH + 1], contest, fit)
    best = Best(having[told], having[told] < fit[evidence.pairs.record[top[told]]])
    said = _said(evidence, claims, top[told], labels)
    count = len(evidence.offers)
    mixture = fit_mixture(best, count - len(top), said, likely[told], taken)
    mixture = replace(mixture, share=mixture.share * (1 - float((~told).sum()) / max(count, 1)))
    has_record = shift(mixture.chance(having), aside)
    return Field(contest, mixture, best_threshold(has_record * claims.part[top], float(has_record.sum())))


def probabilities(evidence: Evidence, field: Field) -> Floats:
    """The probability of each pair in a given field."""
    claims = weigh_claims(evidence, field.contest)
    top = best_of_offers(evidence.pairs, claims.part)
    having = score_having(evidence.features, claims.mass, top, field.contest.weights)
    aside = score_aside(evidence.features, top, field.contest.weights)
    has_record = np.zeros(len(evidence.offers))
    has_record[evidence.pairs.offer[top]] = shift(field.mixture.chance(having), aside)
    return has_record[evidence.pairs.offer] * claims.part


def weigh_claims(evidence: Evidence, contest: Contest) -> Claim:
    """What the records together make of each offer in a given contest, and how they share it."""
    alone = score_alone(evidence, contest.weights)
    among = score_among(evidence, alone, contest.rivals, contest.capacity, contest.weights)
    against = contest.contenders.against(evidence.pairs, evidence.records, evidence.offers)
    strict = strictness(evidence.features, contest.capacity)
    return claim(evidence.pairs, among, against, strict, contest.weights.sharpness)


def overrule(evidence: Evidence, chance: Floats, labels: Labels) -> Floats:
    """The probabilities, but for those pairs of which people know."""
    said = labels.said(evidence.pairs, evidence.records, evidence.offers)
    result: Floats = np.select([said == NO, said == YES], [0.0, 1.0], chance)
    return result


def score_alone(evidence: Evidence, weights: Weights) -> Floats:
    """Log-odds of each pair by itself."""
    return _times(evidence.features, weights.alone_vector()) + weights.alone_bias


def score_among(evidence: Evidence, alone: Floats, rivals: Rivals, capacity: float, weights: Weights) -> Floats:
    """Log-odds of each pair among its rivals."""
    against = rivals.against(evidence.pairs, evidence.records, evidence.offers)
    competition = compete(evidence.pairs, alone, against, strictness(evidence.features, capacity))
    vector = weights.among_vector()
    return _times(evidence.features, vector) + _times(competition, vector[evidence.features.shape[1] :]) + weights.bias


def score_having(features: Features | Floats, mass: Floats, top: Ints, weights: Weights) -> Floats:
    """Log-odds, but for how many offers have one, that an offer has a record at all; one for each best pair.

    What identifiers say is left out: it would make a heap of its own of the offers that have one. So is what other
    makers say: their offers are a heap of their own, far from those by which one tells how many have a record.

    Args:
        features: Of all pairs.
        mass: What all records together have to say for the offer, one for each pair.
        top: Position of the best pair of each offer.
        weights: What each feature counts.
    """
    at = describe_offers(features, mass, top, weights.among)
    vector = [0.0 if name in _ASIDE else weights.having.get(name, 0.0) for name in HAVING]
    return _times(at, np.array(vector)) + weights.having_bias


def score_aside(features: Features | Floats, top: Ints, weights: Weights) -> Floats:
    """What identifiers and makers add to the log-odds that an offer has a record; one for each best pair."""
    return _of(_ASIDE, features[top], weights.having)


def describe_offers(features: Features | Floats, mass: Floats, top: Ints, among: Mapping[str, float]) -> Floats:
    """What there is to tell whether an offer has a record: columns in the order of ``HAVING``."""
    at = features[top].astype(float)
    return np.column_stack([np.clip(mass[top] - _of(IDENTITY, at, among), *_MASS), at])


def _of(names: Sequence[str], features: Features | Floats, weights: Mapping[str, float]) -> Floats:
    columns = [PAIR_FEATURES.index(name) for name in names]
    return _times(features[:, columns], np.array([weights.get(name, 0.0) for name in names]))


def _contest(evidence: Evidence, weights: Weights) -> Contest:
    alone = score_alone(evidence, weights)
    rivals = evidence.rivals(alone)
    against = rivals.against(evidence.pairs, evidence.records, evidence.offers)
    first = claim(evidence.pairs, alone, against, 0.0, weights.sharpness)
    capacity = estimate_capacity(evidence.pairs, logistic(first.mass) * first.part, takes_many(evidence.features))
    among = score_among(evidence, alone, rivals, capacity, weights)
    return Contest(capacity, rivals, evidence.rivals(strength(evidence.pairs, among)), weights)


def _names_another_maker(evidence: Evidence, top: Ints) -> Bools:
    """Whether each of these best pairs is of two makers: the offers are of a range of their own, and tell nothing.

    On a marketplace they are most, and beside them an own product without a record would pass for one that has one.
    """
    conflict: Bools = evidence.features[top, PAIR_FEATURES.index("brand_conflicts")] >= ANOTHER_MAKER
    return conflict


def _fit_of_records(evidence: Evidence, top: Ints, having: Floats) -> Floats:
    """How well each record fits the offer that fits it best, of those whose best record it is."""
    fit = np.full(len(evidence.records), -np.inf)
    np.maximum.at(fit, evidence.pairs.record[top], having)
    return fit


def _best_without(evidence: Evidence, gone: Ints, contest: Contest, fit: Floats) -> Best:
    """How well the next best record would fit if just the records of these pairs were missing.

    Args:
        evidence: Of all pairs.
        gone: Positions of the pairs whose record is taken away, at most one for each offer.
        contest: Against whom pairs compete.
        fit: How well each record fits the offer that fits it best.
    """
    left = np.isin(evidence.pairs.offer, evidence.pairs.offer[gone])
    left[gone] = False
    pairs = Pairs(evidence.pairs.record[left], evidence.pairs.offer[left])
    rest = Evidence(pairs, evidence.features[left], evidence.records, evidence.offers)
    claims = weigh_claims(rest, contest)
    top = best_of_offers(pairs, claims.part)
    found, beaten = np.full(len(evidence.offers), -np.inf), np.zeros(len(evidence.offers), bool)
    having = score_having(rest.features, claims.mass, top, contest.weights)
    found[pairs.offer[top]], beaten[pairs.offer[top]] = having, having < fit[pairs.record[top]]
    offers = evidence.pairs.offer[gone]
    return Best(found[offers], beaten[offers])


def _said(evidence: Evidence, claims: Claim, top: Ints, labels: Labels) -> Said:
    """What people say of the offers with candidates."""
    said = labels.said(evidence.pairs, evidence.records, evidence.offers)
    yes = np.bincount(evidence.pairs.offer, said == YES, len(evidence.offers)) > 0
    known: Ints = np.where(yes[evidence.pairs.offer[top]], YES, said[top])
    return Said(known, claims.part[top])


def _times(features: Features | Floats, vector: Floats) -> Floats:
    """The product row by row; a matrix product would round differently for one row and for many."""
    total = np.zeros(len(features))
    for column, weight in zip(features.T, vector.tolist(), strict=False):
        if weight:
            total += column * weight
    return total
