"""How memory is cleaned up in the processes that do the work."""

import gc
import subprocess
import sys

from audit.memory import collect_rarely
from audit.workers import map_items


def threshold(_: int) -> int:
    """The number of new things after which this process looks for circles."""
    return gc.get_threshold()[0]


def test_a_process_that_collects_rarely_still_collects() -> None:
    code = (
        "import gc, weakref; from audit.memory import collect_rarely\n"
        "class Thing: pass\n"
        "collect_rarely(); thing = Thing(); thing.self = thing; seen = weakref.ref(thing); del thing\n"
        "kept = [[] for _ in range(200_000)]; print(seen() is None)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"


def test_workers_collect_rarely() -> None:
    usual = gc.get_threshold()
    collected = list(map_items(threshold, [1, 2], workers=2))
    assert gc.get_threshold() == usual, "the process that asks keeps its own ways"
    before = gc.get_threshold()
    try:
        collect_rarely()
        assert collected == [gc.get_threshold()[0]] * 2
    finally:
        gc.unfreeze()
        gc.set_threshold(*before)
