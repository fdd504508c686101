"""What no name, identifier or address leads to a record, compared with all records at once, by statistics.

A full comparison finds the statistics: how often words occur, how many names have a record, who competes for which
record. By them a later one compares only the names that are new, and answers as if it had compared all. Where too
much has changed, or a new name and another one claim a record that takes but one, it compares all and finds new ones.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from audit.link.answers import Answer, Linked
from audit.link.link import Labels
from audit.link.memory import MOST_CHANGED, question
from audit.link.names import Match
from audit.model.record import Record
from audit.model.statement import Subject

if TYPE_CHECKING:
    from audit.link.statistics import Statistics

_CATALOGUE = 30  # records from which on their words tell enough to compare by statistics
_LIKELY = 0.95
_TOLD = 4

NO_STATISTICS = "there were none that still hold"
CHANGED = f"more than {MOST_CHANGED:.0%} of the names to compare are new or gone"
CONTESTED = "a new name and another one claim the same record"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What names are compared with.

    Attributes:
        records: Of things, published.
        labels: What people said of names.
        basis: Digest of all that an answer rests on besides the name and the statistics.
    """

    records: Sequence[Record]
    labels: Labels
    basis: str

    @property
    def is_enough(self) -> bool:
        """Whether there are enough records to compare by statistics."""
        return len(self.records) >= _CATALOGUE


@dataclass(frozen=True, slots=True)
class Earlier:
    """What earlier comparisons have left.

    Attributes:
        statistics: Saved; empty: none.
        answers: Digest of a question and its answer.
        fixed: Whether the statistics are to be used however much has changed since.
    """

    statistics: bytes = b""
    answers: Mapping[str, tuple[Match, ...]] = field(default_factory=dict)
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """The outcome of a comparison.

    Attributes:
        of: Name and the record that it probably means; names that are missing mean none.
        statistics: By which it was decided, saved.
        answers: Digest of each question and its answer, for the next time.
        anew: How many names were compared; the answers for the others were known.
        full: Why all of them were; empty if they were not.
    """

    of: Mapping[str, Match] = field(default_factory=dict)
    statistics: bytes = b""
    answers: Mapping[str, tuple[Match, ...]] = field(default_factory=dict)
    anew: int = 0
    full: str = ""


def likely(named: Mapping[str, Subject], catalogue: Catalogue, earlier: Earlier, workers: int = 1) -> Compared:
    """Names and the records that they probably mean; none where the records are too few to compare.

    Args:
        named: Names and a subject that is called so; of those, too, of which people have said where they lead.
        catalogue: What they are compared with.
        earlier: What earlier comparisons with the same catalogue have left.
        workers: Processes that may read many names and records.
    """
    if not catalogue.is_enough or not named:
        return Compared(statistics=earlier.statistics)
    # Loaded here: a check of one draft compares nothing, and need not wait for the libraries of arrays.
    from audit.link.saving import load_statistics  # noqa: PLC0415  (see above)

    statistics = load_statistics(earlier.statistics) if earlier.statistics else None
    if statistics is None:
        return _all(named, catalogue, NO_STATISTICS, workers)
    if earlier.fixed:
        return _some(named, catalogue, earlier, statistics)
    if _has_changed(named, statistics):
        return _all(named, catalogue, CHANGED, workers)
    compared = _some(named, catalogue, earlier, statistics)
    return _all(named, catalogue, CONTESTED, workers) if _is_contested(compared.of, statistics) else compared


def _all(named: Mapping[str, Subject], catalogue: Catalogue, why: str, workers: int) -> Compared:
    """Everything compared, and statistics found on the way."""
    from audit.link.saving import save_statistics  # noqa: PLC0415  (see above)
    from audit.link.subjects import link_named  # noqa: PLC0415  (see above)

    answers, statistics = link_named(named, catalogue.records, catalogue.labels, workers=workers)
    saved = save_statistics(statistics)
    found = dict(zip(_questions(named, catalogue, saved).values(), map(_match, answers), strict=True))
    return Compared(_matches(named, found.values()), saved, found, len(named), why)


def _some(named: Mapping[str, Subject], catalogue: Catalogue, earlier: Earlier, statistics: "Statistics") -> Compared:
    """What was not answered before compared by the statistics of before."""
    questions = _questions(named, catalogue, earlier.statistics)
    open_ones = {words: named[words] for words, asked in questions.items() if asked not in earlier.answers}
    new: dict[str, tuple[Match, ...]] = {}
    if open_ones:
        from audit.link.subjects import link_named  # noqa: PLC0415  (see above)

        answers, _ = link_named(open_ones, catalogue.records, catalogue.labels, statistics)
        new = dict(zip((questions[words] for words in open_ones), map(_match, answers), strict=True))
    found = {asked: new[asked] if asked in new else earlier.answers[asked] for asked in questions.values()}
    return Compared(_matches(named, found.values()), earlier.statistics, found, len(open_ones))


def _questions(named: Mapping[str, Subject], catalogue: Catalogue, statistics: bytes) -> dict[str, str]:
    """Every name and the digest of the question what it means; by other statistics it is another question."""
    from audit.link.subjects import subject_entry  # noqa: PLC0415  (see above)

    basis = f"{catalogue.basis} {hashlib.sha256(statistics).hexdigest()}"
    return {words: question(basis, subject_entry(words, subject)) for words, subject in named.items()}


def _match(answer: Answer) -> tuple[Match, ...]:
    if not isinstance(answer, Linked) or answer.probability < _LIKELY:
        return ()
    return (Match(answer.record, answer.probability, tuple(map(str, answer.reasons[:_TOLD]))),)


def _matches(named: Iterable[str], found: Iterable[tuple[Match, ...]]) -> dict[str, Match]:
    return {words: matches[0] for words, matches in zip(named, found, strict=True) if matches}


def _has_changed(named: Mapping[str, Subject], statistics: "Statistics") -> bool:
    """Whether too many names are new or gone for the statistics to hold any longer."""
    before = set(statistics.field.contest.rivals.offers)
    return max(len(named.keys() - before), len(before - named.keys())) > MOST_CHANGED * len(before)


def _is_contested(of: Mapping[str, Match], statistics: "Statistics") -> bool:
    """Whether records that take but one offer are claimed by a new name and another one.

    Against whom a name competes is part of the statistics, so that neither of the two may have met the other.
    """
    if not statistics.field.contest.capacity:
        return False
    before, claims = set(statistics.field.contest.rivals.offers), Counter(match.offer for match in of.values())
    return any(claims[match.offer] > 1 for words, match in of.items() if words not in before)
