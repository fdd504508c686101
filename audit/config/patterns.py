"""Checks the audit file's patterns of rules: one that matches nothing is a mistake that somebody relies on."""

from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase

from audit.config.faults import nearest
from audit.config.settings import Audit
from audit.errors import ConfigError
from audit.model.attributes import ATTRIBUTES
from audit.model.pattern import Pattern


def check_patterns(audit: Audit, rules: Iterable[tuple[str, str]], packs: Iterable[str] = ()) -> list[ConfigError]:
    """Faults for the patterns in an audit that match no rule, attribute or channel, and for unknown packs.

    Args:
        audit: With the patterns.
        rules: Pairs of code and name of all rules, the company's own included.
        packs: Names of all packs; none: they are not checked.
    """
    known, listed = list(rules), sorted(packs)
    faults = [fault for place, text in _patterns(audit) for fault in _faults(audit, place, text, known)]
    for number, pack in enumerate(audit.rules.packs):
        if listed and pack not in listed:
            where, mend = (
                audit.where("rules", "packs", number),
                nearest(pack, listed) or f"Known are {', '.join(listed)}",
            )
            faults.append(ConfigError(f"{pack!r} is no pack of rules", where=where, mend=mend))
    return faults


def _patterns(audit: Audit) -> Iterator[tuple[tuple[str | int, ...], str]]:
    rules = audit.rules
    yield from ((("rules", "off", number), text) for number, text in enumerate(rules.off))
    yield from ((("rules", "severity", text), text) for text in rules.severity)
    yield from ((("rules", "persist", text), text) for text in rules.persist)
    yield from ((("owners", "rules", text), text) for text in audit.owners.rules)


def _faults(
    audit: Audit, place: tuple[str | int, ...], text: str, rules: list[tuple[str, str]]
) -> Iterator[ConfigError]:
    where = audit.where(*place)
    try:
        pattern = Pattern.parse(text)
    except ValueError as error:
        yield ConfigError(str(error), where=where)
        return
    if not any(pattern.names(code, name) for code, name in rules):
        words = [word for rule in rules for word in rule]
        yield ConfigError(
            f"{pattern.rule!r} is no rule", where=where,
            mend=nearest(pattern.rule, words) or "`einklang rules list` shows all",
        )  # fmt: skip
    if pattern.attribute and not _any(pattern.attribute, ATTRIBUTES):
        yield ConfigError(
            f"{pattern.attribute!r} is no attribute", where=where, mend=nearest(pattern.attribute, ATTRIBUTES)
        )
    if pattern.channel and not _any(pattern.channel, audit.names):
        yield ConfigError(f"{pattern.channel!r} is no channel", where=where, mend=nearest(pattern.channel, audit.names))


def _any(glob: str, names: Iterable[str]) -> bool:
    return any(fnmatchcase(name, glob) for name in names)
