"""The named steps of a run, and the switch that ends the process at one of them.

A run is a sequence of committed steps. To show that it can be killed anywhere, ``EINKLANG_CRASH_AT=<step>`` ends the
process there as ``kill -9`` would: no handler runs, nothing is flushed.
"""

import os
from collections import Counter

STEPS = (
    "before-lock", "locked", "run-begun", "records-archived", "records-kept",
    "collect-begun", "capture-archived", "capture-kept", "gap-kept", "channel-done", "collected",
    "read-begun", "reading-kept", "read", "links-checked", "judged", "confirmed",
    "states-kept", "gaps-kept", "findings-kept", "offers-kept", "prices-kept", "links-kept", "judged-kept",
    "run-finished", "notified",
)  # fmt: skip
_passed: Counter[str] = Counter()


def step(name: str) -> None:
    """Pass a named step; end the process here if the switch says so.

    ``EINKLANG_CRASH_AT`` is a step's name, or ``name:3`` for the third time that it is passed.

    Raises:
        ValueError: If there is no such step, so that none is missing from the list that tests walk.
    """
    if name not in STEPS:
        raise ValueError(f"{name!r} is no step of a run")
    wanted, _, time = os.environ.get("EINKLANG_CRASH_AT", "").partition(":")
    if wanted != name:
        return
    _passed[name] += 1
    if _passed[name] >= int(time or 1):
        os._exit(137)
