"""Which of several records the terms of a document are: for wordings that fit several campaigns of one thing.

One term never decides alone: whichever attribute is left out, no other record may fit the rest better, so that no
finding rests on a link that its own value made.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from audit.link.unite import Recorded
from audit.model.capture import Document, Form
from audit.model.statement import Role, Statement, Subject, Term

_TELLING = frozenset(
    {
        "price", "list_price", "price_after", "discount", "saving", "promo_duration", "contract_term", "setup_fee",
        "valid_from", "valid_through", "voucher_code", "min_order_value", "cashback", "down_payment", "shipping_cost",
    }
)  # fmt: skip
_ENOUGH = 3.5  # nats of all attributes together
_LEAST = 1.0  # nats left when the most telling attribute is taken away
_AHEAD = 1.5
_FEWEST = 2
_DATED = frozenset({Form.POST, Form.MAIL})
_TIE = 1e-9


class Agreement:
    """What the records say, and how much each of it tells."""

    def __init__(self, recorded: Sequence[Recorded]) -> None:
        """Weigh the terms of all records: what every campaign says tells none of them from the others."""
        self._terms: Mapping[str, frozenset[Term]] = {known.offer.id: frozenset(_terms(known)) for known in recorded}
        counts = Counter(term for terms in self._terms.values() for term in terms)
        total = len(recorded) + 1
        self._weights = {term: math.log(total / count) for term, count in counts.items()}

    def best(self, statements: Iterable[Statement], candidates: Iterable[str]) -> str:
        """The one candidate whose terms the statements are; empty if none stands out or one attribute decides."""
        said = {s.term for s in statements if s.attribute in _TELLING}
        points = {offer: self._points(said, offer) for offer in candidates}
        sums = {offer: sum(of.values()) for offer, of in points.items()}
        ranked = sorted(sums, key=lambda offer: (-sums[offer], offer))
        if not ranked or sums[ranked[0]] < _ENOUGH or len(points[ranked[0]]) < _FEWEST:
            return ""
        best, second = ranked[0], sums[ranked[1]] if len(ranked) > 1 else 0.0
        return best if sums[best] - second >= _AHEAD and self._stands(points, best) else ""

    def meets(self, statements: Iterable[Statement], offer: str) -> bool:
        """Whether one of the statements at least is on record for an offer."""
        return not self._terms.get(offer, frozenset()).isdisjoint(s.term for s in statements)

    @staticmethod
    def _stands(points: Mapping[str, Mapping[str, float]], best: str) -> bool:
        """Whether a record still fits at least as well as all others, whichever attribute is left out."""
        for left_out in points[best]:
            rest = {offer: sum(v for name, v in of.items() if name != left_out) for offer, of in points.items()}
            if rest[best] < _LEAST or rest[best] < max(rest.values()) - _TIE:
                return False
        return True

    def _points(self, said: set[Term], offer: str) -> dict[str, float]:
        found: dict[str, float] = {}
        for term in said & self._terms.get(offer, frozenset()):
            found[term.attribute] = max(self._weights[term], found.get(term.attribute, 0.0))
        return found


def _terms(known: Recorded) -> Iterable[Term]:
    return (s.term for record in known.records for s in record.statements if s.attribute in _TELLING)


def said_of(document: Document, subject: Subject) -> list[Statement]:
    """What a document says of a subject; a post or mail that is about it says all of it."""
    whole = subject.role is Role.MAIN and document.form in _DATED
    return [s for s in document.statements if whole or s.subject.name == subject.name]
