"""Subjects of documents to offers: by identifier, by landing address, by name; what stays open is said so."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from audit.link.joint import BEARING, Joint, Turn, turn_of
from audit.link.leading import Leading
from audit.link.link import Labels, Link, Links, Place
from audit.link.memory import Memory
from audit.link.things import Things
from audit.link.twins import Twins
from audit.link.unite import unite
from audit.link.wording import is_sentence
from audit.model.capture import Document
from audit.model.finding import SHOP
from audit.model.record import Record


def link_documents(
    documents: Sequence[Document],
    records: Iterable[Record],
    labels: Labels | None = None,
    company: str = "",
    *,
    by_words: bool = True,
    memory: Memory | None = None,
    workers: int = 1,
) -> Links:
    """Link every subject of the documents.

    Args:
        documents: All usable documents of a run; which of them changed does not matter for the answer.
        records: Of all sources.
        labels: What people said of names.
        company: Its name; where a document names only the company, it names no offer.
        by_words: Whether what stays open is compared with all records by statistics, which needs them all.
        memory: What earlier linkings have left; None: nothing is remembered, neither now nor for later.
        workers: Processes that may read many names and records.
    """
    known = tuple(records)
    twins = Twins.of(known)
    recorded = unite(known)
    ordered = sorted(documents, key=lambda d: (d.channel, d.key))
    named = [(document, subject) for document in ordered for subject in dict.fromkeys(document.subjects)]
    joint = Joint(recorded, labels or Labels(), Things(_names_borne(ordered)), company, Leading(named), memory)
    found: dict[Place, Link] = {}
    for turn in Turn:
        batch = [(d, s) for d, s in named if turn_of(d, s) is turn]
        # What a record knows is found first, so that its address and its translations lead to it.
        for link in (joint.link_to_record, joint.link_by_others):
            links = [(d, s, link(d, s)) for d, s in batch if (d.channel, d.key, s) not in found]
            for document, subject, answer in links:
                if answer is not None:
                    at_home = twins.at_home(answer, document, subject)
                    found[document.channel, document.key, subject] = at_home
                    joint.learn(document, subject, at_home)
            if by_words and link == joint.link_to_record:
                is_open = (subject for _, subject, answer in links if answer is None or answer.is_said)
                joint.compare(turn, is_open, workers)
    offers = {r.offer.id: r.offer for r in recorded} | {SHOP.id: SHOP} | joint.gathered
    covered = joint.covered(ordered, found)
    return Links(found, offers, {r.offer.id: r for r in recorded}, covered, joint.recall.recalled())


def _names_borne(documents: Iterable[Document]) -> Mapping[str, int]:
    """Names that are more than mentioned, and how many documents bear them."""
    return Counter(
        name
        for document in documents
        for name in {s.name for s in document.subjects if s.role in BEARING and not is_sentence(s.name)}
    )
