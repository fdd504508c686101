"""Campaigns for one group of customers: who promises the group a reduction until the same day speaks of them.

"With your student card you get 10 % off the packages, until 31 December" names no campaign, perhaps in another
language. What it is on must be what the campaign covers; how much it is decides nothing, since that is compared.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from audit.link.unite import Recorded
from audit.model.capture import Document
from audit.model.record import RecordKind
from audit.model.statement import Statement, Subject, Term
from audit.model.values import Range

_SHARE = "%"


class PromisedTo:
    """The campaigns that reduce prices for one group of customers by some per cent."""

    def __init__(self, recorded: Iterable[Recorded]) -> None:
        """Note for whom the campaigns of the plans are, and on which day each of them ends."""
        self._by_group: defaultdict[str, list[Recorded]] = defaultdict(list)
        for known in recorded:
            groups = {s.term.value for s in _planned(known) if s.attribute == "audience"} if known.is_planned else set()
            for group in groups:
                self._by_group[group].append(known)
        self._read: tuple[Document, Mapping[str, list[Statement]]] | None = None

    def of(self, document: Document, subject: Subject) -> str:
        """The one campaign for the customers to whom a reduction is promised; empty if there is none, or are several.

        Args:
            document: In which the subject stands; its channel must be one of the campaign's, where the plan names them.
            subject: Of whom the reduction is told, with the campaign's last day.
        """
        said = self._promises(document).get(subject.name, ()) if self._by_group else ()
        groups = {group for s in said if s.attribute == "discount" for group in s.scope.audiences}
        known = self._by_group[next(iter(groups))] if len(groups) == 1 and groups <= self._by_group.keys() else ()
        if len(known) != 1 or not any(_may_stand(known[0], document.channel)):
            return ""
        planned = {s.term for s in _planned(known[0])}
        ends = {s.term for s in said if s.attribute == "valid_through"}
        return known[0].offer.id if any(map(_is_share, planned)) and ends and ends <= planned else ""

    def _promises(self, document: Document) -> Mapping[str, list[Statement]]:
        """By subject, the reductions for some customers alone and the last days that a document states."""
        if self._read is None or self._read[0] is not document:
            found: defaultdict[str, list[Statement]] = defaultdict(list)
            for s in document.statements:
                if (_is_share(s.term) and s.scope.audiences) or s.attribute == "valid_through":
                    found[s.subject.name].append(s)
            self._read = document, found
        return self._read[1]


def _planned(known: Recorded) -> Iterable[Statement]:
    plans = (record for record in known.records if record.kind is RecordKind.CAMPAIGN and record.published)
    return (s for record in plans for s in record.statements)


def _may_stand(known: Recorded, channel: str) -> Iterable[bool]:
    return (record.channels is None or channel in record.channels for record in known.records)


def _is_share(term: Term) -> bool:
    value = term.values
    return term.attribute == "discount" and isinstance(value, Range) and value.unit == _SHARE
