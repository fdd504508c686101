"""Probabilities that hold: the share of offers that have a record at all, and the threshold that follows."""

import numpy as np

from audit.link.ragged import Floats

_TRAINED_SHARE = 0.5
SHARES = (0.005, 0.95)
"""The least and the greatest share of offers with a record that is believed."""

# The share before any offer was seen counts for so large a part of the offers.
_GUESS = 0.1
_ROUNDS = 200
_MOST_THRESHOLD = 0.5


def logistic(log_odds: Floats) -> Floats:
    """Probabilities of log-odds."""
    chance: Floats = 1 / (1 + np.exp(-np.clip(log_odds, -30, 30)))
    return chance


def estimate_share(best: Floats, offers: int) -> float:
    """The share of offers that have a record, by expectation maximisation on that one number.

    Saerens, Latinne, Decaestecker, "Adjusting the outputs of a classifier to new a priori probabilities", 2002.

    Args:
        best: The probability of each offer's best record, as if half of the offers had one.
        offers: How many offers there are, those without any candidate included.
    """
    share = _TRAINED_SHARE
    for _ in range(_ROUNDS):
        expected = shift_share(best, share).sum() / max(offers, 1)
        expected = (expected + _GUESS * _TRAINED_SHARE) / (1 + _GUESS)
        share = float(np.clip(0.5 * share + 0.5 * expected, *SHARES))
    return share


def shift_share(chance: Floats, share: float) -> Floats:
    """The probabilities when not half, but this share of the offers have a record."""
    for_it = chance * share / _TRAINED_SHARE
    against = (1 - chance) * (1 - share) / (1 - _TRAINED_SHARE)
    shifted: Floats = for_it / (for_it + against)
    return shifted


def best_threshold(best: Floats, linked: float) -> float:
    """The probability from which on links are kept, so that the expected F1 is greatest; never more than 0.5.

    Args:
        best: The probability of each offer's best record.
        linked: How many offers are expected to have a record, whichever it is.
    """
    if not len(best):
        return _MOST_THRESHOLD
    falling = np.sort(best)[::-1]
    expected = 2 * np.cumsum(falling) / (np.arange(1, len(falling) + 1) + linked)
    return min(float(falling[int(expected.argmax())]), _MOST_THRESHOLD)
