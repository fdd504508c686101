"""What sentences work out themselves: an amount less another one."""

from dataclasses import replace

import pytest

from audit.model.dossier import Dossier
from audit.model.finding import Offer
from audit.model.notation import parse
from rules.arithmetic.reduced_price_is_off import RULE
from tests.judge.company import night


def computed(before: str, said: str = "70 GBP", layer: str = "text") -> list[str]:
    """What the sum before a price gives, where it gives another one."""
    statement = parse(f"mail: Tipper price {said} [layer={layer}]")
    statement = replace(statement, where=replace(statement.where, before=before))
    found = RULE.judge(Dossier(Offer("tipper", "Tipper"), (), (statement,)), night())
    return [dict(one.params)["computed"] for one in found]


@pytest.mark.parametrize(
    "before",
    [
        "For one day that is £92 less £20 = ",
        "£92 minus £20 makes ",
        "£92.00 − £20.00 = ",
        "92 € weniger 20 € sind ",
        "CHF 92.– abzüglich CHF 20.– macht ",
        "92 € moins 20 €, cela fait ",
        "92 € meno 20 € fanno ",
    ],
)
def test_a_sum_that_is_worked_out_wrongly(before: str) -> None:
    assert computed(before) == ["72.00 GBP"]


@pytest.mark.parametrize(
    "before",
    [
        "£90 less £20 = ",  # right
        "£89.99 less £20 = ",  # right but for a rounded cent
        "sizes 92 - 20 = ",  # no money
        "from £40 - 60 = ",  # a range
        "£92 less 20% = ",
        "£1 092 less £20 = ",
        "£120 less £30 less £20 = ",
        "2 days at £45 less £20 = ",
        "two days at 2 x £45 less £20 = ",
        "tours at £92, less £20 for members; children ",
        "",
    ],
)
def test_sums_that_are_right_or_none(before: str) -> None:
    assert computed(before) == []


def test_data_work_out_nothing() -> None:
    assert computed("£92 less £20 = ", layer="data") == []
