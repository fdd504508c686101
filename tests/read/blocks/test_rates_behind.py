"""Amounts whose rate stands in an entry of its own behind them."""

import pytest

from tests.read.making import page, read


def prices(html: str) -> list[str]:
    document = read(page(f"<h1>Tipper</h1><dl>{html}</dl>"))
    return [s.term.value for s in document.statements if s.term.attribute == "price"]


@pytest.mark.parametrize(
    ("label", "rate", "value"),
    [
        ("Day", "a day", "58 CHF/P1D"),
        ("Tag", "pro Tag", "58 CHF/P1D"),
        ("Jour", "par jour", "58 CHF/P1D"),
        ("Long hire", "per month", "58 CHF/P1M"),
    ],
)
def test_an_amount_is_for_what_the_entry_behind_it_says(label: str, rate: str, value: str) -> None:
    assert prices(f"<div><dt>{label}</dt><dd>CHF 58.00</dd><dd>{rate}</dd></div>") == [value]


@pytest.mark.parametrize("behind", ["Fri 15:00 to Mon 9:00", "CHF 3.00 a day", "days", ""])
def test_other_entries_say_nothing_of_it(behind: str) -> None:
    assert "58 CHF" in prices(f"<div><dt>Flat</dt><dd>CHF 58.00</dd><dd>{behind}</dd></div>")


def test_the_rate_of_the_next_entry_is_not_its_own() -> None:
    flat, daily = "<div><dt>Weekend</dt><dd>CHF 99.00</dd></div>", "<div><dt>Day</dt><dd>a day</dd></div>"

    assert prices(flat + daily) == ["99 CHF"]
