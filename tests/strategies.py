"""Hypothesis strategies: terms, values, scopes, statements."""

import pickle
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TypeVar

from hypothesis import strategies as st

from audit.model.attributes import ATTRIBUTES, Kind
from audit.model.scope import Scope
from audit.model.statement import Layer, Locator, Role, Statement, Subject, Term
from audit.model.values import Range

T = TypeVar("T")

CURRENCIES = ("CHF", "EUR", "GBP")
PERIODS = ("", "/P1M", "/P1Y", "/100 g", "/1 kg", "/2 person")
DAYS = st.dates(datetime(2025, 1, 1).date(), datetime(2028, 12, 31).date())
INSTANTS = st.datetimes(datetime(2025, 1, 1), datetime(2028, 12, 31)).map(lambda d: d.replace(second=0, microsecond=0))
AMOUNTS = st.decimals(0, 5000, places=2).map(lambda d: f"{d:f}")
REGIONS = ("CH", "CH-ZH", "CH-TI", "DE", "DE-BY", "AT")
WORDS = st.text("abcdefghijklmnoprstuvwxyzäöü", min_size=1, max_size=8)

_VALUES = {
    Kind.MONEY: st.builds(
        lambda a, c, p: f"{a} {c}{p}", AMOUNTS, st.sampled_from(CURRENCIES), st.sampled_from(PERIODS)
    ),
    Kind.PERCENT: st.integers(0, 100).map(lambda n: f"{n}%"),
    Kind.DURATION: st.one_of(
        st.builds(lambda n, u: f"P{n}{u}", st.integers(0, 60), st.sampled_from(("D", "M", "Y", "BD"))),
        st.builds(lambda n, m: f"P{n}BD..P{n + m}BD", st.integers(0, 9), st.integers(0, 9)),
    ),
    Kind.DATE: st.one_of(DAYS.map(lambda d: d.isoformat()), INSTANTS.map(lambda d: d.isoformat(timespec="minutes"))),
    Kind.CODE: st.text("ABCDEFGH0123456789", min_size=3, max_size=10),
    Kind.NUMBER: st.integers(1, 60).map(str),
    Kind.REGION: st.sets(st.sampled_from(REGIONS), min_size=1, max_size=3).map(lambda s: ",".join(sorted(s))),
}
_BOUNDED = frozenset({Kind.MONEY, Kind.PERCENT, Kind.NUMBER})


def pickled(value: T) -> T:
    """The value as another process receives it."""
    return pickle.loads(pickle.dumps(value))  # noqa: S301  (our own bytes)


@st.composite
def terms(draw: st.DrawFn, attributes: tuple[str, ...] = tuple(ATTRIBUTES)) -> Term:
    attribute = ATTRIBUTES[draw(st.sampled_from(attributes))]
    kind = draw(st.sampled_from(attribute.kinds))
    if kind is Kind.ENUM:
        return Term(attribute.name, draw(st.sampled_from(attribute.words)))
    value = draw(_VALUES[kind])
    can_be_bounded = kind in _BOUNDED and not attribute.threshold
    return Term(attribute.name, value, draw(st.sampled_from((None, "min", "max"))) if can_be_bounded else None)


@st.composite
def windows(draw: st.DrawFn) -> tuple[datetime | None, datetime | None]:
    first = draw(st.none() | DAYS.map(lambda d: datetime(d.year, d.month, d.day)))
    length = draw(st.none() | st.integers(0, 200))
    if length is None:
        return first, None
    start = first or datetime(2026, 1, 1)
    return first, start + timedelta(days=length, hours=23, minutes=59)


@st.composite
def scopes(draw: st.DrawFn) -> Scope:
    first, last = draw(windows())
    return Scope(
        first,
        last,
        draw(st.frozensets(st.sampled_from(REGIONS), max_size=2)),
        draw(st.frozensets(st.sampled_from(("NewCustomers", "Students", "Members")), max_size=2)),
        draw(st.sampled_from(("", "128 gb", "256 gb"))),
        draw(st.none() | st.builds(lambda n: Range(Decimal(n), None, "CHF"), st.integers(1, 99))),
        draw(st.sampled_from(("", "SUMMER"))),
        draw(st.sampled_from(("", "express"))),
        draw(st.sampled_from(("", "Included", "Excluded"))),
    )


@st.composite
def statements(draw: st.DrawFn, attributes: tuple[str, ...] = tuple(ATTRIBUTES)) -> Statement:
    term = draw(terms(attributes))
    channel = draw(st.sampled_from(("site", "shop", "feed")))
    document = draw(st.sampled_from((channel, "/a", "/b")))
    return Statement(
        channel,
        document if document != channel else f"https://{channel}.example/",
        document,
        Subject("Surf XL", draw(st.sampled_from(list(Role)))),
        term,
        draw(scopes()),
        Locator("0" * 64, "", 0, len(term.value), term.value, layer=draw(st.sampled_from(list(Layer)))),
        draw(st.none() | INSTANTS),
        "Surf XL",
    )
