"""Faults of transport: slow, endless, cut, compressed, contradictory answers."""

import gzip
import zlib

import brotli

from tests.hostile.server import Fault, Talk

PAGE = b"<!doctype html><html><title>Berglicht</title><body><p>Tarif Berglicht 20: CHF 29.90</p></body></html>"
_LENGTH = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(PAGE)
ZIPPED = gzip.compress(PAGE)
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


def _raw(*parts: bytes, close: bool = False, reset: bool = False) -> Fault:
    def fault(talk: Talk) -> None:
        for part in parts:
            talk.raw(part)
        if reset:
            talk.wait(0.05)
            talk.reset()
        if close:
            raise ConnectionAbortedError

    return fault


def _answer(body: bytes, *headers: str, status: str = "200 OK") -> Fault:
    return lambda talk: talk.answer(body, status, *headers)


def _slow_headers(talk: Talk) -> None:
    talk.raw(b"HTTP/1.1 200 OK\r\n")
    talk.drip(b"X-Drip: " + b"a" * 500, 0.1)


def _slow_body(talk: Talk) -> None:
    talk.raw(_HEAD + b"Content-Length: 100000\r\n\r\n")
    talk.drip(PAGE * 5, 0.1)


def _hang(talk: Talk) -> None:
    talk.wait(30)


def _hang_after_headers(talk: Talk) -> None:
    talk.raw(_HEAD + b"Content-Length: 500\r\n\r\n" + PAGE)
    talk.wait(30)


def _late(talk: Talk) -> None:
    talk.wait(0.8)
    talk.answer(PAGE)


def _endless_body(talk: Talk) -> None:
    talk.raw(_HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
    while True:
        talk.raw(b"10000\r\n" + b"x" * 65536 + b"\r\n")


def _endless_headers(talk: Talk) -> None:
    talk.raw(b"HTTP/1.1 200 OK\r\n")
    while True:
        talk.raw(b"X-More: " + b"a" * 8000 + b"\r\n")


def _garbage_behind(talk: Talk) -> None:
    smuggled = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil"
    if talk.server.count(f"garbage{talk.asked.port}") == 1:
        talk.answer(PAGE)
        talk.raw(smuggled)
    else:
        talk.answer(PAGE)


FAULTS: dict[str, Fault] = {
    "/robots.txt": _answer(b"", "Content-Type: text/plain"),
    "/t/slow-headers": _slow_headers,
    "/t/slow-body": _slow_body,
    "/t/hang": _hang,
    "/t/hang-after-headers": _hang_after_headers,
    "/t/late": _late,
    "/t/endless-body": _endless_body,
    "/t/endless-headers": _endless_headers,
    "/t/huge-header": _answer(PAGE, "X-Huge: " + "a" * 1024 * 1024),
    "/t/many-headers": _answer(PAGE, *(f"X-{n}: {n}" for n in range(5000))),
    "/t/gzip": _answer(ZIPPED, "Content-Encoding: gzip"),
    "/t/gzip-bomb": _answer(gzip.compress(b"\0" * 20_000_000), "Content-Encoding: gzip"),
    "/t/gzip-bomb-double": _answer(gzip.compress(gzip.compress(b"\0" * 20_000_000)), "Content-Encoding: gzip, gzip"),
    "/t/deflate-bomb": _answer(zlib.compress(b"\0" * 20_000_000), "Content-Encoding: deflate"),
    "/t/br-bomb": _answer(brotli.compress(b"\0" * 20_000_000, quality=4), "Content-Encoding: br"),
    "/t/gzip-truncated": _answer(ZIPPED[:-12], "Content-Encoding: gzip"),
    "/t/gzip-badcrc": _answer(ZIPPED[:-8] + b"\0\0\0\0" + ZIPPED[-4:], "Content-Encoding: gzip"),
    "/t/gzip-lies": _answer(PAGE, "Content-Encoding: gzip"),
    "/t/gzip-undeclared": _answer(ZIPPED),
    "/t/encoding-unknown": _answer(PAGE, "Content-Encoding: snappy"),
    "/t/cl-too-long": lambda talk: (talk.answer(PAGE, length=5000), talk.reset())[0],
    "/t/cl-negative": _raw(_HEAD + b"Content-Length: -5\r\n\r\n" + PAGE, close=True),
    "/t/cl-twice": _raw(_HEAD + b"Content-Length: 5\r\nContent-Length: 500\r\n\r\n" + PAGE, close=True),
    "/t/no-length": _raw(_HEAD + b"Connection: close\r\n\r\n" + PAGE, close=True),
    "/t/no-length-cut": _raw(_HEAD + b"Connection: close\r\n\r\n" + PAGE[:60], close=True),
    "/t/chunk-cut": _raw(_HEAD + b"Transfer-Encoding: chunked\r\n\r\n20\r\n" + PAGE[:32] + b"\r\n", close=True),
    "/t/chunk-broken": _raw(_HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n" + PAGE, close=True),
    "/t/reset-before": _raw(reset=True),
    "/t/reset-mid-body": _raw(_HEAD + b"Content-Length: 5000\r\n\r\n" + PAGE, reset=True),
    "/t/empty-reply": _raw(close=True),
    "/t/bad-status-line": _raw(b"HELLO 200 WORLD\r\n\r\n" + PAGE, close=True),
    "/t/http09": _raw(PAGE, close=True),
    "/t/status/599": _answer(PAGE, status="599 Odd"),
    "/t/status/418": _answer(PAGE, status="418 Teapot"),
    "/t/204": _raw(b"HTTP/1.1 204 No Content\r\n\r\n"),
    "/t/206": _answer(PAGE, "Content-Range: bytes 0-9/100", status="206 Partial Content"),
    "/t/early-hints": _raw(b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n", _LENGTH + PAGE),
    "/t/header-utf8": _answer(PAGE, "X-Ort: Zürich"),
    "/t/header-folded": _answer(PAGE, "X-Folded: one\r\n two"),
    "/t/keepalive-garbage": _garbage_behind,
    "/t/pdf-as-html": _answer(b"%PDF-1.7\n%%EOF"),
    "/t/403": _answer(PAGE, status="403 Forbidden"),
    "/t/404": _answer(PAGE, status="404 Not Found"),
    "/t/410": _answer(PAGE, status="410 Gone"),
    "/t/304-unasked": _raw(b'HTTP/1.1 304 Not Modified\r\nETag: "x"\r\n\r\n'),
}  # fmt: skip
