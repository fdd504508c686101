"""The crawl waits as it is told, asks little, and stops where it is not wanted (faults 28, 51-58)."""

import itertools
import time
from datetime import UTC, datetime

import pytest

from spiders.crawl.politeness import backoff, retry_after
from spiders.crawl.robots import read_robots
from tests.hostile.server import Talk, hostile
from tests.spiders.crawl.conftest import Collector, channel
from tests.spiders.crawl.kinds import LIST, MANY, SITE, ManySettings

AT = datetime(2026, 11, 22, 2, 0, tzinfo=UTC)
AGENT = "Einklang/0.1 (channel consistency audit)"


def _busy_once(talk: Talk) -> None:
    if talk.server.count("busy") == 1:
        talk.answer(b"", "429 Too Many Requests", "Retry-After: 1")
    else:
        talk.page("doch")


def _flaky(talk: Talk) -> None:
    if talk.server.count(talk.asked.path) == 1:
        talk.answer(b"", "502 Bad Gateway")
    else:
        talk.page(talk.asked.path)


def test_nothing_is_asked_of_a_host_while_it_has_asked_for_patience(night: Collector) -> None:
    with hostile({"/busy": _busy_once, "/p/": lambda talk: talk.page(talk.asked.path)}) as server:
        addresses = (f"{server.url}/busy", *(f"{server.url}/p/{n}" for n in range(6)))
        told = night((MANY, ManySettings(name="site", type="many", url=server.url, addresses=addresses)))

    refused = next(asked.at for asked in server.log if asked.path == "/busy")
    later = [asked.at - refused for asked in server.log if asked.at > refused + 0.05]
    assert told.gaps == {}
    assert min(later) > 0.9
    assert server.peak_open <= 2


@pytest.mark.parametrize("header", ["31536000", "Sun, 22 Nov 2099 02:00:00 GMT"])
def test_a_host_that_asks_for_more_than_our_patience_is_left_alone(night: Collector, header: str) -> None:
    busy = {"/": lambda talk: talk.answer(b"", "429 Too Many Requests", f"Retry-After: {header}")}
    with hostile(busy) as server:
        addresses = tuple(f"{server.url}/?{n}" for n in range(20))
        told = night((MANY, ManySettings(name="site", type="many", url=server.url, addresses=addresses)))

    assert len(server.log) <= 4
    assert "E-HOST-DOWN" in told.gaps.values()
    assert not told.done().listing_complete


def test_what_fails_now_and_then_is_tried_again(night: Collector) -> None:
    with hostile({"/p/": _flaky}) as server:
        addresses = tuple(f"{server.url}/p/{n}" for n in range(4))
        told = night((MANY, ManySettings(name="site", type="many", url=server.url, addresses=addresses)))

    assert (told.done().read, told.gaps) == (4, {})


def test_a_host_that_is_down_is_asked_a_few_times_and_told_of_once(night: Collector) -> None:
    with hostile({"/robots.txt": lambda talk: talk.answer(b""), "/p/": lambda talk: talk.reset()}) as server:
        addresses = tuple(f"{server.url}/p/{n}" for n in range(40))
        told = night((MANY, ManySettings(name="site", type="many", url=server.url, addresses=addresses)))

    assert len(server.log) <= 15
    assert [address for address in told.gaps if not address] == [""]
    assert told.done().asked == 40
    assert told.done().read == 0


@pytest.mark.parametrize("robots", ["503 Service Unavailable", "500 Internal Server Error"])
def test_without_an_answer_for_robots_txt_nothing_is_asked(night: Collector, robots: str) -> None:
    with hostile({"/robots.txt": lambda talk: talk.answer(b"", robots), "/": lambda talk: talk.page()}) as server:
        told = night(channel(SITE, f"{server.url}/"))

    assert set(server.paths()) == {"/robots.txt"}
    assert told.gaps == {"": "E-ROBOTS-UNREACHABLE"}


def test_what_robots_txt_disallows_is_not_asked_unless_the_owner_says_so(night: Collector) -> None:
    rules = b"User-agent: *\nDisallow: /intern/\nCrawl-delay: 0.2\n"
    pages = {
        "/robots.txt": lambda talk: talk.answer(rules, "200 OK", "Content-Type: text/plain"),
        "/": lambda talk: talk.page('<a href="/intern/a">a</a><a href="/offen">b</a>'),
        "/intern/": lambda talk: talk.page("intern"),
        "/offen": lambda talk: talk.page("offen"),
    }
    with hostile(pages) as server:
        told = night(channel(SITE, f"{server.url}/"))
        obeyed = list(server.log)
        free = night(channel(SITE, f"{server.url}/", obey_robots=False))

    assert told.gaps == {f"{server.url}/intern/a": "E-ROBOTS"}
    assert "/intern/a" not in [asked.path for asked in obeyed]
    assert f"{server.url}/intern/a" in free.of("site")
    times = [asked.at for asked in obeyed]
    assert all(later - earlier > 0.15 for earlier, later in itertools.pairwise(times[1:]))


def test_the_audit_names_itself_and_asks_in_one_language(night: Collector, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    with hostile({"/": lambda talk: talk.page()}) as server:
        night(channel(LIST, f"{server.url}/"))

    asked = next(a for a in server.log if a.path == "/")
    assert asked.headers["user-agent"] == AGENT
    assert asked.headers["accept-language"] == "de-CH,de;q=0.9"


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("120", 120.0), ("Sun, 22 Nov 2026 02:01:00 GMT", 60.0), ("Sun, 22 Nov 2020 02:01:00 GMT", 0.0), ("bald", None)],
)
def test_retry_after_is_seconds_or_a_date(value: str, seconds: float | None) -> None:
    assert retry_after(value, AT) == seconds


def test_backoff_grows_and_spreads() -> None:
    assert backoff(0, "/a") < backoff(1, "/a") < backoff(2, "/a") < 3
    assert backoff(0, "/a") != backoff(0, "/b")


@pytest.mark.parametrize(
    ("body", "allowed"),
    [
        (b"User-agent: *\r\nDisallow: /x", False),
        (b"User-agent: *\rDisallow: /x", False),
        (b"\xef\xbb\xbfUser-agent: *\nDisallow: /x", False),
        (b"User-agent: einklang\nDisallow: /x", False),
        (b"User-agent: other\nDisallow: /", True),
        (b"<!doctype html><html>User-agent: *\nDisallow: /</html>", True),
        (b"", True),
        (b"User-agent: *\nDisallow: /\nAllow: /x", True),
        (b"# comment\n" * 60_000 + b"User-agent: *\nDisallow: /x", True),  # behind the first 500 KiB
    ],
)
def test_broken_robots_files_are_understood(body: bytes, *, allowed: bool) -> None:
    assert read_robots(200, body).allows("https://berglicht.example/x", AGENT) is allowed


def test_a_robots_file_of_wildcards_costs_no_time() -> None:
    began = time.monotonic()
    rules = read_robots(200, b"User-agent: *\nDisallow: /" + b"*a" * 3000 + b"$\n")

    assert rules.allows("https://berglicht.example/" + "a" * 2000, AGENT)
    assert time.monotonic() - began < 1


def test_robots_that_is_gone_allows_and_robots_that_fails_does_not() -> None:
    assert read_robots(404, b"").allows("https://berglicht.example/x", AGENT)
    assert not read_robots(503, b"").allows("https://berglicht.example/x", AGENT)
