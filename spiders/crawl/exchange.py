"""One exchange with a host, from the request to the last answer: guard, robots.txt, turns, retries, redirects.

It knows neither Scrapy nor sockets: ``send`` makes one request and gives one answer or a gap.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from audit.errors import GapError
from spiders.crawl.addresses import HostMap, origin_of
from spiders.crawl.guard import Guard
from spiders.crawl.politeness import MOST_RETRIES, Host, backoff, retry_after
from spiders.crawl.redirects import MOST_HOPS, Jar, keeps_method, redirect_target, same_origin
from spiders.crawl.robots import UNREACHABLE, Robots, read_robots

Headers = tuple[tuple[str, str], ...]
_ROBOTS_SECONDS = 10.0
_ROBOTS_BYTES = 512 * 1024
_BUSY = frozenset({429, 503})
_TRY_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})
_FAILURES = frozenset({"E-NET-TIMEOUT", "E-NET-REFUSED", "E-NET-BROKEN", "E-DNS"})
# A deadline that has passed is not tried again: the page would cost four times its deadline.
_TRANSIENT = frozenset({"E-NET-REFUSED", "E-NET-BROKEN", "E-NET-CUT", "E-DNS"})


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One request as it leaves.

    Attributes:
        address: Where it goes, after mapping hosts.
        headers: That go to every origin: user agent, language.
        private: That go only to the origin first asked: credentials, conditions.
        method: ``GET`` or ``POST``.
        body: For ``POST``.
        jar: Name of the jar of cookies.
        seconds: Total deadline of one try.
        cap: Most bytes of the wire.
        obey_robots: Whether robots.txt is asked.
        delay: Seconds to leave between two requests.
        stay: Whether a redirect to an origin that the audit file does not name is an end.
    """

    address: str
    headers: Headers = ()
    private: Headers = ()
    method: str = "GET"
    body: bytes = b""
    jar: str = ""
    seconds: float = 30.0
    cap: int = 16 * 1024 * 1024
    obey_robots: bool = True
    delay: float = 0.0
    stay: Callable[[str], bool] | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back.

    Attributes:
        address: Of the last hop, as asked (mapped).
        status: Of the last hop.
        headers: Names in lower case.
        wire: The body as it came.
        open_ended: Whether the connection's end alone says that it is whole.
    """

    address: str
    status: int
    headers: Headers
    wire: bytes = b""
    open_ended: bool = False

    def header(self, name: str) -> str:
        """The first value of a header, or an empty string."""
        return next((value for key, value in self.headers if key == name), "")


Send = Callable[[Outgoing], Awaitable[Answer]]


class Exchange:
    """Makes requests for all channels of one crawl; knows the state of each host."""

    def __init__(
        self,
        send: Send,
        guard: Guard,
        hosts: HostMap,
        agent: str,
        began: datetime,
        *,
        make_host: Callable[[], Host],
    ) -> None:
        self._send = send
        self._guard = guard
        self._map = hosts
        self._agent = agent
        self._began = began
        self._make_host = make_host
        self._hosts: dict[str, Host] = {}
        self._robots: dict[str, asyncio.Task[Robots | GapError]] = {}
        self._robots_bodies: dict[str, Answer] = {}
        self._jars: dict[str, Jar] = {}

    def host(self, address: str) -> Host:
        """The state of the host of an address."""
        return self._hosts.setdefault(origin_of(address), self._make_host())

    async def fetch(self, request: Outgoing) -> Answer:
        """The answer at the end of all redirects.

        Raises:
            GapError: If there is none, with the reason.
        """
        hop = request
        for _ in range(MOST_HOPS + 1):
            self._guard.check(hop.address)
            if hop.obey_robots:
                await self._ask_robots(hop)
            answer = self._robots_bodies.get(hop.address) or await self._insist(hop)
            self._jar(hop).keep(hop.address, answer.headers)
            target = redirect_target(answer.status, answer.header("location"), hop.address)
            if target is None:
                return answer
            hop = self._redirected(hop, answer.status, target)
        raise GapError(f"redirects more than {MOST_HOPS} times", where=request.address, reason="E-REDIRECTS")

    def _redirected(self, hop: Outgoing, status: int, target: str) -> Outgoing:
        address = self._map.request(target)
        if hop.stay is not None and not hop.stay(address):
            raise GapError(
                f"leads out of the channel to {target[:200]}",
                where=hop.address,
                mend="If it belongs to the channel, name that host under `hosts`",
                reason="E-MOVED",
            )
        private = hop.private if same_origin(hop.address, address) else ()
        private = tuple(h for h in private if h[0] not in {"if-none-match", "if-modified-since"})
        if keeps_method(status):
            return replace(hop, address=address, private=private)
        return replace(hop, address=address, private=private, method="GET", body=b"")

    async def _ask_robots(self, hop: Outgoing) -> None:
        origin = origin_of(hop.address)
        if origin not in self._robots:
            self._robots[origin] = asyncio.create_task(self._fetch_robots(origin, hop))
        robots = await self._robots[origin]
        if isinstance(robots, GapError):
            raise GapError(robots.what, where=hop.address, mend=robots.mend, reason=robots.reason)
        host = self.host(hop.address)
        host.delay = max(host.delay, robots.delay(self._agent), hop.delay)
        if hop.address == f"{origin}/robots.txt" or robots.allows(hop.address, self._agent):
            return
        if robots is UNREACHABLE:
            raise GapError(
                "robots.txt cannot be had, so nothing was asked", where=origin, reason="E-ROBOTS-UNREACHABLE"
            )
        raise GapError(
            "robots.txt disallows it",
            where=hop.address,
            mend="Allow the user agent Einklang there, or set `obey_robots: false` for an own host",
            reason="E-ROBOTS",
        )

    async def _fetch_robots(self, origin: str, hop: Outgoing) -> Robots | GapError:
        """The rules of an origin; what keeps them from being had keeps everything there from being asked for."""
        request = Outgoing(
            f"{origin}/robots.txt",
            hop.headers,
            jar=hop.jar,
            seconds=min(hop.seconds, _ROBOTS_SECONDS),
            cap=max(hop.cap, _ROBOTS_BYTES),
            obey_robots=False,
        )
        try:
            answer = await self.fetch(request)
        except GapError as gap:
            return gap
        self._robots_bodies[request.address] = replace(answer, address=request.address)
        return read_robots(answer.status, answer.wire)

    async def _insist(self, hop: Outgoing) -> Answer:
        host = self.host(hop.address)
        host.delay = max(host.delay, hop.delay)
        for attempt in range(MOST_RETRIES + 1):
            is_last = attempt == MOST_RETRIES
            try:
                answer = await self._once(host, hop)
            except GapError as gap:
                if gap.reason not in _TRANSIENT or is_last or host.is_down:
                    raise
            else:
                if answer.status not in _TRY_AGAIN:
                    return answer
                if is_last:
                    host.failed()
                    return answer
                wait = retry_after(answer.header("retry-after"), self._now()) if answer.status in _BUSY else None
                if wait is not None:
                    if not host.pause(wait):
                        return answer
                    continue
            await host.sleep(backoff(attempt, hop.address, host.first_backoff))
        raise AssertionError  # the last attempt returns or raises

    async def _once(self, host: Host, hop: Outgoing) -> Answer:
        async with host.turn():
            if host.is_over:
                raise GapError(
                    "was not asked for: the time of the run was over",
                    where=hop.address,
                    mend="Raise `deadline_minutes`, or lower the channel's budget",
                    reason="E-DEADLINE",
                )
            if host.is_down:
                raise GapError(
                    "does not answer any more; the rest of it was not asked for",
                    where=hop.address,
                    reason="E-HOST-DOWN",
                )
            try:
                answer = await self._send(self._dressed(hop))
            except GapError as gap:
                if gap.reason in _FAILURES:
                    host.failed()
                raise
            if answer.status not in _TRY_AGAIN:
                host.answered()
            return answer

    def _dressed(self, hop: Outgoing) -> Outgoing:
        cookies = self._jar(hop).header(hop.address)
        return replace(hop, headers=(*hop.headers, ("cookie", cookies))) if cookies else hop

    def _jar(self, hop: Outgoing) -> Jar:
        return self._jars.setdefault(hop.jar, Jar())

    def _now(self) -> datetime:
        host = next(iter(self._hosts.values()))
        return self._began + timedelta(seconds=host.clock())


def fixed_headers(agent: str, accept_language: str, coding: str) -> Headers:
    """The headers of every request of a channel: they are the conditions under which it is read."""
    values: Mapping[str, str] = {
        "user-agent": agent,
        "accept": "text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.9,*/*;q=0.8",
        "accept-language": accept_language,
        "accept-encoding": coding,
    }
    return tuple((name, value) for name, value in values.items() if value)
