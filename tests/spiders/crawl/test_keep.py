"""What a server says has not changed is fetched all the same once a week (fault 46)."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from spiders.crawl.keep import is_due


@given(st.text(max_size=60), st.dates(max_value=date(2100, 1, 1)))
def test_every_address_is_due_on_one_day_of_every_week(path: str, day: date) -> None:
    week = [is_due(f"https://a.example/{path}", day + timedelta(days=n)) for n in range(7)]

    assert week.count(True) == 1


def test_a_site_is_due_in_seven_parts() -> None:
    due = sum(is_due(f"https://a.example/artikel/{number}", date(2026, 11, 22)) for number in range(700))

    assert 50 < due < 150
