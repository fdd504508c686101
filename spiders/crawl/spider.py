"""Scrapy's part: it runs the queue and speaks HTTP; every decision is made in the modules beside this one."""

from collections.abc import AsyncIterator, Callable, Container, Iterator
from typing import Any, Protocol

import scrapy
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler as ScrapyCrawler
from scrapy.http import Response

from audit.errors import EinklangError, GapError
from spiders.crawl.addresses import host_of
from spiders.crawl.exchange import Answer, Exchange, Outgoing, Send
from spiders.crawl.failures import gap_of
from spiders.crawl.parts import Fetch

_AT_ONCE = 16

SETTINGS: dict[str, Any] = {
    # Every request enters by one door, whatever its scheme; the exchange behind it knows only http and https.
    "DOWNLOAD_HANDLERS": {
        "http": "spiders.crawl.spider.PoliteHandler",
        "https": None, "file": None, "data": None, "ftp": None, "s3": None,
    },
    # The queue may hold many requests that wait their turn; ``politeness.Host`` opens two connections at most.
    "CONCURRENT_REQUESTS": _AT_ONCE,
    "CONCURRENT_REQUESTS_PER_DOMAIN": _AT_ONCE,
    "DOWNLOADER_MIDDLEWARES_BASE": {},
    "SPIDER_MIDDLEWARES_BASE": {},
    "EXTENSIONS_BASE": {},
    "DUPEFILTER_CLASS": "scrapy.dupefilters.BaseDupeFilter",
    "DOWNLOAD_VERIFY_CERTIFICATES": True,
    "DOWNLOAD_FAIL_ON_DATALOSS": True,
    "DOWNLOAD_WARNSIZE": 0,
    "TELNETCONSOLE_ENABLED": False,
    "COOKIES_ENABLED": False,
    "LOG_ENABLED": False,
    "SCHEDULER_PRIORITY_QUEUE": "scrapy.pqueues.ScrapyPriorityQueue",
    "SCHEDULER_MEMORY_QUEUE": "scrapy.squeues.FifoMemoryQueue",
}  # fmt: skip


class Errand(Protocol):
    """What the spider runs for: a crawl, or a check of links."""

    def start(self) -> Iterator[Fetch]:
        """The first fetches."""

    def answered(self, fetch: Fetch, answer: Answer) -> Iterator[Fetch]:
        """What an answer leads to."""

    def failed(self, fetch: Fetch, gap: GapError) -> None:
        """Take note that there is no answer."""

    def finish(self) -> None:
        """Nothing is left to fetch."""


class HostSpider(scrapy.Spider):
    """Fetches what an errand asks for.

    Attributes:
        errand: What it runs for.
        exchange_with: Makes the exchange, given how one request is sent.
        dress: Makes the outgoing request of a fetch.
        refused: Hosts of which the resolver kept an address back.
        error: What ended the errand before its time.
    """

    name = "host"

    def __init__(
        self,
        errand: Errand,
        exchange_with: Callable[[Send], Exchange],
        dress: Callable[[Fetch], Outgoing],
        refused: Container[str],
    ) -> None:
        super().__init__()
        self.errand = errand
        self.exchange_with = exchange_with
        self.dress = dress
        self.refused = refused
        self.error: Exception | None = None

    async def start(self) -> AsyncIterator[scrapy.Request]:
        """The first requests."""
        for fetch in self.errand.start():
            yield self._request(fetch)

    def parse(self, response: Response, **_kwargs: object) -> Iterator[scrapy.Request]:
        """Hand an answer to the errand."""
        fetch, answer = response.meta["fetch"], response.meta["answer"]
        if self.error is not None:
            return
        try:
            for more in self.errand.answered(fetch, answer):
                yield self._request(more)
        except EinklangError as error:
            self._stop(error)
        except Exception as error:  # noqa: BLE001  (a fault of ours over hostile bytes: the page becomes a gap)
            self.errand.failed(fetch, _crash(error))

    def fail(self, failure: Any) -> None:  # noqa: ANN401  (Twisted's Failure is untyped)
        """Hand a failure to the errand; what is wrong with our storage ends it."""
        fetch, error = failure.request.meta["fetch"], failure.value
        if isinstance(error, EinklangError) and not isinstance(error, GapError):
            self._stop(error)
        else:
            self.errand.failed(fetch, error if isinstance(error, GapError) else _crash(error))

    def _request(self, fetch: Fetch) -> scrapy.Request:
        return scrapy.Request(
            "http://queue.invalid/",  # the address itself is in the fetch: Scrapy would respell it
            callback=self.parse,
            errback=self.fail,
            meta={"fetch": fetch},
            priority=-fetch.first.depth,
            dont_filter=True,
        )

    def _stop(self, error: Exception) -> None:
        if self.error is None:
            self.error = error
            self.crawler.stop()


class PoliteHandler(HTTP11DownloadHandler):
    """Scrapy's HTTP handler behind our exchange: redirects, retries and turns happen inside of one request."""

    def __init__(self, crawler: ScrapyCrawler) -> None:
        super().__init__(crawler)
        spider = crawler.spider
        if not isinstance(spider, HostSpider):
            raise TypeError("this handler serves the host spider alone")
        # On a kept connection, bytes left behind one answer would be taken for the next one.
        self._pool.persistent = False
        self._spider = spider
        self._exchange = spider.exchange_with(self.send)

    async def download_request(self, request: scrapy.Request) -> Response:
        """Make a whole exchange for a request of the spider."""
        request.meta["answer"] = await self._exchange.fetch(self._spider.dress(request.meta["fetch"]))
        return Response(request.url, request=request)

    async def send(self, hop: Outgoing) -> Answer:
        """Make one request and give its answer.

        Raises:
            GapError: If there is none.
        """
        request = scrapy.Request(
            hop.address,
            method=hop.method,
            headers=_one_each(hop),
            body=hop.body,
            meta={"download_timeout": hop.seconds, "download_maxsize": hop.cap},
        )
        try:
            response = await super().download_request(request)
        except Exception as error:
            gap = gap_of(error, hop.address)
            if gap.reason == "E-DNS" and host_of(hop.address) in self._spider.refused:
                gap = GapError("its host leads to an address inside a network", where=hop.address, reason="E-SSRF")
            raise gap from error
        return Answer(hop.address, response.status, _headers(response), response.body, "partial" in response.flags)


def _one_each(hop: Outgoing) -> dict[str, str]:
    """The headers of a request: the channel's own replace ours, but for the name under which we come."""
    headers = {**dict(hop.headers), **dict(hop.private)}
    agent = dict(hop.headers).get("user-agent")
    return {name.title(): value for name, value in headers.items()} | ({"User-Agent": agent} if agent else {})


def _crash(error: BaseException) -> GapError:
    return GapError(f"something unforeseen happened ({type(error).__name__})", reason="E-CRASH")


def _headers(response: Response) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name.decode("latin-1").lower(), value.decode("utf-8", "replace"))
        for name, values in response.headers.items()
        for value in values
    )
