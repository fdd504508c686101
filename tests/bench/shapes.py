"""Invented tables of every trade and shape: ``python -m tests.bench.shapes [--weights FILE]``.

Prints one line of JSON per shape: means over the trades. The tables have another seed than those that weights are
trained by, and each trade is linked with weights that have not seen it. ``oracle`` is what the best threshold would
reach, chosen by the truth; ``above_bar`` counts the trades whose calibration error exceeds 0.05.
"""

import argparse
import json
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from statistics import fmean

import numpy as np

from audit.link.linker import Linking, Options, link_all, read_catalogue
from audit.link.weights import Weights, read_weights
from tests.bench.invented import FAMILIES, SHAPES, fold_of, invent
from tests.bench.linking import measure
from tests.bench.tables import Tables
from tests.bench.train_all import file

_SEED = 2
_BAR = 0.05
_TOLD = ("f1", "oracle", "calibration_error", "share_error")


def main() -> None:
    """Link every invented table and print how well it went."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", type=Path, help="weights for all, seen or not")
    given = parser.parse_args()
    for shape in SHAPES:
        figures = [_figures(family, shape, _weights(given.weights or unseen(family))) for family in FAMILIES]
        links = sum(one["links_at_0.9"] for one in figures)
        right = sum(one["links_at_0.9"] * one["precision_at_0.9"] for one in figures)
        means = {name: round(fmean(one[name] for one in figures), 4) for name in _TOLD}
        above = sum(one["calibration_error"] > _BAR for one in figures)
        sure = {"precision_at_0.9": round(right / max(links, 1), 4), "links_at_0.9": links}
        line = {"shape": shape, **means, "above_bar": above, **sure}
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()


def unseen(family: str) -> Path:
    """Weights that have not seen tables of a family."""
    return file(f"trades_{fold_of(family)}")


@cache
def _weights(path: Path) -> Weights:
    return read_weights(path.read_text(encoding="utf-8"))


def _figures(family: str, shape: str, weights: Weights) -> Mapping[str, float]:
    tables = invent(family, SHAPES[shape], _SEED)
    linking = link_all(read_catalogue(tables.records), tables.offers, Options(weights=weights))
    share = len({offer for _, offer in tables.gold}) / len(tables.offers)
    error = abs(linking.statistics.field.share - share)
    return {**measure(linking, tables), "oracle": _oracle(linking, tables), "share_error": error}


def _oracle(linking: Linking, tables: Tables) -> float:
    """The F1 of the best threshold."""
    best, pairs, evidence = linking.best(), linking.evidence.pairs, linking.evidence
    best = best[np.argsort(-linking.chance[best], kind="stable")]
    found = zip(pairs.record[best].tolist(), pairs.offer[best].tolist(), strict=True)
    right = [(evidence.records[record], evidence.offers[offer]) in tables.gold for record, offer in found]
    scores = 2 * np.cumsum(right) / (np.arange(1, len(best) + 1) + len(tables.gold))
    return float(scores.max(initial=0.0))


if __name__ == "__main__":
    main()
