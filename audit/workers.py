"""Maps a pure function over items: in this process, or in a pool of spawned ones.

The results come back in the order of the items, whatever the number of processes, so that the same evidence gives
the same findings. What goes wrong with one item is a value: an exception becomes a ``Failure`` of that item, and a
worker process that dies takes down only the item that killed it.
"""

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")


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
class _Guarded(Generic[T, R]):
    """A function whose exceptions are values; picklable if the function is."""

    function: Callable[[T], R]

    def __call__(self, item: T) -> R | Failure:
        try:
            return self.function(item)
        except Exception as error:  # noqa: BLE001  (one page must not stop the night; it becomes a gap)
            return Failure("E-EXCEPTION", f"{type(error).__name__}: {error}"[:500])


def map_items(function: Callable[[T], R], items: Sequence[T], workers: int = 1) -> Iterator[R | Failure]:
    """The function's result for each item, in order.

    Args:
        function: Pure, and picklable where there are several workers.
        items: What it is called with, one by one.
        workers: Processes; 1 stays in this process.

    Yields:
        For each item its result, or a ``Failure``.
    """
    guarded = _Guarded(function)
    if workers <= 1 or len(items) <= 1:
        yield from map(guarded, items)
        return
    done = 0
    while done < len(items):
        try:
            for result in _pooled(guarded, items[done:], workers):
                yield result
                done += 1
        except BrokenProcessPool:
            # Somebody in the batch killed the process: the next items go one by one until the culprit is found.
            for result in _alone(guarded, items[done : done + 2 * workers]):
                yield result
                done += 1


def _pooled(guarded: _Guarded[T, R], items: Sequence[T], workers: int) -> Iterator[R | Failure]:
    """Results in order, with a bounded number of items under way."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        pending: list[Future[R | Failure]] = []
        ahead = iter(items)
        for item in ahead:
            pending.append(pool.submit(guarded, item))
            if len(pending) < 4 * workers:
                continue
            yield pending.pop(0).result()
        for future in pending:
            yield future.result()


def _alone(guarded: _Guarded[T, R], items: Sequence[T]) -> Iterator[R | Failure]:
    context = multiprocessing.get_context("spawn")
    for item in items:
        with ProcessPoolExecutor(1, mp_context=context) as pool:
            try:
                yield pool.submit(guarded, item).result()
            except BrokenProcessPool:
                yield Failure("E-CRASH", "the process that read it died")
