"""From log-odds to probabilities, and from probabilities to the threshold that promises the best F1."""

import numpy as np

from audit.link.ragged import Floats

_MOST_THRESHOLD = 0.5
_SURELY_NOT = 1e-6


def logistic(log_odds: Floats) -> Floats:
    """Probabilities of log-odds."""
    chance: Floats = 1 / (1 + np.exp(-np.clip(log_odds, -30, 30)))
    return chance


def shift(chance: Floats, by: Floats) -> Floats:
    """Probabilities whose log-odds are moved."""
    within = np.clip(chance, _SURELY_NOT, 1 - _SURELY_NOT)
    return np.where(by == 0, chance, logistic(np.log(within / (1 - within)) + by))


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
