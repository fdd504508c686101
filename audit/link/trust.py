"""How far identifiers can be trusted: on marketplaces a part number is often made up, in a shop's feed hardly ever."""

from collections import defaultdict

from audit.link.blocking import Pairs
from audit.link.columns import Columns, Vocabulary
from audit.link.identifiers import HARD_KINDS, same_identifier
from audit.link.ragged import combine

# Trust before any link was seen, and how many links that guess counts for.
_GUESS = {"hard": 1.0, "soft": 0.7}
_GUESS_COUNTS = 10.0
_NONE, _FULL = 0.25, 0.6


def estimate_trust(records: Columns, offers: Columns, links: Pairs, vocabulary: Vocabulary) -> dict[str, float]:
    """Kind of identifier -> trust, 0 to 1, from links that are confident without any identifier.

    A kind is trusted in full when it agrees in six of ten such links, and not at all when in one of four.
    """
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
    return {kind: _trust(kind, seen) for kind, seen in counts.items()}


def _trust(kind: str, seen: list[bool]) -> float:
    guess = _GUESS["hard" if kind in HARD_KINDS else "soft"]
    by_links = min(1.0, max(0.0, (sum(seen) / len(seen) - _NONE) / (_FULL - _NONE)))
    return (by_links * len(seen) + guess * _GUESS_COUNTS) / (len(seen) + _GUESS_COUNTS)
