"""What a value added tax makes of an amount."""

from decimal import Decimal

_LOWEST, _HIGHEST = Decimal("1.02"), Decimal("1.28")


def may_be_gross(amount: Decimal, net: Decimal) -> bool:
    """Whether an amount may be another one with its tax, at any rate of Europe (2.6 % in Switzerland, 27 % in Hungary).

    >>> may_be_gross(Decimal("119"), Decimal("100")), may_be_gross(Decimal("150"), Decimal("100"))
    (True, False)
    """
    return net > 0 and _LOWEST < amount / net < _HIGHEST
