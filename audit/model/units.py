"""Units of money, quantity and time, in one spelling each.

Units are never converted in passing: CHF and EUR, a month and a year, calendar and working days stay
apart. What is the *same* unit in another spelling or another size of the same measure (100 g and 1 kg,
P1Y and P12M, PT24H and P1D) is brought to one form, exactly, in Decimal.
"""

import re
from decimal import Decimal
from functools import lru_cache

_SIZES: dict[str, tuple[str, Decimal]] = {
    "mg": ("kg", Decimal("0.000001")), "g": ("kg", Decimal("0.001")), "hg": ("kg", Decimal("0.1")),
    "kg": ("kg", Decimal(1)),
    "ml": ("l", Decimal("0.001")), "cl": ("l", Decimal("0.01")), "dl": ("l", Decimal("0.1")), "l": ("l", Decimal(1)),
    "mm": ("m", Decimal("0.001")), "cm": ("m", Decimal("0.01")), "m": ("m", Decimal(1)), "km": ("m", Decimal(1000)),
    "kWh": ("kWh", Decimal(1)), "MWh": ("kWh", Decimal(1000)), "m2": ("m2", Decimal(1)), "m3": ("m3", Decimal(1)),
}  # fmt: skip
_PER_HEAD = frozenset({"person", "piece"})
_PERIOD = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:(\d+)BD)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?")
_QUANTITY = re.compile(r"(\d+(?:\.\d+)?) ?([^\W\d_]+[23]?)")

DAY, MONTH, WORKING_DAY = "D", "M", "BD"


@lru_cache(maxsize=4096)
def duration(text: str) -> tuple[Decimal, str]:
    """Amount and unit of an ISO 8601 duration, with ``BD`` for working days.

    Years become months, weeks and hours become days; months and days are never mixed.

    Returns:
        The amount and one of ``D``, ``M``, ``BD``. ``P0D`` and its like are zero days.

    Raises:
        ValueError: If the text is no duration, or mixes units that do not convert.

    >>> duration("P2Y"), duration("PT36H"), duration("P3BD")
    ((Decimal('24'), 'M'), (Decimal('1.5'), 'D'), (Decimal('3'), 'BD'))
    """
    found = _PERIOD.fullmatch(text)
    if not found or text in {"P", "PT"} or text.endswith("T"):
        raise ValueError(f"{text!r} is no duration such as P12M, P14D or P3BD")
    years, months, weeks, days, working, hours, minutes = (Decimal(g or 0) for g in found.groups())
    long = years * 12 + months
    short = weeks * 7 + days + hours / 24 + minutes / 1440
    given = [(amount, unit) for amount, unit in ((long, MONTH), (short, DAY), (working, WORKING_DAY)) if amount]
    if len(given) > 1:
        raise ValueError(f"{text!r} mixes units that do not convert into each other")
    return given[0] if given else (Decimal(0), DAY)


@lru_cache(maxsize=4096)
def per(text: str) -> tuple[Decimal, str]:
    """Size and unit of what a price is per: a period (``P1M``) or a quantity (``100 g``).

    Prices per person and per piece are prices of the offer itself, so their unit is empty.

    Raises:
        ValueError: If the text is neither.

    >>> per("100 g"), per("P1Y"), per("1 person")
    ((Decimal('0.100'), 'kg'), (Decimal('12'), 'PM'), (Decimal('1'), ''))
    """
    if text.startswith("P"):
        amount, unit = duration(text)
        return amount, "P" + unit
    found = _QUANTITY.fullmatch(text)
    if not found:
        raise ValueError(f"{text!r} is neither a period such as P1M nor a quantity such as 1 kg")
    size, unit = Decimal(found[1]), found[2]
    if unit in _PER_HEAD:
        return size, ""
    base, factor = _SIZES.get(unit, (unit, Decimal(1)))
    return size * factor, base
