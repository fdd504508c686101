"""What a purge removes, what it keeps, and what a check finds."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import delete

from audit.model.capture import Capture, Document
from audit.model.finding import Finding, FindingKind, Offer, Side, Status
from audit.model.notation import parse
from audit.store.database import table_of
from audit.store.nouns import ReadingKey, RunState
from audit.store.store import Store
from audit.store.tables import CaptureRow, ObservationRow

OLD, NEW = date(2025, 1, 10), date(2026, 6, 10)
NOW = datetime(2026, 6, 10, 1, tzinfo=UTC)


def capture(digest: str, archive: str) -> Capture:
    return Capture("shop", f"https://s.example/{digest[0]}", NOW, 200, (), b"", digest, "text/html", archive, 1)


def a_run(store: Store, day: date, digest: str, archive: str) -> int:
    run = store.runs.begin(day, NOW)
    store.captures.keep(run.number, [capture(digest, archive)], day)
    key = ReadingKey(digest, "shop", "https://s.example/", "1", "1", day)
    store.readings.keep([(key, (Document("shop", "a", "a", digest),))])
    store.runs.keep_judged(run.number, b"{}")
    store.runs.finish(run.number, RunState.COMPLETE, NOW)
    return run.number


def finding_on(digest: str) -> Finding:
    said = parse("shop: Surf XL price 49.90 CHF")
    side = Side.of(replace(said, where=replace(said.where, digest=digest)), odd=True)
    return Finding(
        "C101", "differs-from-record", FindingKind.CONTRADICTION, Offer("xl"), "price", (side,),
        status=Status.OPEN, first_seen=OLD, last_seen=NEW,
    )  # fmt: skip


def test_nothing_is_removed_while_everything_is_young(store: Store) -> None:
    a_run(store, NEW, "a" * 64, "new.warc")

    purged = store.purge(NEW - timedelta(days=1), keep_runs=1)

    assert (purged.runs, purged.captures, purged.readings, purged.archives) == ((), 0, 0, ())


def test_an_old_run_goes_with_its_captures_readings_and_archive(store: Store) -> None:
    old = a_run(store, OLD, "a" * 64, "old.warc")
    new = a_run(store, NEW, "b" * 64, "new.warc")

    purged = store.purge(NEW, keep_runs=1)

    assert purged.runs == (old,)
    assert (purged.captures, purged.readings, purged.archives) == (1, 1, ("old.warc",))
    assert [seen.archive for seen in store.captures.of_run(new)] == ["new.warc"]


def test_a_body_that_still_stands_is_kept_however_old_its_archive_is(store: Store) -> None:
    a_run(store, OLD, "a" * 64, "old.warc")
    new = a_run(store, NEW, "a" * 64, "new.warc")

    purged = store.purge(NEW, keep_runs=1)

    assert purged.archives == ()
    assert store.captures.of_run(new)[0].archive == "old.warc"


def test_the_evidence_of_a_finding_is_kept_as_long_as_the_finding(store: Store) -> None:
    a_run(store, OLD, "a" * 64, "old.warc")
    new = a_run(store, NEW, "b" * 64, "new.warc")
    store.findings.keep(new, [finding_on("a" * 64)])

    purged = store.purge(NEW, keep_runs=1)

    assert (purged.captures, purged.archives) == (0, ())
    assert store.findings.now() == (finding_on("a" * 64),)


def test_the_newest_complete_runs_are_kept_however_old(store: Store) -> None:
    only = a_run(store, OLD, "a" * 64, "old.warc")

    purged = store.purge(NEW, keep_runs=1)

    assert purged.runs == ()
    assert store.runs.get(only).day == OLD


def test_a_sound_store_has_nothing_to_say(store: Store) -> None:
    run = a_run(store, NEW, "a" * 64, "new.warc")
    store.findings.keep(run, [finding_on("a" * 64)])

    assert store.verify() == ()


def test_a_finding_whose_evidence_is_gone_is_named(store: Store) -> None:
    run = a_run(store, NEW, "a" * 64, "new.warc")
    store.findings.keep(run, [finding_on("a" * 64)])
    store.database.step(lambda connection: connection.execute(delete(table_of(ObservationRow))))
    store.database.step(lambda connection: connection.execute(delete(table_of(CaptureRow))))

    (said,) = store.verify()

    assert said == f"finding {finding_on('a' * 64).fingerprint} stands on captures that are not stored: aaaaaaaaaaaa"
