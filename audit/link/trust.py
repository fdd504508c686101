"""How far identifiers can be trusted: on marketplaces a part number is often made up, in a shop's feed hardly ever."""

from collections import defaultdict

import numpy as np

from audit.link.blocking import Pairs
from audit.link.columns import Columns, Vocabulary
from audit.link.identifiers import HARD_KINDS, same_identifier
from audit.link.ragged import combine

# How often identifiers agree before any link was seen, and how many links that guess counts for.
_USUALLY, _SOFT_USUALLY = 0.97, 0.5
_USUAL_COUNTS = 10.0
_NONE, _FULL = 0.25, 0.6
_LEAST_TRUST = 0.5
_NEVER = 0.02


def estimate_trust(records: Columns, offers: Columns, links: Pairs, vocabulary: Vocabulary) -> dict[str, float]:
    """Kind of identifier -> in how large a share of links that are confident without any identifier it agrees."""
    marks = list(vocabulary.marks)
    both = combine(records.identifiers, offers.identifiers, links.record, links.offer)
    left, right = records.identifiers.items[both.left].tolist(), offers.identifiers.items[both.right].tolist()
    agreed: dict[tuple[str, int], bool] = {}
    for pair, one, other in zip(both.pair.tolist(), left, right, strict=True):
        kind, _, value = marks[one].partition(":")
        other_kind, _, other_value = marks[other].partition(":")
        if kind == other_kind:
            agreed[kind, pair] = agreed.get((kind, pair), False) or same_identifier(kind, value, other_value) > 0
    counts: dict[str, list[bool]] = defaultdict(list)
    for (kind, _), agrees in agreed.items():
        counts[kind].append(agrees)
    return {kind: _share(kind, seen) for kind, seen in counts.items()}


def usual_agreement(kind: str) -> float:
    """In how large a share of links identifiers of this kind agree, before any link was seen."""
    return _USUALLY if kind in HARD_KINDS else _SOFT_USUALLY


def trust_of(agreement: float) -> float:
    """What an equal identifier counts, 0.5 to 1: in full where six of ten agree, by half where one of four does."""
    return min(1.0, max(_LEAST_TRUST, (agreement - _NONE) / (_FULL - _NONE)))


def distrust_of(agreement: float) -> float:
    """What a different identifier counts, 0 to 1: the more, the seldomer a link has one.

    >>> [round(distrust_of(share), 2) for share in (0.3, 0.6, 0.97, 1.0)]
    [0.09, 0.23, 0.9, 1.0]
    """
    return float(np.log(max(1.0 - agreement, _NEVER)) / np.log(_NEVER))


def _share(kind: str, seen: list[bool]) -> float:
    return (sum(seen) + usual_agreement(kind) * _USUAL_COUNTS) / (len(seen) + _USUAL_COUNTS)
