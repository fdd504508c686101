"""Questions about the last run: what is said of one offer, and why something was linked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from audit.config.settings import Audit
from audit.errors import UsageError
from audit.evidence.archive import Archive
from audit.link.answers import Ambiguous, Answer, Candidate, Linked, NoLink
from audit.link.folding import fold
from audit.link.link import Link
from audit.link.offers import link_documents
from audit.link.subjects import link_subjects
from audit.model.dossier import Dossier
from audit.pipeline.before import before_run, labels_of
from audit.pipeline.copies import without_copies
from audit.pipeline.documents import stored, tasks_of
from audit.pipeline.judging import Evidence, dossiers_of, night_of
from audit.pipeline.keeping import as_of
from audit.pipeline.records import reload_records
from audit.pipeline.replay import evidence_of, gaps_beside_channels
from audit.store.store import Store

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Explained:
    """Why a subject was linked as it was.

    Attributes:
        name: Words of the subject.
        document: Its document.
        decision: In one sentence.
        rows: Offer or record, probability, and what speaks for and against it: of the link first, then of the
            records that come nearest by their words, each with what it adds to the score.
    """

    name: str
    document: str
    decision: str
    rows: list[tuple[str, str, str]]


def last_evidence(audit: Audit, store: Store, archive: Archive) -> tuple[Evidence, int, datetime]:
    """What the last finished run observed, from the stored readings; its number, and as of when it judged.

    Raises:
        UsageError: If there is no finished run.
    """
    run = store.runs.last()
    if run is None:
        raise UsageError("there is no finished run yet", mend="Start one with `einklang run`")
    records = reload_records(audit, archive, store.runs.snapshots(run.number), run.day)
    tasks = list(tasks_of(audit, archive, store.captures.of_run(run.number)))
    if store.readings.missing(key for key, _ in tasks):
        # Readers or settings have changed since: the evidence is read anew.
        return evidence_of(audit, store, archive, run.number, run.day, 1), run.number, as_of(store, run)
    rows = tuple(record for source in records for record in source.records)
    gaps = gaps_beside_channels(audit, store.runs.gaps(run.number))
    evidence = Evidence(without_copies(stored(store, tasks)), rows, store.runs.states(run.number), gaps)
    return evidence, run.number, as_of(store, run)


def dossiers_named(audit: Audit, store: Store, archive: Archive, wanted: str, tell: Tell) -> list[Dossier]:
    """The dossiers of the offers that a few words name: by id, else by words of the name.

    Raises:
        UsageError: If there is none.
    """
    tell("linking")
    evidence, run, now = last_evidence(audit, store, archive)
    usable = [document for document in evidence.documents if document.usable]
    before = before_run(store, run, now)
    night = night_of(audit, evidence, before, evidence.states, now)
    links = link_documents(usable, evidence.records, before.labels, audit.company)
    found = list(dossiers_of(usable, evidence.records, links, night))
    exact = [dossier for dossier in found if dossier.offer.id.casefold() == wanted.casefold()]
    words = fold(wanted).split()
    named = [d for d in found if all(w in fold(f"{d.offer.name} {d.offer.campaign}") for w in words)]
    if not (exact or named):
        raise UsageError(f"nothing is known of {wanted!r}", mend="Name the offer by its id or words of its name")
    return exact or named


def explain(audit: Audit, store: Store, archive: Archive, channel: str, wanted: str, tell: Tell) -> list[Explained]:
    """Why the subjects of a channel that a few words name were linked as they were."""
    tell("linking")
    evidence, _, _ = last_evidence(audit, store, archive)
    usable = [document for document in evidence.documents if document.usable]
    links = link_documents(usable, evidence.records, labels_of(store), audit.company)
    words = fold(wanted).split()
    places = sorted(links.of.items(), key=lambda item: (item[0][1], item[0][2]))
    asked = [
        (document, subject, link)
        for (name, document, subject), link in places
        if name == channel and all(word in fold(f"{subject.name} {subject.variant}") for word in words)
    ]
    answers, _ = link_subjects([subject for _, subject, _ in asked], evidence.records) if asked else ([], None)
    return [
        _explained(f"{subject.name} {subject.variant}".strip(), document, link, _nearest(answer))
        for (document, subject, link), answer in zip(asked, answers, strict=True)
    ]


def _explained(name: str, document: str, link: Link, nearest: Sequence[Candidate]) -> Explained:
    if link.offers:
        rows = [(offer, f"{link.probability:.2f}", "; ".join(link.reasons)) for offer in link.offers]
        decision = "linked to " + ", ".join(link.offers)
    elif link.candidates:
        rows = [(offer, "", "") for offer in link.candidates]
        decision = f"ambiguous between {', '.join(link.candidates)}: {'; '.join(link.reasons)}"
    else:
        rows, decision = [], "not linked"
    by_words = [
        (f"{one.record} by words", f"{one.probability:.2f}", "; ".join(map(str, one.reasons))) for one in nearest
    ]
    return Explained(name, document, decision, [*rows, *by_words])


def _nearest(answer: Answer) -> Sequence[Candidate]:
    """The records that come nearest by their words, whatever decided the link."""
    match answer:
        case Linked(record=record, probability=probability, reasons=reasons):
            return (Candidate(record, probability, reasons),)
        case Ambiguous(candidates=candidates):
            return candidates
        case NoLink(nearest=nearest):
            return (nearest,) if nearest is not None else ()
