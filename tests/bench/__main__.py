"""The benchmark table: every measure that the data beside the project allows, one after the other.

usage: python -m tests.bench [--shared FOLDER]
"""

import argparse
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

SCENARIOS = Path(__file__).parent.parent / "scenarios"


def measures(shared: Path) -> Iterator[tuple[str, list[str]]]:
    """Title and call of each measure."""
    data, score = shared / "data", shared / "score"
    for name in ("dev", "messy"):
        path = data / "terms" / f"{name}.jsonl"
        yield f"terms {name}", ["tests.bench.terms", str(path), "--score", str(score / "score_terms.py")]
    yield "awkward values", ["tests.bench.awkward", str(data / "awkward" / "values.jsonl")]
    yield "sentences", ["tests.bench.sentences", str(data / "terms" / "dev.jsonl")]
    yield "pages", ["tests.bench.pages", str(data / "pages"), "--speed"]
    yield "linking", ["tests.bench.linking_table", "--shared", str(shared)]
    yield "linking of invented tables", ["tests.bench.shapes"]
    for company in sorted(path.name for path in SCENARIOS.iterdir() if path.is_dir()):
        audit, folder = SCENARIOS / company / "einklang.yaml", data / "scenarios" / company
        folder = folder if folder.is_dir() else SCENARIOS / company
        if (folder / "mentions.jsonl").is_file():
            yield f"mentions {company}", ["tests.bench.mentions", str(folder)]
        yield f"scenario {company}", ["tests.bench.scenario", str(folder), str(audit), "--shared", str(shared)]
    yield "judging", ["tests.bench.judging"]
    yield "checking", ["tests.bench.checking"]


def main() -> int:
    """Run every measure; the number of those that could not be run."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--shared", type=Path, default=Path("../shared"))
    shared = cli.parse_args().shared
    if not shared.is_dir():
        sys.stderr.write(f"{shared}: there is no benchmark data. Name its folder with --shared.\n")
        return 2
    failed = 0
    for title, call in measures(shared):
        sys.stdout.write(f"\n== {title}\n")
        sys.stdout.flush()
        failed += subprocess.run([sys.executable, "-m", *call], check=False).returncode not in {0, 1}
    return failed


if __name__ == "__main__":
    sys.exit(main())
