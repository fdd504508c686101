"""What runs leave to later runs, on SQLite and on PostgreSQL."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from audit.errors import UsageError
from audit.model.acceptance import Acceptance, Assignment
from audit.model.capture import Capture, Document, Gap
from audit.model.channel import Channel, ChannelState
from audit.model.finding import Finding, FindingKind, Offer, Severity, Side, Status
from audit.model.notation import parse
from audit.store.nouns import Label, ReadingKey, RunState, Snapshot
from audit.store.store import Store

DAY = date(2026, 6, 10)
NOW = datetime(2026, 6, 10, 1, 30, tzinfo=UTC)
PAGE = "https://www.bergfon.example/surf-xl"


def capture(address: str = PAGE, body: bytes = b"39.90", channel: str = "website", etag: str = "") -> Capture:
    """A page of an invented company."""
    headers = (("content-type", "text/html"),) + ((("etag", etag),) if etag else ())
    digest = body.hex().ljust(64, "0")
    return Capture(channel, address, NOW, 200, headers, body, digest, "text/html", "website-1.warc", 42, "page")


def finding(value: str = "49.90 CHF/P1M", status: Status = Status.NEW, first: date = DAY, last: date = DAY) -> Finding:
    """A shop that departs from the campaign plan."""
    record, odd = parse("campaigns: Surf XL price 39.90 CHF/P1M [record]"), parse(f"shop: Surf XL price {value}")
    sides = (Side.of(record, record=True), Side.of(odd, odd=True))
    return Finding(
        "C101", "differs-from-record", FindingKind.CONTRADICTION, Offer("xl", "Surf XL"), "price", sides,
        severity=Severity.HIGH, status=status, first_seen=first, last_seen=last, params=(("spread", "10"),),
    )  # fmt: skip


def a_run(store: Store, state: RunState = RunState.COMPLETE, day: date = DAY) -> int:
    """The number of a run that came to an end."""
    run = store.runs.begin(day, NOW)
    store.runs.finish(run.number, state, NOW + timedelta(minutes=3), {"findings": 1})
    return run.number


def test_an_empty_store_knows_nothing(store: Store) -> None:
    assert store.runs.last() is None
    assert store.findings.now() == ()
    assert dict(store.captures.known("website")) == {}
    assert store.decisions.acceptances() == ()
    assert store.offers.labels() == ()


def test_a_run_that_does_not_exist_is_named(store: Store) -> None:
    with pytest.raises(UsageError, match="there is no run 7"):
        store.runs.get(7)


def test_a_run_comes_back_with_its_versions_and_outcome(store: Store) -> None:
    begun = store.runs.begin(DAY, NOW, pid=4711, config="abc", versions={"einklang": "0.1", "lxml": "6"})
    store.runs.finish(begun.number, RunState.INCOMPLETE, NOW + timedelta(minutes=5), {"high": 2, "gaps": 1})

    run = store.runs.get(begun.number)

    assert (run.state, run.pid, run.config) == (RunState.INCOMPLETE, 4711, "abc")
    assert run.versions == (("einklang", "0.1"), ("lxml", "6"))
    assert run.outcome == (("gaps", 1), ("high", 2))
    assert run.finished == NOW + timedelta(minutes=5)


def test_a_run_that_was_killed_is_interrupted_when_the_next_one_begins(store: Store) -> None:
    killed = store.runs.begin(DAY, NOW)

    store.runs.begin(DAY, NOW)

    assert store.runs.get(killed.number).state is RunState.INTERRUPTED


def test_runs_are_ordered_by_number_and_not_by_a_clock_that_jumped_back(store: Store) -> None:
    a_run(store)
    later = store.runs.begin(DAY, NOW - timedelta(days=400))
    store.runs.finish(later.number, RunState.COMPLETE, NOW - timedelta(days=400))

    last = store.runs.last()

    assert last is not None
    assert last.number == later.number


def test_an_interrupted_run_is_not_the_last_one(store: Store) -> None:
    first = a_run(store)
    a_run(store, RunState.INTERRUPTED)

    last = store.runs.last()

    assert last is not None
    assert last.number == first


def test_a_body_that_stays_keeps_the_first_day_on_which_it_was_seen(store: Store) -> None:
    first = a_run(store)
    store.captures.keep(first, [capture()], DAY)
    second = a_run(store)

    store.captures.keep(second, [capture()], DAY + timedelta(days=30))

    (seen,) = store.captures.of_run(second)
    assert seen.first_seen == DAY
    assert store.captures.anchors([(PAGE, seen.digest)]) == {(PAGE, seen.digest): DAY}


def test_a_new_body_at_an_address_has_a_first_day_of_its_own(store: Store) -> None:
    first = a_run(store)
    store.captures.keep(first, [capture()], DAY)
    second = a_run(store)

    store.captures.keep(second, [capture(body=b"44.90")], DAY + timedelta(days=1))

    assert store.captures.of_run(second)[0].first_seen == DAY + timedelta(days=1)
    assert store.captures.of_run(first)[0].first_seen == DAY


def test_the_same_body_at_another_address_is_another_capture(store: Store) -> None:
    run = a_run(store)

    store.captures.keep(run, [capture(), capture(PAGE + "?copy")], DAY)

    assert [seen.address for seen in store.captures.of_run(run)] == [PAGE, PAGE + "?copy"]


def test_an_unchanged_answer_counts_as_seen_and_keeps_its_place_in_the_archive(store: Store) -> None:
    store.captures.keep(a_run(store), [capture(etag='"v1"')], DAY)
    second = a_run(store)

    store.captures.keep(second, [replace(capture(etag='"v1"'), fetched=NOW + timedelta(days=1))], DAY)

    (seen,) = store.captures.of_run(second)
    assert (seen.archive, seen.offset, seen.etag) == ("website-1.warc", 42, '"v1"')
    assert seen.fetched == NOW + timedelta(days=1)


def test_a_second_look_takes_the_place_of_the_first_and_leaves_the_rest_alone(store: Store) -> None:
    first, second = a_run(store), a_run(store)
    for run in (first, second):
        store.captures.keep(run, [capture(), capture(PAGE + "?copy")], DAY)
    (seen, _) = store.captures.of_run(second)

    store.captures.replace(second, seen, replace(capture(), digest="new"), DAY)

    assert [o.digest for o in store.captures.of_run(second)] == ["new", seen.digest]
    assert [o.digest for o in store.captures.of_run(first)] == [seen.digest, seen.digest]


def test_what_is_known_of_an_address_is_what_was_seen_last(store: Store) -> None:
    first = a_run(store)
    store.captures.keep(first, [capture(body=b"old")], DAY)
    second = a_run(store)
    store.captures.keep(second, [capture(body=b"new")], DAY)

    assert store.captures.known("website")[PAGE].digest == b"new".hex().ljust(64, "0")


def test_a_fresh_etag_of_a_known_body_is_used_for_the_next_request(store: Store) -> None:
    run = a_run(store)
    store.captures.keep(run, [capture(etag='"v1"')], DAY)

    store.captures.keep(run, [capture(etag='"v2"')], DAY)

    assert store.captures.known("website")[PAGE].etag == '"v2"'


def test_captures_of_other_channels_are_left_out_when_one_is_asked_for(store: Store) -> None:
    run = a_run(store)

    store.captures.keep(run, [capture(), capture(channel="shop")], DAY)

    assert [seen.channel for seen in store.captures.of_run(run, "shop")] == ["shop"]


def test_an_observation_gives_its_capture_back_with_the_archived_body(store: Store) -> None:
    run = a_run(store)
    store.captures.keep(run, [capture()], DAY)

    assert store.captures.of_run(run)[0].capture(b"39.90") == capture()


def test_a_reading_is_there_for_its_key_only(store: Store) -> None:
    key = ReadingKey("d" * 64, "website", PAGE, "r1", "s1", DAY)
    other = ReadingKey("d" * 64, "website", PAGE, "r2", "s1", DAY)
    document = Document("website", PAGE, PAGE, "d" * 64, statements=(parse("website: Surf XL price 39.90 CHF/P1M"),))

    store.readings.keep([(key, (document,))])

    assert store.readings.get(key) == (document,)
    assert store.readings.get(other) is None
    assert store.readings.missing([key, other, other]) == (other,)


def test_a_reading_is_stored_once_however_often_it_is_kept(store: Store) -> None:
    key = ReadingKey("d" * 64, "website", PAGE, "r1", "s1", DAY)

    store.readings.keep([(key, ())])
    store.readings.keep([(key, (Document("website", PAGE, PAGE, "d" * 64),))])

    assert store.readings.get(key) == ()


def test_states_and_gaps_of_a_run_come_back(store: Store) -> None:
    run = a_run(store)
    gap = Gap("shop", "", "E-NET-REFUSED", "the server refused")
    states = [
        ChannelState(Channel("website"), 40, 40),
        ChannelState(Channel("shop"), 5, 0, complete=False, gaps=(gap,)),
    ]

    store.runs.keep_states(run, states, {"website": 120})
    store.runs.keep_gaps(run, [gap, gap])

    assert store.runs.states(run) == (states[1], states[0])
    assert store.runs.gaps(run) == (gap,)


def test_only_finished_runs_say_how_much_a_channel_usually_gives(store: Store) -> None:
    good, cut = a_run(store), a_run(store, RunState.INTERRUPTED)
    for run in (good, cut):
        store.runs.keep_states(run, [ChannelState(Channel("website"), 40, 40)], {"website": 120})
    now = a_run(store)

    yields = store.runs.yields("website", now)

    assert [(y.run, y.read, y.statements, y.good) for y in yields] == [(good, 40, 120, True)]


def test_the_last_complete_reading_of_the_records_is_remembered(store: Store) -> None:
    full = Snapshot("crm", "crm.csv", "a" * 64, 30, 0, complete=True, archive="records.warc", offset=7, fetched=NOW)
    first, second = a_run(store), a_run(store)
    store.runs.keep_snapshots(first, [full])
    store.runs.keep_snapshots(second, [replace(full, rows=0, complete=False)])

    assert store.runs.last_snapshot("crm", a_run(store)) == full
    assert store.runs.snapshots(second)[0].rows == 0


def test_a_finding_comes_back_as_it_was(store: Store) -> None:
    run = a_run(store)

    store.findings.keep(run, [finding()])

    assert store.findings.now() == (finding(),)
    assert store.findings.of_run(run) == (finding(),)


def test_a_finding_without_dates_is_refused_and_nothing_is_kept(store: Store) -> None:
    run = a_run(store)

    with pytest.raises(ValueError, match="did not go through the life cycle"):
        store.findings.keep(run, [finding(), replace(finding(), key="x", first_seen=None)])

    assert store.findings.now() == ()


def test_an_earlier_run_keeps_its_findings_as_they_were(store: Store) -> None:
    first = a_run(store)
    store.findings.keep(first, [finding()])
    second = a_run(store)

    store.findings.keep(second, [finding("59.90 CHF/P1M", Status.CHANGED, last=DAY + timedelta(days=1))])

    assert [f.status for f in store.findings.of_run(first)] == [Status.NEW]
    assert [f.status for f in store.findings.now()] == [Status.CHANGED]
    assert store.findings.now(Status.NEW) == ()


def test_a_resolved_finding_stays_known(store: Store) -> None:
    run = a_run(store)

    store.findings.keep(run, [finding(status=Status.RESOLVED)])

    assert [f.status for f in store.findings.now(Status.RESOLVED)] == [Status.RESOLVED]


def test_a_finding_is_found_by_the_beginning_of_its_fingerprint(store: Store) -> None:
    run = a_run(store)
    store.findings.keep(run, [finding(), replace(finding(), key="variant")])

    assert store.findings.get(finding().fingerprint[:8]) == finding()
    with pytest.raises(UsageError, match="there is no finding 'zzz'"):
        store.findings.get("zzz")
    with pytest.raises(UsageError, match="begins the fingerprints"):
        store.findings.get("")


def test_runs_in_which_a_finding_was_resolved_or_not_rechecked_do_not_count_as_seen(store: Store) -> None:
    for status in (Status.NEW, Status.OPEN, Status.NOT_RECHECKED, Status.RESOLVED):
        store.findings.keep(a_run(store), [finding(status=status)])

    assert store.findings.runs_seen([finding().fingerprint, "unknown"]) == {finding().fingerprint: 2}


def test_an_acceptance_is_kept_for_its_values_until_its_day(store: Store) -> None:
    given = Acceptance(
        finding().fingerprint, finding().values_key, ("campaigns", "shop"), DAY, "stock is sold off", DAY
    )

    store.decisions.accept([given])
    store.decisions.accept([replace(given, until=None)])

    assert store.decisions.acceptances() == (replace(given, until=None),)
    assert store.decisions.withdraw(given.fingerprint) == 1
    assert store.decisions.acceptances() == ()


def test_the_last_assignment_counts(store: Store) -> None:
    store.decisions.assign(Assignment("f", "web team", DAY))
    store.decisions.assign(Assignment("f", "e-commerce", DAY, "Ada"))

    assert store.decisions.assignments() == {"f": Assignment("f", "e-commerce", DAY, "Ada")}


def test_nobody_is_told_the_same_twice(store: Store) -> None:
    run = a_run(store)

    store.decisions.keep_alerts(run, [finding()])
    store.decisions.keep_alerts(run, [finding()])

    assert store.decisions.alerted() == {(finding().fingerprint, finding().values_key)}


def test_labels_offers_and_prices_come_back(store: Store) -> None:
    run = a_run(store)
    store.offers.keep(run, [Offer("xl", "Surf XL", "Sommer"), Offer("xl-12", "Surf XL", "Sommer", "12 Monate")])
    store.offers.label(Label("Surf XL Abo", "xl", same=True, given=DAY))
    store.offers.keep_prices(DAY, {("xl", "shop"): "39.90 CHF/P1M"})
    store.offers.keep_prices(DAY + timedelta(days=1), {("xl", "shop"): "49.90 CHF/P1M"})

    assert store.offers.all() == (Offer("xl", "Surf XL", "Sommer"), Offer("xl-12", "Surf XL", "Sommer", "12 Monate"))
    assert store.offers.labels() == (Label("Surf XL Abo", "xl", same=True, given=DAY),)
    assert store.offers.prices(DAY, DAY) == {("xl", "shop"): ((DAY, "39.90 CHF/P1M"),)}
    assert len(store.offers.prices(DAY, DAY + timedelta(days=1))["xl", "shop"]) == 2


def test_a_step_that_fails_leaves_nothing_behind(store: Store) -> None:
    run = a_run(store)

    def work() -> None:
        store.findings.keep(run, [finding()])
        raise RuntimeError

    with pytest.raises(RuntimeError):
        store.step(work)

    assert store.findings.now() == ()


def test_a_thousand_captures_are_kept_in_steps(store: Store) -> None:
    run = a_run(store)

    store.captures.keep(run, (capture(f"{PAGE}/{n}") for n in range(1000)), DAY)

    assert len(store.captures.of_run(run)) == 1000


def test_a_run_that_is_over_cannot_be_interrupted_any_more(store: Store) -> None:
    over = store.runs.begin(DAY, NOW)
    store.runs.finish(over.number, RunState.COMPLETE, NOW)

    store.runs.interrupt(over.number)

    assert store.runs.get(over.number).state is RunState.COMPLETE
