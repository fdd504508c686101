"""Questions about the last run: what is said of one offer, and why something was linked."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from audit.config.derive import channel_named
from audit.config.settings import Audit
from audit.errors import UsageError
from audit.evidence.archive import Archive
from audit.link.answers import Candidate
from audit.link.folding import fold
from audit.link.link import Labels, Link, Place
from audit.link.linker import Options
from audit.link.subjects import labels_of_names, nearest_records
from audit.model.dossier import Dossier
from audit.model.finding import Offer
from audit.model.statement import Subject
from audit.pipeline.before import before_run, labels_of
from audit.pipeline.copies import without_copies
from audit.pipeline.documents import stored, tasks_of
from audit.pipeline.judging import Evidence, dossiers_of, link_evidence, night_of
from audit.pipeline.keeping import as_of
from audit.pipeline.records import reload_records
from audit.pipeline.remembering import memory_of_last
from audit.pipeline.replay import evidence_of, gaps_beside_channels
from audit.store.store import Store

Tell = Callable[[str], None]

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Explained:
    """Why a subject was linked as it was.

    Attributes:
        name: Words of the subject.
        document: Its document.
        decision: In one sentence.
        rows: Offer or record, probability, points and what they are for: of the link first, then of the records that
            come nearest by their words. The points of a record add up to its last row, and are log-odds.
    """

    name: str
    document: str
    decision: str
    rows: list[tuple[str, str, str, str]]


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
    """The dossiers of the offers that a few words name: by id or name and variant, else by words of the name.

    Raises:
        UsageError: If there is none.
    """
    tell("linking")
    evidence, run, now = last_evidence(audit, store, archive)
    usable = [document for document in evidence.documents if document.usable]
    before = before_run(store, run, now)
    night = night_of(audit, evidence, before, evidence.states, now)
    links = link_evidence(audit, evidence, before.labels, memory_of_last(store))
    found = list(dossiers_of(usable, evidence.records, links, night))
    exact = [dossier for dossier in found if _is_just(dossier.offer, wanted)]
    words = fold(wanted).split()
    named = [d for d in found if all(w in fold(f"{d.offer.title} {d.offer.campaign}") for w in words)]
    if not (exact or named):
        raise UsageError(f"nothing is known of {wanted!r}", mend="Name the offer by its id or words of its name")
    return exact or named


def explain(audit: Audit, store: Store, archive: Archive, channel: str, wanted: str, tell: Tell) -> list[Explained]:
    """Why the subjects of a channel that a few words name were linked as they were.

    Raises:
        UsageError: If there is no such channel, or no finished run.
    """
    channel_named(audit, channel)
    tell("linking")
    evidence, _, _ = last_evidence(audit, store, archive)
    links = link_evidence(audit, evidence, labels_of(store), memory_of_last(store))
    words = fold(wanted).split()
    asked = [
        (_name(subject), document, subject, link)
        for (name, document, subject), link in sorted(links.of.items(), key=lambda item: (item[0][1], item[0][2]))
        if name == channel and all(word in fold(_name(subject)) for word in words)
    ]
    nearest = _nearest(list(links.of), [subject for _, _, subject, _ in asked], evidence, labels_of(store))
    return [_explained(name, document, link, nearest[subject]) for name, document, subject, link in asked]


def _is_just(offer: Offer, wanted: str) -> bool:
    """Whether words are the id of an offer, or its name with what tells it from others of the name."""
    return offer.id.casefold() == wanted.casefold() or fold(wanted) in map(fold, offer.full_names)


def _nearest(
    places: Iterable[Place], asked: Sequence[Subject], evidence: Evidence, said: Labels
) -> dict[Subject, tuple[Candidate, ...]]:
    """The records that come nearest to some subjects by their words, whatever decided their links."""
    if not asked:
        return {}
    subjects = sorted({subject for _, _, subject in places} | set(asked))
    row = {subject: place for place, subject in enumerate(subjects)}
    options = Options(
        labels=labels_of_names({str(place): _name(subject) for place, subject in enumerate(subjects)}, said)
    )
    wanted = list(dict.fromkeys(asked))
    found = nearest_records(subjects, evidence.records, [row[subject] for subject in wanted], options)
    return dict(zip(wanted, found, strict=True))


def _name(subject: Subject) -> str:
    return f"{subject.name} {subject.variant}".strip()


def _explained(name: str, document: str, link: Link, nearest: Sequence[Candidate]) -> Explained:
    reasons = "; ".join(link.reasons)
    if link.offers:
        rows = [(offer, f"{link.probability:.2f}", "", reasons) for offer in link.offers]
        decision = "linked to " + ", ".join(link.offers)
    elif link.candidates:
        rows = [(offer, "", "", "cannot be told from the others") for offer in link.candidates]
        decision = f"ambiguous between {', '.join(link.candidates)}: {reasons}"
    else:
        rows, decision = [], "not linked"
    return Explained(name, document, decision, [*rows, *(row for one in nearest[:_SHOWN] for row in _rows(one))])


def _rows(candidate: Candidate) -> Iterator[tuple[str, str, str, str]]:
    """A record that comes near by its words: what speaks for and against it, and what that adds up to."""
    chance = f"{candidate.probability:.2f}"
    yield f"{candidate.record} by words", chance, "", candidate.name
    for reason in candidate.reasons:
        yield "", "", f"{reason.points:+.1f}", reason.text
    yield "", "", f"{candidate.rest:+.1f}", "where every pair starts, and trifles"
    yield "", "", f"{candidate.score:+.1f}", f"together; {chance} beside the other records, by what is usual here"
