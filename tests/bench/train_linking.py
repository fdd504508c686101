"""Train the linker's weights: ``python -m tests.bench.train_linking OUT FOLDER [FOLDER …]``.

A folder given as ``FOLDER@noprice`` is used without its prices. Every table is also seen with most of its linked offers
made into near misses, and, where it is asked which offers have a record at all, with most of its records taken out.
Invented tables of many shapes are seen beside them. The tables are linked twice: the second time with the weights of
the first, so that the weights fit what the tables teach about their words.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from zlib import crc32

import numpy as np

from audit.link.decide import Evidence
from audit.link.entry import Entry
from audit.link.fit import Labelled, fit_weights
from audit.link.linker import Options, link_all, read_catalogue
from audit.link.priors import PRIOR
from audit.link.weights import Weights
from tests.bench.invented import FAMILIES, SHAPES, invent
from tests.bench.tables import Tables, read_tables

_START = Weights(alone=PRIOR, alone_bias=-5.0, among=PRIOR, bias=-3.0, having={"mass": 1.0}, having_bias=0.0)
_ROUNDS = 2
_LEFT_OF_TEN = 3
# All invented tables together count like so many tables that were written by people; near misses count less.
_INVENTED_COUNTS = 6.0
_MISSES_COUNT = 0.3
_CODE = re.compile(r"(?=[\w\-]*[A-Za-z])(?=[\w\-]*\d)[\w\-]{4,}|\d{5,}")
_OTHER_DIGITS = str.maketrans("0123456789", "3456789012")


@dataclass(frozen=True, slots=True)
class Lesson:
    """Tables to learn from.

    Attributes:
        tables: With their true links.
        without: Evidence that is not used.
        counts: How much they count beside the others.
    """

    tables: Tables
    without: frozenset[str]
    counts: float


def main() -> None:
    """Train and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("folders", nargs="*")
    parser.add_argument("--families", nargs="*", default=list(FAMILIES), help="invented tables to learn from")
    given = parser.parse_args()
    given.out.write_text(train(given.folders, given.families).to_json(), encoding="utf-8")


def train(folders: Sequence[str], families: Sequence[str]) -> Weights:
    """The weights that fit the tables in the folders and the invented ones."""
    whole = list(read_lessons(folders))
    seen = [*whole, *map(with_near_misses, whole), *invented_lessons(families)]
    thinned = list(map(thin, whole))
    weights = _START
    for _ in range(_ROUNDS):
        weights = fit_weights([label(one, weights) for one in seen], [label(one, weights) for one in thinned])
    return weights


def read_lessons(folders: Sequence[str]) -> Iterator[Lesson]:
    """The tables of the folders; a folder that is given twice, with and without prices, counts once."""
    times = Counter(folder.partition("@")[0] for folder in folders)
    for folder in folders:
        path, _, flag = folder.partition("@")
        without = frozenset({"price"} if flag == "noprice" else ())
        yield Lesson(read_tables(Path(path)), without, 1 / times[path])


def invented_lessons(families: Sequence[str]) -> Iterator[Lesson]:
    """The invented tables of these families, each in every other shape, every other one of them without prices."""
    for place, family in enumerate(FAMILIES):
        shapes = list(SHAPES.values())[place % 2 :: 2] if family in families else []
        for number, shape in enumerate(shapes):
            without = frozenset({"price"} if number % 2 else ())
            yield Lesson(invent(family, shape), without, _INVENTED_COUNTS / len(families) / len(shapes))


def thin(lesson: Lesson) -> Lesson:
    """The tables with seven of ten of the records that have an offer taken out, always the same ones."""
    tables = lesson.tables
    linked = {record for record, _ in tables.gold}
    gone = {record for record in linked if crc32(record.encode()) % 10 >= _LEFT_OF_TEN}
    thinned = Tables(
        records=tuple(record for record in tables.records if record.key not in gone),
        offers=tables.offers,
        gold=frozenset((record, offer) for record, offer in tables.gold if record not in gone),
    )
    return replace(lesson, tables=thinned)


def with_near_misses(lesson: Lesson) -> Lesson:
    """The tables with seven of ten linked offers made into offers of something similar that no record knows."""
    tables = lesson.tables
    linked = {offer for _, offer in tables.gold}
    missed = {offer for offer in linked if crc32(offer.encode()) % 10 >= _LEFT_OF_TEN}
    others = tables.offers[1:] + tables.offers[:1]
    changed = Tables(
        records=tables.records,
        offers=tuple(
            near_miss(offer, other) if offer.key in missed else offer
            for offer, other in zip(tables.offers, others, strict=True)
        ),
        gold=frozenset((record, offer) for record, offer in tables.gold if offer not in missed),
    )
    return replace(lesson, tables=changed, counts=lesson.counts * _MISSES_COUNT)


def near_miss(offer: Entry, other: Entry) -> Entry:
    """The offer as its neighbour in the range would be named: other digits in its codes, or else another word."""
    title = _CODE.sub(_renumber, offer.title)
    if title == offer.title:
        title = title.replace(_longest(title), _longest(other.title))
    return replace(
        offer, title=title, model=_CODE.sub(_renumber, offer.model), description=_CODE.sub(_renumber, offer.description)
    )


def _renumber(code: re.Match[str]) -> str:
    return code.group().translate(_OTHER_DIGITS)


def _longest(title: str) -> str:
    return max(title.split() or [""], key=len)


def label(lesson: Lesson, weights: Weights) -> Labelled:
    """The candidates of a table, with their features and whether each is a true link."""
    tables, options = lesson.tables, Options(without=lesson.without, weights=weights)
    linking = link_all(read_catalogue(tables.records), tables.offers, options)
    evidence = linking.evidence
    return Labelled(
        evidence.pairs,
        evidence.features,
        np.fromiter(_truth(tables, evidence), bool),
        evidence.records,
        evidence.offers,
        lesson.counts,
    )


def _truth(tables: Tables, evidence: Evidence) -> Iterator[bool]:
    for record, offer in zip(evidence.pairs.record.tolist(), evidence.pairs.offer.tolist(), strict=True):
        yield (evidence.records[record], evidence.offers[offer]) in tables.gold


if __name__ == "__main__":
    main()
