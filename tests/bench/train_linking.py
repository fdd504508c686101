"""Train the linker's weights: ``python -m tests.bench.train_linking OUT FOLDER [FOLDER …]``.

A folder given as ``FOLDER@noprice`` is used without its prices. The tables are linked twice: the second time with the weights
of the first, so that the weights fit what the tables teach about their own words.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from audit.link.decide import Evidence
from audit.link.fit import PRIOR, Labelled, fit_weights
from audit.link.linker import Options, link_all, read_catalogue
from audit.link.weights import Weights
from tests.bench.tables import Tables, read_tables

_START = Weights(alone=PRIOR, alone_bias=-5.0, among=PRIOR, bias=-3.0, slope=1.0, shift=0.0)
_ROUNDS = 2


def main() -> None:
    """Train and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("folders", nargs="+")
    given = parser.parse_args()
    given.out.write_text(train(given.folders).to_json(), encoding="utf-8")


def train(folders: Sequence[str]) -> Weights:
    """The weights that fit the tables in the folders."""
    tables = [_read(folder) for folder in folders]
    weights = _START
    for _ in range(_ROUNDS):
        weights = fit_weights([label(one, without, weights) for one, without in tables])
    return weights


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


def _read(folder: str) -> tuple[Tables, frozenset[str]]:
    path, _, flag = folder.partition("@")
    return read_tables(Path(path)), frozenset({"price"} if flag == "noprice" else ())


if __name__ == "__main__":
    main()
