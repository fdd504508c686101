"""Lays the dossiers: everything that is said about one offer, the records included, put together."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from audit.model.capture import Document
from audit.model.dossier import Dossier, Doubt, Mention
from audit.model.finding import Offer
from audit.model.record import Record
from audit.model.statement import Role, Statement, Subject

Place = tuple[str, str, Subject]
"""Channel, key of the document, and the subject."""

_STRENGTH = {Role.MAIN: 0, Role.ROW: 1, Role.SHOP: 1, Role.MENTION: 2, Role.TILE: 3}


def lay_dossiers(
    documents: Sequence[Document],
    offers: Mapping[str, Offer],
    linked: Mapping[Place, Sequence[str]],
    open_between: Mapping[Place, Sequence[str]],
    records: Mapping[str, Sequence[Record]],
) -> Iterator[Dossier]:
    """One dossier per offer that a record or a channel knows, in the order of the ids.

    Args:
        documents: What was read; only usable ones count.
        offers: Id and offer.
        linked: Place of a subject and the ids of its offers; several for a family.
        open_between: Place of a subject and the ids between which it stays open.
        records: Id of an offer and its records, strongest first.

    Yields:
        Dossiers; statements of subjects that were not linked are in none.
    """
    said: defaultdict[str, list[Statement]] = defaultdict(list)
    seen: defaultdict[str, dict[tuple[str, str], Mention]] = defaultdict(dict)
    doubts: defaultdict[str, list[Doubt]] = defaultdict(list)
    for document in documents:
        if not document.usable:
            continue
        for statement in document.statements:
            for offer in _offers_of(document, statement.subject, linked):
                said[offer].append(replace(statement, offer=offer))
        for subject in dict.fromkeys(document.subjects):
            place = (document.channel, document.key, subject)
            for offer in linked.get(place, ()):
                _mention(seen[offer], document, subject)
            for offer in open_between.get(place, ()):
                doubts[offer].append(_doubt(document, subject, open_between[place]))
    for offer in sorted(offers.keys() | records.keys()):
        yield Dossier(
            offers.get(offer, Offer(offer)),
            tuple(records.get(offer, ())),
            tuple(sorted(said.get(offer, ()), key=lambda statement: statement.order)),
            tuple(mention for _, mention in sorted(seen.get(offer, {}).items())),
            tuple(sorted(doubts.get(offer, ()), key=lambda doubt: (doubt.channel, doubt.document, doubt.name))),
        )


def _offers_of(document: Document, subject: Subject, linked: Mapping[Place, Sequence[str]]) -> Iterable[str]:
    return linked.get((document.channel, document.key, subject), ())


def _mention(seen: dict[tuple[str, str], Mention], document: Document, subject: Subject) -> None:
    key = (document.channel, document.key)
    known = seen.get(key)
    if known is not None and _STRENGTH[known.role] <= _STRENGTH[subject.role]:
        return
    seen[key] = Mention(
        document.channel, document.address, document.key, document.digest, document.form, subject.role,
        document.published, document.complete, subject.link, document.title,
    )  # fmt: skip


def _doubt(document: Document, subject: Subject, between: Sequence[str]) -> Doubt:
    name = " ".join(filter(None, (subject.name, subject.variant)))
    return Doubt(document.channel, document.key, name, tuple(between), "its name fits several offers")
