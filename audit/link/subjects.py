"""Subjects of documents and rows of record sources as entries, and one linked to the other by the thousand."""

from collections.abc import Iterable, Mapping, Sequence

from audit.link.answers import Answer, Candidate
from audit.link.entry import Entry
from audit.link.explain import answers, candidates
from audit.link.folding import fold
from audit.link.labels import Labels
from audit.link.link import Labels as SaidOfNames
from audit.link.linker import Options, link_all, link_some, link_tables, read_catalogue
from audit.link.parse import parse, parse_named
from audit.link.statistics import Statistics
from audit.link.tables import Table
from audit.model.record import Record
from audit.model.statement import Subject

_KINDS = {"key": "sku", "code": "voucher"}


def link_named(
    named: Mapping[str, Subject],
    records: Iterable[Record],
    said: SaidOfNames,
    statistics: Statistics | None = None,
    workers: int = 1,
) -> tuple[list[Answer], Statistics]:
    """One answer per name, in their order, and the statistics by which they were found.

    Args:
        named: Names and a subject that is called so; the name is its key among the others.
        records: Of one or several sources; rows with one key are one record.
        said: What people said of names.
        statistics: Of an earlier full linking to the same records; None: these are all names, find out now.
        workers: Processes that may read many names and records.
    """
    known, wanted = _entries(named, records)
    how = Options(labels=labels_of_names({words: words for words in named}, said))
    if statistics is None:
        linking = link_tables(Table(known, parse_named), Table(wanted, parse), how, workers)
    else:
        linking = link_some(read_catalogue(known, parse_named), wanted, statistics, how)
    return answers(linking, known, wanted), linking.statistics


def nearest_records(
    subjects: Sequence[Subject], records: Iterable[Record], places: Sequence[int], options: Options
) -> list[tuple[Candidate, ...]]:
    """The records that come nearest to some of the subjects by statistics, most probable first.

    Args:
        subjects: All of the channels: what is usual among them decides what a likeness is worth.
        records: Of one or several sources.
        places: Of the subjects that are asked for.
        options: How to link.
    """
    known, wanted = _entries({str(place): subject for place, subject in enumerate(subjects)}, records)
    linking = link_all(read_catalogue(known), wanted, options)
    return candidates(linking, known, {place: wanted[place] for place in places})


def _entries(subjects: Mapping[str, Subject], records: Iterable[Record]) -> tuple[list[Entry], list[Entry]]:
    known = [record_entry(group) for group in _by_key(records)]
    return known, [subject_entry(key, subject) for key, subject in subjects.items()]


def labels_of_names(names: Mapping[str, str], said: SaidOfNames) -> Labels:
    """What people said of names as labels of the subjects that bear them, each under its key."""
    places = [(fold(name), key) for key, name in names.items()]
    different: dict[str, list[str]] = {}
    for name, record in said.different:
        different.setdefault(name, []).append(record)
    return Labels(
        same=frozenset((said.same[name], place) for name, place in places if name in said.same),
        different=frozenset((record, place) for name, place in places for record in different.get(name, ())),
    )


def subject_entry(key: str, subject: Subject) -> Entry:
    """A subject as an entry; its variant is part of its name."""
    return Entry(
        key=key,
        title=_full_name(subject),
        brand=subject.brand,
        model=subject.id("mpn"),
        ids=_ids(subject),
        language=subject.language,
    )


def record_entry(records: Sequence[Record]) -> Entry:
    """The rows that speak of one offer as an entry; the strongest row names it, the others lend aliases."""
    first = records[0]
    names = [name for record in records for name in (record.subject.name, record.name, *record.aliases) if name]
    ids = {kind: values for record in records for kind, values in _ids(record.subject).items()}
    return Entry(
        key=first.key,
        title=_full_name(first.subject) or first.name,
        brand=first.subject.brand,
        model=first.subject.id("mpn"),
        ids={**ids, "sku": (*ids.get("sku", ()), first.key)},
        aliases=tuple(dict.fromkeys(names))[1:],
        language=first.subject.language,
    )


def _by_key(records: Iterable[Record]) -> list[list[Record]]:
    groups: dict[str, list[Record]] = {}
    for record in sorted(records, key=lambda one: (one.rank, one.source, one.key)):
        groups.setdefault(record.key, []).append(record)
    return list(groups.values())


def _full_name(subject: Subject) -> str:
    said = subject.variant and subject.variant.lower() in subject.name.lower()
    return " ".join(filter(None, (subject.name, "" if said else subject.variant)))


def _ids(subject: Subject) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for kind, value in subject.ids:
        name = _KINDS.get(kind, kind)
        found[name] = (*found.get(name, ()), value)
    if subject.link:
        found["url"] = (subject.link,)
    return found
