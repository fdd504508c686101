"""Prices that nobody recorded and that a recorded campaign explains: the standing price less its discount."""

from decimal import Decimal

from audit.model.dossier import Dossier, Night
from audit.model.position import Position
from audit.model.speaking import end_of, start_of, window_of
from audit.model.statement import Term
from audit.model.values import Range

_TILL = Decimal("0.05")  # tills round to five hundredths


def is_reduced_by_campaign(position: Position, record: Position, dossier: Dossier, night: Night) -> bool:
    """Whether a price is a recorded one less the discount of a campaign that covers the offer and runs.

    Args:
        position: What channels say.
        record: The price that it departs from.
        dossier: Of the offer.
        night: Of the audit.
    """
    now = position.dated or night.now
    for known in dossier.kin:
        first, last = window_of(known, dossier)
        runs = (first is None or first <= end_of(now)) and (last is None or last >= start_of(night.now))
        cells = (s.term for s in known.statements if s.attribute == "discount" and s.term.bound is None)
        if runs and any(_is_less(_amount(position), _amount(record), term) for term in cells):
            return True
    return False


def _amount(position: Position) -> Decimal | None:
    value = position.term.values
    return value.point if isinstance(value, Range) else None


def _is_less(low: Decimal | None, full: Decimal | None, discount: Term) -> bool:
    """Whether an amount is another one less a discount in percent or money, rounded as tills do."""
    value = discount.values
    if low is None or full is None or not isinstance(value, Range) or value.point is None:
        return False
    reduced = full * (100 - value.point) / 100 if value.unit == "%" else full - value.point
    return abs(reduced - low) <= _TILL
