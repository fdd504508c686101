"""Find products in posts: ``python -m tests.bench.posts GENERATOR``.

The generator is a Python file that, when run, leaves behind ``cat`` (rows of a catalogue), ``posts`` (texts) and
``gold`` (for each post the numbers of the rows that it may mean). A post is right when its best mention names one of
them and not many more.
"""

import argparse
import contextlib
import io
import json
import runpy
import sys
import time
from pathlib import Path

from audit.link.entry import Entry
from audit.link.mentions import MentionFinder

_FEW = 5


def main() -> None:
    """Generate, find, and print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("generator", type=Path)
    given = parser.parse_args()
    # It may lie among other files that it imports.
    sys.path.insert(0, str(given.generator.parent))
    with contextlib.redirect_stdout(io.StringIO()):
        made = runpy.run_path(str(given.generator))
    records = [Entry(str(number), row["title"], row["brand"], row["model"]) for number, row in enumerate(made["cat"])]
    began = time.perf_counter()
    finder = MentionFinder(records)
    found = [finder.find(post) for post in made["posts"]]
    seconds = time.perf_counter() - began
    right = said = 0
    for mentions, gold in zip(found, made["gold"], strict=True):
        said += bool(mentions)
        if mentions and gold:
            named = {int(key) for key in mentions[0].records}
            right += bool(named & gold) and len(named) <= max(_FEW, len(gold))
    true = sum(map(bool, made["gold"]))
    line = {
        "posts": len(found),
        "precision": round(right / max(said, 1), 4),
        "recall": round(right / max(true, 1), 4),
        "f1": round(2 * right / max(said + true, 1), 4),
        "seconds": round(seconds, 2),
    }
    sys.stdout.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main()
