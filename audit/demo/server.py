"""A web server on loopback that shows the demo company's site, and can be told to fall silent."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Self
from urllib.parse import unquote, urlsplit

CONTENT_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
}
NOT_FOUND_PAGE = b"""<!doctype html>
<html lang="de-CH">
<head><meta charset="utf-8"><title>Seite nicht gefunden</title></head>
<body><h1>Seite nicht gefunden</h1><p><a href="/">Zur Startseite</a></p></body>
</html>
"""


class DemoServer:
    """Serves a folder over HTTP on a free port of loopback while its ``with`` block runs.

    Folders answer with their ``index.html``; answers carry ETag and Last-Modified and honour conditional
    requests; what is missing is 404. Files are read anew for every request, so that a page mended in between
    is shown mended.

    Attributes:
        site: The folder that is shown.
    """

    def __init__(self, site: Path) -> None:
        self.site = site.resolve()
        self._listener = _Listener(self.site)
        self._thread = Thread(target=self._listener.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listener.shutdown()
        self._thread.join()
        self._listener.server_close()

    @property
    def address(self) -> str:
        """Where it listens, without a slash at the end: ``http://127.0.0.1:40123``."""
        return f"http://127.0.0.1:{self._listener.server_port}"

    def wait(self) -> None:
        """Go on answering until the process is interrupted."""
        self._thread.join()

    def fall_silent(self, prefixes: Iterable[str]) -> None:
        """Hang up without a word on every request whose path begins with one of the prefixes, from now on.

        Args:
            prefixes: Beginnings of paths, such as ``/shop/``; they replace those of the last call, and none
                at all makes the whole site answer again.
        """
        self._listener.silent = tuple(prefixes)


class _Listener(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, site: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.site = site
        self.silent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Answer:
    status: HTTPStatus
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Listener

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (http.server's name)
        """Say nothing: the terminal belongs to the audit."""

    def _answer(self, *, with_body: bool) -> None:
        path = unquote(urlsplit(self.path).path)
        if path.startswith(self.server.silent):
            self.close_connection = True
            return
        answer = _answer(self.server.site, path, self.headers["If-None-Match"], self.headers["If-Modified-Since"])
        self.send_response(answer.status)
        for name, value in answer.headers:
            self.send_header(name, value)
        if answer.status != HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if with_body:
            self.wfile.write(answer.body)


def _answer(site: Path, path: str, known_tag: str | None, known_since: str | None) -> _Answer:
    file = (site / path.lstrip("/")).resolve()
    if not file.is_relative_to(site):
        return _not_found()
    if file.is_dir():
        if not path.endswith("/"):
            return _Answer(HTTPStatus.MOVED_PERMANENTLY, (("Location", path + "/"),))
        file /= "index.html"
    if not file.is_file():
        return _not_found()
    body = file.read_bytes()
    tag = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
    changed = datetime.fromtimestamp(int(file.stat().st_mtime), UTC)
    headers = (
        ("Content-Type", CONTENT_TYPES.get(file.suffix, "application/octet-stream")),
        ("ETag", tag),
        ("Last-Modified", format_datetime(changed, usegmt=True)),
    )
    if _is_known(tag, changed, known_tag, known_since):
        return _Answer(HTTPStatus.NOT_MODIFIED, headers)
    return _Answer(HTTPStatus.OK, headers, body)


def _not_found() -> _Answer:
    return _Answer(HTTPStatus.NOT_FOUND, (("Content-Type", CONTENT_TYPES[".html"]),), NOT_FOUND_PAGE)


def _is_known(tag: str, changed: datetime, known_tag: str | None, known_since: str | None) -> bool:
    # RFC 9110 § 13.1.3: a tag makes the date count for nothing.
    if known_tag is not None:
        return known_tag.strip() == "*" or tag in (each.strip().removeprefix("W/") for each in known_tag.split(","))
    if known_since is None:
        return False
    try:
        since = parsedate_to_datetime(known_since)
    except ValueError:
        return False
    return changed <= (since if since.tzinfo else since.replace(tzinfo=UTC))
