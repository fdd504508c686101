"""schema.org's values: lengths of time, ranges, countries and places of money, each as written by real pages."""

import re
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from audit.model.statement import Term
from audit.read.structured.items import Item, Scalar
from audit.read.structured.offerings import FieldContext
from audit.read.values.field import read_field

_UNITS = {
    "day": "D", "d": "D", "days": "D", "hur": "H", "h": "H", "hour": "H", "hours": "H", "mon": "M", "month": "M",
    "months": "M", "ann": "Y", "year": "Y", "years": "Y", "wee": "W", "week": "W", "weeks": "W", "min": "MIN",
}  # fmt: skip
_PERIODS = {"MON": "P1M", "ANN": "P1Y", "WEE": "P7D", "DAY": "P1D", "MONTH": "P1M", "YEAR": "P1Y", "P1M": "P1M",
            "P1Y": "P1Y", "P1W": "P7D", "P7D": "P7D", "P1D": "P1D"}  # fmt: skip
_QUANTITIES = {
    "KGM": ("1", "kg"), "GRM": ("1", "g"), "LTR": ("1", "l"), "MLT": ("1", "ml"), "CLT": ("1", "cl"), "MTR": ("1", "m"),
    "MTK": ("1", "m2"), "MTQ": ("1", "m3"), "KWH": ("1", "kWh"), "C62": ("1", "piece"), "H87": ("1", "piece"),
    "KG": ("1", "kg"), "G": ("1", "g"), "L": ("1", "l"), "ML": ("1", "ml"), "M": ("1", "m"), "KWT": ("1", "kWh"),
}  # fmt: skip
_ISO = re.compile(r"P(?:\d+(?:\.\d+)?[YMWD])+(?:T.*)?|PT\d+[HM]")
_WHOLE = re.compile(r"\d{1,4}(?:\.0+)?")
_FAR = 550  # days; plug-ins fill in the end of the next year where the shop says nothing


def money_text(amount: Decimal, currency: str, per: str = "") -> str:
    """An amount in canonical form.

    >>> money_text(Decimal("39.9"), "CHF", "P1M"), money_text(Decimal("85.00"), "EUR")
    ('39.90 CHF/P1M', '85 EUR')
    """
    amount = amount.quantize(Decimal("0.01")) if amount.as_tuple().exponent != 0 else amount
    plain = amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount
    return f"{plain:f} {currency}" + (f"/{per}" if per else "")


def read_money(
    attribute: str, value: Scalar | None, currency: str, per: str, bound: str | None, context: FieldContext
) -> Term | None:
    """The term of a price field; a number of JSON is exact, a text is read as people write."""
    if value is None:
        return None
    if value.exact:
        try:
            amount = Decimal(value.text)
        except InvalidOperation:
            return None
        code = currency or context.text.currency
        return _term(attribute, money_text(amount, code, per), bound) if amount >= 0 and code else None
    if value.text.strip().startswith(("-", "\u2212")):
        return None
    unit = f"{currency}/{per}" if per else currency
    return read_field(attribute, value.text, context.text, unit, bound, zone=context.zone)


_SPELT = frozenset({"P1D", "P7D", "P1M", "P1Y"})


def period(item: Item) -> str:
    """The billing period that a price specification names, such as ``P1M``; empty if it names none."""
    for name in ("unitCode", "unitText", "billingIncrement"):
        code = _PERIODS.get(item.text(name).upper())
        if code:
            return code
    for reference in (*item.items("referenceQuantity"), *item.items("billingDuration")):
        code = _PERIODS.get(reference.text("unitCode", "unitText").upper())
        if code and reference.text("value", "minValue") in {"1", "1.0", ""}:
            return code
    # A duration without a unit is the period itself; a longer one says how long one pays.
    spelt = item.text("billingDuration").upper()
    return spelt if spelt in _SPELT else ""


def quantity(item: Item) -> str:
    """The reference quantity of a unit price, such as ``100 g``; empty if there is none."""
    for reference in item.items("referenceQuantity"):
        _, unit = _QUANTITIES.get(reference.text("unitCode", "unitText").upper(), ("", ""))
        size = reference.text("value") or "1"
        if unit and _number(size) is not None:
            return f"{_number(size):f} {unit}"
    return ""


def length(value: Item | Scalar, unit: str = "") -> str:
    """A duration in ISO 8601 (``P6M``, ``P2D..P5D``); empty if it is none.

    >>> length(Item(("QuantitativeValue",), {"value": (Scalar("2"),), "unitCode": (Scalar("ANN"),)}))
    'P2Y'
    """
    if isinstance(value, Scalar):
        text = value.text.strip()
        if _ISO.fullmatch(text):
            return text
        return _written(text, text, unit) if unit else ""
    code = _UNITS.get(value.text("unitCode", "unitText").lower(), unit)
    low = value.text("value", "minValue", "maxValue")
    high = value.text("value", "maxValue", "minValue")
    if _ISO.fullmatch(low):
        return low
    return _written(low, high, code) if code else ""


def _written(low: str, high: str, unit: str) -> str:
    if not (_WHOLE.fullmatch(low) and _WHOLE.fullmatch(high)):
        return ""
    first, last = duration(int(float(low)), unit), duration(int(float(high)), unit)
    return first if first == last else f"{first}..{last}"


def duration(number: int, unit: str) -> str:
    """A number of units as ISO 8601; weeks become days, ``BD`` are working days."""
    if unit == "W":
        return f"P{number * 7}D"
    if unit == "H":
        return f"PT{number}H"
    return f"PT{number}M" if unit == "MIN" else f"P{number}{unit}"


def span_of_days(value: Item | Scalar | None) -> tuple[int, int] | None:
    """Smallest and largest number of days of a quantity such as a handling time."""
    if not isinstance(value, Item):
        return None
    low, high = value.text("minValue", "value"), value.text("maxValue", "value")
    low = low or high
    if not (_WHOLE.fullmatch(low) and _WHOLE.fullmatch(high)):
        return None
    factor = {"W": 7}.get(_UNITS.get(value.text("unitCode").lower(), "D"), 1)
    if _UNITS.get(value.text("unitCode").lower(), "D") not in {"D", "W"}:
        return None
    return int(float(low)) * factor, int(float(high)) * factor


def is_placeholder(day: str, anchor: date) -> bool:
    """Whether an end is one that a plug-in fills in where the shop says nothing: New Year's Eve, or far away."""
    try:
        end = datetime.fromisoformat(day).date()
    except ValueError:
        return False
    far = (end - anchor).days > _FAR
    return far or ((end.month, end.day) == (12, 31) and end.year > anchor.year)


def _number(text: str) -> Decimal | None:
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return found if found.is_finite() and found > 0 else None


def _term(attribute: str, value: str, bound: str | None = None) -> Term | None:
    try:
        return Term(attribute, value, bound)
    except ValueError:
        return None
