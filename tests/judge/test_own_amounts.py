"""Sums in a company's own rules come out as people reckon them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.judge.own import compiled
from audit.judge.own_amounts import nearly


@pytest.mark.parametrize(
    "expression",
    [
        'attribute == "price" && value.amount != 50.0',
        'quote.contains("a + b == c")',
        'value.amount >= 10.0 ? offer == "A-1" : channel in ["a-b", "c"]',
        "value.amount > -5.0 == true",
    ],
)
def test_what_compares_no_sum_is_left_as_it_is(expression: str) -> None:
    assert nearly(expression) == expression


@pytest.mark.parametrize(
    ("expression", "holds"),
    [
        ("value.amount * 12.0 == 478.8", True),
        ("value.amount * 12.0 != 478.8", False),
        ("478.8 > value.amount * 12.0", False),
        ("value.amount * 12.0 >= 478.8", True),
        ("value.amount * 12.0 < 478.8 || value.amount + 0.1 == 40.0", True),
        ("(value.amount * 12.0 == 478.8) && !(value.amount * 2.0 == 80.0)", True),
        ("[39.9, 1.0].exists(n, n * 12.0 == value.amount * 12.0)", True),
        ("value.amount * 12.0 == 478.8 ? value.amount - 0.9 == 39.0 : false", True),
        ('attribute + "s" == "prices"', True),
        ("value.amount * 12.0 == 478.81", False),
    ],
)
def test_a_sum_is_what_it_is_on_paper(expression: str, *, holds: bool) -> None:
    assert compiled(expression).execute({"value": {"amount": 39.9}, "attribute": "price"}) is holds


@given(st.decimals("0.01", "9999", places=2), st.integers(1, 48))
def test_instalments_add_up_whatever_the_cents(rate: object, count: int) -> None:
    total = round(float(str(rate)) * count, 2)

    assert compiled(f"value.amount * {count}.0 == {total}").execute({"value": {"amount": float(str(rate))}})
