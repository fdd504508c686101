"""What sentences work out themselves: an amount less another one."""

from dataclasses import replace

import pytest

from audit.model.dossier import Dossier
from audit.model.finding import Finding, Offer
from audit.model.notation import parse
from audit.model.statement import Statement
from rules.arithmetic.discount_does_not_add_up import RULE as DISCOUNT
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
        "The 3-in-1 Otter: £90.00 less 20% makes ",
        "£90 less 20% is just £",
        "CHF 90.– abzüglich 20 % ergibt ",
        "90 € moins 20 %, soit ",
        "90 € meno il 20 % fanno ",
    ],
)
def test_a_share_that_is_taken_off_wrongly(before: str) -> None:
    assert computed(before) == ["72.00 GBP"]


@pytest.mark.parametrize(
    "before",
    [
        "£87.50 less 20% makes ",  # right
        "£87 less 20% makes ",  # 69.60, rounded to the whole
        "£88.40 less 20% makes about ",
        "88.40 € weniger 20 % sind rund ",
        "2 nights at £90 less 20% makes ",
        "£1,190 less 20% makes ",
        "£90 less 20% VAT makes ",
        "£90, less 20% for members, children ",
    ],
)
def test_shares_that_are_taken_off_rightly_or_from_something_else(before: str) -> None:
    assert computed(before) == []


@pytest.mark.parametrize(
    "before",
    [
        "£90 less £20 = ",  # right
        "£89.99 less £20 = ",  # right but for a rounded cent
        "sizes 92 - 20 = ",  # no money
        "from £40 - 60 = ",  # a range
        "£92 less 20% VAT = ",
        "£92 less 20% = £73.60 for members, children ",
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


def test_a_share_that_a_sentence_takes_off_is_told_of_its_price_alone() -> None:
    lines = ("list_price 90 GBP", "discount 20%", "price 75 GBP")
    said = tuple(parse(f"mail: Otter {line}") for line in lines)
    worked_out = replace(said[2], where=replace(said[2].where, before="The Otter: £90.00 less 20% ", quote="makes £75"))

    def found(*statements: Statement) -> list[Finding]:
        return list(DISCOUNT.judge(Dossier(Offer("otter", "Otter"), (), statements), night()))

    assert found(*said[:2], worked_out) == []
    assert len(found(*said)) == 1
