"""What a document says of its main offer, in one answer per question: price, availability, article number.

A page says more than one thing; this is the answer of a careful visitor: what is shown beside the heading comes before
what only machines read, and where both differ it says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from audit.model.capture import Document
from audit.model.statement import Layer, Role, Statement

_SHOWN = frozenset({Layer.TEXT, Layer.FIELD})


@dataclass(frozen=True, slots=True)
class Answer:
    """The answers of a document.

    Attributes:
        price: In canonical form; empty if it is not known.
        availability: Word of the vocabulary; empty if it is not known.
        sku: Empty if it is not known.
        disagrees: The structured price, where another one is shown; empty if they agree or one of them is missing.
        why: Candidates in words.
    """

    price: str = ""
    availability: str = ""
    sku: str = ""
    disagrees: str = ""
    why: str = ""


def main_answer(document: Document) -> Answer:
    """The answers of a document about its main offer."""
    main = [s for s in document.statements if s.subject.role is Role.MAIN]
    rows = [s for s in document.statements if s.subject.role is Role.ROW]
    shown = _of(main, "price", _SHOWN) or _of(rows, "price", _SHOWN)
    data = _of(main, "price", {Layer.DATA}) or _of(rows, "price", {Layer.DATA}) or _of(main, "price", {Layer.META})
    shown_values, data_values = [s.term.value for s in shown], [s.term.value for s in data]
    agreed = next((value for value in data_values if value in shown_values), "")
    price = agreed or next(iter(data_values), "") or next(iter(shown_values), "")
    said = _of(main, "availability", {Layer.DATA}) or _of(main, "availability", _SHOWN) or _of(main, "availability", {Layer.META})
    available = next((s.term.value for s in said or _of(rows, "availability", {Layer.DATA, *_SHOWN})), "")
    sku = next((s.id("sku") or s.id("mpn") for s in document.subjects if s.role is Role.MAIN and (s.id("sku") or s.id("mpn"))), "")
    disagrees = data_values[0] if shown_values and data_values and not agreed else ""
    return Answer(price, available, sku, disagrees, f"shown {shown_values[:5]} data {data_values[:4]}")


def _of(statements: Sequence[Statement], attribute: str, layers: set[Layer] | frozenset[Layer]) -> list[Statement]:
    return [s for s in statements if s.term.attribute == attribute and s.where.layer in layers]
