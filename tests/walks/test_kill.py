"""A run that is killed anywhere leaves nothing that the next one would stumble over."""

from pathlib import Path

import pytest

from audit.cli.opening import opened
from audit.model.finding import Finding
from audit.store.nouns import RunState
from tests.walks.commands import einklang, is_alone
from tests.walks.company import Company, Told, comparable, founded

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]
KILLED = 137
STEPS = (
    "locked", "records-archived", "capture-archived:7", "capture-kept:40", "channel-done:5", "reading-kept:30",
    "links-checked", "judged", "findings-kept", "links-kept", "judged-kept",
)  # fmt: skip


def test_after_eleven_kills_a_run_finds_what_an_undisturbed_one_finds(
    audited: tuple[Company, Told], tmp_path: Path
) -> None:
    with founded(tmp_path / "company") as company:
        for step in STEPS:
            workers = "2" if step.startswith("reading") else "1"  # a pool takes its time to start
            killed = einklang(company, "run", "--workers", workers, EINKLANG_CRASH_AT=step)
            assert killed.wait() == KILLED, step
            assert is_alone(killed), step
            assert _left(company) == (), step

        finally_whole = company.night()

    assert comparable(finally_whole.document) == comparable(audited[1].document)


def _left(company: Company) -> tuple[Finding, ...]:
    """The findings that runs have left in a store that is sound and knows of no finished run."""
    with opened(company.audit_file, company.environment) as work:
        assert work.store.verify() == ()
        assert work.store.runs.last() is None
        assert {run.state for run in work.store.runs.all()} <= {RunState.RUNNING, RunState.INTERRUPTED}
        return work.store.findings.now()
