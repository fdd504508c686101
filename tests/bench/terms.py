"""Reads a file of texts into terms, and scores them: ``python -m tests.bench.terms TEXTS.jsonl [--score SCORER]``."""

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path

from audit.read.batch import read_batch


def main() -> int:
    """Write the predictions, and let the scorer compare them with the gold terms of the same file."""
    cli = argparse.ArgumentParser(description=__doc__)
    cli.add_argument("texts", type=Path, help="records with id, locale, currency, today and text, one a line")
    cli.add_argument("--out", type=Path, help="where the predictions go; default: beside the current folder's name")
    cli.add_argument("--score", type=Path, help="path of the scorer")
    cli.add_argument("--misses", type=Path, help="where the scorer writes what was wrong and missed")
    args, more = cli.parse_known_args()
    out = args.out or Path(args.texts.stem + ".predicted.jsonl")
    lines = args.texts.read_text(encoding="utf-8").splitlines()
    begin = time.perf_counter()
    predicted = list(read_batch(lines))
    seconds = time.perf_counter() - begin
    out.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in predicted), encoding="utf-8")
    sys.stderr.write(f"{len(predicted)} texts in {seconds:.2f} s, {len(predicted) / seconds:.0f} a second\n")
    if not args.score:
        return 0
    command = [sys.executable, str(args.score), str(args.texts), str(out), *more]
    command += ["--misses", str(args.misses)] if args.misses else []
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
