"""Competition: a pair is judged beside the other records for its offer and the other offers for its record."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from audit.link.blocking import Pairs
from audit.link.groups import group
from audit.link.ragged import Bools, Floats, Ints

RIVALS = 3
"""So many of the best offers of each record are remembered."""

_NOBODY = -6.0
_MOST_LEAD = 4.0
_MOST_BEHIND = -6.0
_MOST_ODDS = 20.0
_TINY = 1e-30
_CONFIDENT = 0.5
# Where second offers of records make up this part of the confidence, records take many; a little below it, but one.
_LET_BE = 0.22
_SPAN = 0.08
# Links that are counted to those seen, each with a record of its own: a few are no custom.
_FEW = 15.0


@dataclass(frozen=True, slots=True)
class Rivals:
    """The best offers of each record, by which an offer linked alone meets the same competition as among all.

    Attributes:
        records: Keys of the records.
        offers: Keys of the offers.
        best: Per record, numbers in ``offers``, best first; -1: nobody.
        score: Per record and rival, the log-odds that the pair has by itself.
    """

    records: tuple[str, ...]
    offers: tuple[str, ...]
    best: Ints
    score: Floats

    def against(self, pairs: Pairs, record_keys: Sequence[str], offer_keys: Sequence[str]) -> Floats:
        """Per pair the log-odds of the record's rivals, the offer itself left out; as many columns as rivals."""
        row = numbered(record_keys, self.records)[pairs.record]
        own = numbered(offer_keys, self.offers)[pairs.offer]
        best, score = np.vstack([self.best, _NOBODIES]), np.vstack([self.score, _HOPELESS])
        # Rank by rank, so that what is computed of the columns later runs along the pairs.
        other: Floats = score.T[:, row]
        other[best.T[:, row] == own] = -np.inf
        return other.T


_NOBODIES = np.full((1, RIVALS), -1, np.int64)
_HOPELESS = np.full((1, RIVALS), -np.inf)


def numbered(keys: Sequence[str], known: Sequence[str]) -> Ints:
    """The place of each key among the known ones; -1: it is not among them."""
    if keys is known:
        return np.arange(len(keys))
    places = {key: place for place, key in enumerate(known)}
    return np.array([places.get(key, -1) for key in keys], np.int64)


def find_rivals(pairs: Pairs, score: Floats, record_keys: Sequence[str], offer_keys: Sequence[str]) -> Rivals:
    """The best offers of each record."""
    order = np.argsort(pairs.record, kind="stable")
    record, offer, left = pairs.record[order], pairs.offer[order], score[order]
    groups = group(record)
    best = np.full((len(record_keys), RIVALS), -1, np.int64)
    scores = np.full((len(record_keys), RIVALS), -np.inf)
    for rank in range(RIVALS):
        at = groups.best(left)
        at = at[left[at] > -np.inf]
        best[record[at], rank], scores[record[at], rank] = offer[at], left[at]
        left[at] = -np.inf
    return Rivals(tuple(record_keys), tuple(offer_keys), best, scores)


def compete(pairs: Pairs, score: Floats, against: Floats, capacity: Floats | float) -> Floats:
    """How far each pair is ahead of or behind the best other pair of its offer and of its record; four columns.

    Args:
        pairs: By offer.
        score: Log-odds of each pair by itself.
        against: Of the record's other offers.
        capacity: How strictly a record takes but one offer, 0 (not at all) to 1; for all, or for each pair.
    """
    offer_gap = score - np.maximum(_best_other(pairs.offer, score), _NOBODY)
    record_gap = capacity * (score - np.maximum(against.max(axis=1), _NOBODY))
    columns = [
        part for gap in (offer_gap, record_gap) for part in (np.clip(gap, 0, _MOST_LEAD), np.clip(gap, _MOST_BEHIND, 0))
    ]
    return np.stack(columns, axis=1)


def strength(pairs: Pairs, log_odds: Floats) -> Floats:
    """What each pair weighs against the other offers of its record: the less, the better its offer fits elsewhere.

    Args:
        pairs: By offer.
        log_odds: Of each pair, that no record at all having the log-odds 0.
    """
    odds = np.exp(np.clip(log_odds, -_MOST_ODDS, _MOST_ODDS))
    elsewhere = np.bincount(pairs.offer, odds, int(pairs.offer.max(initial=-1)) + 1)[pairs.offer] - odds
    return log_odds - np.log1p(np.maximum(elsewhere, 0.0))


@dataclass(frozen=True, slots=True)
class Claim:
    """What the records together make of each offer, and how they share it.

    Attributes:
        mass: Per pair, the log-odds that its offer has a record at all; the same for all pairs of an offer.
        part: Per pair, the probability that it is this record if it is any, 0 to 1.
    """

    mass: Floats
    part: Floats


def claim(pairs: Pairs, log_odds: Floats, against: Floats, capacity: Floats | float, sharpness: float) -> Claim:
    """What remains of each pair when a record has, as far as ``capacity`` says, one offer, and an offer one record.

    Records that fit equally well share an offer, so that a tie between variants never looks like a link. What a better
    offer leaves of a record is never less than what records leave that take many.

    Args:
        pairs: By offer.
        log_odds: Of each pair, that no record at all having the log-odds 0.
        against: Log-odds of the record's other offers.
        capacity: How strictly a record takes but one offer, 0 to 1; for all, or for each pair.
        sharpness: How far the better record is preferred; 1 takes the log-odds at their word.
    """
    rivals = np.exp(np.clip(against, -_MOST_ODDS, _MOST_ODDS)).sum(axis=1)
    remaining = np.clip(log_odds, -_MOST_ODDS, _MOST_ODDS) + np.log(1 - capacity + capacity / (1 + rivals))
    offers = int(pairs.offer.max(initial=-1)) + 1
    mass = np.log(np.maximum(np.bincount(pairs.offer, np.exp(remaining), offers), _TINY))
    weight = np.exp(sharpness * remaining)
    part = weight / np.maximum(np.bincount(pairs.offer, weight, offers)[pairs.offer], _TINY)
    return Claim(mass[pairs.offer], part)


def best_of_offers(pairs: Pairs, chance: Floats) -> Ints:
    """Positions of the best pair of each offer that has any; of equals the one whose record comes first."""
    return group(pairs.offer).best(chance)


def estimate_capacity(pairs: Pairs, chance: Floats, many: Bools) -> float:
    """How strictly a record of these tables takes but one offer, from how sure second links to one record are.

    Where a record has one offer, what else seems to be of it barely seems so; where it has many, the second is as sure
    as the first. So links count by how sure they are.

    Args:
        pairs: By offer.
        chance: Of each pair.
        many: Whether a pair's record is known to take many; it tells nothing about the others.
    """
    top = best_of_offers(pairs, chance)
    top = top[(chance[top] > _CONFIDENT) & ~many[top]]
    if not len(top):
        return 1.0
    sure = (2 * chance[top] - 1) ** 2
    order = np.lexsort((-sure, pairs.record[top]))
    second = order[np.diff(pairs.record[top][order], prepend=-1) == 0]
    shared = sure[second].sum() / sure.sum() * len(top) / (len(top) + _FEW)
    return float(np.clip((_LET_BE - shared) / _SPAN, 0.0, 1.0))


def _best_other(owner: Ints, score: Floats) -> Floats:
    """The best score of the same owner, the pair itself left out; minus infinity when it is alone."""
    groups = group(owner)
    best = groups.best(score)
    others = score.copy()
    others[best] = -np.inf
    result: Floats = score[best][groups.of]
    result[best] = others[groups.best(others)]
    return result
