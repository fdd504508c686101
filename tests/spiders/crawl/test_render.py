"""Rendering: only what is empty is rendered, and what a page asks for stays within host, kind and budget."""

import gzip

import httpx
import pytest

from audit.errors import GapError
from spiders.crawl.exchange import Answer
from spiders.crawl.render import Browser, Courier, Errands, Limits, Renderer

_PAGE = "https://www.lindwerk.example/de/laterne/"
_SHELL = (
    '<html><head><title>Lindwerk</title></head><body><div id="root"></div><script src="/a.js"></script></body></html>'
)
_FULL = "<html><body><h1>Laterne Mond</h1><p>" + "Die Laterne Mond kostet CHF 49.90. " * 12 + "</p></body></html>"


class Scripted:
    """A browser that asks for what it is told to, and shows a page."""

    def __init__(self, shown: str, *asks: tuple[str, str, str]) -> None:
        self.shown, self.asks = shown, asks
        self.got: list[bytes | None] = []

    def run(self, address: str, html: str, courier: Courier, seconds: float) -> str:
        """The page it was given to show."""
        assert (address, html) == (_PAGE, _SHELL)
        assert seconds > 0
        for ask in self.asks:
            supply = courier(*ask)
            self.got.append(supply.body if supply is not None else None)
        return self.shown


class Failing:
    """A browser that cannot."""

    def run(self, address: str, html: str, courier: Courier, seconds: float) -> str:
        """No page."""
        del html, courier, seconds
        raise GapError("could not be rendered", where=address, reason="E-RENDER")


def _client(asked: list[str]) -> httpx.Client:
    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, content=b"x" * 100)

    return httpx.Client(transport=httpx.MockTransport(answer))


def _render(browser: Browser, answer: Answer, limits: Limits | None = None) -> tuple[Answer, list[str]]:
    asked: list[str] = []
    renderer = Renderer(browser, lambda: _client(asked), limits=limits or Limits())
    return renderer.of(answer, _PAGE, 1_000_000), asked


def _answer(html: str, status: int = 200, media: str = "text/html") -> Answer:
    headers = (("content-type", media), ("content-encoding", "gzip"), ("etag", '"1"'), ("x-own", "1"))
    return Answer(_PAGE, status, headers, gzip.compress(html.encode()))


@pytest.mark.parametrize(
    "answer",
    [_answer(_FULL), _answer(_SHELL, 404), _answer("{}", media="application/json")],
    ids=["a full page", "no page", "no HTML"],
)
def test_what_is_not_empty_is_left_as_it_came(answer: Answer) -> None:
    assert _render(Failing(), answer) == (answer, [])


@pytest.mark.parametrize(
    "browser", [Failing(), Scripted(_SHELL), Scripted("x" * 1_000_001)], ids=["fails", "empty", "huge"]
)
def test_what_cannot_be_rendered_is_kept_as_it_came(browser: Browser) -> None:
    assert _render(browser, _answer(_SHELL))[0] == _answer(_SHELL)


def test_a_rendered_page_is_kept_without_what_speaks_of_its_shell() -> None:
    rendered, _ = _render(Scripted(_FULL), _answer(_SHELL))

    assert rendered.wire.decode() == _FULL
    assert dict(rendered.headers) == {"x-own": "1", "content-type": "text/html; charset=utf-8"}


@pytest.mark.parametrize(
    "ask",
    [
        ("GET", "https://other.example/a.js", "script"),
        ("GET", "http://169.254.169.254/latest", "fetch"),
        ("GET", "file:///etc/passwd", "document"),
        ("POST", "https://www.lindwerk.example/cart", "fetch"),
        ("GET", "https://www.lindwerk.example/film.mp4", "media"),
        ("GET", "wss://www.lindwerk.example/live", "websocket"),
    ],
    ids=["other host", "metadata", "file", "writes", "film", "socket"],
)
def test_a_page_gets_nothing_but_reading_from_its_own_host(ask: tuple[str, str, str]) -> None:
    browser = Scripted(_FULL, ask)

    _, asked = _render(browser, _answer(_SHELL))

    assert (browser.got, asked) == ([None], [])


@pytest.mark.parametrize("limits", [Limits(requests=2), Limits(bytes=200)], ids=["requests", "bytes"])
def test_a_spent_budget_ends_what_a_page_gets(limits: Limits) -> None:
    script = ("GET", "https://www.lindwerk.example/a.js", "script")
    browser = Scripted(_FULL, script, script, script)

    _, asked = _render(browser, _answer(_SHELL), limits)

    assert len(asked) == 2
    assert browser.got == [b"x" * 100, b"x" * 100, None]


def test_time_that_is_over_ends_what_a_page_gets() -> None:
    errands = Errands("www.lindwerk.example", _client([]), str, Limits(), until=0.0)

    assert errands.fetch("GET", "https://www.lindwerk.example/a.js", "script") is None
