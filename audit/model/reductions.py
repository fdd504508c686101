"""Prices that nobody recorded and that a recorded campaign explains: the standing price less its discount."""

from decimal import Decimal

from audit.model.dossier import Dossier, Night
from audit.model.position import Position
from audit.model.speaking import end_of, start_of, window_of
from audit.model.values import Range, Value

_TILL = Decimal("0.05")  # tills round to five hundredths


def is_reduced_by_campaign(position: Position, record: Position, dossier: Dossier, night: Night) -> bool:
    """Whether a price is a recorded one less the discount of a campaign that covers the offer and runs.

    For a post it must have run on the day of the post.

    Args:
        position: What channels say.
        record: The price that it departs from.
        dossier: Of the offer.
        night: Of the audit.
    """
    now = position.dated or night.now
    for known in dossier.kin:
        first, last = window_of(known, dossier)
        runs = (first is None or first <= end_of(now)) and (last is None or last >= start_of(now))
        cells = (s.term.values for s in known.statements if s.attribute == "discount")
        if runs and any(_is_less(position.term.values, record.term.values, cell) for cell in cells):
            return True
    return False


def _is_less(low: Value, full: Value, discount: Value) -> bool:
    """Whether an amount is another one less a discount in percent or in its own money, rounded as tills do."""
    if not isinstance(low, Range) or not isinstance(full, Range) or not isinstance(discount, Range):
        return False
    if low.point is None or full.point is None or discount.point is None:
        return False
    if discount.unit == "%":
        return abs(full.point * (100 - discount.point) / 100 - low.point) <= _TILL
    same_money = discount.unit.partition("/")[0] == full.unit.partition("/")[0]
    return same_money and abs(full.point - discount.point - low.point) <= _TILL
