"""How one host is treated: at most two connections, a delay, pauses that it asks for, and rest when it is down."""

import asyncio
import email.utils
import math
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

MOST_CONNECTIONS = 2
MOST_RETRIES = 3
_FAILURES_UNTIL_REST = 10
FIRST_BACKOFF = 0.5


def retry_after(value: str, now: datetime) -> float | None:
    """Seconds that a ``Retry-After`` header asks to wait; None if it says nothing that can be meant.

    >>> at = datetime(2026, 11, 22, 2, 0, tzinfo=UTC)
    >>> [retry_after(v, at) for v in ("120", "Sun, 22 Nov 2026 02:01:00 GMT", "-5", "bald", "")]
    [120.0, 60.0, None, None, None]
    """
    text = value.strip()
    if text.isdigit():
        return float(text[:9])
    try:
        at = email.utils.parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    seconds = ((at if at.tzinfo else at.replace(tzinfo=UTC)) - now).total_seconds()
    return max(seconds, 0.0)


def backoff(attempt: int, address: str, first: float = FIRST_BACKOFF) -> float:
    """Seconds before the next try; doubled each time, with a jitter that is the same in every run.

    Args:
        attempt: 0 after the first try.
        address: What was asked for; spreads the retries of different pages.
        first: Seconds after the first try, on average.
    """
    jitter = (sum(address.encode()) % 100) / 100
    return first * float(2**attempt) * (0.75 + jitter / 2)


@dataclass(slots=True)
class Host:
    """One host's turn-taking; all times are seconds of the run's own clock.

    Attributes:
        clock: Seconds since the run began.
        sleep: Waits.
        patience: Longest time in all that the host may make us wait.
        first_backoff: Seconds to wait after a first failure, on average.
        delay: Seconds between the beginnings of two requests.
        until: Time at which the run asks for nothing more.
    """

    clock: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]
    patience: float
    first_backoff: float = FIRST_BACKOFF
    delay: float = 0.0
    until: float = math.inf
    _slots: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(MOST_CONNECTIONS))
    _not_before: float = 0.0
    _waited: float = 0.0
    _failures: int = 0
    _given_up: bool = False

    @property
    def is_down(self) -> bool:
        """Whether it is not asked any more in this run."""
        return self._given_up or self._failures >= _FAILURES_UNTIL_REST

    @property
    def is_over(self) -> bool:
        """Whether the run's time is over."""
        return self.clock() >= self.until

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Hold a connection, once the host is ready for it or the run's time is over."""
        async with self._slots:
            while (wait := min(self._not_before, self.until) - self.clock()) > 0:
                await self.sleep(wait)
            self._not_before = max(self._not_before, self.clock() + self.delay)
            yield

    def pause(self, seconds: float) -> bool:
        """Ask nothing of the host for a time; False, and never again, if it asks for more than our patience."""
        if self._waited + seconds > self.patience:
            self._given_up = True
            return False
        self._waited += max(0.0, self.clock() + seconds - max(self._not_before, self.clock()))
        self._not_before = max(self._not_before, self.clock() + seconds)
        return True

    def answered(self) -> None:
        """Note that the host answered."""
        self._failures = 0

    def failed(self) -> None:
        """Note that it did not."""
        self._failures += 1
