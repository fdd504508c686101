"""One line of text says a statement, both ways."""

from dataclasses import replace

import pytest
from hypothesis import given

from audit.model.notation import format_statement, parse
from audit.model.statement import Statement
from tests.strategies import pickled, statements


@given(statements())
def test_what_is_written_is_read_again(statement: Statement) -> None:
    again = parse(format_statement(statement))

    assert again == replace(statement, address=again.address)


@given(statements())
def test_statements_survive_pickling(statement: Statement) -> None:
    assert pickled(statement) == statement


@pytest.mark.parametrize(
    "line",
    [
        "shop: Surf XL price 49.90 CHF/P1M [2026-06-01..2026-06-30; audience=NewCustomers; region=CH]",
        "feed: Surf XL price 19.90.. CHF [published=2026-06-08T10:00; in=/post/1]",
        "crm: Surf XL discount ..30% [record]",
        "site: Surf XL shipping_cost 0 EUR [order=59.. EUR; mode=express]",
    ],
)
def test_a_line_is_written_as_it_was_read(line: str) -> None:
    assert format_statement(parse(line)) == line


@pytest.mark.parametrize(
    "line", ["", "shop Surf XL price 1 CHF", "shop: Surf XL colour red", "shop: X price 1 CHF [a=b]"]
)
def test_what_is_not_in_the_notation_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse(line)
