"""How runs linked: what the next run and replays need of it, and nothing else."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import func, select

from audit.store import linkings
from audit.store.database import table_of
from audit.store.nouns import Linked, RunState
from audit.store.store import Store
from audit.store.tables import LinkStatisticsRow

DAY = date(2026, 6, 10)
NOW = datetime(2026, 6, 10, 1, tzinfo=UTC)


def turn(number: int, statistics: bytes, *, anew: bool = True) -> Linked:
    return Linked(number, statistics, "basis", DAY, anew)


def a_run(store: Store, linked: Iterable[Linked], answers: dict[str, str], day: date = DAY) -> int:
    number = store.runs.begin(day, NOW).number
    store.linkings.keep(number, linked, answers)
    store.runs.finish(number, RunState.COMPLETE, NOW)
    return number


def statistics_kept(store: Store) -> int:
    with store.database.read() as connection:
        return int(connection.execute(select(func.count()).select_from(table_of(LinkStatisticsRow))).scalar_one())


def test_an_empty_database_knows_no_linking(store: Store) -> None:
    assert store.linkings.answers() == {}
    assert store.linkings.of_run(1) == ()


def test_how_a_run_linked_comes_back_as_it_was(store: Store) -> None:
    linked = (turn(0, b"same"), turn(1, b"same"), turn(2, b"other", anew=False))
    run = a_run(store, linked, {"q": "[]", "r": "[1]"})
    assert store.linkings.of_run(run) == linked
    assert store.linkings.answers() == {"q": "[]", "r": "[1]"}


def test_the_next_run_replaces_the_answers_and_what_was_found_for_nobody_else(store: Store) -> None:
    first = a_run(store, [turn(1, b"one")], {"q": "[]", "r": "[]"})
    second = a_run(store, [turn(1, b"two")], {"r": "[]", "s": "[]"})
    assert store.linkings.answers() == {"r": "[]", "s": "[]"}
    assert store.linkings.of_run(first) == ()
    assert store.linkings.of_run(second) == (turn(1, b"two"),)
    assert statistics_kept(store) == 1


def test_statistics_stay_while_a_run_is_kept_that_linked_by_them(store: Store) -> None:
    a_run(store, [turn(1, b"one")], {}, date(2025, 1, 1))
    by_them = a_run(store, [turn(1, b"one", anew=False)], {}, date(2025, 1, 2))
    a_run(store, [turn(1, b"two")], {})
    assert store.linkings.of_run(by_them) == (turn(1, b"one", anew=False),)

    store.purge(DAY, keep_runs=1)

    assert store.linkings.of_run(by_them) == ()
    assert statistics_kept(store) == 1


def test_a_run_that_is_not_kept_to_its_end_leaves_no_trace(store: Store) -> None:
    first = a_run(store, [turn(1, b"one")], {"q": "[]"})

    def killed() -> None:
        store.linkings.keep(store.runs.begin(DAY, NOW).number, [turn(1, b"two")], {"r": "[]"})
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.step(killed)
    assert store.linkings.answers() == {"q": "[]"}
    assert store.linkings.of_run(first) == (turn(1, b"one"),)


def test_no_more_answers_are_kept_than_a_database_can_bear(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linkings, "MOST_ANSWERS", 1)
    a_run(store, [], {"q": "[]", "r": "[]"})
    assert store.linkings.answers() == {"q": "[]"}
