"""Records that leave the colour open while others state one: each of their colours has an offer of its own."""

import numpy as np

from audit.link.features import PAIR_FEATURES
from audit.link.ragged import Bools, Features, Floats

# Of so many records at least a colour must be stated for one without to mean all of them.
_USUALLY_STATED = 0.25


def takes_many(features: Features | Floats) -> Bools:
    """Whether each pair's record leaves open a colour that its offer states, where most records state theirs."""
    extra: Bools = features[:, PAIR_FEATURES.index("colour_extra")] >= _USUALLY_STATED
    return extra


def strictness(features: Features | Floats, capacity: float) -> Floats:
    """How strictly the record of each pair takes but one offer, 0 to 1."""
    result: Floats = np.where(takes_many(features), 0.0, capacity)
    return result
