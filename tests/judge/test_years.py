"""A page that was seen for the first time after a campaign was over speaks of that campaign's year."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from audit.judge.years import in_planned_years, planned_days
from audit.model.capture import Document
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Statement, Subject

PLANNED = {"c1": frozenset({date(2026, 9, 30)})}


def said(cell: str, quote: str, offer: str = "c1") -> Statement:
    statement = parse(f"site: Lampenwochen {cell}")
    return replace(statement, offer=offer, where=replace(statement.where, quote=quote))


def page(*statements: Statement, published: datetime | None = None) -> Document:
    return Document("site", "https://www.lampen.example/", "k", "0" * 64, statements=statements, published=published)


def ends(document: Document) -> list[str]:
    return [s.term.value for s in document.statements if s.attribute == "valid_through"]


@pytest.mark.parametrize(
    "statement",
    [
        said("valid_through 2027-09-30", "bis 30.9.2027"),
        said("valid_through 2027-09-30", "bis 30.09.27"),
        said("valid_through 2027-10-31", "bis 31. Oktober"),
        said("valid_through 0001-01-01", "0001-01-01T00:00:00"),
        said("valid_through 2027-09-30", "bis 30. September", offer="other"),
    ],
)
def test_days_with_a_year_and_days_that_nobody_planned_stay_as_they_are(statement: Statement) -> None:
    assert in_planned_years(page(statement), PLANNED) == page(statement)


def test_a_post_speaks_of_the_day_on_which_it_was_published() -> None:
    post = page(said("valid_through 2027-09-30", "bis 30. September"), published=datetime(2026, 10, 2))

    assert in_planned_years(post, PLANNED) == post


def test_a_day_that_a_record_planned_a_year_earlier_is_that_one() -> None:
    first, last = (
        said("valid_from 2027-09-01", "ab 1."),
        said("valid_through 2027-09-30T18:00", "bis 30. September, 18 h"),
    )
    price = said("price 49 CHF [..2027-09-30]", "49.–")

    shifted = in_planned_years(page(first, last, price), PLANNED)

    assert [s.term.value for s in shifted.statements[:2]] == ["2026-09-01", "2026-09-30T18:00"]
    assert shifted.statements[2].scope.last is not None
    assert shifted.statements[2].scope.last.date() == date(2026, 9, 30)
    assert ends(in_planned_years(shifted, PLANNED)) == ends(shifted)


def test_a_day_with_its_year_beside_one_without_stays_in_it() -> None:
    forgotten = said("valid_through 2027-09-30", "bis 30. September")
    other = said("valid_through 2027-06-30", "bis 30.6.2027")

    assert ends(in_planned_years(page(forgotten, other), PLANNED)) == ["2026-09-30", "2027-06-30"]


def test_the_planned_days_are_the_last_days_of_records() -> None:
    cells = tuple(parse(f"plan: Lampenwochen {cell} [record]") for cell in ("valid_through 2026-09-30", "price 9 CHF"))
    record = Record("plan", RecordKind.CAMPAIGN, 0, "c1", "Lampenwochen", Subject("Lampenwochen"), statements=cells)

    assert planned_days([record]) == PLANNED["c1"]
