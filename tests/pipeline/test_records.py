"""Records that are far fewer than the night before: half of a table is no reason to doubt all offers."""

from datetime import UTC, datetime

import pytest

from audit.model.capture import Gap, GapKind
from audit.model.record import Record, RecordKind
from audit.model.statement import Subject
from audit.pipeline.records import Sourced, beside_before
from audit.store.nouns import Snapshot


def sourced(count: int, *gaps: Gap) -> Sourced:
    records = (
        Record("plan", RecordKind.PRODUCT, 0, f"Q{n}", f"Quellwasser {n}", Subject(f"Quellwasser {n}"))
        for n in range(count)
    )
    return Sourced("plan", tuple(records), gaps)


def snapshot(rows: int) -> Snapshot:
    return Snapshot(
        "plan",
        "plan.csv",
        "0" * 64,
        rows,
        0,
        complete=True,
        archive="a.warc",
        offset=0,
        fetched=datetime(2026, 11, 19, 2, tzinfo=UTC),
    )


@pytest.mark.parametrize(("now", "before"), [(12, 12), (40, 12), (10, 12), (9, 10), (2, 4), (0, 0)])
def test_records_come_and_go(now: int, before: int) -> None:
    assert beside_before(sourced(now), snapshot(before)) == sourced(now)


def test_what_was_never_read_before_is_compared_with_nothing() -> None:
    assert beside_before(sourced(1), None).readable


@pytest.mark.parametrize(("now", "before"), [(6, 12), (2, 5), (100, 200), (1, 200)])
def test_half_a_table_is_not_judged_against(now: int, before: int) -> None:
    found = beside_before(sourced(now), snapshot(before))

    assert not found.readable
    assert [(gap.reason, gap.kind) for gap in found.gaps] == [("E-RECORDS-FEWER", GapKind.RECORDS)]
    assert f"{now} records, and held {before} on 2026-11-19" in found.gaps[0].text


def test_a_source_that_could_not_be_read_is_told_of_once() -> None:
    unread = sourced(0, Gap("plan", "", "E-RECORDS-EMPTY", "It is empty.", GapKind.RECORDS))

    assert beside_before(unread, snapshot(12)) == unread
