"""Customers whom a record calls by the words that a channel has."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from audit.judge.named_customers import with_named_customers
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Statement, Subject

PLAN = "plan: Harbour Days audience Members"


def quoting(line: str, quote: str) -> Statement:
    statement = parse(line)
    return replace(statement, where=replace(statement.where, quote=quote))


def heard(said: Sequence[Statement], *cells: Statement) -> list[tuple[str, tuple[str, ...]]]:
    name = "Harbour Days"
    record = Record("plan", RecordKind.CAMPAIGN, 0, "K7", name, Subject(name), statements=cells)
    found = with_named_customers(said, [record])
    return [(s.term.value, tuple(sorted(s.scope.audiences))) for s in found]


@pytest.mark.parametrize("quote", ["Guild Card", "with your guild card", "for Guild Card holders"])
def test_they_are_those_whom_the_record_means(quote: str) -> None:
    said = [quoting("print: Harbour Days audience Employees", quote)]

    assert heard(said, quoting(PLAN, "Guild Card")) == [("Members", ())]


def test_what_holds_for_them_in_the_same_document_holds_for_those_too() -> None:
    said = [
        quoting("print: Harbour Days audience Employees", "Guild Card"),
        parse("print: Harbour Days discount 15% [audience=Employees]"),
    ]

    assert heard(said, quoting(PLAN, "Guild Card")) == [("Members", ()), ("15%", ("Members",))]


@pytest.mark.parametrize(
    ("quote", "cell"),
    [
        ("our staff", "Guild Card"),  # other words
        ("card price", "Guild Card"),
        ("staff with a card", "Card"),  # one word is all of it, or says nothing
        ("Guild Card", ""),
    ],
)
def test_other_words_mean_what_they_say(quote: str, cell: str) -> None:
    said = [quoting("print: Harbour Days audience Employees", quote)]

    assert heard(said, quoting(PLAN, cell)) == [("Employees", ())]


def test_words_for_two_groups_decide_nothing() -> None:
    said = [quoting("print: Harbour Days audience Employees", "Guild Card")]
    cells = (quoting(PLAN, "Guild Card"), quoting("plan: Harbour Days audience Students", "Guild Card"))

    assert heard(said, *cells) == [("Employees", ())]


def test_another_document_keeps_its_customers() -> None:
    said = [
        quoting("print: Harbour Days audience Employees", "Guild Card"),
        parse("site: Harbour Days discount 15% [audience=Employees]"),
    ]

    assert heard(said, quoting(PLAN, "Guild Card"))[1] == ("15%", ("Employees",))
