"""The crawl waits as it is told, asks little, and stops where it is not wanted (faults 28, 51-58)."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from spiders.crawl.politeness import backoff, retry_after
from spiders.crawl.robots import read_robots
from tests.hostile.server import Asked, Fault, Talk, hostile, port_of, several
from tests.spiders.crawl.conftest import Collector, Night, channel, run_night, together
from tests.spiders.crawl.kinds import LIST, MANY

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


def _often(text: str, status: str = "200 OK", *headers: str) -> Fault:
    return lambda talk: talk.answer(text.encode(), status, "Content-Type: text/plain", *headers)


RULES = "User-agent: *\nDisallow: /intern/\nCrawl-delay: 0.3\n"
# Each port is a host of its own, with its own robots.txt; its name in the tests is its place in this list.
HOSTS: dict[str, dict[str, Fault]] = {
    "busy": {"/busy": _busy_once, "/p/": lambda talk: talk.page(talk.asked.path)},
    "year": {"/p/": _often("", "429 Too Many Requests", "Retry-After: 31536000")},
    "date": {"/p/": _often("", "503 Unavailable", "Retry-After: Sun, 22 Nov 2099 02:00:00 GMT")},
    "flaky": {"/p/": _flaky},
    "down": {"/robots.txt": _often(""), "/p/": lambda talk: talk.reset()},
    "broken": {"/robots.txt": _often("", "503 Service Unavailable"), "/p/": lambda talk: talk.page()},
    "rules": {"/robots.txt": _often(RULES), "/intern/": lambda talk: talk.page(), "/p/": lambda talk: talk.page()},
}
PATHS = {
    "busy": ("/busy", *(f"/p/{n}" for n in range(6))), "year": tuple(f"/p/{n}" for n in range(12)),
    "date": tuple(f"/p/{n}" for n in range(12)), "flaky": tuple(f"/p/{n}" for n in range(4)),
    "down": tuple(f"/p/{n}" for n in range(40)), "broken": ("/p/1", "/p/2"), "rules": ("/intern/a", "/p/1", "/p/2"),
}  # fmt: skip


@dataclass(frozen=True)
class Told:
    """What a night told of the hosts, and what they were asked."""

    night: Night
    urls: dict[str, str]
    log: tuple[Asked, ...]
    peak: int

    def asked(self, host: str) -> list[Asked]:
        return [asked for asked in self.log if asked.port == port_of(self.urls[host])]

    def gaps(self, host: str) -> dict[str, str]:
        return {address.removeprefix(self.urls[host]): reason for address, reason in self.night.gaps_of(host).items()}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """One night with all these hosts, in one process, and a proxy in the environment that does not exist."""
    with several(HOSTS) as (server, urls), pytest.MonkeyPatch.context() as patch:
        for name in ("HTTP_PROXY", "http_proxy"):
            patch.setenv(name, "http://127.0.0.1:1")
        channels = (
            channel(MANY, f"{urls[name]}/", name=name, addresses=[urls[name] + path for path in PATHS[name]])
            for name in HOSTS
        )
        night = run_night(tmp_path_factory.mktemp("night"), *together(server, *channels))
        return Told(night, urls, tuple(server.log), max(server.peaks.values()))


def test_nothing_is_asked_of_a_host_while_it_has_asked_for_patience(told: Told) -> None:
    refused = next(asked.at for asked in told.asked("busy") if asked.path == "/busy")
    later = [asked.at - refused for asked in told.asked("busy") if asked.at > refused + 0.05]

    assert told.gaps("busy") == {}
    assert min(later) > 0.9


def test_a_host_has_two_connections_at_most(told: Told) -> None:
    assert told.peak <= 2
    assert told.night.done("busy").read == 7


@pytest.mark.parametrize("host", ["year", "date"])
def test_a_host_that_asks_for_more_than_our_patience_is_left_alone(told: Told, host: str) -> None:
    assert len(told.asked(host)) <= 4
    assert told.gaps(host)[""] == "E-HOST-DOWN"
    assert not told.night.done(host).listing_complete


def test_what_fails_now_and_then_is_tried_again(told: Told) -> None:
    assert (told.night.done("flaky").read, told.gaps("flaky")) == (4, {})


def test_a_host_that_is_down_is_asked_a_few_times_and_told_of_once(told: Told) -> None:
    assert len(told.asked("down")) <= 15
    assert [address for address in told.gaps("down") if not address] == [""]
    assert (told.night.done("down").asked, told.night.done("down").read) == (40, 0)


def test_without_an_answer_for_robots_txt_nothing_is_asked(told: Told) -> None:
    assert {asked.path for asked in told.asked("broken")} == {"/robots.txt"}
    assert told.gaps("broken") == {"": "E-ROBOTS-UNREACHABLE"}


def test_what_robots_txt_disallows_is_not_asked_and_its_delay_is_kept(told: Told) -> None:
    pages = [asked for asked in told.asked("rules") if asked.path != "/robots.txt"]

    assert told.gaps("rules") == {"/intern/a": "E-ROBOTS"}
    assert sorted(asked.path for asked in pages) == ["/p/1", "/p/2"]
    assert abs(pages[1].at - pages[0].at) > 0.2


def test_the_audit_names_itself_and_asks_in_one_language(told: Told) -> None:
    assert {asked.headers["user-agent"] for asked in told.log} == {AGENT}
    assert {asked.headers["accept-language"] for asked in told.log} == {"de-CH,de;q=0.9"}


def test_the_owner_of_a_host_may_have_robots_txt_ignored(night: Collector) -> None:
    with hostile({"/robots.txt": _often("User-agent: *\nDisallow: /"), "/": lambda talk: talk.page()}) as server:
        free = night(channel(LIST, f"{server.url}/", obey_robots=False))

    assert server.paths() == ["/"]
    assert free.gaps == {}


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
