"""Headings that name an offer: what stands below them by the way may be said of it."""

import re
from collections.abc import Mapping, Sequence

from audit.link.agreement import Agreement
from audit.link.link import Link
from audit.link.names import KnownNames
from audit.link.unite import identifier
from audit.link.wording import names_nothing
from audit.model.statement import Role, Statement, Subject

BRACKETED = re.compile(r"\(([\w./-]{3,20})\)")
_JOINING = re.compile(  # "Winter sale in Thun" is the "Winter sale Thun"
    r"\s(?:in|im|am|an|auf|bei|beim|für|an der|in der|in den|à|au|aux|en|dans|chez|pour|a|ai|al|alla|nel|nella"
    r"|presso|per|at|the|at the|in the|for|for the)(?=\s)",
    re.IGNORECASE,
)
_WHOLE = 0.99
_UNDER = "under the heading of its campaign"


class Headings:
    """Which offers headings name, and what the campaigns among them are about."""

    def __init__(
        self, names: KnownNames, by_identifier: Mapping[tuple[str, str], str], members: Mapping[str, Sequence[str]]
    ) -> None:
        """Prepare for the offers on record.

        Args:
            names: What they are called.
            by_identifier: What numbers they have.
            members: Of a campaign, the offers on record that it covers.
        """
        self._names = names
        self._by_identifier = by_identifier
        self._members = members

    def under(self, subject: Subject, words: str, link: Link | None) -> Link | None:
        """What a text says of a thing by the way, under the heading of a campaign that covers it, is the campaign's.

        Args:
            subject: Of which the text speaks.
            words: What it is called; perhaps too little to tell which thing it is.
            link: Where it leads without the heading; None: nowhere.
        """
        if subject.role is not Role.MENTION or (link is not None and link.is_said):
            return link
        if link is None and (named := self._named_with_its_things(words)):
            return Link((named,), 0.9, ("named together with what it covers",))
        campaign = self._headed(subject.context[-1] if subject.context else "")
        covered = self._members.get(campaign, ())
        if link is not None and link.offers:
            reasons = (*link.reasons, _UNDER)
            return Link((campaign,), 0.9, reasons) if set(link.offers) <= set(covered) else link
        if link is None and covered and words and names_nothing(words):  # "from 12 to 25 years: 15 instead of 25"
            return Link((campaign,), 0.9, (_UNDER,), about=not subject.link)
        fitting = self._fitting(words, covered)
        if not fitting:
            return link
        # Words that are those of all that it covers say of it as a whole what they say, and lead nowhere else.
        return Link((campaign,), 0.9, (_UNDER,), about=len(fitting) == len(covered) and not subject.link)

    def above_terms(self, subject: Subject, said: Sequence[Statement], agreement: Agreement) -> str:
        """The campaign that the heading above a text names, if the text states terms of it; empty if there is none.

        Below "Welcome weeks" the campaign's 20 % on "your haircut" are the campaign's, whatever it calls its things.

        Args:
            subject: Of which the text speaks, by a name that is not on record.
            said: What it says of it.
            agreement: What the records say.
        """
        if subject.role is not Role.MENTION or subject.ids or not subject.context:
            return ""
        campaign = self._headed(subject.context[-1])
        return campaign if self._members.get(campaign) and agreement.meets(said, campaign) else ""

    def led(self, lead: str, words: str) -> str:
        """The offer that a text begins with, for what it calls by no name on record; empty if it begins with none.

        "Spring of lamps: 20 % off the Desk Lamp" speaks of the campaign, which covers the lamp that it names.
        """
        offer = self._names.exact(lead) if lead else ""
        named = self._names.exact(words) if offer else ""
        return "" if named and named not in self._members.get(offer, ()) else offer

    def means_all(self, words: str, campaign: str) -> bool:
        """Whether some words stand in the names of all that a campaign covers."""
        covered = self._members.get(campaign, ())
        return bool(covered) and len(self._fitting(words, covered)) == len(covered)

    def _named_with_its_things(self, words: str) -> str:
        """The campaign whose whole name stands in some words beside those of things that it covers; empty if none."""
        called = self._names.written(words)
        others = {one: set(called) - {one} for one in called}
        return next((one for one in called if others[one] and others[one].issubset(self._members.get(one, ()))), "")

    def _fitting(self, words: str, covered: Sequence[str]) -> list[str]:
        return [member for member in covered if self._is_part(words, member)]

    def _is_part(self, words: str, member: str) -> bool:
        """Whether all the words stand in the name of a thing."""
        like = self._names.likeness(words, member)
        return like.of_one >= _WHOLE and not like.conflict

    def _headed(self, heading: str) -> str:
        """The offer that a heading names, with its number in brackets or before a colon; empty if it names none."""
        plain = BRACKETED.sub("", heading).strip()
        said = (heading, plain, heading.partition(": ")[0], _JOINING.sub("", plain))
        named = (offer for text in said if text and (offer := self._names.exact(text)))
        numbers = (self._by_identifier.get(n) for v in BRACKETED.findall(heading) if (n := identifier("key", v)))
        return next(named, "") or next(filter(None, numbers), "")
