"""What a linking leaves to the next, so that only what changed is compared again: answers, and statistics.

An answer stands under a digest of everything that it rests on: the program, all records, what people said, the shipped
weights, for a comparison by statistics these too, and the question. So nothing of before can be taken for an answer
to a question that has changed in any way.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from audit.link.names import Match

MOST_CHANGED = 0.05
"""Where more of the names that statistics were found among are new or gone, the statistics are found anew."""

DIGITS = 32
"""Of a digest; so many cannot be the same by chance."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What earlier linkings have left.

    Attributes:
        program: Version of the program; what another one left is not used.
        basis: Digest of what the statistics rest on besides the offers.
        statistics: Turn and the saved statistics of the last full comparison.
        answers: Digest of a question and its answer.
        fixed: Whether the statistics are to be used however much has changed since: a linking that is done again.
    """

    program: str = ""
    basis: str = ""
    statistics: Mapping[int, bytes] = field(default_factory=dict)
    answers: Mapping[str, tuple[Match, ...]] = field(default_factory=dict)
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Recalled:
    """How a linking came by its answers, and what it leaves.

    Attributes:
        memory: For the next linking.
        asked: How many questions there were.
        anew: How many of them were answered anew.
        full: Turn, and why all its names were compared anew; turns that are missing went by the earlier statistics.
    """

    memory: Memory
    asked: int
    anew: int
    full: Mapping[int, str]


def question(basis: str, *parts: object) -> str:
    """Digest of a question.

    Args:
        basis: What its answer rests on besides the question.
        parts: Of the question: texts, and frozen values that show all their parts.
    """
    return hashlib.sha256(f"{basis} {parts!r}".encode()).hexdigest()[:DIGITS]
