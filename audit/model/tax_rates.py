"""What a value added tax makes of an amount."""

from decimal import Decimal

_RATES = ("1.19", "1.20", "1.21", "1.22", "1.10", "1.07", "1.081", "1.077", "1.026", "1.025", "1.055", "1.05", "1.04")
_CENT = Decimal("0.01")
_LOWEST, _HIGHEST = Decimal("1.02"), Decimal("1.28")


def may_be_gross(amount: Decimal, net: Decimal) -> bool:
    """Whether an amount may be another one with its tax, at any rate of Europe (2.6 % in Switzerland, 27 % in Hungary).

    >>> may_be_gross(Decimal("119"), Decimal("100")), may_be_gross(Decimal("150"), Decimal("100"))
    (True, False)
    """
    return net > 0 and _LOWEST < amount / net < _HIGHEST


def is_gross(amount: Decimal, net: Decimal) -> bool:
    """Whether an amount is another one with its tax, to the cent, at a rate of the countries that are read.

    >>> is_gross(Decimal("21.62"), Decimal("20")), is_gross(Decimal("23"), Decimal("20"))
    (True, False)
    """
    return any(abs(amount - net * Decimal(rate)) <= _CENT for rate in _RATES)
