"""Builds the view: everything translated, formatted, grouped and counted once, so that formats only lay out."""

from collections import Counter
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from audit.model.channel import ChannelState
from audit.model.finding import FindingKind, Status
from reports.view import entries
from reports.view.clean import plain
from reports.view.findings import Teller
from reports.view.gaps import gap_lines, reason
from reports.view.material import Acceptance, ReportInput
from reports.view.matrix import matrix
from reports.view.shown import ChannelView, FindingView, ReportView, RuleView, Tally
from reports.view.sides import Witnesses
from reports.view.values import Values, values_for
from reports.view.vocabulary import KIND_WORDS

_APART = frozenset({Status.RESOLVED, Status.ACCEPTED, Status.INCONCLUSIVE})


def build_view(report: ReportInput, language: str) -> ReportView:
    """The report in one language; the same input gives the same view.

    Args:
        report: What the run found out.
        language: ``de``, ``fr``, ``it`` or ``en``, with or without a region; any other is written in English.
    """
    values = values_for(language, report.locale)
    teller = Teller(report, values, Witnesses(values, report.evidence, ZoneInfo(report.timezone)))
    findings = tuple(map(teller.view, sorted(report.findings, key=lambda f: (f.order, f.fingerprint))))
    standing = tuple(filter(_stands, findings))
    count = entries.tally("", standing)
    fresh = sum(view.is_fresh for view in standing)
    resolved = _with_status(findings, Status.RESOLVED)
    unseen = gap_lines(report, values.words)
    return ReportView(
        source=report,
        values=values,
        day=values.day(report.today),
        verdict=_verdict(count, values, seen_all=report.complete and not unseen),
        news=_news(fresh, len(resolved), values),
        tally=count,
        fresh=fresh,
        not_observed=unseen,
        findings=findings,
        sections=entries.sections(standing, values),
        owners=entries.owners(standing),
        channels=entries.channels(standing),
        coming=tuple(v for v in findings if v.source.kind is FindingKind.LOOK_AHEAD and v.source.status not in _APART),
        inconclusive=_with_status(findings, Status.INCONCLUSIVE),
        accepted=_with_status(findings, Status.ACCEPTED),
        resolved=resolved,
        matrix=matrix(report, standing, teller),
        reading=_reading(report, values),
        reads=tuple(_read(report.states[name], values) for name in sorted(report.states)),
        rules=_rules(report, values),
        unused=tuple(_unused(acceptance, values) for acceptance in sorted(report.unused_acceptances, key=str)),
    )


def _stands(view: FindingView) -> bool:
    return view.source.status not in _APART and view.source.kind is not FindingKind.LOOK_AHEAD


def _with_status(findings: Iterable[FindingView], status: Status) -> tuple[FindingView, ...]:
    return tuple(view for view in findings if view.source.status is status)


def _verdict(count: Tally, values: Values, *, seen_all: bool) -> str:
    say, many = values.words.say, values.many
    if not count.total:
        # A channel that was not seen must never look like a channel that agrees.
        return say("No contradictions found") if seen_all else say("No contradictions in what could be read")
    parts = (
        many("{count} high", "{count} high", count.high) if count.high else "",
        many("{count} medium", "{count} medium", count.medium) if count.medium else "",
        many("{count} low", "{count} low", count.low) if count.low else "",
    )
    total = many("{count} finding", "{count} findings", count.total)
    return f"{total}: {', '.join(part for part in parts if part)}"


def _news(fresh: int, resolved: int, values: Values) -> str:
    say, many = values.words.say, values.many
    if not fresh and not resolved:
        return say("Nothing has changed since the last run")
    new = many("{count} new or changed", "{count} new or changed", fresh)
    gone = many("{count} resolved", "{count} resolved", resolved)
    return say("Since the last run: {new}, {gone}", new=new, gone=gone)


def _reading(report: ReportInput, values: Values) -> tuple[tuple[str, str], ...]:
    say, counts, states = values.words.say, report.counts, report.states.values()
    asked, read = sum(s.asked for s in states), sum(s.read for s in states)
    figures = (
        (say("Documents asked for"), asked),
        (say("Documents read"), counts.documents or read),
        (say("Documents not read"), max(asked - read, 0)),
        (say("Unchanged since the last run"), counts.unchanged),
        (say("Rows of records"), counts.records),
        (say("Statements found"), counts.statements),
        (say("Statements linked to an offer"), counts.linked),
        (say("Names that could be several offers, left out"), counts.ambiguous),
    )
    return tuple((label, values.number(figure)) for label, figure in figures)


def _read(state: ChannelState, values: Values) -> ChannelView:
    say = values.words.say
    if not state.reachable:
        condition = say("not read")
    elif state.disturbed or not state.complete:
        condition = reason(state.disturbed, values.words) if state.disturbed else say("incomplete")
    else:
        condition = say("read with gaps") if state.gaps else say("read completely")
    return ChannelView(
        name=plain(state.channel.name),
        owner=plain(state.channel.owner) or say("nobody"),
        read=say("{read} of {asked}", read=values.number(state.read), asked=values.number(state.asked)),
        newest=values.day(state.newest.date()) if state.newest else "",
        state=condition,
    )


def _rules(report: ReportInput, values: Values) -> tuple[RuleView, ...]:
    found = Counter(finding.code for finding in report.findings if finding.status not in _APART)
    return tuple(
        RuleView(code, rule.name, values.words.say(KIND_WORDS[rule.kind]), found[code])
        for code, rule in sorted(report.rules.items())
    )


def _unused(acceptance: Acceptance, values: Values) -> str:
    until = values.words.say("until {day}", day=values.day(acceptance.until)) if acceptance.until else ""
    parts = (acceptance.text or acceptance.subject, until, acceptance.by, acceptance.reason)
    return ", ".join(plain(part) for part in parts if part)
