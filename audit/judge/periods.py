"""Billing periods that a channel leaves out: those of the recorded price that is meant.

A feed or a price list gives "44.90" for a subscription whose price on record is 46.90 a month and 534 a year. Without
the period the two would stand beside each other as different things, and the wrong price would never be found.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from audit.model.record import Record
from audit.model.statement import Statement
from audit.model.values import Range

_LENT = frozenset({"price", "list_price", "price_after"})
_EVERY = re.compile(
    r"\b(?:annu|jahr|jähr|year|mensu|mensil|monat|month|hebdo|wöchent|week|settiman)|/ ?(?:mois|an\b|jahr|mon)",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"\W*(?:(?:für|pour|for|per|à|a|um|zu)\W+)?(?:(?:nur|seulement|only|just|solo|soli)\W+)?", re.IGNORECASE
)
_BETWEEN = 16
_CLOSE = Decimal("1.5")  # times as much: a price kept by mistake or given without its tax, not another one's


def with_recorded_periods(said: Sequence[Statement], records: Iterable[Record]) -> tuple[Statement, ...]:
    """The statements of one offer, prices without a period with that of the recorded price next to them in size.

    A price stays as it is where one without a period is on record as well and no farther from it, and where its own
    document gives another one of its size with a period: then it is something else, such as a first payment. So does
    what is paid for a whole time ("six weeks for 39.–").

    Args:
        said: By channels, of one offer.
        records: Of the offer, and of the campaigns that cover it.
    """
    known = tuple(records)
    recorded = [found for record in known for s in record.statements if (found := _amount(s))]
    if not any(period for _, period in recorded):
        return _without_named(said, recorded, known)
    beside: dict[tuple[str, str], list[Decimal]] = {}
    for statement in said:
        found = _amount(statement)
        if found and found[1]:
            beside.setdefault((statement.channel, statement.document), []).append(found[0])
    lasting = [s for s in said if s.attribute == "promo_duration"]
    return tuple(s if _is_for_a_time(s, lasting) else _lent(s, recorded, beside) for s in said)


def _is_for_a_time(paid: Statement, lasting: Sequence[Statement]) -> bool:
    """Whether a sum stands right behind the time for which it is paid, but for a word such as "for"."""
    here = (s.where for s in lasting if (s.document, s.where.path) == (paid.document, paid.where.path))
    gaps = [gap for where in here if 0 < (gap := paid.where.start - where.end) <= _BETWEEN]
    return any(_FOR.fullmatch(paid.where.before[-gap:]) for gap in gaps) and bool(_amount(paid))


def _without_named(
    said: Sequence[Statement], recorded: Sequence[tuple[Decimal, str]], known: Sequence[Record]
) -> tuple[Statement, ...]:
    """The statements, prices on record for once without the period that only the offer's name told.

    What is called "yearly service" is done every year, and costs what it costs each time.
    """
    if not recorded or not any(_EVERY.search(record.name) for record in known):
        return tuple(said)
    return tuple(_for_once(statement, recorded) for statement in said)


def _for_once(statement: Statement, recorded: Sequence[tuple[Decimal, str]]) -> Statement:
    found = _amount(statement)
    is_told = _EVERY.search(statement.where.quote) or not _EVERY.search(statement.subject.name)
    if not found or not found[1] or is_told or not any(_times(found[0], other) <= _CLOSE for other, _ in recorded):
        return statement
    value = statement.term.value.partition("/")[0]
    trace = f"{statement.trace}; no period, as recorded".lstrip("; ")
    return replace(statement, term=replace(statement.term, value=value), trace=trace)


def _lent(
    statement: Statement, recorded: Sequence[tuple[Decimal, str]], beside: Mapping[tuple[str, str], Sequence[Decimal]]
) -> Statement:
    found = _amount(statement)
    if not found or found[1]:
        return statement
    amount = found[0]
    near = sorted((_times(amount, other), period) for other, period in recorded if _times(amount, other) <= _CLOSE)
    others = beside.get((statement.channel, statement.document), ())
    if not near or not near[0][1] or any(_times(amount, other) <= _CLOSE for other in others):
        return statement
    period = near[0][1]
    term = replace(statement.term, value=f"{statement.term.value}/{period}")
    return replace(statement, term=term, trace=f"{statement.trace}; period {period} as recorded".lstrip("; "))


def _amount(statement: Statement) -> tuple[Decimal, str] | None:
    """An exact price and its period; None for whatever is none, or is one per piece, person or night."""
    value = statement.term.values
    if statement.attribute not in _LENT or not isinstance(value, Range) or not value.point:
        return None
    _, _, rate = statement.term.value.partition("/")
    period = rate if rate.startswith("P") else ""
    return None if rate and not period else (value.point, period)


def _times(one: Decimal, other: Decimal) -> Decimal:
    return max(one, other) / min(one, other)
