"""Billing periods that structured data leave out: where all shown prices are monthly, so is the one in the data."""

from collections.abc import Sequence
from dataclasses import replace

from audit.model.statement import Layer, Role, Statement

_LENT = frozenset({"price", "list_price", "price_after"})
_UNSHOWN = frozenset({Layer.DATA, Layer.META})


def with_period(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements, with the period of the shown prices lent to those in data and tags that have none.

    schema.org has a place for the period that hardly anybody fills in; without it, a wrong monthly price in the
    data would stand beside the shown one as something else. Lent only where one subject's shown prices all agree.
    """
    periods: dict[str, set[str]] = {}
    for one in statements:
        if one.term.attribute == "price" and one.where.layer is Layer.TEXT and one.subject.role is Role.MAIN:
            periods.setdefault(one.subject.name, set()).add(_period(one))
    sole = {name: next(iter(found)) for name, found in periods.items() if len(found) == 1}
    return tuple(_lent(one, sole.get(one.subject.name, "")) for one in statements)


def _lent(one: Statement, period: str) -> Statement:
    if not period or one.where.layer not in _UNSHOWN or one.term.attribute not in _LENT or _period(one):
        return one
    trace = f"{one.trace}; period {period} as shown".lstrip("; ")
    return replace(one, term=replace(one.term, value=f"{one.term.value}/{period}"), trace=trace)


def _period(one: Statement) -> str:
    unit = one.term.value.partition("/")[2]
    return unit if unit.startswith("P") else ""
