"""What is known of earlier prices when not every day was observed."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from rules._history import History

TODAY = date(2026, 6, 10)
LOW, HIGH = Decimal(80), Decimal(100)
PRICES = st.lists(st.sampled_from([None, LOW, Decimal(90), HIGH]), max_size=40)


def history(*newest_first: Decimal | None) -> History:
    days = {TODAY - timedelta(days=n): price for n, price in enumerate(newest_first, 1) if price is not None}
    return History(days, TODAY)


def test_where_nothing_was_seen_nothing_is_compared() -> None:
    compared = history().comparison(LOW, HIGH)

    assert (compared.shown, compared.asked, compared.longest) == (1, 0, 0)
    assert history().window(TODAY, 30) == (0, None)


def test_steps_of_a_reduction_count_as_one_and_a_night_without_audit_breaks_nothing() -> None:
    compared = history(LOW, Decimal(90), None, Decimal(90), HIGH, None, HIGH).comparison(LOW, HIGH)

    assert (compared.shown, compared.asked, compared.longest) == (5, 3, 3)


def test_a_reduction_may_have_begun_with_any_step_that_no_lower_price_stands_before() -> None:
    began = tuple(history(LOW, Decimal(90), LOW, HIGH).beginnings(LOW))

    assert began == (TODAY - timedelta(days=1), TODAY - timedelta(days=2))


@given(PRICES)
def test_streaks_tell_every_observed_day_once(prices: list[Decimal | None]) -> None:
    known = history(*prices)

    streaks = known.streaks(LOW)

    for day, price in known.days.items():
        assert [s.price for s in streaks if s.first <= day <= s.last] == [price]
