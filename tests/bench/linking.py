"""Link two tables and compare with the truth: ``python -m tests.bench.linking FOLDER [--price no] [--weights FILE]``.

Prints one line of JSON. The clock begins when the tables are read, as that of the peers does. A link counts when its
probability reaches the automatic threshold; calibration is measured over the best record of every offer, in ten bins.
"""

import argparse
import json
import os
import resource
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from audit.link.linker import Linking, Options, link_tables
from audit.link.parse import parse
from audit.link.ragged import Bools, Floats
from audit.link.tables import Table
from audit.link.weights import read_weights, shipped_weights
from audit.memory import collect_rarely
from tests.bench.tables import Tables, read_entries, read_tables

_SURE = 0.9
_BINS = 10


def main() -> None:
    """Link the tables of the folder and print how well it went."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--price", choices=("yes", "no"), default="yes", help="whether prices may decide a link")
    parser.add_argument("--weights", type=Path, help="weights other than those that ship")
    given = parser.parse_args()
    weights = read_weights(given.weights.read_text(encoding="utf-8")) if given.weights else shipped_weights()
    options = Options(without=frozenset({"price"} if given.price == "no" else ()), weights=weights)
    records, offers = (Table(list(read_entries(given.folder / name)), parse) for name in ("a.csv", "b.csv"))
    collect_rarely()
    began = time.perf_counter()
    linking = link_tables(records, offers, options, os.cpu_count() or 1)
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss + resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    figures = measure(linking, read_tables(given.folder))
    line = {"table": given.folder.name, **figures, "seconds": round(seconds, 2), "peak_mb": round(peak / 1024)}
    sys.stdout.write(json.dumps(line) + "\n")


def measure(linking: Linking, tables: Tables) -> Mapping[str, float]:
    """How well a linking agrees with the truth."""
    best = linking.best()
    chance = linking.chance[best]
    pairs, evidence = linking.evidence.pairs, linking.evidence
    found = zip(pairs.record[best].tolist(), pairs.offer[best].tolist(), strict=True)
    right = np.array(
        [(evidence.records[record], evidence.offers[offer]) in tables.gold for record, offer in found], bool
    )
    kept = chance >= linking.statistics.field.threshold
    hits, links = int((kept & right).sum()), int(kept.sum())
    sure = chance >= _SURE
    return {
        "precision": round(hits / max(links, 1), 4),
        "recall": round(hits / max(len(tables.gold), 1), 4),
        "f1": round(2 * hits / max(links + len(tables.gold), 1), 4),
        "precision_at_0.9": round(float(right[sure].mean()), 4) if sure.any() else 1.0,
        "links_at_0.9": int(sure.sum()),
        "calibration_error": round(calibration_error(chance, right), 4),
        "threshold": round(linking.statistics.field.threshold, 3),
        "share": round(linking.statistics.field.share, 3),
        "capacity": round(linking.statistics.field.contest.capacity, 2),
        "candidates": len(pairs),
    }


def calibration_error(chance: Floats, right: Bools) -> float:
    """The expected calibration error over ten bins of equal width."""
    bins = np.minimum((chance * _BINS).astype(int), _BINS - 1)
    gaps = (abs(chance[bins == one].sum() - right[bins == one].sum()) for one in range(_BINS))
    return float(sum(gaps) / max(len(chance), 1))


if __name__ == "__main__":
    main()
