"""The life of findings from run to run: new, open, changed, resolved, reopened, not rechecked, accepted.

What could not be seen tonight opens nothing and resolves nothing: a channel that is down keeps its findings as
they were. Without its records an offer is another one (it has another id, and nothing tells the standing price from
the campaign's), so that a night on which a record source cannot be read leaves all offers as they were.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from audit.judge.weights import lasting
from audit.model.acceptance import Acceptance, Assignment
from audit.model.dossier import Night
from audit.model.finding import SHOP, Finding, FindingKind, Severity, Side, Status
from audit.model.life import Known
from audit.model.pattern import blamed

ALIVE = frozenset({Status.NEW, Status.OPEN, Status.CHANGED, Status.REOPENED})
"""Statuses of findings that somebody has to mend."""

_NOBODY: frozenset[str] = frozenset()
_GONE = frozenset({"E-HTTP-404", "E-HTTP-410"})  # a page that is gone was looked at, and says nothing any more


def since_last_run(
    found: Iterable[Finding],
    known: Iterable[Known],
    acceptances: Iterable[Acceptance],
    night: Night,
    *,
    assignments: Iterable[Assignment] = (),
    unread: frozenset[str] = _NOBODY,
    unfollowed: frozenset[str] = _NOBODY,
) -> tuple[Finding, ...]:
    """Tonight's findings and those of earlier runs, each with its status, gravest first.

    Args:
        found: What the rules found tonight.
        known: What the last run left, resolved ones included.
        acceptances: What people accepted; those that are over count no more.
        night: The day, the channels and how they went.
        assignments: Who mends what, whatever the channel says.
        unread: Record sources that could not be read tonight.
        unfollowed: Where links lead and nobody could look tonight; the keys of dead links.
    """
    before = {one.fingerprint: one for one in known}
    given: dict[str, list[Acceptance]] = {}
    for acceptance in acceptances:
        given.setdefault(acceptance.fingerprint, []).append(acceptance)
    owners = {one.fingerprint: one.owner for one in sorted(assignments, key=lambda a: a.given)}
    tonight = {finding.fingerprint: finding for finding in found}
    living = [_grown(f, before.get(fp), given.get(fp, ()), night, unread) for fp, f in tonight.items()]
    left = [one for fp, one in before.items() if fp not in tonight and not _is_only_history(one)]
    gone = [_left(one, night, unread, unfollowed) for one in left]
    owned = (replace(f, owner=owners.get(f.fingerprint, f.owner)) for f in (*living, *gone))
    return tuple(sorted(owned, key=lambda finding: finding.order))


def alerting(findings: Iterable[Finding], known: Iterable[Known], runs: int = 1) -> tuple[Finding, ...]:
    """The findings that somebody should be told of now: what has not changed never alerts again.

    Args:
        findings: As ``since_last_run`` gave them.
        known: What the last run left.
        runs: In how many runs in a row a finding must be found before it alerts, so that a page that flickers
            between caches does not.
    """
    before = {one.fingerprint: one for one in known}
    return tuple(f for f in findings if f.status in ALIVE and _is_news(f, before.get(f.fingerprint), runs))


def unused(acceptances: Iterable[Acceptance], findings: Iterable[Finding], night: Night) -> tuple[Acceptance, ...]:
    """The acceptances that nothing needs any more: finding gone, or saying something else, or their day over."""
    needed = {finding.fingerprint: finding for finding in findings if finding.status is not Status.RESOLVED}
    return tuple(
        acceptance
        for acceptance in sorted(acceptances)
        if (finding := needed.get(acceptance.fingerprint)) is None
        or not (finding.status is Status.NOT_RECHECKED or covers(acceptance, finding, night.today))
    )


def covers(acceptance: Acceptance, finding: Finding, today: date) -> bool:
    """Whether an acceptance holds for a finding: same values, no further channel, its day not over."""
    same = acceptance.fingerprint == finding.fingerprint and acceptance.values_key == finding.values_key
    holds = acceptance.until is None or today <= acceptance.until
    return same and holds and set(finding.channels) <= set(acceptance.channels)


def _grown(
    finding: Finding, before: Known | None, given: Iterable[Acceptance], night: Night, unread: frozenset[str]
) -> Finding:
    """A finding of tonight with its status, its days and its severity."""
    first = before.first_seen if before is not None else None
    dated = replace(
        finding, first_seen=first or night.today, last_seen=night.today, severity=_severity(finding, first, night)
    )
    if dated.status is Status.INCONCLUSIVE:
        return dated
    if (
        before is not None
        and before.finding.status is not Status.RESOLVED
        and _only_hidden_tonight(before.finding, dated, night, unread)
    ):
        dated = replace(dated, sides=before.finding.sides)
    if any(covers(acceptance, dated, night.today) for acceptance in given):
        return replace(dated, status=Status.ACCEPTED)
    status = _status(dated, before)
    if status in {Status.NEW, Status.REOPENED} and (_is_from_disturbed(dated, night) or _is_of_unread(dated, unread)):
        return replace(dated, status=Status.INCONCLUSIVE)
    return replace(dated, status=status)


def _severity(finding: Finding, first: date | None, night: Night) -> Severity:
    return lasting(finding.severity, first, night.today) if first is not None else finding.severity


def _status(finding: Finding, before: Known | None) -> Status:
    if before is None or before.finding.status is Status.INCONCLUSIVE:
        return Status.NEW
    if before.finding.status is Status.RESOLVED:
        return Status.REOPENED
    return Status.OPEN if before.finding.values_key == finding.values_key else Status.CHANGED


def _only_hidden_tonight(before: Finding, now: Finding, night: Night, unread: frozenset[str]) -> bool:
    """Whether tonight's finding lacks nothing but sides that could not be seen tonight."""
    said = {_said(side) for side in now.sides}
    missing = [side for side in before.sides if _said(side) not in said]
    known = {_said(side) for side in before.sides}
    return bool(missing) and said <= known and not any(_is_seen(side, night, unread) for side in missing)


def _said(side: Side) -> tuple[str, str, str]:
    return side.channel, side.attribute, str(side.term) if side.term is not None else ""


def _is_from_disturbed(finding: Finding, night: Night) -> bool:
    if finding.kind is FindingKind.UNREACHABLE:
        return False
    return any(name in night.states and night.states[name].disturbed for name in blamed(finding))


def _is_of_unread(finding: Finding, unread: frozenset[str]) -> bool:
    """Whether it is about an offer that may be on one of the records that could not be read."""
    return bool(unread) and finding.offer.id not in {"", SHOP.id}


def _is_only_history(before: Known) -> bool:
    """Whether nothing becomes of a finding that is not found any more: it was resolved, or only a hint."""
    return before.finding.status in {Status.RESOLVED, Status.INCONCLUSIVE}


def _left(before: Known, night: Night, unread: frozenset[str], unfollowed: frozenset[str]) -> Finding:
    """What becomes of a finding that was not found tonight."""
    finding = before.finding
    rechecked = all(_is_seen(side, night, unread) for side in finding.sides) and not _is_of_unread(finding, unread)
    if finding.kind is FindingKind.UNREACHABLE:
        rechecked = finding.channel in night.states
    elif finding.channel and not any(side.record and side.channel == finding.channel for side in finding.sides):
        rechecked = rechecked and _is_observed(finding.channel, night)
    if finding.kind is FindingKind.DEAD_LINK and finding.key in unfollowed:
        rechecked = False
    return replace(finding, status=Status.RESOLVED if rechecked else Status.NOT_RECHECKED)


def _is_seen(side: Side, night: Night, unread: frozenset[str]) -> bool:
    """Whether the place of a side was looked at tonight."""
    if side.record:
        return side.channel not in unread
    if not _is_observed(side.channel, night):
        return False
    gaps = (gap for gap in night.states[side.channel].gaps if gap.reason not in _GONE)
    return not side.address or all(gap.address != side.address for gap in gaps)


def _is_observed(channel: str, night: Night) -> bool:
    state = night.states.get(channel)
    return state is not None and state.observed


def _is_news(finding: Finding, before: Known | None, runs: int) -> bool:
    counted = (before.runs if before is not None else 0) + 1
    told = before is not None and before.alerted and finding.status is not Status.CHANGED
    return counted >= runs and not told
