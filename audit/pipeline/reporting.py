"""Reports of a run: the material gathered from what was judged and kept, then rendered by a format."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from datetime import datetime

from audit.config.settings import Audit
from audit.errors import ExitCode, UsageError
from audit.model.acceptance import Acceptance as Decision
from audit.model.capture import GapKind
from audit.model.finding import Finding, FindingKind, Severity, Status
from audit.pipeline.judged import Judged
from audit.pipeline.keeping import kept
from audit.pipeline.registry import report_format
from audit.pipeline.ruling import known_rules
from audit.plugins.rule import Rule
from audit.store.nouns import RunState
from audit.store.store import Store
from reports.view import Acceptance, Counts, Evidence, ReportInput, build_view

QUIET = frozenset({Status.RESOLVED, Status.ACCEPTED, Status.INCONCLUSIVE})


def render(audit: Audit, store: Store, judged: Judged, form: str, language: str | None = None) -> bytes:
    """The report in a format and language, by default the audit file's.

    Raises:
        UsageError: If there is no such format.
    """
    rendered = report_format(form)
    if rendered is None:
        raise UsageError(f"there is no report format {form!r}", mend="`einklang report --help` names them")
    return rendered.render(build_view(material(audit, store, judged), language or audit.language))


def findings_json(audit: Audit, store: Store, found: Iterable[Finding], judged: Judged | None = None) -> bytes:
    """Findings as ``einklang.findings/1``."""
    whole = judged or judged_of(store, None)
    return render(audit, store, replace(whole, findings=tuple(found)), "json")


def summary(audit: Audit, store: Store, judged: Judged) -> str:
    """The report as plain text, for the terminal."""
    return render(audit, store, judged, "text").decode().rstrip("\n")


def finding_text(audit: Audit, store: Store, finding: Finding) -> str:
    """One finding as plain text."""
    return summary(audit, store, replace(judged_of(store, None), findings=(finding,)))


def message_of(audit: Audit, finding: Finding) -> str:
    """What is wrong, in one sentence in the audit file's language."""
    report = ReportInput(audit.company, audit.locale, 0, datetime.min, findings=(finding,), rules=_by_code(audit))
    return build_view(report, audit.language).findings[0].message


def judged_of(store: Store, number: int | None) -> Judged:
    """What a run found, as it was kept: of the last finished run if no number is given.

    Raises:
        UsageError: If there is no such run.
    """
    run = store.runs.last() if number is None else store.runs.get(number)
    if run is None:
        raise UsageError("there is no finished run yet", mend="Start one with `einklang run`")
    if run.state is RunState.COLLECTED:
        mend = f"Judge it with `einklang replay --run {run.number}`"
        raise UsageError(f"run {run.number} only collected", mend=mend)
    if run.state in {RunState.RUNNING, RunState.INTERRUPTED}:
        raise UsageError(f"run {run.number} was not finished", mend="`einklang status` names the last one that was")
    return kept(store, run)


def material(audit: Audit, store: Store, judged: Judged) -> ReportInput:
    """What a report is made of."""
    decisions = store.decisions.acceptances()
    return ReportInput(
        company=audit.company,
        locale=audit.locale,
        run=judged.run,
        now=judged.now,
        timezone=audit.timezone,
        complete=not (judged.unread or judged.partial),
        findings=judged.findings,
        states={state.channel.name: state for state in judged.states},
        gaps=tuple(gap for gap in judged.gaps if gap.kind is not GapKind.LINK),
        offers=judged.offers,
        presence=judged.seen,
        rules=_by_code(audit),
        evidence=_evidence(store, judged),
        counts=Counts(**asdict(judged.read)),
        tolerance=judged.tolerance,
        acceptances={decision.fingerprint: _shown(decision) for decision in decisions},
        unused_acceptances=tuple(_shown(decision) for decision in judged.unused),
    )


def exit_code(audit: Audit, judged: Judged | None, *, complete: bool) -> ExitCode:
    """How ``run`` and ``check`` end: incomplete before findings before nothing."""
    if not complete:
        return ExitCode.INCOMPLETE
    threshold = audit.rules.threshold.rank
    loud = [f for f in (judged.findings if judged else ()) if f.status not in QUIET and f.severity.rank >= threshold]
    return ExitCode.FINDINGS if loud else ExitCode.CLEAN


def counts_of(findings: Iterable[Finding]) -> dict[str, int]:
    """Severity and how many findings stand, for ``status``; what is only coming up is counted nowhere."""
    standing = [f for f in findings if f.status not in QUIET and f.kind is not FindingKind.LOOK_AHEAD]
    return {severity.value: sum(f.severity is severity for f in standing) for severity in Severity}


def _by_code(audit: Audit) -> Mapping[str, Rule]:
    return {rule.code: rule for rule in known_rules(audit)}


def _evidence(store: Store, judged: Judged) -> dict[str, Evidence]:
    shown = {side.where.digest for f in judged.findings for side in f.sides if side.where is not None}
    found = {
        seen.digest: Evidence(seen.archive, seen.offset, seen.fetched)
        for seen in store.captures.with_digests(judged.run, shown)
    }
    kept = {
        snapshot.digest: Evidence(snapshot.archive, snapshot.offset, snapshot.fetched)
        for snapshot in store.runs.snapshots(judged.run)
    }
    return found | kept


def _shown(decision: Decision) -> Acceptance:
    return Acceptance(decision.fingerprint, decision.until, decision.reason, decision.by)
