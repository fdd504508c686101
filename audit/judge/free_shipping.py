"""Whether a company ever ships for nothing: from an order value, or for as long as a campaign runs."""

from collections.abc import Iterable
from datetime import datetime

from audit.model.dossier import Dossier
from audit.model.finding import SHOP
from audit.model.record import Record, RecordKind
from audit.model.speaking import start_of, stated_window
from audit.model.statement import Statement
from audit.model.values import Range


def is_always_charged(dossiers: Iterable[Dossier], now: datetime) -> bool:
    """Whether nobody speaks of free shipping: from an order value, for the shop as a whole, or in a campaign that runs.

    Args:
        dossiers: Of all offers, and of the shop as a whole.
        now: Local instant as of which is judged.
    """
    return not any(_is_free_at_times(dossier, now) for dossier in dossiers)


def _is_free_at_times(dossier: Dossier, now: datetime) -> bool:
    if dossier.said("free_shipping_from") or dossier.recorded("free_shipping_from"):
        return True
    of_shop = dossier.said("shipping_cost") if dossier.offer.id == SHOP.id else ()
    return any(map(_is_zero, of_shop)) or any(_ships_for_nothing(record, now) for record in dossier.records)


def _ships_for_nothing(record: Record, now: datetime) -> bool:
    """Whether a record is a campaign's that may run today and gives shipping away; a product may include it."""
    first, last = stated_window(record)
    if record.kind is RecordKind.PRODUCT or (first and first > now) or (last and last < start_of(now)):
        return False
    return any(s.attribute == "shipping_cost" and _is_zero(s) for s in record.statements)


def _is_zero(statement: Statement) -> bool:
    value = statement.term.values
    return isinstance(value, Range) and value.is_zero
