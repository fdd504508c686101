"""The life of a finding: last run's findings and this run's, acceptances and their end."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from audit.model.acceptance import Acceptance
from audit.model.dossier import Night
from audit.model.finding import Finding, Side, Status

_ENDED = frozenset({Status.RESOLVED, Status.INCONCLUSIVE})


@dataclass(frozen=True, slots=True)
class Lived:
    """Findings with their life, and what people decided that nothing needs any more.

    Attributes:
        findings: Those found in this run, and those of the last that are resolved or could not be rechecked.
        unused: Acceptances that still hold and that no finding needs.
    """

    findings: tuple[Finding, ...]
    unused: tuple[Acceptance, ...]


def since_last_run(
    found: Iterable[Finding],
    known: Iterable[Finding],
    acceptances: Iterable[Acceptance],
    night: Night,
    unread: frozenset[str] = frozenset(),
) -> Lived:
    """This run's findings as they stand to those before.

    Args:
        found: What the rules found, fingerprints being unique.
        known: Findings as the run before left them.
        acceptances: All that people accepted, those that have ended too.
        night: The day, and how the channels went.
        unread: Names of record sources that could not be read in this run.
    """
    before = {finding.fingerprint: finding for finding in known}
    holding = {a.fingerprint: a for a in acceptances if a.until is None or a.until >= night.today}
    now = [_since(finding, before.get(finding.fingerprint), holding, night) for finding in _once(found)]
    names = {finding.fingerprint for finding in now}
    gone = [_gone(finding, night, unread) for key, finding in before.items() if key not in names and _lives(finding)]
    needed = {f.fingerprint for f in (*now, *gone) if f.status in {Status.ACCEPTED, Status.NOT_RECHECKED}}
    unused = tuple(sorted(a for a in holding.values() if a.fingerprint not in needed))
    return Lived((*now, *gone), unused)


def _once(found: Iterable[Finding]) -> Iterator[Finding]:
    """Each fingerprint once: two conflicts under one scope key are one trouble with more places."""
    merged: dict[str, Finding] = {}
    for finding in found:
        other = merged.get(finding.fingerprint)
        merged[finding.fingerprint] = finding if other is None else _merged(other, finding)
    yield from merged.values()


def _merged(one: Finding, other: Finding) -> Finding:
    sides = tuple(sorted({*one.sides, *other.sides}, key=lambda side: side.order))
    graver = one if one.severity.rank >= other.severity.rank else other
    return replace(graver, sides=sides)


def _since(
    finding: Finding, before: Finding | None, holding: Mapping[str, Acceptance], night: Night
) -> Finding:
    first = before.first_seen if before is not None and before.first_seen else night.today
    lived = replace(finding, first_seen=first, last_seen=night.today)
    if finding.status is Status.INCONCLUSIVE:
        return lived
    accepted = holding.get(finding.fingerprint)
    if accepted and (accepted.values_key, accepted.channels) == (finding.values_key, finding.channels):
        return replace(lived, status=Status.ACCEPTED)
    if before is None or before.status is Status.INCONCLUSIVE:
        return replace(lived, status=Status.NEW)
    if before.status is Status.RESOLVED:
        return replace(lived, status=Status.REOPENED)
    same = before.values_key == finding.values_key
    return replace(lived, status=Status.OPEN if same else Status.CHANGED)


def _lives(finding: Finding) -> bool:
    return finding.status not in _ENDED


def _gone(finding: Finding, night: Night, unread: frozenset[str]) -> Finding:
    channels = {*finding.channels} - {side.channel for side in finding.sides if side.record}
    watched = [name for name in channels if name in night.states]
    blind = any(not night.states[name].observed for name in watched) or bool(unread & set(finding.channels))
    if blind or any(_missed(side, night) for side in finding.sides):
        return replace(finding, status=Status.NOT_RECHECKED)
    return replace(finding, status=Status.RESOLVED, last_seen=night.today)


def _missed(side: Side, night: Night) -> bool:
    """Whether the very document of a side could not be observed in this run."""
    state = night.states.get(side.channel)
    return state is not None and bool(side.address) and any(gap.address == side.address for gap in state.gaps)
