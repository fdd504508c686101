"""What campaigns are about, where no plan names it: by the name of a thing in theirs, and by the terms they share."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from audit.link.agreement import Agreement, said_of
from audit.link.link import Link, Place
from audit.link.names import KnownNames
from audit.link.things import Things, forms
from audit.link.unite import Recorded
from audit.model.capture import Document
from audit.model.finding import Offer
from audit.model.statement import Role


@dataclass(frozen=True, slots=True)
class Coverage:
    """Finds the things and articles that campaigns cover.

    Attributes:
        recorded: What the records know.
        names: Their names.
        agreement: Their terms.
        things: Names that channels use again and again.
        gathered: Offers that no record knows, by id.
        planned: Ids of the campaigns that may be published.
    """

    recorded: Sequence[Recorded]
    names: KnownNames
    agreement: Agreement
    things: Things
    gathered: Mapping[str, Offer]
    planned: frozenset[str]

    def of(self, documents: Iterable[Document], found: Mapping[Place, Link]) -> Mapping[str, tuple[str, ...]]:
        """Campaigns, and the ids of what each of them is about.

        Args:
            documents: All of a run.
            found: Their subjects, linked.
        """
        pairs = {*self._by_name(), *self._by_records()}
        for document in documents:
            pairs.update(self._by_terms(document, found))
        groups: defaultdict[str, list[str]] = defaultdict(list)
        for campaign, thing in sorted(pairs):
            groups[campaign].append(thing)
        return {campaign: tuple(things) for campaign, things in groups.items()}

    def _by_name(self) -> Iterator[tuple[str, str]]:
        """Campaigns whose name holds the name of a thing."""
        keys = {" ".join(forms(offer.name)): key for key, offer in sorted(self.gathered.items())}
        for known in self.recorded:
            planned = known.offer.id in self.planned
            thing = keys.get(self.things.of_campaign(known.offer.name)) if planned else None
            if thing is not None:
                yield known.offer.id, thing

    def _by_terms(self, document: Document, found: Mapping[Place, Link]) -> Iterator[tuple[str, str]]:
        """The campaign whose terms a page about a thing states, if their names have a word in common."""
        for subject in document.subjects:
            offers = found[document.channel, document.key, subject].offers
            if subject.role is not Role.MAIN or len(offers) != 1 or offers[0] not in self.gathered:
                continue
            if best := self.agreement.best(said_of(document, subject), self._campaigns_near(subject.name)):
                yield best, offers[0]

    def _by_records(self) -> Iterator[tuple[str, str]]:
        """The campaign that plans what the record of an article says, if their names have a word in common."""
        for known in self.recorded:
            if known.offer.id not in self.planned:
                said = [s for record in known.records for s in record.statements]
                if best := self.agreement.best(said, self._campaigns_near(known.offer.name)):
                    yield best, known.offer.id

    def _campaigns_near(self, name: str) -> list[str]:
        return sorted(self.names.near(name, self.planned))
