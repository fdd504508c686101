"""What linking leaves from run to run: loaded before, and kept with all else that a run found."""

from collections.abc import Mapping
from datetime import date, timedelta

from audit.link.memory import Memory, Recalled
from audit.link.names import Match
from audit.pipeline.versions import linker_version
from audit.store.codec import decode, encode
from audit.store.nouns import Linked
from audit.store.store import Store


def memory_for(store: Store, today: date, every: timedelta) -> Memory | None:
    """What the last finished run left for a run today; None where it is time to link in full again.

    Args:
        store: The database.
        today: Day of the run.
        every: After so long a time everything is linked in full.
    """
    linked = _last(store)
    if any(one.since + every <= today for one in linked):
        return None
    return _memory(store, linked)


def nothing() -> Memory:
    """The memory of somebody who links in full, and remembers it."""
    return Memory(linker_version())


def memory_of_last(store: Store) -> Memory:
    """By what the last finished run linked, to ask it again about its own links."""
    linked = _last(store)
    return _fixed(_memory(store, linked), {one.turn: one.statistics for one in linked})


def memory_of_run(store: Store, run: int) -> Memory | None:
    """By what a run linked, to link again as it did; None if that was in full.

    What other runs left has no say: answers are left out, and so are statistics that the run found itself.
    """
    linked = store.linkings.of_run(run)
    earlier = {one.turn: one.statistics for one in linked if not one.anew}
    return _fixed(Memory(linker_version(), linked[0].basis), earlier) if earlier else None


def keep_linking(store: Store, run: int, today: date, recalled: Recalled) -> None:
    """Keep what the linking of a run leaves."""
    memory = recalled.memory
    since = {one.statistics: one.since for one in _last(store)}
    linked = [
        Linked(turn, body, memory.basis, today if turn in recalled.full else since[body], anew=turn in recalled.full)
        for turn, body in memory.statistics.items()
    ]
    store.linkings.keep(run, linked, {asked: encode(answer).decode() for asked, answer in memory.answers.items()})


def with_answers(memory: Memory, recalled: Recalled | None) -> Memory:
    """The memory with the answers of a linking of the same run."""
    if recalled is None:
        return memory
    return Memory(memory.program, memory.basis, memory.statistics, {**memory.answers, **recalled.memory.answers})


def told(recalled: Recalled) -> str:
    """How a linking went, in one line for whoever watches the run."""
    why = "; ".join(sorted(set(recalled.full.values())))
    compared = f"{recalled.anew} of {recalled.asked} names compared."
    return f"{compared} New statistics: {why}." if why else compared


def _last(store: Store) -> tuple[Linked, ...]:
    last = store.runs.last()
    return store.linkings.of_run(last.number) if last else ()


def _memory(store: Store, linked: tuple[Linked, ...]) -> Memory:
    answers = {asked: decode(tuple[Match, ...], body) for asked, body in store.linkings.answers().items()}
    basis = linked[0].basis if linked else ""
    return Memory(linker_version(), basis, {one.turn: one.statistics for one in linked}, answers)


def _fixed(memory: Memory, statistics: Mapping[int, bytes]) -> Memory:
    return Memory(memory.program, memory.basis, statistics, memory.answers, fixed=True)
