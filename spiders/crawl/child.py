"""The process of one crawl: takes a job from a pipe, sends back what it collects, and ends with its parent.

A process of its own, since Twisted's reactor runs once per process, and since a parser that crashes or eats all
memory must take one host down and not the night. It inherits nothing but the pipe: no lock, no database.
"""

import asyncio
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from importlib.util import find_spec
from multiprocessing.connection import Connection
from typing import Any

from scrapy.crawler import AsyncCrawlerProcess

from audit.errors import ConfigError, EinklangError
from audit.evidence.archive import Archive
from audit.evidence.coding import ACCEPT_ENCODING
from spiders.crawl.client import guarded_client
from spiders.crawl.crawl import Crawl
from spiders.crawl.exchange import Exchange, Headers, Outgoing, Send, fixed_headers
from spiders.crawl.job import HostJob, JobDone
from spiders.crawl.keep import Keeper
from spiders.crawl.labels import PAGE
from spiders.crawl.links import LinkCheck
from spiders.crawl.parts import Fetch, accept_language, part_of, secrets_of
from spiders.crawl.politeness import Host
from spiders.crawl.render import Chromium, Renderer
from spiders.crawl.resolver import GuardedResolver
from spiders.crawl.spider import SETTINGS, HostSpider

_ORPHANED = 75


def main() -> None:
    """Run the job that comes through the pipe whose number is the first argument."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when to stop
    pipe = Connection(int(sys.argv[1]))
    job: HostJob = pipe.recv()
    threading.Thread(target=_end_with_parent, args=(pipe,), daemon=True).start()
    try:
        error = run(job, pipe.send)
    except EinklangError as unable:
        error = unable
    with suppress(BrokenPipeError, ConnectionResetError):  # the parent has heard enough
        pipe.send(JobDone(error))


def run(job: HostJob, send: Callable[[Any], None]) -> Exception | None:
    """Crawl a host, and give what ended the crawl before its time."""
    began = time.monotonic()
    secrets = tuple(secret for _, settings in job.channels for secret in secrets_of(settings))
    archive = Archive(job.evidence)
    with archive.writer(f"{job.stem}-{job.host}", secrets) as writer:
        keeper = Keeper(archive, writer, lambda: _now(job.now, began), secrets, _renderer(job))
        errand = _errand(job, keeper, send)
        process = AsyncCrawlerProcess(_settings(job))
        crawler = process.create_crawler(HostSpider)
        refused: set[str] = set()
        process.settings.set("TWISTED_DNS_RESOLVER", _resolver_for(job, refused))
        process.crawl(
            crawler,
            errand=errand,
            exchange_with=lambda sender: _exchange(job, sender, began),
            dress=lambda fetch: _dress(job, errand, fetch),
            refused=refused,
        )
        process.start(install_signal_handlers=False)
        errand.finish()
    spider = crawler.spider
    return spider.error if isinstance(spider, HostSpider) else EinklangError("the crawl did not begin", where=job.host)


def _renderer(job: HostJob) -> Renderer | None:
    if not any(settings.browser for _, settings in job.channels):
        return None
    if find_spec("playwright") is None:
        raise ConfigError(
            "the browser is turned on, but not installed",
            where=f"channel {next(s.name for _, s in job.channels if s.browser)}",
            mend="Install einklang[browser] and a Chromium, or take `browser: true` out",
        )
    headers = {"user-agent": job.agent}
    return Renderer(
        Chromium(), lambda: guarded_client(job.guard, headers=headers, verify=job.verify_tls), job.hosts.request
    )


def _errand(job: HostJob, keeper: Keeper, send: Callable[[Any], None]) -> Crawl | LinkCheck:
    if job.links:
        return LinkCheck(job.links, keeper, job.hosts, send)
    parts = tuple(
        part_of(
            kind, settings, job.hosts, {a: entry for (name, a), entry in job.known.items() if name == settings.name}
        )
        for kind, settings in job.channels
    )
    return Crawl(parts, keeper, job.hosts, send)


def _settings(job: HostJob) -> dict[str, Any]:
    return {**SETTINGS, "DOWNLOAD_VERIFY_CERTIFICATES": job.verify_tls}


def _resolver_for(job: HostJob, refused: set[str]) -> Callable[..., GuardedResolver]:
    def make(reactor: Any) -> GuardedResolver:  # noqa: ANN401  (Twisted's reactor is untyped)
        return GuardedResolver(job.guard, reactor, refused)

    return make


def _exchange(job: HostJob, send: Send, began: float) -> Exchange:
    def host() -> Host:
        return Host(lambda: time.monotonic() - began, asyncio.sleep, job.patience, job.first_backoff, until=job.seconds)

    return Exchange(send, job.guard, job.hosts, job.agent, job.now, make_host=host)


def _dress(job: HostJob, errand: Crawl | LinkCheck, fetch: Fetch) -> Outgoing:
    settings, request = fetch.first.part.settings, fetch.first.request
    private = [(name.lower(), value.get_secret_value()) for name, value in settings.headers.items()]
    private += [(name.lower(), value) for name, value in request.headers]
    return Outgoing(
        job.hosts.request(fetch.address),
        fixed_headers(job.agent, accept_language(settings), ACCEPT_ENCODING),
        (*private, *_conditions(fetch)),
        request.method,
        request.body,
        jar=settings.name,
        seconds=settings.budget.seconds,
        cap=fetch.cap,
        obey_robots=settings.obey_robots,
        delay=settings.budget.delay,
        stay=errand.owns if request.label == PAGE else None,
    )


def _conditions(fetch: Fetch) -> Headers:
    known = fetch.known
    if known is None:
        return ()
    values = (("if-none-match", known.header("etag")), ("if-modified-since", known.header("last-modified")))
    return tuple((name, value) for name, value in values if value)


def _now(began: datetime, began_clock: float) -> datetime:
    return began + timedelta(seconds=time.monotonic() - began_clock)


def _end_with_parent(pipe: Connection) -> None:
    try:
        pipe.recv()
    except (EOFError, OSError):
        os._exit(_ORPHANED)


if __name__ == "__main__":
    main()
