"""Every rule over every dossier, streaming: memory does not grow with the number of offers."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from audit.judge.folding import fold
from audit.judge.patterns import Patterns
from audit.judge.weights import weigh
from audit.model.dossier import Dossier, Night
from audit.model.finding import Finding
from audit.model.pattern import blamed
from audit.plugins.rule import Rule

_EVERYTHING = Patterns()


def judge(
    dossiers: Iterable[Dossier], night: Night, rules: Sequence[Rule], patterns: Patterns = _EVERYTHING
) -> Iterator[Finding]:
    """What the rules find, dossier by dossier in the given order, then what they find of channels.

    Args:
        dossiers: One per offer.
        night: The day, the channels and how they went.
        rules: Those that run, as ``select`` gives them.
        patterns: What the audit file says about single findings.

    Yields:
        Findings of one dossier in their order, folded, weighed and with an owner; all of them new.
    """
    by_code = {rule.code: rule for rule in rules}
    judges = tuple(rule.judge for rule in rules if rule.judge is not None)
    for dossier in dossiers:
        found = [finding for each in judges for finding in each(dossier, night)]
        if found:
            yield from _finished(fold(found, by_code), night, patterns)
    of_night = [finding for rule in rules if rule.judge_night is not None for finding in rule.judge_night(night)]
    yield from _finished(fold(of_night, by_code), night, patterns)


def _finished(findings: Iterable[Finding], night: Night, patterns: Patterns) -> Iterator[Finding]:
    for found in findings:
        if patterns.is_off(found):
            continue
        severity = patterns.severity(found) or weigh(found, night)
        yield replace(found, severity=severity, owner=found.owner or owner_of(found, night))


def owner_of(finding: Finding, night: Night) -> str:
    """Who looks after the channels that are to blame; several joined with a comma, empty if nobody does."""
    owners = (night.channel(name).owner for name in blamed(finding))
    return ", ".join(dict.fromkeys(owner for owner in owners if owner))
