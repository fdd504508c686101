"""Patterns that say which findings are meant: CODE-OR-NAME[/ATTRIBUTE][@CHANNEL][#OFFER], with ``*`` as wildcard."""

import re
from dataclasses import dataclass
from fnmatch import fnmatchcase

from audit.model.finding import Finding

_PARTS = re.compile(r"([^/@#]+)(?:/([^@#]+))?(?:@([^#]+))?(?:#(.+))?")


@dataclass(frozen=True, slots=True)
class Pattern:
    """Which findings are meant; an empty part means all.

    Attributes:
        rule: Code or name.
        attribute: Of which the finding speaks.
        channel: That is to blame.
        offer: Id, name, with its variant or without, or campaign.
    """

    rule: str
    attribute: str = ""
    channel: str = ""
    offer: str = ""

    @classmethod
    def parse(cls, text: str) -> "Pattern":
        """The pattern that a text writes.

        Raises:
            ValueError: If it is none.

        >>> Pattern.parse("differs-*/price@shop")
        Pattern(rule='differs-*', attribute='price', channel='shop', offer='')
        """
        found = _PARTS.fullmatch(text.strip())
        if not found:
            raise ValueError(f"{text!r} is no pattern such as CODE-OR-NAME/ATTRIBUTE@CHANNEL")
        return cls(*((part or "").strip() for part in found.groups()))

    @property
    def is_whole(self) -> bool:
        """Whether it is about a rule as a whole, not about an attribute, channel or offer of it."""
        return all(part in {"", "*"} for part in (self.attribute, self.channel, self.offer))

    def names(self, code: str, name: str) -> bool:
        """Whether it is about a rule, by its code or its name."""
        return fnmatchcase(code.lower(), self.rule.lower()) or fnmatchcase(name, self.rule.lower())

    def matches(self, finding: Finding) -> bool:
        """Whether it is about a finding; a channel must fit all that are to blame."""
        offer = finding.offer
        names = (offer.id, offer.name, *offer.full_names, offer.campaign)
        return (
            self.names(finding.code, finding.name)
            and (not self.attribute or fnmatchcase(finding.attribute, self.attribute))
            and (not self.channel or all(fnmatchcase(name, self.channel) for name in blamed(finding)))
            and (not self.offer or any(fnmatchcase(name, self.offer) for name in names))
        )


def blamed(finding: Finding) -> tuple[str, ...]:
    """Who has something to mend: the finding's own channel, else the odd sides, else all channels."""
    if finding.channel:
        return (finding.channel,)
    odd = tuple(sorted({side.channel for side in finding.sides if side.odd}))
    return odd or tuple(sorted({side.channel for side in finding.sides if not side.record}))
