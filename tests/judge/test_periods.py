"""Billing periods that feeds and price lists leave out."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.judge.periods import with_recorded_periods
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Subject

YEARLY = ("pim: Heuabo price 46.90 EUR/P1M", "pim: Heuabo price 534 EUR/P1Y")


def recorded(*cells: str) -> tuple[Record, ...]:
    return (
        Record("pim", RecordKind.PRODUCT, 0, "H1", "Heuabo", Subject("Heuabo"), statements=tuple(map(parse, cells))),
    )


def terms(said: Sequence[str], *cells: str) -> list[str]:
    return [s.term.value for s in with_recorded_periods([parse(text) for text in said], recorded(*cells))]


def test_a_price_of_a_thing_that_is_bought_has_no_period() -> None:
    assert terms(["feed: Heuabo price 44.90 EUR"], "pim: Heuabo price 46.90 EUR") == ["44.90 EUR"]


def test_a_price_per_night_or_piece_takes_none() -> None:
    said = "feed: Heuabo price 44.90 EUR/1 person"
    assert terms([said], *YEARLY) == ["44.90 EUR/1 person"]


def test_a_price_of_another_size_takes_none() -> None:
    assert terms(["feed: Heuabo price 129 EUR"], *YEARLY) == ["129 EUR"]


def test_a_price_beside_one_of_its_size_with_a_period_is_something_else() -> None:
    said = ["page: Heuabo price 46.90 EUR/P1M", "page: Heuabo price 49 EUR"]
    assert terms(said, *YEARLY) == ["46.90 EUR/P1M", "49 EUR"]


def test_what_is_paid_once_by_record_stays_so() -> None:
    assert terms(["page: Heuabo price 49 EUR"], *YEARLY, "pim: Heuabo price 49 EUR") == ["49 EUR"]


@pytest.mark.parametrize(("said", "heard"), [("44.90 EUR", "44.90 EUR/P1M"), ("540 EUR", "540 EUR/P1Y")])
def test_a_price_without_a_period_has_that_of_the_recorded_price_next_to_it(said: str, heard: str) -> None:
    assert terms([f"feed: Heuabo price {said}"], *YEARLY) == [heard]


@pytest.mark.parametrize(
    ("name", "quote", "heard"),
    [
        ("Révision annuelle", "139 EUR", "139 EUR"),
        ("Révision annuelle", "139 EUR par an / Jahr", "139 EUR/P1Y"),  # told of the price itself
        ("Révision", "139 EUR", "139 EUR/P1Y"),
    ],
)
def test_what_is_called_yearly_and_on_record_for_once_is_paid_for_once(name: str, quote: str, heard: str) -> None:
    said = parse("page: Révision price 139 EUR/P1Y")
    said = replace(said, subject=Subject(name), where=replace(said.where, quote=quote))
    price = parse("pim: Révision price 129 EUR")
    record = Record("pim", RecordKind.PRODUCT, 0, "R1", name, Subject(name), statements=(price,))

    assert [s.term.value for s in with_recorded_periods([said], [record])] == [heard]


def test_the_trace_says_where_the_period_comes_from() -> None:
    (found,) = with_recorded_periods([parse("feed: Heuabo price 44.90 EUR")], recorded(*YEARLY))
    assert found.trace.endswith("period P1M as recorded")


@given(st.decimals("0.01", "9999", places=2), st.decimals("0.01", "9999", places=2))
def test_no_amount_is_ever_changed(said: object, known: object) -> None:
    (heard,) = terms([f"feed: Heuabo price {said} EUR"], f"pim: Heuabo price {known} EUR/P1M")
    assert heard.partition("/")[0] == f"{said} EUR"


def _for_a_time(between: str) -> list[str]:
    lasts = parse("page: Heuabo promo_duration P42D [quote=sechs Wochen]")
    paid = parse("page: Heuabo price 44.90 EUR")
    lasts = replace(lasts, where=replace(lasts.where, start=0, end=12))
    start = 12 + len(between)
    paid = replace(paid, where=replace(paid.where, start=start, end=start + 7, before=f"sechs Wochen{between}"))
    return [s.term.value for s in with_recorded_periods([lasts, paid], recorded(*YEARLY))]


@pytest.mark.parametrize("between", [" ", " für ", " für nur ", ": "])
def test_what_is_paid_for_a_whole_time_takes_none(between: str) -> None:
    assert _for_a_time(between) == ["P42D", "44.90 EUR"]


def test_what_is_paid_while_a_time_lasts_takes_one() -> None:
    assert _for_a_time(" lang nur je ") == ["P42D", "44.90 EUR/P1M"]
