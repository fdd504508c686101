"""Findings in groups: by severity, by owner, and five thousand equal mistakes as one family."""

from collections import Counter
from collections.abc import Iterable, Sequence

from audit.model.finding import Severity
from reports.view.shown import Entry, FindingView, Section, Tally
from reports.view.values import Values
from reports.view.vocabulary import SEVERITY_WORDS

_FAMILY = 6
_EXAMPLES = 3


def sections(findings: Sequence[FindingView], values: Values) -> tuple[Section, ...]:
    """The findings by severity, gravest first; severities without findings are left out."""
    found = []
    for severity in sorted(Severity, key=lambda s: -s.rank):
        members = [view for view in findings if view.source.severity is severity]
        if members:
            found.append(Section(severity, values.words.say(SEVERITY_WORDS[severity]), _entries(members, values)))
    return tuple(found)


def tally(name: str, findings: Iterable[FindingView]) -> Tally:
    """How many findings of each severity there are."""
    counts = Counter(view.source.severity for view in findings)
    return Tally(name, counts[Severity.HIGH], counts[Severity.MEDIUM], counts[Severity.LOW])


def owners(findings: Iterable[FindingView]) -> tuple[Tally, ...]:
    """Who has what to mend; who has most of the grave ones comes first."""
    groups: dict[str, list[FindingView]] = {}
    for view in findings:
        groups.setdefault(view.owner, []).append(view)
    return _sorted(groups)


def channels(findings: Iterable[FindingView]) -> tuple[Tally, ...]:
    """On which channels and records findings stand."""
    groups: dict[str, list[FindingView]] = {}
    for view in findings:
        for channel in view.channels:
            groups.setdefault(channel, []).append(view)
    return _sorted(groups)


def _sorted(groups: dict[str, list[FindingView]]) -> tuple[Tally, ...]:
    tallies = (tally(name, members) for name, members in groups.items())
    return tuple(sorted(tallies, key=lambda t: (-t.high, -t.medium, -t.low, t.name)))


def _entries(members: Sequence[FindingView], values: Values) -> tuple[Entry, ...]:
    families: dict[tuple[object, ...], list[FindingView]] = {}
    for view in members:
        source = view.source
        families.setdefault((source.code, source.attribute, source.channels, source.owner), []).append(view)
    entries: list[Entry] = []
    for family in families.values():
        if len(family) >= _FAMILY:
            entries.append(Entry(_heading(family, values), tuple(family), _EXAMPLES))
        else:
            entries += [Entry(view.message, (view,)) for view in family]
    # What is new, and then what meets most offers, is read first.
    return tuple(sorted(entries, key=lambda e: (not any(f.is_fresh for f in e.findings), -len(e.findings), _order(e))))


def _order(entry: Entry) -> tuple[object, ...]:
    return (*entry.first.source.order, entry.first.source.fingerprint)


def _heading(family: Sequence[FindingView], values: Values) -> str:
    first = family[0]
    return values.words.say(
        "{count} offers, one mistake: {what} ({channels})",
        what=first.attribute or first.kind,
        count=values.number(len(family)),
        channels=", ".join(first.channels),
    )
