"""Train the linker's weights: ``python -m tests.bench.train_linking OUT FOLDER [FOLDER …]``.

A folder given as ``FOLDER@noprice`` is used without its prices. For channels of whose offers few have a record, a
second set of weights also sees every table with most of its linked offers made into near misses. The tables are linked
twice: the second time with the weights of the first, so that the weights fit what the tables teach about their words.
"""

import argparse
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from zlib import crc32

import numpy as np

from audit.link.decide import Evidence
from audit.link.entry import Entry
from audit.link.fit import Labelled, fit_weights
from audit.link.linker import Options, link_all, read_catalogue
from audit.link.priors import PRIOR
from audit.link.weights import Weights
from tests.bench.tables import Tables, read_tables

_Given = tuple[Tables, frozenset[str]]
_START = Weights(alone=PRIOR, alone_bias=-5.0, among=PRIOR, bias=-3.0, having={"mass": 1.0}, having_bias=0.0)
_ROUNDS = 2
_LEFT_OF_TEN = 3
_CODE = re.compile(r"(?=[\w\-]*[A-Za-z])(?=[\w\-]*\d)[\w\-]{4,}|\d{5,}")
_OTHER_DIGITS = str.maketrans("0123456789", "3456789012")


def main() -> None:
    """Train and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("folders", nargs="+")
    given = parser.parse_args()
    given.out.write_text(train(given.folders).to_json(), encoding="utf-8")


def train(folders: Sequence[str]) -> Weights:
    """The weights that fit the tables in the folders, and those that fit them beside tables with near misses."""
    whole = [_read(folder) for folder in folders]
    thinned = [(thin(tables), without) for tables, without in whole]
    missed = [(with_near_misses(tables), without) for tables, without in whole]
    return _train(whole + missed, thinned)


def _train(tables: Sequence[_Given], thinned: Sequence[_Given]) -> Weights:
    weights = _START
    for _ in range(_ROUNDS):
        weights = fit_weights(
            [label(one, without, weights) for one, without in tables],
            [label(one, without, weights) for one, without in thinned],
        )
    return weights


def thin(tables: Tables) -> Tables:
    """The tables with seven of ten of the records that have an offer taken out, always the same ones."""
    linked = {record for record, _ in tables.gold}
    gone = {record for record in linked if crc32(record.encode()) % 10 >= _LEFT_OF_TEN}
    return Tables(
        records=tuple(record for record in tables.records if record.key not in gone),
        offers=tables.offers,
        gold=frozenset((record, offer) for record, offer in tables.gold if record not in gone),
    )


def with_near_misses(tables: Tables) -> Tables:
    """The tables with seven of ten linked offers made into offers of something similar that no record knows."""
    linked = {offer for _, offer in tables.gold}
    missed = {offer for offer in linked if crc32(offer.encode()) % 10 >= _LEFT_OF_TEN}
    others = tables.offers[1:] + tables.offers[:1]
    return Tables(
        records=tables.records,
        offers=tuple(
            near_miss(offer, other) if offer.key in missed else offer
            for offer, other in zip(tables.offers, others, strict=True)
        ),
        gold=frozenset((record, offer) for record, offer in tables.gold if offer not in missed),
    )


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


def label(tables: Tables, without: frozenset[str], weights: Weights) -> Labelled:
    """The candidates of a table, with their features and whether each is a true link."""
    linking = link_all(
        read_catalogue(tables.records), tables.offers, replace(Options(weights=weights), without=without)
    )
    evidence = linking.evidence
    return Labelled(
        evidence.pairs,
        evidence.features,
        np.fromiter(_truth(tables, evidence), bool),
        evidence.records,
        evidence.offers,
    )


def _truth(tables: Tables, evidence: Evidence) -> Iterator[bool]:
    for record, offer in zip(evidence.pairs.record.tolist(), evidence.pairs.offer.tolist(), strict=True):
        yield (evidence.records[record], evidence.offers[offer]) in tables.gold


def _read(folder: str) -> _Given:
    path, _, flag = folder.partition("@")
    return read_tables(Path(path)), frozenset({"price"} if flag == "noprice" else ())


if __name__ == "__main__":
    main()
