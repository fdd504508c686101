"""Typed values as they stand in a text, before anybody knows what they say about an offer."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from audit.model.attributes import Kind
from audit.read.values.numbers import cents, plain


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of money.

    Attributes:
        start: First character, currency and bound words included.
        end: One behind the last, period and quantity included.
        number: How much; never negative.
        currency: ISO 4217 code as written, or empty.
        per: Period (``P1M``) or quantity (``1 kg``) that it is per, or empty.
        bound: ``min``, ``max`` or None.
        sure: Whether its own typography says that it is money.
        minus: Whether it is written with a minus sign.
        word: Whether it is a word for nothing to pay, such as "gratis".
        ranged: Whether it is one end of a range.
    """

    start: int
    end: int
    number: Decimal
    currency: str = ""
    per: str = ""
    bound: str | None = None
    sure: bool = True
    minus: bool = False
    word: bool = False
    ranged: bool = False
    kind: Kind = field(default=Kind.MONEY, init=False)

    def text(self, currency: str) -> str:
        """Canonical text, with ``currency`` where none is written."""
        return f"{cents(self.number)} {self.currency or currency}" + (f"/{self.per}" if self.per else "")


@dataclass(frozen=True, slots=True)
class Share:
    """A percentage; ``word`` if it is said without a number ("half price")."""

    start: int
    end: int
    number: Decimal
    bound: str | None = None
    minus: bool = False
    word: bool = False
    kind: Kind = field(default=Kind.PERCENT, init=False)

    def text(self, _: str) -> str:
        """Canonical text."""
        return plain(self.number) + "%"


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time, from ``low`` to ``high`` of one unit, or exactly ``low``."""

    start: int
    end: int
    low: Decimal
    unit: str
    high: Decimal | None = None
    ordinal: bool = False
    kind: Kind = field(default=Kind.DURATION, init=False)

    def text(self, _: str) -> str:
        """Canonical text."""
        low = iso_duration(self.low, self.unit)
        return low if self.high is None else f"{low}..{iso_duration(self.high, self.unit)}"


@dataclass(frozen=True, slots=True)
class Day:
    """A day, or the days from ``first`` to ``last``; text of either in canonical form, empty where open.

    Attributes:
        start: First character.
        end: One behind the last.
        first: First day or instant.
        last: Last day or instant.
        day: The day itself, for days that stand alone.
        open: Whether no word says if it begins or ends something.
        vague: Whether only a month is named.
    """

    start: int
    end: int
    first: str = ""
    last: str = ""
    day: date | None = None
    open: bool = False
    vague: bool = False
    kind: Kind = field(default=Kind.DATE, init=False)

    def text(self, _: str) -> str:
        """Canonical text of the end, or of the beginning where there is no end."""
        return self.last or self.first


@dataclass(frozen=True, slots=True)
class Count:
    """A bare whole number."""

    start: int
    end: int
    number: Decimal
    kind: Kind = field(default=Kind.NUMBER, init=False)

    def text(self, _: str) -> str:
        """Canonical text."""
        return plain(self.number)


Token = Amount | Share | Length | Day | Count


def iso_duration(amount: Decimal, unit: str) -> str:
    """An ISO 8601 duration: weeks in days, half years in months, hours under ``PT``.

    >>> iso_duration(Decimal(3), "W"), iso_duration(Decimal("1.5"), "Y"), iso_duration(Decimal(48), "H")
    ('P21D', 'P18M', 'PT48H')
    """
    if not amount:
        return "P0D"
    if unit == "W":
        amount, unit = amount * 7, "D"
    if unit == "Y" and amount != amount.to_integral_value():
        amount, unit = amount * 12, "M"
    if unit == "M" and amount != amount.to_integral_value():
        amount, unit = amount * 30, "D"
    if unit in {"H", "MIN"}:
        return f"PT{plain(amount)}{unit[0]}"
    return f"P{plain(amount)}{unit}"
