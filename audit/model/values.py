"""Value sets: what would make a term true, and how two of them relate.

A term denotes not a value but the set of values that would make it true: ``39.90`` is a point, "from
19.90" is [19.90, inf), "2-3 working days" is a range, a day is all its instants. Two sets are EQUAL,
COMPATIBLE (they share a value), DISJOINT (no value satisfies both) or INCOMPARABLE (other units).
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import lru_cache

from audit.model import units
from audit.model.attributes import ATTRIBUTES, Kind


class Relation(StrEnum):
    """How two value sets stand to each other."""

    EQUAL = "equal"
    COMPATIBLE = "compatible"
    DISJOINT = "disjoint"
    INCOMPARABLE = "incomparable"


@dataclass(frozen=True, slots=True)
class Range:
    """All numbers from ``low`` to ``high``, both included, in one unit; None is without end."""

    low: Decimal | None
    high: Decimal | None
    unit: str

    def relation(self, other: "Value") -> Relation:
        """How this range stands to another value set."""
        if not isinstance(other, Range):
            return Relation.INCOMPARABLE
        if self.unit != other.unit and not (self.is_zero and other.is_zero and self._same_measure(other)):
            # A month has 28 to 31 days: fourteen days cannot be one, thirty may be.
            days, more = self.in_days(), other.in_days()
            apart = days is not None and more is not None and days.relation(more) is Relation.DISJOINT
            return Relation.DISJOINT if apart else Relation.INCOMPARABLE
        if (self.low, self.high) == (other.low, other.high):
            return Relation.EQUAL
        apart = _below(self.high, other.low) or _below(other.high, self.low)
        return Relation.DISJOINT if apart else Relation.COMPATIBLE

    @property
    def is_zero(self) -> bool:
        """Whether this is the single number zero, which is zero in every period and quantity."""
        return self.low == self.high == 0

    @property
    def point(self) -> Decimal | None:
        """The number, if there is only one."""
        return self.low if self.low == self.high else None

    def widened(self, tolerance: Decimal) -> "Range":
        """The range with ``tolerance``, in its own unit, added at both ends."""
        low = None if self.low is None else self.low - tolerance
        high = None if self.high is None else self.high + tolerance
        return Range(low, high, self.unit)

    def in_days(self) -> "Range | None":
        """All numbers of days that the range may mean; None if it is no number of days or months."""
        if self.unit not in {units.DAY, units.MONTH}:
            return None
        shortest, longest = _MONTH_DAYS if self.unit == units.MONTH else (1, 1)
        low = None if self.low is None else self.low * shortest
        return Range(low, None if self.high is None else self.high * longest, units.DAY)

    def _same_measure(self, other: "Range") -> bool:
        # 0 CHF a month and 0 CHF are the same promise; 0 CHF and 0 % are not the same measure.
        if self.unit in _TIMES and other.unit in _TIMES:
            return True
        return self.unit.split("/")[0] == other.unit.split("/")[0]


_MONTH_DAYS = (28, 31)
_TIMES = frozenset({units.DAY, units.MONTH, units.WORKING_DAY})


def _below(one: Decimal | None, other: Decimal | None) -> bool:
    return one is not None and other is not None and one < other


@dataclass(frozen=True, slots=True)
class Span:
    """All instants from ``first`` to ``last``, both included, local to the document; None is without end."""

    first: datetime | None
    last: datetime | None

    def relation(self, other: "Value") -> Relation:
        """How this span stands to another value set."""
        if not isinstance(other, Span):
            return Relation.INCOMPARABLE
        if self == other:
            return Relation.EQUAL
        before = self.last is not None and other.first is not None and self.last < other.first
        after = other.last is not None and self.first is not None and other.last < self.first
        return Relation.DISJOINT if before or after else Relation.COMPATIBLE


@dataclass(frozen=True, slots=True)
class Choice:
    """One word of an enumeration.

    Attributes:
        word: As in the vocabulary.
    """

    word: str

    def relation(self, other: "Value") -> Relation:
        """How this word stands to another: by the order of the enumeration."""
        if not isinstance(other, Choice):
            return Relation.INCOMPARABLE
        if self.word == other.word:
            return Relation.EQUAL
        if frozenset((self.word, other.word)) in _UNRELATED:
            return Relation.INCOMPARABLE
        if _FAMILY.get(self.word, self.word) == _FAMILY.get(other.word, other.word):
            return Relation.COMPATIBLE
        return Relation.DISJOINT


# LimitedAvailability is a kind of InStock, SoldOut and Discontinued are kinds of OutOfStock. BackOrder says
# that it is out of stock now and can be ordered: compatible with OutOfStock, not with InStock.
_FAMILY = {
    "LimitedAvailability": "InStock",
    "InStoreOnly": "InStock",
    "OnlineOnly": "InStock",
    "SoldOut": "OutOfStock",
    "Discontinued": "OutOfStock",
}
_UNRELATED = frozenset(
    frozenset(pair)
    for pair in (
        ("BackOrder", "OutOfStock"), ("MadeToOrder", "InStock"), ("MadeToOrder", "BackOrder"),
        ("MadeToOrder", "PreOrder"), ("MadeToOrder", "LimitedAvailability"), ("MadeToOrder", "OnlineOnly"),
        ("MadeToOrder", "InStoreOnly"), ("InStoreOnly", "OutOfStock"), ("OnlineOnly", "OutOfStock"),
        ("InStoreOnly", "PreOrder"), ("OnlineOnly", "PreOrder"), ("OnlineOnly", "BackOrder"),
        ("InStoreOnly", "BackOrder"), ("InStoreOnly", "SoldOut"), ("OnlineOnly", "SoldOut"),
        # A customer can be several of these at once, or they are words for one and the same programme.
        *(
            (one, other)
            for one in ("BusinessCustomers", "PrivateCustomers", "Families")
            for other in (
                "NewCustomers", "ExistingCustomers", "Students", "Seniors", "Youth", "Members", "AppUsers",
                "NewsletterSubscribers", "Employees", "Families",
            )
        ),
        ("BusinessCustomers", "Families"), ("PrivateCustomers", "Families"), ("Students", "Youth"),
        ("Members", "AppUsers"), ("Members", "NewsletterSubscribers"), ("AppUsers", "NewsletterSubscribers"),
        ("Members", "ExistingCustomers"), ("AppUsers", "ExistingCustomers"),
        ("NewsletterSubscribers", "ExistingCustomers"), ("NewsletterSubscribers", "NewCustomers"),
        ("AppUsers", "NewCustomers"),
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Code:
    """A code exactly as the customer must type it."""

    text: str

    def relation(self, other: "Value") -> Relation:
        """Equal to the letter, or disjoint: codes are never compared fuzzily."""
        if not isinstance(other, Code):
            return Relation.INCOMPARABLE
        return Relation.EQUAL if self.text == other.text else Relation.DISJOINT


@dataclass(frozen=True, slots=True)
class Regions:
    """A set of ISO 3166 codes; ``CH`` contains ``CH-ZH``."""

    codes: frozenset[str]

    def relation(self, other: "Value") -> Relation:
        """Equal, overlapping (one may contain a part of the other), or disjoint."""
        if not isinstance(other, Regions):
            return Relation.INCOMPARABLE
        if self.codes == other.codes:
            return Relation.EQUAL
        return Relation.COMPATIBLE if regions_meet(self.codes, other.codes) else Relation.DISJOINT


def regions_meet(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets of ISO 3166 codes share a place."""
    return any(a == b or a.startswith(b + "-") or b.startswith(a + "-") for a in one for b in other)


Value = Range | Span | Choice | Code | Regions

BOUNDS = ("min", "max")
_MONEY = re.compile(r"(-?\d+(?:\.\d+)?) ([A-Z]{3})(?:/(.+))?")
_PERCENT = re.compile(r"(-?\d+(?:\.\d+)?) ?%")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?")
_REGION = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?")
_TO_THE_END = timedelta(days=1) - timedelta(minutes=1)


@lru_cache(maxsize=65536)
def value_of(attribute: str, text: str, bound: str | None = None) -> Value:
    """The value set that a canonical text denotes for an attribute.

    Args:
        attribute: Name of the attribute.
        text: The value in canonical form, such as ``39.90 CHF/P1M`` or ``P2BD..P3BD``.
        bound: ``min``, ``max`` or None.

    Raises:
        ValueError: If the attribute is unknown or the text is not in its canonical form.
    """
    known = ATTRIBUTES.get(attribute)
    if known is None:
        raise ValueError(f"there is no attribute {attribute!r}")
    if bound is not None and bound not in BOUNDS:
        raise ValueError(f"a bound is min or max, not {bound!r}")
    problems = []
    for kind in known.kinds:
        try:
            return _READERS[kind](attribute, text, bound)
        except (ValueError, InvalidOperation) as error:
            problems.append(str(error) or f"{text!r} is no {kind}")
    raise ValueError(f"{attribute}: {'; '.join(problems)}")


def _bounded(amount: Decimal, bound: str | None, unit: str) -> Range:
    if bound == "min":
        return Range(amount, None, unit)
    if bound == "max":
        return Range(None if amount < 0 else Decimal(0), amount, unit)
    return Range(amount, amount, unit)


def _money(_: str, text: str, bound: str | None) -> Value:
    found = _MONEY.fullmatch(text)
    if not found:
        raise ValueError(f"{text!r} is no money such as 39.90 CHF")
    amount, unit = Decimal(found[1]), found[2]
    if found[3]:
        size, base = units.per(found[3])
        if base.startswith("P"):
            unit += f"/{base}{size.normalize():f}"
        elif size <= 0:
            raise ValueError(f"{text!r} is per nothing")
        elif base:
            amount, unit = amount / size, f"{unit}/{base}"
        elif size != 1:
            # Two persons for 560 is not one person for 280: who comes alone pays something else.
            unit += f"/{found[3]}"
    return _bounded(amount, bound, unit)


def _percent(_: str, text: str, bound: str | None) -> Value:
    found = _PERCENT.fullmatch(text)
    if not found:
        raise ValueError(f"{text!r} is no percentage such as 20%")
    return _bounded(Decimal(found[1]), bound, "%")


def _number(_: str, text: str, bound: str | None) -> Value:
    if not _NUMBER.fullmatch(text):
        raise ValueError(f"{text!r} is no number")
    return _bounded(Decimal(text), bound, "1")


def _duration(_: str, text: str, bound: str | None) -> Value:
    first, dots, last = text.partition("..")
    low, unit = units.duration(first)
    if not dots:
        return _bounded(low, bound, unit)
    high, other = units.duration(last)
    if unit != other and low != 0:
        raise ValueError(f"{text!r} runs from one unit to another")
    if high < low:
        raise ValueError(f"{text!r} ends before it begins")
    return Range(low, high, other)


def _date(attribute: str, text: str, _: str | None) -> Value:
    found = _DATE.fullmatch(text)
    if not found:
        raise ValueError(f"{text!r} is no day such as 2026-08-31")
    year, month, day = int(found[1]), int(found[2]), int(found[3])
    start = datetime(year, month, day)
    if found[4] is None:
        return Span(start, start + _TO_THE_END)
    at = start + timedelta(hours=int(found[4]), minutes=int(found[5]))
    if attribute == "valid_through" and at == start:
        # An end at 00:00 and one on the day before are the same; which of both days was meant stays open.
        return Span(start - timedelta(days=1), start + _TO_THE_END)
    if (attribute == "valid_through" and at == start + _TO_THE_END) or (attribute == "valid_from" and at <= start):
        return Span(start, start + _TO_THE_END)
    return Span(at, at)


def _code(_: str, text: str, __: str | None) -> Value:
    if not text or text != text.strip() or "\n" in text:
        raise ValueError(f"{text!r} is no code")
    return Code(text)


def _enum(attribute: str, text: str, _: str | None) -> Value:
    if text not in ATTRIBUTES[attribute].words:
        raise ValueError(f"{text!r} is none of {', '.join(ATTRIBUTES[attribute].words)}")
    return Choice(text)


def _region(_: str, text: str, __: str | None) -> Value:
    codes = frozenset(text.split(","))
    if not all(_REGION.fullmatch(code) for code in codes):
        raise ValueError(f"{text!r} is no list of ISO 3166 codes such as CH or AT,DE")
    return Regions(codes)


_READERS = {
    Kind.MONEY: _money,
    Kind.PERCENT: _percent,
    Kind.NUMBER: _number,
    Kind.DURATION: _duration,
    Kind.DATE: _date,
    Kind.CODE: _code,
    Kind.ENUM: _enum,
    Kind.REGION: _region,
}
