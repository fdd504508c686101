"""The client outside of a crawl connects only where it may."""

import gzip
import socket

import pytest

from audit.errors import GapError
from spiders.crawl.client import ask, guarded_client
from spiders.crawl.guard import Guard, guard_of
from tests.hostile.server import Fault, hostile


def test_what_is_named_is_fetched_and_redirects_are_not_followed() -> None:
    pages = {"/a": lambda talk: talk.page("da"), "/b": lambda talk: talk.answer(b"", "302 Found", "Location: /a")}
    with hostile(pages) as server, guarded_client(guard_of([server.url])) as client:
        assert "da" in client.get(f"{server.url}/a").text
        assert client.get(f"{server.url}/b").status_code == 302
        assert server.log[0].headers["host"] == server.url.removeprefix("http://")


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:1/", "http://2130706433/", "http://169.254.169.254/", "file:///x"]
)
def test_what_is_forbidden_is_not_asked(address: str) -> None:
    with guarded_client(Guard()) as client, pytest.raises((GapError, ValueError)) as caught:
        client.get(address)

    assert getattr(caught.value, "reason", "E-SSRF") == "E-SSRF"


def test_a_name_that_is_public_when_checked_and_private_when_connected_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("10.0.0.1", 443))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_kwargs: [place])

    with guarded_client(Guard()) as client, pytest.raises(GapError) as caught:
        client.get("https://anderswo.example/")

    assert caught.value.reason == "E-SSRF"


PACKED = {"fine": gzip.compress(b'{"a": 1}'), "bomb": gzip.compress(bytes(3_000_000))}
ANSWERS: dict[str, Fault] = {
    "/fine": lambda talk: talk.answer(PACKED["fine"], "200 OK", "Content-Encoding: gzip"),
    "/bomb": lambda talk: talk.answer(PACKED["bomb"], "200 OK", "Content-Encoding: gzip"),
    "/large": lambda talk: talk.answer(bytes(3_000_000)),
    "/drips": lambda talk: talk.drip(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + b"x" * 99, 0.02),
}


def test_an_answer_is_read_whole_and_unpacked() -> None:
    with hostile(ANSWERS) as server, guarded_client(guard_of([server.url])) as client:
        assert ask(client, "GET", f"{server.url}/fine", seconds=5, most=1_000_000).json() == {"a": 1}


@pytest.mark.parametrize(("path", "reason"), [("/drips", "E-NET-TIMEOUT"), ("/large", "E-SIZE"), ("/bomb", "E-SIZE")])
def test_an_answer_that_drips_or_swells_is_left(path: str, reason: str) -> None:
    with (
        hostile(ANSWERS) as server,
        guarded_client(guard_of([server.url])) as client,
        pytest.raises(GapError) as caught,
    ):
        ask(client, "GET", f"{server.url}{path}", seconds=1, most=1_000_000)

    assert caught.value.reason == reason
