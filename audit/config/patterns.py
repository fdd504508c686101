"""Patterns of rules: CODE-OR-NAME[/ATTRIBUTE][@CHANNEL][#OFFER], each part with ``*`` as wildcard."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase

from audit.config.faults import nearest
from audit.config.settings import Audit
from audit.errors import ConfigError
from audit.model.attributes import ATTRIBUTES
from audit.model.finding import Finding

_PARTS = re.compile(r"([^/@#]+)(?:/([^@#]+))?(?:@([^#]+))?(?:#(.+))?")


@dataclass(frozen=True, slots=True)
class Pattern:
    """Which findings are meant; an empty part means all.

    Attributes:
        rule: Code or name.
        attribute: Of which the finding speaks.
        channel: That takes part.
        offer: Id or name.
    """

    rule: str
    attribute: str = ""
    channel: str = ""
    offer: str = ""

    @classmethod
    def parse(cls, text: str) -> "Pattern":
        """The pattern that a text says.

        Raises:
            ValueError: If it is none.

        >>> Pattern.parse("differs-*/price@shop")
        Pattern(rule='differs-*', attribute='price', channel='shop', offer='')
        """
        found = _PARTS.fullmatch(text.strip())
        if not found:
            raise ValueError(f"{text!r} is no pattern such as CODE-OR-NAME/ATTRIBUTE@CHANNEL")
        return cls(*((part or "").strip() for part in found.groups()))

    def meets(self, code: str, name: str) -> bool:
        """Whether a rule is meant, by its code or its name."""
        return fnmatchcase(code.lower(), self.rule.lower()) or fnmatchcase(name, self.rule.lower())

    def fits(self, finding: Finding) -> bool:
        """Whether a finding is meant: of the channels, one that departs must fit, or any if none is marked."""
        odd = {side.channel for side in finding.sides if side.odd} | ({finding.channel} if finding.channel else set())
        offers = (finding.offer.id, finding.offer.name, finding.offer.campaign)
        return (
            self.meets(finding.code, finding.name)
            and (not self.attribute or fnmatchcase(finding.attribute, self.attribute))
            and (not self.channel or any(fnmatchcase(name, self.channel) for name in odd or finding.channels))
            and (not self.offer or any(fnmatchcase(name, self.offer) for name in offers))
        )


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
    if not any(pattern.meets(code, name) for code, name in rules):
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
