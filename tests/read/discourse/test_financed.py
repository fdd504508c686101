"""Deposits of things that are paid in parts, and deposits that are given back."""

import pytest

from audit.model.statement import Statement
from tests.read.making import of, page, read

FINANCE = (
    "<table><tr><td>Customer deposit</td><td>CHF 1999</td></tr><tr><td>48 monthly payments of</td><td>CHF 219</td></tr>"
    "<tr><td>Representative APR</td><td>4.9%</td></tr></table>"
)


def told(main: str, attribute: str) -> list[Statement]:
    return of(read(page(f"<h1>Merlin Hatchback</h1>{main}")), attribute)


def test_a_deposit_beside_instalments_is_a_down_payment() -> None:
    assert [s.term.value for s in told(FINANCE, "down_payment")] == ["1999 CHF"]
    assert told(FINANCE, "deposit") == []


def test_the_rate_of_a_loan_is_that_of_what_is_financed() -> None:
    (rate,) = told(FINANCE, "interest_rate")

    assert (rate.subject.name, rate.subject.variant) == ("Merlin Hatchback", "")


@pytest.mark.parametrize(
    "main",
    [
        "<p>CHF 950 per month</p><ul><li>Deposit: CHF 1999</li></ul>",
        "<ul><li>Refundable deposit: CHF 1999</li><li>Pay in 3 instalments of CHF 30</li></ul>",
        "<ul><li>Security deposit: CHF 1999</li><li>APR 4.9%</li></ul>",
    ],
)
def test_a_deposit_that_is_given_back_stays_one(main: str) -> None:
    assert [s.term.value for s in told(main, "deposit")] == ["1999 CHF"]
    assert told(main, "down_payment") == []


def test_a_deposit_is_not_that_of_what_the_next_sentence_names() -> None:
    table = (
        "<table><tr><th>Bike</th><th>1 day</th><th>3 days</th></tr><tr><td>City</td><td>CHF 18</td><td>CHF 45</td></tr>"
        "<tr><td>E-bike</td><td>CHF 40</td><td>CHF 105</td></tr></table>"
    )

    (deposit,) = told(f"{table}<p>A refundable deposit of CHF 100 is taken. Helmets free.</p>", "deposit")

    assert deposit.subject.name == "Merlin Hatchback"
