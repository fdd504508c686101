"""Pages that are empty without JavaScript, rendered before they are kept (the extra ``einklang[browser]``).

The browser never speaks to the network itself. Whatever a page asks for is fetched for it by the guarded client of
this crawl, only from the page's own host, only to read, and within a budget of time, requests and bytes; pictures,
fonts and films are refused. What cannot be rendered is kept as it came, and read as a page that was not observed.
"""

import shutil
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

import httpx

from audit.errors import GapError
from audit.evidence.coding import decode
from audit.read.markup.charset import decode as decode_text
from audit.read.pages.page import is_empty_shell
from spiders.crawl.addresses import host_of
from spiders.crawl.client import ask
from spiders.crawl.exchange import Answer

_OK = 200
_WANTED = frozenset({"document", "script", "stylesheet", "xhr", "fetch"})
_PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
_NOWHERE = "http://127.0.0.1:9"  # the discard port: what slips past the courier leads to nothing
_OF_THE_SHELL = frozenset({"content-encoding", "content-length", "content-type", "etag", "last-modified"})


@dataclass(frozen=True, slots=True)
class Supply:
    """What a page gets for one request of its own.

    Attributes:
        status: Of the answer.
        headers: Names in lower case.
        body: Decoded.
    """

    status: int
    headers: dict[str, str]
    body: bytes


Courier = Callable[[str, str, str], Supply | None]
"""Gives the answer to method, address and kind of a request of a page; None refuses it."""


class Browser(Protocol):
    """Runs the scripts of a page."""

    def run(self, address: str, html: str, courier: Courier, seconds: float) -> str:
        """The page as it stands once its scripts are quiet.

        Raises:
            GapError: If it cannot be rendered.
        """


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one page may ask for.

    Attributes:
        seconds: For the whole page.
        requests: At most.
        bytes: Of all answers together.
    """

    seconds: float = 20.0
    requests: int = 60
    bytes: int = 16 * 1024 * 1024


@dataclass(slots=True)
class Errands:
    """Fetches what one page asks for, until its budget is spent.

    Attributes:
        host: Of the page; the only one that is asked.
        client: Behind the guard of the crawl.
        stand_in: The address really asked for a public one.
        limits: What the page may ask for.
        until: Monotonic time at which its time is over.
        asked: Requests so far.
        taken: Bytes so far.
    """

    host: str
    client: httpx.Client
    stand_in: Callable[[str], str]
    limits: Limits
    until: float = field(default=0.0)
    asked: int = 0
    taken: int = 0

    def fetch(self, method: str, address: str, kind: str) -> Supply | None:
        """The answer to a request of the page; None if it may not have it."""
        left = self.until - time.monotonic()
        spent = self.asked >= self.limits.requests or self.taken >= self.limits.bytes or left <= 0
        if spent or method != "GET" or kind not in _WANTED or host_of(address) != self.host:
            return None
        self.asked += 1
        most = self.limits.bytes - self.taken
        try:
            answer = ask(self.client, "GET", self.stand_in(address), seconds=left, most=most)
        except (GapError, httpx.HTTPError):
            return None
        self.taken += len(answer.content)
        return Supply(answer.status_code, dict(answer.headers), answer.content)


@dataclass(frozen=True, slots=True)
class Renderer:
    """Renders the empty ones among the pages of a crawl.

    Attributes:
        browser: That runs their scripts.
        client: Makes the guarded client for the requests of one page.
        stand_in: The address really asked for a public one.
        limits: What one page may ask for.
    """

    browser: Browser
    client: Callable[[], httpx.Client]
    stand_in: Callable[[str], str] = str
    limits: Limits = Limits()

    def of(self, answer: Answer, address: str, cap: int) -> Answer:
        """The answer with the rendered page in it, if it was a page that is empty without scripts.

        The marks by which a server knows that nothing changed are left out: they speak of the empty shell.

        Args:
            answer: As it came.
            address: Public address of the page.
            cap: Most bytes of its decoded body.
        """
        if answer.status != _OK or "html" not in answer.header("content-type"):
            return answer
        html = decode_text(decode(answer.wire, answer.headers, cap), answer.header("content-type")).text
        if not is_empty_shell(html, address):
            return answer
        try:
            full = self._run(html, address).encode("utf-8", "replace")
        except GapError:
            return answer
        if len(full) > cap or is_empty_shell(full.decode(), address):
            return answer
        kept = tuple(pair for pair in answer.headers if pair[0] not in _OF_THE_SHELL)
        return replace(answer, headers=(*kept, ("content-type", "text/html; charset=utf-8")), wire=full)

    def _run(self, html: str, address: str) -> str:
        with self.client() as client:
            until = time.monotonic() + self.limits.seconds
            errands = Errands(host_of(address), client, self.stand_in, self.limits, until)
            # Playwright's plain interface refuses to run beside an event loop, which the crawl has.
            with ThreadPoolExecutor(1) as beside:
                return beside.submit(self.browser.run, address, html, errands.fetch, self.limits.seconds).result()


class Chromium:
    """An installed Chromium, driven by Playwright, in its own sandbox and a context per page."""

    def run(self, address: str, html: str, courier: Courier, seconds: float) -> str:
        """The page as it stands once its scripts are quiet."""
        from playwright.sync_api import Error, sync_playwright  # noqa: PLC0415  (heavy, and an extra)

        try:
            with sync_playwright() as playwright:
                program = next(filter(None, map(shutil.which, _PROGRAMS)), None)
                browser = playwright.chromium.launch(
                    executable_path=program, chromium_sandbox=True, proxy={"server": _NOWHERE}
                )
                context = browser.new_context(accept_downloads=False, service_workers="block")
                page = context.new_page()
                page.set_default_timeout(seconds * 1000)
                page.route("**/*", lambda route: _serve(route, address, html, courier))
                page.goto(address, wait_until="networkidle")
                return str(page.content())
        except Error as error:
            raise GapError("could not be rendered", where=address, reason="E-RENDER") from error


def _serve(route: Any, address: str, html: str, courier: Courier) -> None:  # noqa: ANN401  (Playwright is an extra)
    request = route.request
    if request.is_navigation_request() and request.url.partition("#")[0] == address.partition("#")[0]:
        route.fulfill(status=_OK, content_type="text/html; charset=utf-8", body=html)
        return
    supply = None if request.is_navigation_request() else courier(request.method, request.url, request.resource_type)
    if supply is None:
        route.abort()
    else:
        route.fulfill(status=supply.status, headers=supply.headers, body=supply.body)
