"""Telling people: one digest per owner and run; what was told once is not told again."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from audit.config.settings import Audit
from audit.judge.lifecycle import alerting
from audit.model.finding import Finding, Status
from audit.model.life import Known
from audit.model.pattern import Pattern
from audit.pipeline.judged import Judged
from audit.pipeline.reporting import material
from audit.store.store import Store
from reports.deliver import Delivery, deliver, digests
from reports.view import build_view


def notify_owners(audit: Audit, store: Store, judged: Judged, known: Sequence[Known]) -> tuple[Delivery, ...]:
    """Send every owner what is new for them, and remember that they were told.

    A finding below the threshold, told before with these values, or not yet found in as many runs as the audit file
    asks for, is not told.
    """
    if not audit.notify:
        return ()
    loud = [f for f in judged.findings if f.severity.rank >= audit.rules.threshold.rank]
    due = _due(audit, loud, known)
    resolved = [f for f in judged.findings if f.status is Status.RESOLVED]
    # What waited for its second run is told as new, although it is open by now.
    fresh = [replace(f, status=Status.NEW) if f.status is Status.OPEN else f for f in due]
    view = build_view(material(audit, store, replace(judged, findings=(*fresh, *resolved))), audit.language)
    sent = deliver(digests(view), _addresses(audit))
    store.decisions.keep_alerts(judged.run, due)
    return sent


def _due(audit: Audit, loud: Iterable[Finding], known: Sequence[Known]) -> list[Finding]:
    """The findings that people are to be told of now, gravest first."""
    waiting: dict[int, list[Finding]] = {}
    for finding in loud:
        waiting.setdefault(_runs(audit, finding), []).append(finding)
    due = (finding for runs, findings in waiting.items() for finding in alerting(findings, known, runs))
    return sorted(due, key=lambda finding: finding.order)


def _runs(audit: Audit, finding: Finding) -> int:
    """In how many runs a finding must be found before somebody is told; the last pattern that fits."""
    asked = [runs for text, runs in audit.rules.persist.items() if Pattern.parse(text).matches(finding)]
    return asked[-1] if asked else 1


def _addresses(audit: Audit) -> dict[str, Sequence[str]]:
    return {owner: [address.get_secret_value() for address in of] for owner, of in audit.notify.items()}
