"""The part of the world for which a term is stated: for whom, when, where and for what."""

from dataclasses import dataclass, fields, replace
from datetime import datetime
from decimal import Decimal

from audit.model.values import Range, Relation, regions_meet

TIME = ("first", "last")


@dataclass(frozen=True, slots=True)
class Scope:
    """The part of the world for which a term is stated; an empty dimension means all of it.

    The billing interval and the currency are part of the value's unit, not of the scope.

    Attributes:
        first: First instant, inclusive, local to the document; None: no beginning stated.
        last: Last instant, inclusive; None: no end stated.
        regions: ISO 3166 codes.
        audiences: Values of the attribute ``audience``; any of them.
        variant: The words that tell one variant of the offer from another, in one spelling: size,
            colour, storage, departure date, store.
        order: Order value (unit a currency) or number of pieces (unit ``1``) for which it holds.
        voucher: The code without which it does not hold.
        mode: A way of buying, paying or shipping for which alone it holds, such as ``express`` or ``pickup``.
        tax: ``Included`` or ``Excluded``.
    """

    first: datetime | None = None
    last: datetime | None = None
    regions: frozenset[str] = frozenset()
    audiences: frozenset[str] = frozenset()
    variant: str = ""
    order: Range | None = None
    voucher: str = ""
    mode: str = ""
    tax: str = ""

    def overlap(self, other: "Scope") -> "Scope | None":
        """The scope in which both hold, or None where they never meet.

        Two different audiences do not meet: a price for students and one for new customers are two
        promises, although a student may be a new customer.
        """
        first, last = _later(self.first, other.first), _earlier(self.last, other.last)
        if first is not None and last is not None and last < first:
            return None
        regions = _meet_regions(self.regions, other.regions)
        audiences = _meet(self.audiences, other.audiences)
        order = _meet_orders(self.order, other.order)
        words = [_same(getattr(self, name), getattr(other, name)) for name in _WORDS]
        if regions is None or audiences is None or order is _NEVER or None in words:
            return None
        variant, voucher, mode, tax = (word or "" for word in words)
        return Scope(first, last, regions, audiences, variant, order, voucher, mode, tax)

    def is_exception_to(self, other: "Scope") -> bool:
        """Whether this scope is a narrower one inside the other: fewer customers, places or orders.

        Time makes no exceptions: a price without dates claims to hold today. Tax makes none either.
        """
        return self.narrows(other) and not other.narrows(self) and self.overlap(other) is not None

    def crosses(self, other: "Scope") -> bool:
        """Whether each is narrower than the other in its own way: for members, and for one of the variants.

        >>> Scope(audiences=frozenset({"Members"})).crosses(Scope(variant="10 entries"))
        True
        """
        return self.narrows(other) and other.narrows(self)

    def without(self, *names: str) -> "Scope":
        """The scope with the named dimensions left empty."""
        return replace(self, **{name: _EMPTY[name] for name in names})  # type: ignore[arg-type]  # defaults of the fields

    def assumed(self, other: "Scope") -> tuple[str, ...]:
        """The dimensions in which one of the two is silent and the other is not, in the order of the fields."""
        return tuple(
            field.name
            for field in fields(self)
            if (getattr(self, field.name) == _EMPTY[field.name]) != (getattr(other, field.name) == _EMPTY[field.name])
        )

    def narrows(self, other: "Scope") -> bool:
        """Whether this scope is the narrower one in at least one dimension."""
        return any(_is_narrower(getattr(self, name), getattr(other, name)) for name in _NARROWING)

    @property
    def is_everywhere(self) -> bool:
        """Whether every dimension is empty."""
        return self == Scope()


_WORDS = ("variant", "voucher", "mode", "tax")
_NARROWING = ("regions", "audiences", "variant", "order", "voucher", "mode")
_EMPTY: dict[str, object] = {field.name: field.default for field in fields(Scope)}
_NEVER = Range(Decimal(1), Decimal(0), "never")


def _later(one: datetime | None, other: datetime | None) -> datetime | None:
    return max((d for d in (one, other) if d is not None), default=None)


def _earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    return min((d for d in (one, other) if d is not None), default=None)


def _meet(one: frozenset[str], other: frozenset[str]) -> frozenset[str] | None:
    return one & other or None if one and other else one or other


def _meet_regions(one: frozenset[str], other: frozenset[str]) -> frozenset[str] | None:
    if not (one and other):
        return one or other
    # CH and CH-ZH meet in CH-ZH, the narrower of the two.
    return (
        frozenset(max(a, b, key=len) for a in one for b in other if regions_meet(frozenset({a}), frozenset({b})))
        or None
    )


def _meet_orders(one: Range | None, other: Range | None) -> Range | None:
    if one is None or other is None:
        return one or other
    if one.relation(other) in {Relation.DISJOINT, Relation.INCOMPARABLE}:
        return _NEVER
    low = max((v for v in (one.low, other.low) if v is not None), default=None)
    high = min((v for v in (one.high, other.high) if v is not None), default=None)
    return Range(low, high, one.unit)


def _same(one: str, other: str) -> str | None:
    return one or other if not (one and other) or one == other else None


def _is_narrower(one: object, other: object) -> bool:
    if isinstance(one, Range):
        return other is None or (isinstance(other, Range) and one != other and _contains(other, one))
    if isinstance(one, frozenset):
        return bool(one) and (not other or (isinstance(other, frozenset) and one != other and _inside(one, other)))
    return bool(one) and not other


def _inside(one: frozenset[str], other: frozenset[str]) -> bool:
    return all(any(c == d or c.startswith(d + "-") for d in other) for c in one)


def _contains(outer: Range, inner: Range) -> bool:
    low = outer.low is None or (inner.low is not None and inner.low >= outer.low)
    high = outer.high is None or (inner.high is not None and inner.high <= outer.high)
    return outer.unit == inner.unit and low and high
