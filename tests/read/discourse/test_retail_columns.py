"""What consumers pay, in the price lists of the trade."""

from datetime import date

import pytest

from audit.read.files.row_blocks import blocks_of_rows
from audit.read.found import TextContext
from audit.read.text import read_blocks


def list_prices(trade: str, retail: str) -> list[str]:
    rows = [["Product", trade, retail], ["Lantern Nord", "£4.20", "£7.99"], ["Tent Nord", "£42", "£79"]]
    found = read_blocks(tuple(blocks_of_rows(rows, 1, "")), TextContext("en-GB", "GBP", date(2026, 6, 10)))
    return [one.term.value for one in found if one.term.attribute == "list_price"]


def test_a_gross_retail_price_beside_the_net_one_of_the_trade_is_no_former_price() -> None:
    assert list_prices("Trade price ex VAT", "Retail inc. VAT") == []


@pytest.mark.parametrize(
    ("trade", "retail"),
    [("Trade price ex VAT", "RRP inc. VAT"), ("Sale price inc. VAT", "Retail inc. VAT"), ("Price", "Retail price")],
)
def test_a_recommended_price_and_a_former_one_of_the_same_customers_stay(trade: str, retail: str) -> None:
    assert list_prices(trade, retail) == ["7.99 GBP", "79 GBP"]
