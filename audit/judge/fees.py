"""Fees that are offers of their own: what a booking fee costs is its price.

A list of extras has "Booking fee, 15.–" with a price, while a page says "a booking fee of 15.–". Both speak of one
amount, under two attributes.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from audit.model.record import Record
from audit.model.statement import Statement

_FEES = frozenset({"setup_fee", "deposit", "shipping_cost"})
_WORD = re.compile(r"[^\W_]+")


def with_named_fees(said: Sequence[Statement], records: Iterable[Record]) -> tuple[Statement, ...]:
    """The statements of one offer, fees that bear its name as its price, where the records know it by a price only.

    Args:
        said: By channels, of one offer.
        records: Of the offer itself.
    """
    known = tuple(records)
    recorded = {statement.attribute for record in known for statement in record.statements}
    if "price" not in recorded:
        return tuple(said)
    names = [words for record in known if (words := _words(record.name))]
    return tuple(
        replace(s, term=replace(s.term, attribute="price"), trace=f"{s.trace}; the fee is the offer".lstrip("; "))
        if s.attribute in _FEES - recorded and any(name <= _words(s.where.quote) for name in names)
        else s
        for s in said
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))
