"""Offer sentences per second and core: reading all terms of each, beside dateparser looking for its days alone.

usage: python -m tests.bench.sentences TEXTS.jsonl [--most N]

Both are told the language; both see the same sentences, each by itself.
"""

import argparse
import json
import re
import sys
import time
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from audit.memory import collect_rarely
from audit.read.found import TextContext
from audit.read.text import read_text

_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÄÖÜÀÉÈ])|\n+")
_SHORTEST = 12
TODAY = date(2026, 6, 10)


def sentences(path: Path) -> list[tuple[str, str, str]]:
    """Locale, currency and words of every sentence of a file of texts."""
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return [
        (row["locale"], row["currency"], part.strip())
        for row in rows
        for part in _END.split(row["text"])
        if len(part.strip()) >= _SHORTEST
    ]


def per_second(work: Callable[[tuple[str, str, str]], object], wanted: Iterable[tuple[str, str, str]]) -> float:
    """How many sentences a second of the processor reads."""
    told = list(wanted)
    start = time.process_time()
    for one in told:
        work(one)
    return len(told) / (time.process_time() - start)


def ours(one: tuple[str, str, str]) -> object:
    """All terms of a sentence."""
    locale, currency, text = one
    return read_text(text, TextContext(locale, currency, TODAY))


def dateparsers(one: tuple[str, str, str]) -> object:
    """The days of a sentence."""
    from dateparser.search import search_dates

    return search_dates(one[2], languages=[one[0][:2]])


def main() -> None:
    """Read and print."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("texts", type=Path)
    cli.add_argument("--most", type=int, default=400, help="sentences that dateparser is given")
    arguments = cli.parse_args()
    wanted = sentences(arguments.texts)
    # What a process has to compile and learn once is no part of the time of a sentence: every fifth warms both up.
    known, wanted = wanted[::5], [one for index, one in enumerate(wanted) if index % 5]
    for work in (ours, dateparsers):
        per_second(work, known)
    collect_rarely()
    mine, peer = per_second(ours, wanted), per_second(dateparsers, wanted[: arguments.most])
    sys.stdout.write(
        f"{len(wanted)} sentences: {mine:.0f} a second; dateparser.search {peer:.0f}: {mine / peer:.1f} x\n"
    )


if __name__ == "__main__":
    main()
