"""What earlier days tell of a price: how long it has been asked, and what was asked before.

A day that nobody observed is unknown; rules that need it are inconclusive, never violated. Between two days with the
same price an unobserved one had that price too.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from audit.model.dossier import Dossier, Night
from audit.model.values import Range, value_of

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Streak:
    """Days on end with one price.

    Attributes:
        price: The amount.
        first: Day on which it was seen first.
        last: Day on which it was seen last.
    """

    price: Decimal
    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it lasted, both ends included."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a former price stands to the one that is asked now.

    Attributes:
        shown: For how many days, today included, less than the former price has been asked.
        asked: For how many days on end the former price was asked immediately before; 0: not seen there.
        longest: For how many days on end it was asked at most, whenever that was.
        began: First of the days with less.
    """

    shown: int
    asked: int
    longest: int
    began: date


@dataclass(frozen=True, slots=True)
class History:
    """The price of an offer on a channel, day by day.

    Attributes:
        days: Day and amount, in one unit, of the days before today.
        today: Day of the audit.
    """

    days: dict[date, Decimal]
    today: date

    def streaks(self, price: Decimal) -> tuple[Streak, ...]:
        """The prices one after the other, that of today first."""
        found = [Streak(price, self.today, self.today)]
        for day in sorted(self.days, reverse=True):
            if self.days[day] == found[-1].price:
                found[-1] = Streak(found[-1].price, day, found[-1].last)
            else:
                found.append(Streak(self.days[day], day, day))
        return tuple(found)

    def comparison(self, price: Decimal, former: Decimal) -> Comparison:
        """How a former price stands to today's; a reduction in several steps is one reduction."""
        streaks = self.streaks(price)
        reduced = 1
        while reduced < len(streaks) and streaks[reduced].price < former:
            reduced += 1
        began = streaks[reduced - 1].first
        before = streaks[reduced] if reduced < len(streaks) else None
        asked = before.days if before is not None and before.price == former else 0
        longest = max((s.days for s in streaks if s.price == former), default=0)
        return Comparison((self.today - began).days + 1, asked, longest, began)

    def beginnings(self, price: Decimal) -> Iterator[date]:
        """The days on which a reduction may have begun: that of its last step, and of each one right before it."""
        streaks = self.streaks(price)
        for index, streak in enumerate(streaks):
            if index and streak.price < streaks[index - 1].price:
                return
            yield streak.first

    def window(self, began: date, days: int) -> tuple[int, Decimal | None]:
        """How many of the days before a day were observed, and the lowest price on them."""
        seen = [a for n in range(1, days + 1) if (a := self.days.get(began - n * _DAY)) is not None]
        return len(seen), min(seen, default=None)


def history_of(dossier: Dossier, channel: str, unit: str, night: Night) -> History:
    """The history of an offer on a channel, prices of other units left out."""
    observed = night.history.get((dossier.offer.id, channel), ())
    values = ((day, value_of("price", price)) for day, price in observed if day < night.today)
    known = {day: v.point for day, v in values if isinstance(v, Range) and v.unit == unit and v.point is not None}
    return History(known, night.today)
