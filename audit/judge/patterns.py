"""Which rules run, and which of their findings are off or of another severity, as the audit file says.

A pattern that matches no rule is an error: a rule that somebody believes to be off, and is not, costs their trust.
"""

import difflib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

from audit.errors import ConfigError, EinklangError, Faults
from audit.model.attributes import ATTRIBUTES
from audit.model.finding import Finding, Severity
from audit.model.pattern import Pattern
from audit.plugins.rule import Rule

__all__ = ["Pattern", "Patterns", "select"]


@dataclass(frozen=True, slots=True)
class Patterns:
    """What the audit file says about findings, besides which rules run.

    Attributes:
        off: Findings that are not reported.
        severities: Findings of another severity than the rule's; the last match holds.
    """

    off: tuple[Pattern, ...] = ()
    severities: tuple[tuple[Pattern, Severity], ...] = ()

    def is_off(self, finding: Finding) -> bool:
        """Whether a finding is not reported."""
        return any(pattern.matches(finding) for pattern in self.off)

    def severity(self, finding: Finding) -> Severity | None:
        """The severity that the audit file sets; None where it sets none."""
        return next((grade for pattern, grade in reversed(self.severities) if pattern.matches(finding)), None)


def select(
    rules: Iterable[Rule],
    packs: Iterable[str] = ("core",),
    off: Sequence[str] = (),
    severity: Mapping[str, str] | None = None,
    *,
    where: str = "rules",
) -> tuple[tuple[Rule, ...], Patterns]:
    """The rules that run, by code, and what the audit file says about their findings.

    Args:
        rules: All that are known.
        packs: Names of the packs that are switched on; ``core`` is always among them.
        off: Patterns of what is not reported.
        severity: Pattern and ``high``, ``medium`` or ``low``.
        where: File and section, for messages.

    Raises:
        Faults: All patterns and packs at once that match nothing or say no severity.
    """
    known = sorted(rules, key=lambda rule: rule.code)
    wanted = {"core", *packs}
    graded = severity or {}
    faults = [
        *_unknown_packs(known, wanted, where),
        *_unknown_patterns(known, (*off, *graded), where),
        *_unknown_severities(graded, where),
    ]
    if faults:
        raise Faults("the audit file's rules cannot be meant", faults)
    patterns = tuple(Pattern.parse(text) for text in off)
    grades = tuple((Pattern.parse(text), Severity(grade)) for text, grade in graded.items())
    running = tuple(
        rule
        for rule in known
        if rule.pack in wanted and not any(p.is_whole and p.names(rule.code, rule.name) for p in patterns)
    )
    return running, Patterns(tuple(p for p in patterns if not p.is_whole), grades)


def _unknown_packs(known: Sequence[Rule], wanted: set[str], where: str) -> list[EinklangError]:
    packs = {rule.pack for rule in known} | {"core"}
    return [
        ConfigError(f"unknown rule pack {name!r}", where=where, mend=_meant(name, packs))
        for name in sorted(wanted - packs)
    ]


def _unknown_patterns(known: Sequence[Rule], texts: Iterable[str], where: str) -> list[EinklangError]:
    faults: list[EinklangError] = []
    for text in texts:
        try:
            pattern = Pattern.parse(text)
        except ValueError as error:
            faults.append(ConfigError(str(error), where=where))
            continue
        if not any(pattern.names(rule.code, rule.name) for rule in known):
            names = {name for rule in known for name in (rule.code, rule.name)}
            faults.append(ConfigError(f"{text!r} matches no rule", where=where, mend=_meant(pattern.rule, names)))
        elif pattern.attribute and not any(fnmatchcase(name, pattern.attribute) for name in ATTRIBUTES):
            meant = _meant(pattern.attribute, ATTRIBUTES)
            faults.append(ConfigError(f"{text!r} names no attribute", where=where, mend=meant))
    return faults


def _unknown_severities(graded: Mapping[str, str], where: str) -> list[EinklangError]:
    known = {level.value for level in Severity}
    return [
        ConfigError(f"{grade!r} is no severity", where=where, mend="Write high, medium or low.")
        for grade in graded.values()
        if grade not in known
    ]


def _meant(word: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(word, sorted(known), 1, 0.5)
    return f"Did you mean {close[0]!r}?" if close else f"Known are {', '.join(sorted(known))}."
