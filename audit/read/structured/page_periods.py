"""Billing periods that structured data leave out: where all shown prices are monthly, so is the one in the data."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from audit.model.statement import Layer, Role, Statement
from audit.model.values import Range

_LENT = frozenset({"price", "list_price", "price_after"})
_TAXES = tuple(map(Decimal, ("1.19", "1.20", "1.22", "1.21", "1.081", "1.077", "1.07", "1.10", "1.055", "1.026")))
_ROUNDED = Decimal("0.002")
_FEWEST = 3  # parts
_UNSHOWN = frozenset({Layer.DATA, Layer.META})


def with_period(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements, with the period of the shown prices lent to those in data and tags that have none.

    schema.org has a place for the period that hardly anybody fills in; without it, a wrong monthly price in the
    data would stand beside the shown one as something else. Lent only where one subject's shown prices all agree; the
    same price with its tax, which often stands beside it without the period, is none of its own.
    """
    shown: dict[str, list[Statement]] = {}
    for one in statements:
        if one.term.attribute == "price" and one.where.layer is Layer.TEXT and one.subject.role is Role.MAIN:
            shown.setdefault(one.subject.name, []).append(one)
    periods = {name: {_period(s) for s in prices if not _is_taxed_twin(s, prices)} for name, prices in shown.items()}
    sole = {name: next(iter(found)) for name, found in periods.items() if len(found) == 1}
    return tuple(_lent(one, sole.get(one.subject.name, ""), shown.get(one.subject.name, ())) for one in statements)


def _lent(one: Statement, period: str, shown: Sequence[Statement]) -> Statement:
    if not period or one.where.layer not in _UNSHOWN or one.term.attribute not in _LENT or _period(one):
        return one
    if any(_is_paid_in_parts(one, part) for part in shown):
        return one
    trace = f"{one.trace}; period {period} as shown".lstrip("; ")
    return replace(one, term=replace(one.term, value=f"{one.term.value}/{period}"), trace=trace)


def _is_taxed_twin(one: Statement, prices: Sequence[Statement]) -> bool:
    """Whether a price without a period is one with a period, with or without a usual rate of value added tax."""
    amount = _amount(one)
    if _period(one) or not amount:
        return False
    shares = (_amount(other) / amount for other in prices if _period(other))
    return any(abs(max(share, 1 / share) - rate) < _ROUNDED for share in shares if share for rate in _TAXES)


def _is_paid_in_parts(one: Statement, part: Statement) -> bool:
    """Whether a price is what several of the shown ones come to: "1092, or 12 times 91"."""
    times = _amount(one) / _amount(part) if _amount(part) else Decimal(0)
    return times >= _FEWEST and abs(times - times.to_integral_value()) < _ROUNDED * times


def _amount(one: Statement) -> Decimal:
    value = one.term.values
    return (isinstance(value, Range) and value.point) or Decimal(0)


def _period(one: Statement) -> str:
    unit = one.term.value.partition("/")[2]
    return unit if unit.startswith("P") else ""
