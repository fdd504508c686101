"""Offers, what people said of their names, and the prices that channels showed."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta

from sqlalchemy import select

from audit.model.finding import Offer
from audit.store.database import Database, batches, table_of
from audit.store.keep import label_of, label_row, offer_of
from audit.store.nouns import Label
from audit.store.tables import LabelRow, OfferRow, PriceRow

_OFFER, _LABEL, _PRICE = (table_of(row) for row in (OfferRow, LabelRow, PriceRow))


class Offers:
    """The offers, labels and prices in a database."""

    def __init__(self, database: Database) -> None:
        """Work on a database."""
        self._database = database

    def keep(self, run: int, offers: Iterable[Offer]) -> None:
        """Keep the offers of a run under their ids."""
        rows = [
            {"id": offer.id, "name": offer.name, "campaign": offer.campaign, "variant": offer.variant, "run": run}
            for offer in offers
        ]
        self._database.upsert(OfferRow, rows)

    def all(self) -> tuple[Offer, ...]:
        """All offers that any run knew, by id."""
        with self._database.read() as connection:
            return tuple(sorted(offer_of(row) for row in connection.execute(select(_OFFER)).mappings()))

    def label(self, label: Label) -> None:
        """Keep a person's word on a name and an offer."""
        self._database.upsert(LabelRow, [label_row(label)])

    def labels(self) -> tuple[Label, ...]:
        """What people said of names and offers, by name."""
        with self._database.read() as connection:
            return tuple(sorted(label_of(row) for row in connection.execute(select(_LABEL)).mappings()))

    def keep_prices(self, day: date, prices: Mapping[tuple[str, str], str]) -> None:
        """Keep the prices of a day: offer id and channel, and the price in canonical form."""
        rows = [
            {"day": day.isoformat(), "offer": offer, "channel": channel, "value": value}
            for (offer, channel), value in sorted(prices.items())
        ]
        self._database.upsert(PriceRow, rows)

    def prices(
        self, since: date, until: date, offers: Collection[str] | None = None
    ) -> dict[tuple[str, str], tuple[tuple[date, str], ...]]:
        """Offer id and channel with the prices of the days from one to another, both included, oldest first.

        Of some offers if they are given.
        """
        between = (_PRICE.c.day >= since.isoformat()) & (_PRICE.c.day <= until.isoformat())
        queries = [select(_PRICE).where(between)]
        if offers is not None:
            # Days one by one, so that the key of day and offer leads to the rows.
            days = [(since + timedelta(days=n)).isoformat() for n in range((until - since).days + 1)]
            of_days = select(_PRICE).where(_PRICE.c.day.in_(days))
            queries = [of_days.where(_PRICE.c.offer.in_(some)) for some in batches(sorted(offers))]
        found: dict[tuple[str, str], list[tuple[date, str]]] = {}
        with self._database.read() as connection:
            for row in (row for query in queries for row in connection.execute(query).mappings()):
                known = found.setdefault((row["offer"], row["channel"]), [])
                known.append((date.fromisoformat(row["day"]), row["value"]))
        return {key: tuple(sorted(found[key])) for key in sorted(found)}
