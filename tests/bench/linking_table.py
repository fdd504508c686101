"""The table of linking: ``python -m tests.bench.linking_table [--shared FOLDER] [--size 100000]``.

Every measure beside its bar and, where there is one, beside a peer on the same tables, in the same run. Tables that
were made by people are linked with weights that were trained without them.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_WEIGHTS = Path(__file__).parent / "weights"
_MB_PER_GB = 1024


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table.

    Attributes:
        measure: What was measured.
        here: As measured.
        bar: What it should be.
        more: Further figures.
    """

    measure: str
    here: str
    bar: str
    more: str = ""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--size", type=int, default=100_000, help="of the synthetic catalogue beside splink")
    given = parser.parse_args()
    _print(Row("measure", "here", "bar", f"load {os.getloadavg()[0]:.1f} at the start"))
    for row in rows(given.shared.resolve(), given.size):
        _print(row)


def rows(shared: Path, size: int) -> Iterator[Row]:
    """The lines, as they are measured."""
    matching, prototypes = shared / "data" / "matching", shared / "prototypes" / "linking"
    for table, bar, more in (("abt_buy", "0.955", ()), ("amazon_google", "0.735", ()), ("grocery_at", "0.915", _BLIND)):
        yield from _table(table, bar, _call("linking", matching / table, *_without(table), *more))
    yield _shares(_call("posts", prototypes / "mention.py"))
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / f"synth_{size}"
        subprocess.run([sys.executable, str(prototypes / "gen.py"), str(size), str(folder)], check=True)
        yield from _beside_splink(folder, prototypes, matching)
        night = _call("night", folder)
        same = "same answers" if night["same_answers"] else "OTHER ANSWERS"
        yield Row("night, 1 % changed", f"{night['share_of_full']:.3f} of a full linking", "0.05", same)


_BLIND = ("--price", "no")


def _without(table: str) -> tuple[str, str]:
    return "--weights", str(_WEIGHTS / f"without_{table}.json")


def _table(table: str, bar: str, line: Mapping[str, Any]) -> Iterator[Row]:
    more = f"precision {line['precision']:.3f}, recall {line['recall']:.3f}, {line['seconds']} s, {line['peak_mb']} MB"
    yield Row(f"{table}: F1", f"{line['f1']:.3f}", bar, more)
    sure = f"{line['links_at_0.9']} links"
    yield Row(f"{table}: precision at 0.9", f"{line['precision_at_0.9']:.3f}", "0.97", sure)
    yield Row(f"{table}: calibration error", f"{line['calibration_error']:.3f}", "0.05")


def _shares(line: Mapping[str, Any]) -> Row:
    return Row("posts: F1", f"{line['f1']:.3f}", "0.94", f"precision {line['precision']}, recall {line['recall']}")


def _beside_splink(folder: Path, prototypes: Path, matching: Path) -> Iterator[Row]:
    """The same tables linked here and by splink, one after the other."""
    line = _call("linking", folder, *_without("synth"))
    name = os.path.relpath(folder, matching)
    peer = _json([sys.executable, "bd.py", name], prototypes)
    yield from _table(folder.name, "0.86", line)
    yield Row(f"{folder.name}: F1 of splink", f"{peer['p50_b1']['f1']:.3f}", "", f"at {peer['sec']} s")
    yield Row("time beside splink", f"{line['seconds'] / peer['sec']:.2f}", "0.5", f"load {peer['load']}")
    peak = f"{line['peak_mb'] / _MB_PER_GB:.2f} GB against {peer['peak_mb'] / _MB_PER_GB:.2f} GB"
    yield Row("memory beside splink", f"{line['peak_mb'] / peer['peak_mb']:.2f}", "0.6", peak)


def _call(module: str, *arguments: object) -> dict[str, Any]:
    return _json([sys.executable, "-m", f"tests.bench.{module}", *map(str, arguments)], Path.cwd())


def _json(call: list[str], folder: Path) -> dict[str, Any]:
    done = subprocess.run(call, cwd=folder, check=True, stdout=subprocess.PIPE, text=True)
    line: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return line


def _print(row: Row) -> None:
    sys.stdout.write(f"{row.measure:34} {row.here:28} {row.bar:8} {row.more}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
