"""Nights that link what changed: what they find is what comparing everything by the same statistics finds."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from audit.cli.opening import Opened, opened
from audit.link.folding import fold
from audit.link.link import Links
from audit.pipeline import night as nights
from audit.pipeline.asking import explain, last_evidence
from audit.pipeline.before import labels_of
from audit.pipeline.judging import link_evidence
from audit.pipeline.night import Night, Outcome, run
from audit.pipeline.remembering import memory_of_last, nothing, with_answers
from audit.pipeline.replay import replay
from audit.pipeline.reporting import findings_json
from audit.store.nouns import Label
from tests.link import catalogue

AUDIT_FILE = """
company: Quellwerk AG
locale: de-CH
currency: CHF
timezone: Europe/Zurich
today: 2026-11-20
full_link_days: 7
records:
  - {name: crm, path: crm.csv, kind: crm}
channels:
  - {name: prices, type: table, path: prices.csv, columns: {Bezeichnung: name, VK: price}}
"""
FIRST = datetime(2026, 11, 20)
# 120 things; the price list calls them so that only statistics tell which they are, and has two prices wrong.
TITLES = [f"{one.title.replace(' ', f' {kind} ', 1)}" for kind in ("Pro", "Lite", "Max") for one in catalogue.records()]
THINGS = [
    (f"P{n}", brand, thing, f"{code[:2]}{int(code[2:]) + 2000 * (n // 40)}", 100 + n)
    for n, (brand, _, thing, code, *_) in enumerate(title.split() for title in TITLES)
]
CRM = "sku,name,price\n" + "".join(f"{key},{b} {t} {code} schwarz,{price}.00\n" for key, b, t, code, price in THINGS)


def prices(changed: dict[int, str] | None = None) -> str:
    named = {
        n: (f"{thing} {code} lieferbar ab Lager Sonderangebot Restposten", price + 10 * (n in {4, 90}))
        for n, (_, _, thing, code, price) in enumerate(THINGS)
    }
    named |= {n: (words, named[n][1]) for n, words in (changed or {}).items()}
    return "Bezeichnung,VK\n" + "".join(f"{words},{price}.00\n" for words, price in named.values())


CHANGED = {90: "Staubsauger NEU jetzt im Musterhaus"}


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Opened]:
    (tmp_path / "einklang.yaml").write_text(AUDIT_FILE)
    (tmp_path / "crm.csv").write_text(CRM)
    (tmp_path / "prices.csv").write_text(prices())
    with opened(tmp_path / "einklang.yaml") as found:
        yield found


def a_night(work: Opened, days: int = 0, *, in_full: bool = False) -> tuple[Outcome, str]:
    """A run, and what it told about its linking."""
    told: list[str] = []
    now = FIRST + timedelta(days=days)
    plan = Night(clock=lambda: datetime.now(UTC), now=now, in_full=in_full)  # noqa: TID251
    outcome = run(work.audit, work.store, work.archive, plan, told.append)
    return outcome, " ".join(line for line in told if "compared" in line or "in full" in line)


def found(work: Opened, outcome: Outcome) -> bytes | str:
    assert outcome.judged is not None
    return findings_json(work.audit, work.store, outcome.judged.findings, outcome.judged)


def replayed(work: Opened, number: int) -> bytes | str:
    judged = replay(work.audit, work.store, work.archive, number, None, 1, lambda _: None)
    return findings_json(work.audit, work.store, judged.findings, judged)


def change(work: Opened, changed: dict[int, str]) -> None:
    (work.audit.folder / "prices.csv").write_text(prices(changed))


def wrong(outcome: Outcome) -> set[str]:
    assert outcome.judged is not None
    standing = (f for f in outcome.judged.findings if f.code == "C101" and f.status.value in {"new", "open"})
    return {finding.offer.id for finding in standing}


def links_of_last(work: Opened, *, answers: bool) -> Links:
    """The links of the last run, by its statistics, from its answers or from none."""
    evidence, *_ = last_evidence(work.audit, work.store, work.archive)
    memory = memory_of_last(work.store)
    return link_evidence(
        work.audit, evidence, labels_of(work.store), memory if answers else replace(memory, answers={})
    )


def test_the_second_night_compares_what_changed_and_finds_what_comparing_all_finds(work: Opened) -> None:
    first, told = a_night(work)
    assert told == "240 of 240 names compared. New statistics: there were none that still hold."
    assert wrong(first) == {"P4", "P90"}

    change(work, CHANGED)
    second, told = a_night(work, 1)

    assert told == "2 of 240 names compared."  # by its name, and by statistics
    assert wrong(second) == {"P4"}
    by_memory, everything = links_of_last(work, answers=True), links_of_last(work, answers=False)
    assert (by_memory.of, by_memory.offers) == (everything.of, everything.offers)
    assert by_memory.recalled is not None
    assert everything.recalled is not None
    assert (by_memory.recalled.anew, everything.recalled.anew) == (0, 240)


def test_a_replay_links_as_its_run_did_whatever_later_runs_have_found_out(work: Opened) -> None:
    first, _ = a_night(work)
    body = found(work, first)
    assert replayed(work, first.run) == body
    change(work, CHANGED)
    second, _ = a_night(work, 1)
    later = found(work, second)
    change(work, {n: f"Sonnenschirm Modell {n}" for n in range(40)})
    _, told = a_night(work, 2)

    assert "New statistics: more than 5%" in told
    assert replayed(work, first.run) == body
    assert replayed(work, second.run) == later


def test_a_night_that_is_killed_leaves_the_memory_as_it_was_and_the_next_finds_the_same(
    work: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_night(work)
    answers, statistics = work.store.linkings.answers(), work.store.linkings.of_run(1)
    change(work, CHANGED)
    for killed_at in ("judged", "links-kept", "judged-kept"):

        def kill(name: str, at: str = killed_at) -> None:
            if name == at:
                raise KeyboardInterrupt

        monkeypatch.setattr(nights, "step", kill)
        with pytest.raises(KeyboardInterrupt):
            a_night(work, 1)
        assert work.store.linkings.answers() == answers
        assert work.store.linkings.of_run(1) == statistics

    monkeypatch.undo()
    again, told = a_night(work, 1)
    assert told == "2 of 240 names compared."
    assert wrong(again) == {"P4"}


def test_a_second_look_at_the_same_night_is_answered_by_the_first(work: Opened) -> None:
    a_night(work)
    evidence, *_ = last_evidence(work.audit, work.store, work.archive)
    first = link_evidence(work.audit, evidence, labels_of(work.store), nothing())
    again = link_evidence(work.audit, evidence, labels_of(work.store), with_answers(nothing(), first.recalled))
    assert first.recalled is not None
    assert again.recalled is not None
    assert (again.of, again.recalled.memory) == (first.of, first.recalled.memory)
    assert (first.recalled.anew, again.recalled.anew) == (240, 120)  # statistics are found once more


def test_nothing_is_added_where_nothing_was_remembered() -> None:
    assert with_answers(nothing(), None) == nothing()


def test_after_some_days_and_when_asked_everything_is_linked_in_full(work: Opened) -> None:
    a_night(work)
    assert a_night(work, 6)[1] == "0 of 240 names compared."
    assert a_night(work, 6, in_full=True)[1].startswith("linking in full, as asked 240 of 240")
    assert a_night(work, 12)[1] == "0 of 240 names compared."
    assert a_night(work, 13)[1].startswith("linking in full, as after every 7 days 240 of 240")


@pytest.mark.parametrize("changed", ["records", "labels"])
def test_where_the_truth_has_changed_everything_is_linked_in_full(work: Opened, changed: str) -> None:
    a_night(work)
    if changed == "records":
        (work.audit.folder / "crm.csv").write_text(CRM.replace("schwarz", "weiss", 1))
    else:
        name = "Staubsauger vom Musterhaus"
        work.store.offers.label(Label(name, "P9", same=True, given=FIRST.date()))
    assert a_night(work, 1)[1].startswith("240 of 240 names compared. New statistics")


def test_a_price_that_changed_on_record_is_no_reason_to_compare_names(work: Opened) -> None:
    a_night(work)
    (work.audit.folder / "crm.csv").write_text(CRM.replace("104.00", "114.00"))
    outcome, told = a_night(work, 1)
    assert told == "0 of 240 names compared."
    assert wrong(outcome) == {"P90"}


def test_what_the_night_decided_is_what_is_explained(work: Opened) -> None:
    a_night(work)
    change(work, CHANGED)
    a_night(work, 1)
    words = f"{THINGS[4][2]} {THINGS[4][3]}"
    (told,) = explain(work.audit, work.store, work.archive, "prices", words, lambda _: None)
    links = links_of_last(work, answers=False)
    (link,) = (link for (*_, subject), link in links.of.items() if fold(words) in fold(subject.name))
    assert told.decision == "linked to P4"
    assert told.rows[0] == ("P4", f"{link.probability:.2f}", "", "; ".join(link.reasons))


def test_a_label_that_was_given_since_has_its_say_where_a_link_is_explained(work: Opened) -> None:
    a_night(work)
    words = f"{THINGS[4][2]} {THINGS[4][3]}"
    name = f"{words} lieferbar ab Lager Sonderangebot Restposten"
    work.store.offers.label(Label(name, "P5", same=True, given=FIRST.date()))
    (told,) = explain(work.audit, work.store, work.archive, "prices", words, lambda _: None)
    assert told.decision == "linked to P5"
