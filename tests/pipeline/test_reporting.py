"""What a night's findings are counted as for those who run it."""

from dataclasses import replace

from audit.model.finding import FindingKind, Severity, Status
from audit.pipeline.reporting import counts_of
from tests.reports.sample import findings


def test_what_is_only_coming_up_or_was_decided_is_not_counted_as_standing() -> None:
    one = replace(findings()[0], severity=Severity.LOW, status=Status.NEW, kind=FindingKind.CONTRADICTION)
    coming = replace(one, kind=FindingKind.LOOK_AHEAD)
    accepted = replace(one, status=Status.ACCEPTED)

    assert counts_of([one, coming, accepted]) == {"high": 0, "medium": 0, "low": 1}
