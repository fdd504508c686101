"""Plain sentences about what an offer costs: "The mail archive costs 3.20 a month.".

A page that says the record's price and another one is usually understood by halves: the other is that of a variant,
of a group or of later. Not so a sentence that says of the offer by its name what it costs, and says nothing else.
"""

import re
from collections.abc import Iterable
from decimal import Decimal

from audit.model.statement import Layer, Statement
from audit.model.values import Range

_COSTS = re.compile(
    r"(?:kostet|kosten|coûte(?:nt)?|costa(?:no)?|costs?)\W{0,2}(?:CHF|EUR|GBP|Fr\.?|[€£$])?\s?$", re.IGNORECASE
)
_BEGINNING = re.compile(
    r"(?:^|[.!?]\s+)(?:(?:der|die|das|unser[e]?|le|la|les|notre|il|lo|la|i|gli|the|our) |l['’])?$", re.IGNORECASE
)
_ENDING = re.compile(
    r"\W{0,2}(?:netto|brutto|HT|TTC)?(?: (?:im|pro|par|al|per|a|je) [^\W\d]+(?: (?:und|et|e|and) [^\W\d]+)?)?"
    r"(?:\s*(?:[.!;]|$))"
)
_RATES = ("1.19", "1.20", "1.21", "1.22", "1.10", "1.07", "1.081", "1.077", "1.026", "1.025", "1.055", "1.05", "1.04")
_CENT = Decimal("0.01")


def is_plain_price(said: Statement) -> bool:
    """Whether a statement is a whole sentence that says by its name what its subject costs, without any condition."""
    where, name = said.where, said.subject.name
    if said.attribute != "price" or where.layer is not Layer.TEXT or said.term.bound is not None or not name:
        return False
    number = re.search(r"\d", where.quote)
    words = f"{where.before}{where.quote[: number.start() if number else 0]}"
    costs = _COSTS.search(words)
    front = words[: costs.start()].rstrip() if costs else ""
    # What stands more than a few words before the quote is not known: the sentence must be seen to begin.
    is_seen = where.start <= len(where.before) or re.search(r"[.!?]\s", where.before)
    return (
        bool(is_seen and front.endswith(name) and _BEGINNING.search(front.removesuffix(name)))
        and _ENDING.match(where.after) is not None
    )


def is_with_tax(said: Statement, others: Iterable[Statement]) -> bool:
    """Whether a price may be one of some others with its tax, or without."""
    one = said.term.values
    if not isinstance(one, Range) or one.point is None:
        return False
    prices = [v.point for o in others if isinstance(v := o.term.values, Range) and v.point is not None]
    pairs = [(max(one.point, price), min(one.point, price)) for price in prices]
    return any(abs(gross - net * Decimal(rate)) <= _CENT for gross, net in pairs for rate in _RATES)
