"""What each feature counts: weights whose contributions add up to log-odds; they ship as ``weights.json``."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np

from audit.link.features import PAIR_FEATURES
from audit.link.ragged import Floats

COMPETITION = ("offer_lead", "offer_behind", "record_lead", "record_behind")
"""Features that place a pair among the other pairs of its offer and of its record."""

ALL_FEATURES = (*PAIR_FEATURES, *COMPETITION)
HAVING = ("mass", *PAIR_FEATURES)
"""What tells whether an offer has a record at all: what the records have to say together, and the best of them."""

ANOTHER_MAKER = 0.8
"""An offer whose best record conflicts with its maker so far does not tell how many offers have a record."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights in log-odds.

    Attributes:
        alone: Weight of each pair feature where a pair is seen by itself; it ranks rivals.
        alone_bias: What a pair without any feature starts from.
        among: Weight of each feature, competition included.
        bias: What a pair without any feature starts from.
        having: Weight of what tells whether an offer has a record at all.
        having_bias: What an offer without any of it starts from.
        sharpness: How far the better of two records is preferred.
    """

    alone: Mapping[str, float]
    alone_bias: float
    among: Mapping[str, float]
    bias: float
    having: Mapping[str, float]
    having_bias: float
    sharpness: float = 1.0

    def alone_vector(self) -> Floats:
        """The weights in the order of ``PAIR_FEATURES``."""
        return np.array([self.alone.get(name, 0.0) for name in PAIR_FEATURES])

    def among_vector(self) -> Floats:
        """The weights in the order of ``ALL_FEATURES``."""
        return np.array([self.among.get(name, 0.0) for name in ALL_FEATURES])

    def having_vector(self) -> Floats:
        """The weights in the order of ``HAVING``."""
        return np.array([self.having.get(name, 0.0) for name in HAVING])

    def to_json(self) -> str:
        """The weights as a text that ``read_weights`` reads."""
        return json.dumps(asdict(self), indent=1) + "\n"


@cache
def shipped_weights() -> Weights:
    """The weights that ship with Einklang."""
    return read_weights(files("audit.link").joinpath("weights.json").read_text(encoding="utf-8"))


def read_weights(text: str) -> Weights:
    """The weights in a JSON text."""
    raw: dict[str, Any] = json.loads(text)
    return Weights(**raw)
