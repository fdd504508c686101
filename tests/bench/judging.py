"""How fast dossiers are judged, beside a plain group-by over the same values.

usage: python -m tests.bench.judging [--offers 100000] [--channels 6] [--attributes 8] [--share 0.01]

Every offer is on record and on every channel with every attribute; in the given share of the pairs of offer and
attribute one channel says something else. Dossiers are made while they are judged, so that peak memory is that of
judging; making them is measured apart and taken off. Times are those of the processor, so that a busy machine does not
matter. The lower limit is one SQL statement in DuckDB that groups the same rows by offer and attribute and keeps the
groups with more than one value; putting the rows into a table is shown apart.
"""

import argparse
import resource
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import duckdb

from audit.judge.engine import judge
from audit.judge.patterns import select
from audit.model.capture import Form
from audit.model.channel import Channel, ChannelState
from audit.model.dossier import Dossier, Mention, Night
from audit.model.finding import Offer
from audit.model.record import Record, RecordKind
from audit.model.scope import Scope
from audit.model.statement import Layer, Locator, Role, Statement, Subject, Term
from audit.plugins.discover import discover
from audit.plugins.rule import Rule
from tests.judge.company import VALUES

ATTRIBUTES = (
    "price", "list_price", "shipping_cost", "delivery_time", "availability", "warranty", "return_period",
    "item_condition",
)  # fmt: skip


@dataclass(frozen=True)
class Size:
    """How much is judged."""

    offers: int
    channels: tuple[str, ...]
    attributes: tuple[str, ...]
    share: float

    def is_odd(self, offer: int, attribute: int) -> bool:
        """Whether the last channel says something else; spread evenly."""
        number = offer * len(self.attributes) + attribute
        return int(number * self.share) != int((number + 1) * self.share)


def dossiers(size: Size) -> Iterator[Dossier]:
    """The dossiers, one after the other."""
    terms = {name: (Term(name, VALUES[name][0]), Term(name, VALUES[name][1])) for name in size.attributes}
    everywhere = Scope()
    for number in range(size.offers):
        key = f"sku-{number:06}"
        subject = Subject(f"Article {number}", Role.ROW, ids=(("sku", key),))
        said = tuple(
            Statement(
                channel, f"https://{channel}.example/{key}", f"/{key}", subject,
                terms[name][size.is_odd(number, index) and channel == size.channels[-1]], everywhere,
                Locator("0" * 64, "td", 0, 5, terms[name][0].value, layer=Layer.FIELD), offer=key,
            )
            for channel in size.channels
            for index, name in enumerate(size.attributes)
        )  # fmt: skip
        recorded = tuple(
            Statement(
                "plan", "plan.csv", key, subject, terms[name][0], everywhere,
                Locator("0" * 64, f"row {number}", 0, 5, terms[name][0].value, layer=Layer.RECORD), offer=key,
            )
            for name in size.attributes
        )  # fmt: skip
        record = Record("plan", RecordKind.PRODUCT, 0, key, subject.name, subject, statements=recorded)
        mentions = tuple(
            Mention(channel, f"https://{channel}.example/{key}", f"/{key}", "0" * 64, Form.ROW, Role.ROW)
            for channel in size.channels
        )
        yield Dossier(Offer(key, subject.name), (record,), said, mentions)


def rows(size: Size) -> Iterator[tuple[str, str, str, str]]:
    """Offer, attribute, channel and value: the same as the dossiers say."""
    for dossier in dossiers(size):
        for statement in (*dossier.statements, *dossier.records[0].statements):
            yield dossier.offer.id, statement.attribute, statement.channel, statement.term.value


def judging(size: Size) -> tuple[float, int]:
    """Seconds for judging alone, and findings."""
    rules, patterns = select(discover("rules", "RULE", Rule).values())
    states = {name: ChannelState(Channel(name), size.offers, size.offers) for name in size.channels}
    night = Night(datetime(2026, 6, 10, 6), states, has_records=True)
    making = time.process_time()
    for _ in dossiers(size):
        pass
    making = time.process_time() - making
    start = time.process_time()
    found = sum(1 for _ in judge(dossiers(size), night, rules, patterns))
    return time.process_time() - start - making, found


def grouping(size: Size) -> tuple[float, float, int]:
    """Seconds to fill the table and to group it, and groups with more than one value."""
    database = duckdb.connect(config={"threads": 1})
    database.execute("create table said (offer text, attribute text, channel text, value text)")
    columns = list(zip(*rows(size), strict=True))
    start = time.process_time()
    for first in range(0, len(columns[0]), 100_000):
        part = [list(column[first : first + 100_000]) for column in columns]
        database.execute("insert into said select unnest(?), unnest(?), unnest(?), unnest(?)", part)
    filling = time.process_time() - start
    start = time.process_time()
    groups = database.execute(
        "select offer, attribute, list(channel), list(value) from said group by offer, attribute"
        " having count(distinct value) > 1"
    ).fetchall()
    grouped = time.process_time() - start
    return filling, grouped, len(groups)


def main(arguments: list[str]) -> int:
    """Measure and print."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--offers", type=int, default=100_000)
    cli.add_argument("--channels", type=int, default=6)
    cli.add_argument("--attributes", type=int, default=8)
    cli.add_argument("--share", type=float, default=0.01)
    cli.add_argument("--no-limit", action="store_true", help="leave the group-by out")
    given = cli.parse_args(arguments)
    channels = tuple(f"channel{number}" for number in range(given.channels))
    size = Size(given.offers, channels, ATTRIBUTES[: given.attributes], given.share)
    seconds, found = judging(size)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    say = sys.stdout.write
    say(f"judged {size.offers} dossiers in {seconds:.1f} s: {size.offers / seconds:.0f} a second, {found} findings\n")
    say(f"peak memory {peak:.0f} MB\n")
    if given.no_limit:
        return 0
    filling, grouped, groups = grouping(size)
    say(f"DuckDB, one thread: grouping {grouped:.2f} s ({groups} groups), filling the table {filling:.1f} s\n")
    say(f"judging takes {seconds / grouped:.1f} times grouping, {seconds / (filling + grouped):.1f} times both\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
