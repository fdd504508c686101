"""An incremental night: ``python -m tests.bench.night FOLDER [--share 0.01]``.

Links all offers of the folder and saves the statistics; then loads them, and links as many offers as changed. Prints
one line of JSON with both times and whether the answers agree.
"""

import argparse
import json
import sys
import time
from pathlib import Path

import numpy as np

from audit.link.linker import Linking, Options, link_all, link_some, prepare, read_catalogue
from audit.link.saving import load_statistics, save_statistics
from tests.bench.tables import read_entries

_CLOSE = 1e-6
_MB = 1024 * 1024


def main() -> None:
    """Measure a full linking and a small one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--share", type=float, default=0.01, help="of the offers that changed")
    given = parser.parse_args()
    records, offers = list(read_entries(given.folder / "a.csv")), list(read_entries(given.folder / "b.csv"))
    began = time.perf_counter()
    catalogue = read_catalogue(records)
    full = link_all(catalogue, offers, Options())
    full_seconds = time.perf_counter() - began
    began = time.perf_counter()
    saved = save_statistics(full.statistics)
    statistics = load_statistics(saved)
    if statistics is None:
        raise SystemExit("what was just saved is of another version")
    ready = prepare(catalogue, statistics)
    prepare_seconds = time.perf_counter() - began
    changed = offers[:: max(1, round(1 / given.share))]
    began = time.perf_counter()
    some = link_some(ready, changed, statistics, Options())
    seconds = time.perf_counter() - began
    line = {
        "offers": len(offers), "changed": len(changed), "full_seconds": round(full_seconds, 2),
        "prepare_seconds": round(prepare_seconds, 2), "seconds": round(seconds, 2),
        "share_of_full": round(seconds / full_seconds, 4), "saved_mb": round(len(saved) / _MB, 2),
        "same_answers": _agree(full, some),
    }  # fmt: skip
    sys.stdout.write(json.dumps(line) + "\n")


def _agree(full: Linking, some: Linking) -> bool:
    """Whether both give every changed offer the same best record with the same probability."""
    among_all = _best(full)
    return all(
        among_all[offer][0] == record and abs(among_all[offer][1] - chance) < _CLOSE
        for offer, (record, chance) in _best(some).items()
    )


def _best(linking: Linking) -> dict[str, tuple[str, float]]:
    pairs, evidence, at = linking.evidence.pairs, linking.evidence, linking.best()
    offers = np.array(evidence.offers, object)[pairs.offer[at]].tolist()
    records = np.array(evidence.records, object)[pairs.record[at]].tolist()
    return dict(zip(offers, zip(records, linking.chance[at].tolist(), strict=True), strict=True))


if __name__ == "__main__":
    main()
