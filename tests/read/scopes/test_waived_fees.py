"""The days and customers of a waiver are not those of the fee that it gives up."""

import pytest

from audit.model.statement import Statement
from tests.read.making import of, page, read

FEE = "<p>Joining fee: £{fee}. Deposit: £150.</p>"
WAIVER = "<p><b>Heron week</b> (8 to 19 June 2026): no joining fee for new members.</p>"


def fees(main: str) -> dict[str, Statement]:
    html = page(f"<h1>Fees of the Otter Club</h1>{main}").replace("de-CH", "en-GB")
    return {s.term.value.partition(" ")[0]: s for s in of(read(html), "setup_fee")}


@pytest.mark.parametrize("main", [FEE.format(fee=40) + WAIVER, WAIVER + FEE.format(fee=40)])
def test_a_fee_that_is_due_has_neither_the_days_nor_the_customers_of_its_waiver(main: str) -> None:
    said = fees(main)

    assert (said["40"].scope.last, said["40"].scope.audiences) == (None, frozenset())
    assert said["0"].scope.last is not None
    assert said["0"].scope.audiences == {"NewCustomers"}


def test_days_of_a_sentence_of_its_own_hold_for_the_fee_too() -> None:
    said = fees("<p>Our fees until 30 June 2026.</p>" + FEE.format(fee=40))

    assert said["40"].scope.last is not None
