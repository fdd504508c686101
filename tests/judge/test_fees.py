"""Fees that are offers of their own."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from audit.judge.fees import with_named_fees
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Statement, Subject


def quoting(line: str, quote: str) -> Statement:
    statement = parse(line)
    return replace(statement, where=replace(statement.where, quote=quote))


def heard(said: Sequence[Statement], *cells: str, name: str = "Late return") -> list[str]:
    subject = Subject(name)
    record = Record("list", RecordKind.PRODUCT, 0, "X1", name, subject, statements=tuple(map(parse, cells)))
    return [str(s.term) for s in with_named_fees(said, [record])]


def test_a_fee_beside_an_offer_stays_one() -> None:
    said = [quoting("page: Canoe setup_fee 12 EUR", "a handling charge of 12 €")]

    assert heard(said, "list: Canoe price 49 EUR", name="Canoe") == ["setup_fee 12 EUR"]


def test_a_fee_that_is_on_record_as_one_stays_one() -> None:
    said = [quoting("page: Late return setup_fee 12 EUR", "late return fee of 12 €")]

    cells = ("list: Late return price 49 EUR", "list: Late return setup_fee 15 EUR")
    assert heard(said, *cells) == ["setup_fee 12 EUR"]


def test_without_a_price_on_record_nothing_is_heard_as_one() -> None:
    said = [quoting("page: Late return setup_fee 12 EUR", "late return fee of 12 €")]

    assert heard(said, "list: Late return valid_through 2026-06-30") == ["setup_fee 12 EUR"]


@pytest.mark.parametrize("attribute", ["setup_fee", "deposit"])
def test_a_fee_that_bears_the_name_of_the_offer_is_its_price(attribute: str) -> None:
    said = [quoting(f"page: Late return {attribute} 12 EUR", "A Late Return fee of 12 €")]

    assert heard(said, "list: Late return price 15 EUR") == ["price 12 EUR"]


OVEN = "list: Oven installation price 95 GBP"


@pytest.mark.parametrize(
    ("line", "quote"),
    [
        ("page: Oven installation setup_fee 20 GBP", "connection fee £20"),  # on top of it
        ("page: Oven installation deposit 20 GBP", "£20.00"),
        ("page: Gas oven installation setup_fee 20 GBP", "£20.00"),
    ],
)
def test_a_fee_of_its_own_beside_a_service_stays_one(line: str, quote: str) -> None:
    assert "price 20 GBP" not in heard([quoting(line, quote)], OVEN, name="Oven installation")


def test_a_fee_beside_the_price_of_a_service_stays_one() -> None:
    said = [
        quoting("page: Oven installation setup_fee 20 GBP", "£20.00"),
        quoting("page: Oven installation price 95 GBP", "£95.00"),
    ]

    assert heard(said, OVEN, name="Oven installation") == ["setup_fee 20 GBP", "price 95 GBP"]


def test_a_bare_column_of_fees_of_a_thing_stays_one() -> None:
    said = [quoting("page: Canoe setup_fee 12 EUR", "12 €")]

    assert heard(said, "list: Canoe price 49 EUR", name="Canoe") == ["setup_fee 12 EUR"]


@pytest.mark.parametrize("name", ["Oven installation", "Herdmontage", "Montage du four", "Installazione forno"])
def test_an_amount_that_only_the_name_of_a_service_makes_a_fee_is_its_price(name: str) -> None:
    said = [quoting(f"page: {name} setup_fee 90 GBP", "£90.00")]

    assert heard(said, f"list: {name} price 95 GBP", name=name) == ["price 90 GBP"]
