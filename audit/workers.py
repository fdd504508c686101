"""Maps a pure function over items: in this process, or in a pool of spawned ones.

The results come back in the order of the items, whatever the number of processes, so that the same evidence gives
the same findings. What goes wrong with one item is a value: an exception becomes a ``Failure`` of that item, and a
worker process that dies, or that does not come to an end, takes down only the item that killed it.
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from typing import Generic, TypeVar

from audit.memory import collect_rarely

T = TypeVar("T")
R = TypeVar("R")
_ORPHANED = 75
_MOST_SECONDS = 600.0


@dataclass(frozen=True, slots=True)
class Failure:
    """What kept one item from giving a result.

    Attributes:
        reason: ``E-CRASH`` where the process died, else ``E-EXCEPTION``.
        text: Class and words of the exception.
    """

    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class _Bounded(Generic[T, R]):
    """A function that may use so many seconds of a worker's processor for one item, and ends the worker after them.

    The kernel ends it: where a pattern of ``re`` does not come to an end, no Python code runs that could.
    """

    function: Callable[[T], R]
    seconds: float

    def __call__(self, item: T) -> R:
        signal.setitimer(signal.ITIMER_PROF, self.seconds)
        try:
            return self.function(item)
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)


@dataclass(frozen=True, slots=True)
class _Guarded(Generic[T, R]):
    """A function whose exceptions are values; picklable if the function is."""

    function: Callable[[T], R]

    def __call__(self, item: T) -> R | Failure:
        try:
            return self.function(item)
        except Exception as error:  # noqa: BLE001  (one page must not stop the night; it becomes a gap)
            return Failure("E-EXCEPTION", f"{type(error).__name__}: {error}"[:500])


def map_items(
    function: Callable[[T], R], items: Sequence[T], workers: int = 1, seconds: float = _MOST_SECONDS
) -> Iterator[R | Failure]:
    """The function's result for each item, in order.

    Args:
        function: Pure, and picklable where there are several workers.
        items: What it is called with, one by one.
        workers: Processes; 1 stays in this process.
        seconds: Of processor time that one item may take, where there are several workers; far more than any page
            needs, so that what is found does not depend on the machine.

    Yields:
        For each item its result, or a ``Failure``.
    """
    guarded = _Guarded(function)
    if workers <= 1 or len(items) <= 1:
        yield from map(guarded, items)
        return
    bounded = _Bounded(guarded, seconds)
    done = 0
    while done < len(items):
        try:
            for result in _pooled(bounded, items[done:], workers):
                yield result
                done += 1
        except BrokenProcessPool:
            # Somebody in the batch killed the process: the next items go one by one until the culprit is found.
            for result in _alone(bounded, items[done : done + 2 * workers]):
                yield result
                done += 1


def _pooled(bounded: _Bounded[T, R | Failure], items: Sequence[T], workers: int) -> Iterator[R | Failure]:
    """Results in order, with a bounded number of items under way."""
    with _pool(workers) as pool:
        pending: list[Future[R | Failure]] = []
        ahead = iter(items)
        for item in ahead:
            pending.append(pool.submit(bounded, item))
            if len(pending) < 4 * workers:
                continue
            yield pending.pop(0).result()
        for future in pending:
            yield future.result()


def _alone(bounded: _Bounded[T, R | Failure], items: Sequence[T]) -> Iterator[R | Failure]:
    for item in items:
        with _pool(1) as pool:
            try:
                yield pool.submit(bounded, item).result()
            except BrokenProcessPool:
                yield Failure(
                    "E-CRASH",
                    f"the process that read it died, or would have needed more than {bounded.seconds:g} seconds",
                )


def _pool(workers: int) -> ProcessPoolExecutor:
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_begin)


def _begin() -> None:
    collect_rarely()
    _end_with_parent()


def _end_with_parent() -> None:
    # The workers hold both ends of the pool's queue: without a watch they would wait for a killed parent for ever.
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_outlive, args=(parent,), daemon=True).start()


def _outlive(parent: BaseProcess) -> None:
    parent.join()
    os._exit(_ORPHANED)
