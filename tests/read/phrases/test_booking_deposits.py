"""An English deposit that is paid on booking is part of the price, unless it is given back."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text


def _read(text: str) -> set[str]:
    return {str(one.term) for one in read_text(text, TextContext("en-GB", "GBP", date(2026, 6, 10)))}


@pytest.mark.parametrize(
    "text",
    [
        "A refundable deposit of £100 is payable on booking.",
        "A deposit of £100 is payable on booking and refunded after your stay.",
        "A deposit of £100 is taken when you collect the canoe and returned with it.",
    ],
)
def test_what_is_given_back_is_a_deposit(text: str) -> None:
    assert _read(text) == {"deposit 100 GBP"}


def test_a_price_that_is_payable_on_booking_is_a_price() -> None:
    assert _read("A week in the lodge is £700, payable on booking.") == {"price 700 GBP"}


@pytest.mark.parametrize(
    "text", ["A deposit of £250 is due when you book.", "A deposit of £250 is payable at the time of booking."]
)
def test_what_is_paid_on_booking_is_part_of_the_price(text: str) -> None:
    assert _read(text) == {"down_payment 250 GBP"}
