"""Subjects of documents to offers: by identifier, by landing address, by name; what stays open is said so.

Three answers: one offer (or the members of one family), several that cannot be told apart, none. What no record
claims is gathered across channels under the name or identifier that the channels share.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from audit.link.folding import fold, split_words, word_form
from audit.link.identifiers import address
from audit.link.names import KnownNames, Match
from audit.link.unite import Recorded, by_identifier, identifier, unite
from audit.model.capture import Document
from audit.model.finding import SHOP, Offer
from audit.model.record import Record
from audit.model.statement import Role, Subject

Place = tuple[str, str, Subject]
"""Channel, key of the document, and the subject."""


@dataclass(frozen=True, slots=True)
class Link:
    """Where a subject leads.

    Attributes:
        offers: Id of the offer; of several members where the subject is their family; empty if it stays open.
        probability: Between 0 and 1.
        reasons: Why, each a short text.
        candidates: Ids between which it stays open.
    """

    offers: tuple[str, ...] = ()
    probability: float = 0.0
    reasons: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Links:
    """Every subject with its link, and the offers that there are.

    Attributes:
        of: Place of a subject and its link.
        offers: Id and offer, of records and of what channels alone know.
        recorded: What the records know, by id.
    """

    of: Mapping[Place, Link]
    offers: Mapping[str, Offer]
    recorded: Mapping[str, Recorded]


@dataclass(frozen=True, slots=True)
class Labels:
    """What people said of names: folded name and the offer that it means, or those that it does not mean."""

    same: Mapping[str, str] = field(default_factory=dict)
    different: frozenset[tuple[str, str]] = frozenset()


def link_documents(documents: Sequence[Document], records: Iterable[Record], labels: Labels | None = None) -> Links:
    """Link every subject of the documents.

    Args:
        documents: All usable documents of a run; which of them changed does not matter for the answer.
        records: Of all sources.
        labels: What people said of names.
    """
    recorded = unite(records)
    joint = _Joint(recorded, labels or Labels())
    ordered = sorted(documents, key=lambda d: (d.channel, d.key))
    named = [(document, subject) for document in ordered for subject in dict.fromkeys(document.subjects)]
    found: dict[Place, Link] = {}
    for roles in ({Role.ROW}, {Role.MAIN}, {Role.TILE, Role.MENTION, Role.SHOP}):
        batch = [(d, s) for d, s in named if s.role in roles]
        links = [(document, subject, joint.link(document, subject)) for document, subject in batch]
        for document, subject, link in links:
            found[document.channel, document.key, subject] = link
            joint.learn(document, subject, link)
    offers = {r.offer.id: r.offer for r in recorded} | {SHOP.id: SHOP} | joint.gathered
    return Links(found, offers, {r.offer.id: r for r in recorded})


class _Joint:
    """What is known while linking; grows from rows over pages to tiles."""

    def __init__(self, recorded: Sequence[Recorded], labels: Labels) -> None:
        self._by_identifier = dict(by_identifier(recorded))
        self._names = KnownNames({r.offer.id: r.names for r in recorded})
        self._labels = labels
        self._addresses: defaultdict[str, set[str]] = defaultdict(set)
        self._codes = _codes(recorded)
        self.gathered: dict[str, Offer] = {}

    def link(self, document: Document, subject: Subject) -> Link:
        """Where a subject leads."""
        if subject.role is Role.SHOP:
            return Link((SHOP.id,), 1.0, ("conditions of the whole shop",))
        return (
            self._labelled(subject)
            or self._identified(subject)
            or self._addressed(document, subject)
            or self._named(document, subject)
            or self._gather(document, subject)
        )

    def learn(self, document: Document, subject: Subject, link: Link) -> None:
        """Remember where an address leads, once a subject there was linked for sure."""
        if not link.offers or subject.role not in {Role.ROW, Role.MAIN}:
            return
        place = subject.link or (document.address if subject.role is Role.MAIN else "")
        if place and "://" in place:
            self._addresses[address(place)].update(link.offers)

    def _labelled(self, subject: Subject) -> Link | None:
        offer = self._labels.same.get(fold(_full_name(subject)))
        return Link((offer,), 1.0, ("somebody said so",)) if offer else None

    def _identified(self, subject: Subject) -> Link | None:
        for kind, value in subject.ids:
            name = identifier(kind, value)
            if name is not None and (offer := self._by_identifier.get(name)):
                return Link((offer,), 0.99, (f"same {kind} {value}",))
        return None

    def _addressed(self, document: Document, subject: Subject) -> Link | None:
        place = subject.link or (document.address if subject.role is Role.MAIN else "")
        known = sorted(self._addresses.get(address(place), ())) if "://" in place else []
        if len(known) == 1:
            like = self._names.likeness(_full_name(subject), known[0])
            if subject.role is Role.TILE or not like.conflict:
                return Link((known[0],), 0.95, ("same landing address",))
        if len(known) > 1:
            return self._of_family(subject, known)
        return None

    def _of_family(self, subject: Subject, members: Sequence[str]) -> Link:
        fitting = [m for m in members if not self._names.likeness(_full_name(subject), m).conflict]
        said = [m for m in fitting if self._names.says_variant(_full_name(subject), m, members)]
        if len(said) == 1:
            return Link((said[0],), 0.93, ("same landing address", "same variant"))
        return Link(tuple(fitting or members), 0.9, ("same landing address", "its family"))

    def _named(self, document: Document, subject: Subject) -> Link | None:
        by_code = self._codes.get(subject.id("code"))
        found = self._names.find(_full_name(subject), (*subject.context, document.title), by_code)
        found = [match for match in found if (fold(_full_name(subject)), match.offer) not in self._labels.different]
        if not found:
            return None
        best = [match for match in found if match.score >= found[0].score - 0.05]
        if len(best) == 1:
            return Link((best[0].offer,), best[0].score, best[0].reasons)
        if subject.family or self._names.are_family([match.offer for match in best]):
            return Link(tuple(sorted(m.offer for m in best)), 0.85, ("name of the family",))
        return self._open(best)

    @staticmethod
    def _open(best: Sequence[Match]) -> Link:
        reasons = tuple(f"{match.offer}: {', '.join(match.reasons)}" for match in best[:5])
        return Link((), best[0].score, reasons, tuple(sorted(match.offer for match in best)))

    def _gather(self, document: Document, subject: Subject) -> Link:
        """An offer that no record knows: known by its identifier, else by its name."""
        name = _full_name(subject) or document.title
        key = next(
            (f"{kind}:{value}" for kind, value in subject.ids if kind in {"gtin", "sku", "mpn", "key"}), ""
        ) or " ".join(sorted(dict.fromkeys(word_form(word) for word in split_words(fold(name)))))
        if not key:
            return Link()
        self.gathered.setdefault(key, Offer(key, name))
        return Link((key,), 0.8, ("no record knows it",))


def _full_name(subject: Subject) -> str:
    variant = "" if subject.variant and subject.variant.lower() in subject.name.lower() else subject.variant
    return " ".join(filter(None, (subject.name, variant)))


def _codes(recorded: Iterable[Recorded]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for offer, code in _recorded_codes(recorded):
        found[code] = offer if found.setdefault(code, offer) == offer else ""
    return {code: offer for code, offer in found.items() if offer}


def _recorded_codes(recorded: Iterable[Recorded]) -> Iterator[tuple[str, str]]:
    for known in recorded:
        for record in known.records:
            for statement in record.statements:
                if statement.attribute == "voucher_code":
                    yield known.offer.id, statement.term.value
