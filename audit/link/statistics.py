"""What a full linking has found out about its tables; with it, one offer is linked as it would be among all."""

from collections.abc import Mapping
from dataclasses import dataclass

from audit.link.decide import Field
from audit.link.frequencies import Frequencies
from audit.link.learned import Learned


@dataclass(frozen=True, slots=True)
class Statistics:
    """Everything about the tables that a single answer depends on, besides the record and the offer.

    Attributes:
        frequencies: How often words, codes and letter triples occur.
        learned: Which words stand for each other, and which are never echoed.
        trust: Kind of identifier -> in how large a share of links it agrees.
        field: Against whom pairs compete, and for what.
    """

    frequencies: Frequencies
    learned: Learned
    trust: Mapping[str, float]
    field: Field
