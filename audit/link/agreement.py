"""Which of several records the terms of a document are: for wordings that fit several campaigns of one thing.

One term never decides alone: whichever attribute is left out, the rest must still lead to the same record, so that
no finding rests on a link that its own value made.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from audit.link.unite import Recorded
from audit.model.statement import Statement, Term

_TELLING = frozenset(
    {
        "price", "list_price", "price_after", "discount", "saving", "promo_duration", "contract_term", "setup_fee",
        "valid_from", "valid_through", "voucher_code", "min_order_value", "cashback", "down_payment",
    }
)  # fmt: skip
_ENOUGH = 2.0  # nats left when the most telling attribute is taken away
_AHEAD = 1.5
_FEWEST = 2


class Agreement:
    """What the records say, and how much each of it tells."""

    def __init__(self, recorded: Sequence[Recorded]) -> None:
        """Weigh the terms of all records: what every campaign says tells none of them from the others."""
        self._terms: Mapping[str, frozenset[Term]] = {known.offer.id: frozenset(_terms(known)) for known in recorded}
        counts = Counter(term for terms in self._terms.values() for term in terms)
        total = len(recorded) + 1
        self._weights = {term: math.log(total / count) for term, count in counts.items()}

    def best(self, statements: Iterable[Statement], candidates: Iterable[str]) -> str:
        """The one candidate whose terms the statements are, whichever attribute is left out; empty if there is none."""
        said = {s.term for s in statements if s.attribute in _TELLING}
        points = {offer: self._points(said, offer) for offer in candidates}
        attributes = {attribute for of in points.values() for attribute in of}
        if len(attributes) < _FEWEST:
            return ""
        winners = {self._winner(points, left_out) for left_out in attributes}
        return winners.pop() if len(winners) == 1 else ""

    def _points(self, said: set[Term], offer: str) -> dict[str, float]:
        found: dict[str, float] = {}
        for term in said & self._terms.get(offer, frozenset()):
            found[term.attribute] = max(self._weights[term], found.get(term.attribute, 0.0))
        return found

    @staticmethod
    def _winner(points: Mapping[str, Mapping[str, float]], left_out: str) -> str:
        sums = {offer: sum(v for k, v in of.items() if k != left_out) for offer, of in points.items()}
        ranked = sorted(sums, key=lambda offer: (-sums[offer], offer))
        if not ranked or sums[ranked[0]] < _ENOUGH:
            return ""
        second = sums[ranked[1]] if len(ranked) > 1 else 0.0
        return ranked[0] if sums[ranked[0]] - second >= _AHEAD else ""


def _terms(known: Recorded) -> Iterable[Term]:
    return (s.term for record in known.records for s in record.statements if s.attribute in _TELLING)
