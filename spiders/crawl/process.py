"""Starts the processes of crawls and hands on what they send, as it comes."""

import math
import os
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, Pipe, wait
from typing import Any

from audit.errors import EinklangError
from spiders.crawl.job import HostJob, JobDone

_SECONDS_TO_END = 10


@dataclass(slots=True)
class Running:
    """One process at work.

    Attributes:
        job: What it was given.
        pipe: Our end.
        process: The process.
        done: Whether it said that it has nothing more to tell.
    """

    job: HostJob
    pipe: Connection
    process: subprocess.Popen[bytes]
    done: bool = False


def run_jobs(jobs: Iterable[HostJob], at_once: int, seconds: float = math.inf) -> Iterator[tuple[HostJob, Any]]:
    """Run jobs, each in its own process, and give what they send, each with its job.

    A process that ends without a word (crashed, killed, out of memory) gives a ``JobDone`` with an error. When the
    iterator is closed, so are the pipes, at which the processes end.

    Args:
        jobs: What is to be crawled.
        at_once: Most processes at one time.
        seconds: Time for all of them together, after which they ask for nothing more.
    """
    waiting = deque(jobs)
    until = time.monotonic() + seconds
    running: dict[int, Running] = {}
    try:
        while waiting or running:
            while waiting and len(running) < at_once:
                started = _start(replace(waiting.popleft(), seconds=max(0.0, until - time.monotonic())))
                running[started.pipe.fileno()] = started
            for pipe in wait([one.pipe for one in running.values()]):
                key = pipe.fileno()  # type: ignore[union-attr]  # only pipes were given
                yield running[key].job, _received(running[key])
                if running[key].done:
                    _end(running.pop(key))
    finally:
        for one in running.values():
            _end(one)


def _start(job: HostJob) -> Running:
    ours, theirs = Pipe()
    with theirs:
        # A fresh interpreter that closes every file but the pipe: a fork would keep the run's lock.
        process = subprocess.Popen(  # noqa: S603  (our own interpreter and module)
            [sys.executable, "-m", "spiders.crawl.child", str(theirs.fileno())],
            pass_fds=(theirs.fileno(),),
            stdin=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
        )
    with suppress(BrokenPipeError, ConnectionResetError):  # it died at once; reading from the pipe will say so
        ours.send(job)
    return Running(job, ours, process)


def _received(one: Running) -> Any:  # noqa: ANN401  (whatever the job's errand sends)
    try:
        message = one.pipe.recv()
    except (EOFError, ConnectionResetError):
        status = one.process.wait()
        message = JobDone(
            EinklangError(f"the crawl's process ended unexpectedly (status {status})", where=one.job.host)
        )
    one.done = isinstance(message, JobDone)
    return message


def _end(one: Running) -> None:
    one.pipe.close()
    try:
        one.process.wait(_SECONDS_TO_END)
    except subprocess.TimeoutExpired:
        one.process.kill()
        one.process.wait()
