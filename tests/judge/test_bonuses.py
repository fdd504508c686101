"""Bonuses that are offers of their own."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from audit.judge.bonuses import with_named_bonuses
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Statement, Subject


def quoting(line: str, quote: str) -> Statement:
    statement = parse(line)
    return replace(statement, where=replace(statement.where, quote=quote))


def heard(said: Sequence[Statement], *cells: str, name: str = "Tauschbonus") -> list[str]:
    record = Record("plan", RecordKind.CAMPAIGN, 0, "K7", name, Subject(name), statements=tuple(map(parse, cells)))
    return [str(s.term) for s in with_named_bonuses(said, [record])]


@pytest.mark.parametrize(("attribute", "recorded"), [("cashback", "discount"), ("discount", "cashback")])
def test_a_sum_under_the_name_of_the_offer_is_what_records_call_it(attribute: str, recorded: str) -> None:
    said = [quoting(f"print: Tauschbonus {attribute} 40 EUR", "40 € Tauschbonus")]

    assert heard(said, f"plan: Tauschbonus {recorded} 30 EUR") == [f"{recorded} 40 EUR"]


@pytest.mark.parametrize(
    ("value", "quote"),
    [
        ("40 EUR", "40 € Startguthaben"),  # another gift beside it
        ("40 EUR", "40 € Tauschbonussumme"),
        ("5%", "5 % Tauschbonus"),  # a share of the price
    ],
)
def test_what_does_not_bear_its_name_or_is_no_sum_stays_what_it_is(value: str, quote: str) -> None:
    said = [quoting(f"print: Tauschbonus cashback {value}", quote)]

    assert heard(said, "plan: Tauschbonus discount 30 EUR") == [f"cashback {value}"]


@pytest.mark.parametrize(
    "cells",
    [
        ("plan: Tauschbonus discount 30 EUR", "plan: Tauschbonus cashback 10 EUR"),
        ("plan: Tauschbonus discount 10%",),
        ("plan: Tauschbonus valid_through 2026-06-30",),
    ],
)
def test_where_records_know_both_or_neither_nothing_is_renamed(cells: tuple[str, ...]) -> None:
    said = [quoting("print: Tauschbonus cashback 40 EUR", "40 € Tauschbonus")]

    assert heard(said, *cells) == ["cashback 40 EUR"]
