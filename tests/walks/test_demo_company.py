"""The whole chain over the demo company: served over HTTP, audited twice, replayed."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from audit.cli.opening import moment, opened
from audit.demo.company import SITE_FOLDER, copy_company, planted
from audit.demo.server import DemoServer
from audit.pipeline.night import Night, run
from audit.pipeline.replay import replay
from audit.pipeline.reporting import findings_json
from tests.demo.compare import standing, unmet

STILL_MISSED = {"F04", "F07", "F08", "F12", "F18"}


def quiet(_: str) -> None:
    """Tell nobody."""


@pytest.mark.slow
def test_two_nights_over_the_demo_company_and_a_replay_of_the_first(tmp_path: Path) -> None:
    audit_file = copy_company(tmp_path)

    with DemoServer(audit_file.parent / SITE_FOLDER) as server, opened(audit_file, {"SITE": server.address}) as work:
        night = Night(clock=lambda: datetime.now(UTC), now=moment(work.audit, None), workers=2)  # noqa: TID251
        nights: list[dict[str, Any]] = []
        bodies = []
        for _ in range(2):
            judged = run(work.audit, work.store, work.archive, night, quiet).judged
            assert judged is not None
            bodies.append(findings_json(work.audit, work.store, judged.findings, judged))
            nights.append(json.loads(bodies[-1]))
        again = replay(work.audit, work.store, work.archive, 1, None, 1, quiet)
        replayed = findings_json(work.audit, work.store, again.findings, again)

    assert set(unmet(planted(), nights[0]["findings"])) <= STILL_MISSED
    assert {f["status"] for f in standing(nights[1]["findings"])} <= {"open", "inconclusive"}
    assert replayed == bodies[0]
