"""What earlier days tell of a price: how long it has been asked, and what was asked before.

A day that nobody observed is unknown; rules that need it are inconclusive, never violated.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from audit.model.dossier import Dossier, Night
from audit.model.values import Range, value_of


@dataclass(frozen=True, slots=True)
class History:
    """The price of an offer on a channel, day by day.

    Attributes:
        days: Day and amount, in one unit.
        today: Day of the audit.
    """

    days: dict[date, Decimal]
    today: date

    def running(self, price: Decimal) -> int:
        """For how many days on end, today included, a price has been asked as far as anybody saw."""
        return self._streak(self.today - timedelta(days=1), price) + 1

    def before(self, price: Decimal, former: Decimal) -> int:
        """For how many days on end the former price was asked immediately before a price."""
        return self._streak(self.today - timedelta(days=self.running(price)), former)

    def window(self, price: Decimal, days: int) -> tuple[int, Decimal | None]:
        """How many of the days before a price began were observed, and the lowest price on them."""
        began = self.today - timedelta(days=self.running(price) - 1)
        seen = [a for n in range(1, days + 1) if (a := self.days.get(began - timedelta(days=n))) is not None]
        return len(seen), min(seen, default=None)

    def _streak(self, day: date, amount: Decimal) -> int:
        length = 0
        while self.days.get(day) == amount:
            length += 1
            day -= timedelta(days=1)
        return length


def history_of(dossier: Dossier, channel: str, unit: str, night: Night) -> History:
    """The history of an offer on a channel, prices of other units left out."""
    observed = night.history.get((dossier.offer.id, channel), ())
    values = ((day, value_of("price", price)) for day, price in observed)
    known = {day: v.point for day, v in values if isinstance(v, Range) and v.unit == unit and v.point is not None}
    return History(known, night.today)
