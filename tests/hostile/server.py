"""A server on loopback that misbehaves on purpose, each fault under a path of its own.

It speaks in raw bytes, keeps a log of what was asked, and is bounded: no answer is longer than 64 MiB or lasts
longer than a minute.
"""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

MOST_BYTES = 64 * 1024 * 1024
MOST_SECONDS = 60.0


@dataclass(frozen=True)
class Asked:
    """One request as the server saw it."""

    at: float
    port: int
    method: str
    path: str
    headers: dict[str, str]


@dataclass
class Talk:
    """One connection's request, and the means to answer it badly."""

    server: "Hostile"
    peer: socket.socket
    asked: Asked
    sent: int = 0
    began: float = field(default_factory=time.monotonic)

    def raw(self, data: bytes) -> None:
        """Send bytes as they are."""
        self.sent += len(data)
        if self.sent > MOST_BYTES or time.monotonic() - self.began > MOST_SECONDS:
            raise ConnectionAbortedError
        self.peer.sendall(data)

    def answer(self, body: bytes = b"", status: str = "200 OK", *headers: str, length: int | None = None) -> None:
        """Send a whole answer with its length."""
        lines = [f"HTTP/1.1 {status}", *headers]
        if not any(h.lower().startswith("content-type") for h in headers):
            lines.append("Content-Type: text/html; charset=utf-8")
        lines.append(f"Content-Length: {len(body) if length is None else length}")
        self.raw("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body)

    def page(self, words: str = "", *headers: str) -> None:
        """Send a plain, whole page."""
        self.answer(
            f"<!doctype html><html><title>Seite</title><body>{words}</body></html>".encode(), "200 OK", *headers
        )

    def wait(self, seconds: float) -> None:
        """Wait, unless the server is being closed."""
        if self.server.closing.wait(seconds):
            raise ConnectionAbortedError

    def drip(self, data: bytes, seconds: float) -> None:
        """Send one byte at a time, until the other side has enough."""
        for byte in data:
            self.raw(bytes([byte]))
            self.wait(seconds)

    def reset(self) -> None:
        """End the connection with a reset."""
        self.peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
        raise ConnectionAbortedError


Fault = Callable[[Talk], None]


class Hostile:
    """Several ports of one hostile host.

    Attributes:
        log: What was asked, in the order received.
        closing: Set when the server ends.
        urls: The addresses of its ports.
        memory: For faults that change from one request to the next.
        peaks: Port and the most connections that were open at one time.
    """

    def __init__(self, faults: dict[str, Fault], ports: int = 1) -> None:
        self.faults = faults
        self.log: list[Asked] = []
        self.closing = threading.Event()
        self.memory: dict[str, int] = {}
        self._peers: dict[int, list[socket.socket]] = {}
        self.peaks: dict[int, int] = {}
        self._lock = threading.Lock()
        self._listeners = [socket.create_server(("127.0.0.1", 0), backlog=64) for _ in range(ports)]
        ports_taken = [listener.getsockname()[1] for listener in self._listeners]  # before anybody may close them
        self.urls = [f"http://127.0.0.1:{port}" for port in ports_taken]
        for listener, port in zip(self._listeners, ports_taken, strict=True):
            threading.Thread(target=self._accept, args=(listener, port), daemon=True).start()

    @property
    def url(self) -> str:
        """The address of its first port."""
        return self.urls[0]

    def count(self, name: str) -> int:
        """How often a thing has happened, this time included."""
        with self._lock:
            self.memory[name] = self.memory.get(name, 0) + 1
            return self.memory[name]

    def paths(self) -> list[str]:
        """The paths that were asked for."""
        return [asked.path for asked in self.log]

    def close(self) -> None:
        """End all ports and answers."""
        self.closing.set()
        for listener in self._listeners:
            listener.close()

    def _accept(self, listener: socket.socket, port: int) -> None:
        while not self.closing.is_set():
            try:
                peer, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(peer, port), daemon=True).start()

    def _serve(self, peer: socket.socket, port: int) -> None:
        with self._lock:
            self._peers.setdefault(port, []).append(peer)
            still = sum(not _is_left(other) for other in self._peers[port])
            self.peaks[port] = max(self.peaks.get(port, 0), still)
        try:
            peer.settimeout(MOST_SECONDS)
            for asked in _requests(peer, port):
                self.log.append(asked)
                find(self.faults, asked.path)(Talk(self, peer, asked))
        except OSError:
            pass
        finally:
            with self._lock:
                self._peers[port].remove(peer)
                peer.close()


def _is_left(peer: socket.socket) -> bool:
    """Whether the other side has closed a connection, although the thread that serves it has yet to notice."""
    with peer.dup() as twin:
        twin.settimeout(0)
        try:
            return not twin.recv(1, socket.MSG_PEEK)
        except BlockingIOError:
            return False
        except OSError:
            return True


def find(faults: dict[str, Fault], path: str) -> Fault:
    """The fault of a path: its own, that of a folder above it, or ``*``; else it is not there."""
    path = path.partition("?")[0]
    if path in faults:
        return faults[path]
    while path != "/":
        path = path.rstrip("/").rpartition("/")[0] + "/"
        if path != "/" and path in faults:
            return faults[path]
    return faults.get("*", lambda talk: talk.answer(b"nothing here", "404 Not Found"))


@contextmanager
def hostile(faults: dict[str, Fault], ports: int = 1) -> Iterator[Hostile]:
    """A hostile server for the time of a ``with`` statement; a path ending in ``/`` holds for all below it."""
    server = Hostile(faults, ports)
    try:
        yield server
    finally:
        server.close()


@contextmanager
def several(hosts: dict[str, dict[str, Fault]]) -> Iterator[tuple[Hostile, dict[str, str]]]:
    """Several hosts, each a port with faults of its own, and the address of each by its name."""
    names: dict[int, str] = {}

    def by_port(talk: Talk) -> None:
        find(hosts[names[talk.asked.port]], talk.asked.path)(talk)

    with hostile({"/": by_port, "*": by_port}, ports=len(hosts)) as server:
        urls = dict(zip(hosts, server.urls, strict=True))
        names.update({port_of(url): name for name, url in urls.items()})
        yield server, urls


def port_of(url: str) -> int:
    """The port of an address without a path."""
    return int(url.rpartition(":")[2])


def _requests(peer: socket.socket, port: int) -> Iterator[Asked]:
    buffer = b""
    while True:
        while b"\r\n\r\n" not in buffer:
            data = peer.recv(65536)
            if not data:
                return
            buffer += data
        head, _, buffer = buffer.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, path, _ = first.split(" ", 2)
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        with suppress(ValueError):
            length = int(headers.get("content-length", "0"))
            while len(buffer) < length:
                buffer += peer.recv(65536)
            buffer = buffer[length:]
        yield Asked(time.monotonic(), port, method, path, headers)
