"""A column of first or last days tells of each row's price when it holds."""

from datetime import datetime

import pytest

from tests.read.making import page, read


def windows(head: str, *rows: tuple[str, str, str]) -> dict[str, tuple[datetime | None, datetime | None]]:
    body = "".join(f"<tr><td>{name}</td><td>{price}</td><td>{day}</td></tr>" for name, price, day in rows)
    table = f"<table><tr><th>Fahrt</th><th>Preis</th><th>{head}</th></tr>{body}</table>"
    said = read(page(f"<h1>Draisine</h1>{table}")).statements
    return {s.term.value: (s.scope.first, s.scope.last) for s in said if s.term.attribute == "price"}


@pytest.mark.parametrize("head", ["gültig ab", "Gültig ab"])
def test_a_column_of_first_days_begins_each_price(head: str) -> None:
    said = windows(head, ("Rundfahrt", "13.–", "1.1.2026"), ("Rundfahrt", "15.–", "1.7.2026"))

    assert said == {"13 CHF": (datetime(2026, 1, 1), None), "15 CHF": (datetime(2026, 7, 1), None)}


def test_a_day_behind_another_name_limits_nothing() -> None:
    said = windows("gültig ab", ("Rundfahrt", "13.–", ""), ("Rundfahrt Kinder", "7.–", "1.7.2026"))

    assert said["13 CHF"] == (None, None)
