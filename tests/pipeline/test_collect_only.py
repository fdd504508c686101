"""A run that only collects: it knows of no finding, and can be judged later."""

from datetime import UTC, datetime
from pathlib import Path

from audit.cli.opening import opened
from audit.model.finding import Finding
from audit.pipeline.night import Night, Outcome, run
from audit.pipeline.replay import replay
from audit.store.nouns import RunState

AUDIT_FILE = """
company: Teehaus Alpstein
locale: de-CH
currency: CHF
timezone: Europe/Zurich
database: sqlite:///einklang.db
evidence: evidence/
channels:
  - {name: service, type: folder, path: service.md, owner: service}
  - {name: leaflet, type: folder, path: leaflet.md, owner: print}
"""


def company(folder: Path) -> Path:
    (folder / "einklang.yaml").write_text(AUDIT_FILE)
    (folder / "service.md").write_text("# Bergtee Alpstein\n\nBergtee Alpstein kostet CHF 7.50.\n")
    (folder / "leaflet.md").write_text("# Bergtee Alpstein\n\nBergtee Alpstein kostet CHF 8.50.\n")
    return folder / "einklang.yaml"


def ran(audit_file: Path, *, collect_only: bool = False, channels: frozenset[str] = frozenset()) -> Outcome:
    with opened(audit_file) as work:
        plan = Night(
            clock=lambda: datetime.now(UTC),  # noqa: TID251  (the clock of a test)
            now=datetime(2026, 11, 20),
            channels=channels,
            collect_only=collect_only,
        )
        return run(work.audit, work.store, work.archive, plan, lambda _: None)


def statuses(outcome: Outcome) -> list[tuple[str, str]]:
    assert outcome.judged is not None
    return [(f.code, f.status.value) for f in outcome.judged.findings]


def test_findings_are_no_newer_for_a_run_that_only_collected(tmp_path: Path) -> None:
    audit_file = company(tmp_path)

    first = statuses(ran(audit_file))
    collected = ran(audit_file, collect_only=True)
    after = statuses(ran(audit_file))

    assert first == [("C102", "new")]
    assert (collected.state, collected.complete, collected.judged) == (RunState.COLLECTED, True, None)
    assert after == [("C102", "open")]


def test_what_was_only_collected_is_judged_as_if_it_had_been_at_once(tmp_path: Path) -> None:
    audit_file = company(tmp_path)
    number = ran(audit_file, collect_only=True).run

    with opened(audit_file) as work:
        judged = replay(work.audit, work.store, work.archive, number, None, 1, lambda _: None)

    assert [_shown(finding) for finding in judged.findings] == [("C102", "high", "print, service")]


def test_asking_for_one_channel_is_no_complete_run_but_nothing_went_wrong(tmp_path: Path) -> None:
    outcome = ran(company(tmp_path), channels=frozenset({"service"}))

    assert (outcome.state, outcome.complete) == (RunState.INCOMPLETE, True)


def test_a_channel_that_cannot_be_read_makes_collecting_incomplete(tmp_path: Path) -> None:
    audit_file = company(tmp_path)
    (tmp_path / "leaflet.md").unlink()

    assert not ran(audit_file, collect_only=True).complete
    assert not ran(audit_file).complete
    assert ran(audit_file, channels=frozenset({"service"})).complete


def _shown(finding: Finding) -> tuple[str, str, str]:
    return finding.code, finding.severity.value, finding.owner
