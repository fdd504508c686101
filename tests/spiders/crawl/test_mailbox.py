"""Mails of a mailbox are captured without changing anything in it."""

import base64
import socketserver
import ssl
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from audit.model.capture import Gap, GapKind
from audit.plugins.channel import ChannelSettings
from tests.spiders.crawl.conftest import Collector
from tests.spiders.crawl.kinds import LIST
from tests.spiders.crawl.test_tls import certificate

MAIL = b"Subject: Herbstaktion\r\nDate: Mon, 16 Nov 2026 08:00:00 +0100\r\n\r\nNur bis 30.11.: CHF 29.90\r\n"


class _Imap(socketserver.StreamRequestHandler):
    """As much of IMAP as the collection speaks; keeps what it was told."""

    def handle(self) -> None:
        self.wfile.write(b"* OK hello\r\n")
        for line in self.rfile:
            self.server.lines.append(line.decode().strip())  # type: ignore[attr-defined]
            tag, command, *rest = line.split()
            self._answer(tag, command.upper(), rest)
            if command.upper() == b"LOGOUT":
                return

    def _answer(self, tag: bytes, command: bytes, rest: list[bytes]) -> None:
        if command == b"CAPABILITY":
            self.wfile.write(b"* CAPABILITY IMAP4rev1\r\n")
        if command == b"LOGIN" and rest[-1].strip(b'"') != b"geheim-4711":
            self.wfile.write(tag + b" NO wrong password\r\n")
            return
        if command == b"AUTHENTICATE":
            self.wfile.write(b"+ \r\n")
            if base64.b64decode(self.rfile.readline()).split(b"\0")[-1] != "gehäim-4711".encode():
                self.wfile.write(tag + b" NO wrong password\r\n")
                return
        if command == b"EXAMINE":
            self.wfile.write(b"* 2 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n")
        if command == b"UID" and rest[0].upper() == b"SEARCH":
            self.wfile.write(b"* SEARCH 3 5\r\n")
        if command == b"UID" and rest[0].upper() == b"FETCH":
            time.sleep(getattr(self.server, "seconds", 0.0))
            self.wfile.write(b"* 1 FETCH (UID %s BODY[]<0> {%d}\r\n%s)\r\n" % (rest[1], len(MAIL), MAIL))
        self.wfile.write(tag + b" OK done\r\n")


@pytest.fixture
def server() -> Iterator[socketserver.ThreadingTCPServer]:
    """A mailbox on loopback."""
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Imap) as listening:
        listening.daemon_threads = True
        listening.handle_error = lambda *_: None  # type: ignore[method-assign]  # a caller that hung up is no error
        listening.lines = []  # type: ignore[attr-defined]
        threading.Thread(target=listening.serve_forever, args=(0.05,), daemon=True).start()
        yield listening
        listening.shutdown()


def settings(server: socketserver.ThreadingTCPServer, password: str, folder: str = "INBOX") -> ChannelSettings:
    url = f"imap://news%40berglicht.example@127.0.0.1:{server.server_address[1]}/{folder}"
    return ChannelSettings.model_validate({"name": "site", "type": "imap", "url": url, "token": password})


@pytest.mark.parametrize(
    ("folder", "named"),
    [
        ("Aktionen/2026", "Aktionen/2026"),
        ("Aktionen%20%26%20Gr%C3%BCsse", "Aktionen &- Gr&APw-sse"),
        ("Menü", "Men&APw-"),
        ("%22%E6%97%A5%E6%9C%AC%22", '\\"&ZeVnLA-\\"'),
    ],
)
def test_a_folder_is_named_as_the_protocol_writes_it(
    night: Collector, server: socketserver.ThreadingTCPServer, folder: str, named: str
) -> None:
    told = night((LIST, settings(server, "geheim-4711", folder)))

    assert len(told.observed) == 2
    assert any(line.endswith(f'EXAMINE "{named}"') for line in server.lines)  # type: ignore[attr-defined]


def test_a_password_with_other_letters_is_sent_as_it_is(
    night: Collector, server: socketserver.ThreadingTCPServer
) -> None:
    assert len(night((LIST, settings(server, "gehäim-4711"))).observed) == 2
    assert not any("LOGIN" in line for line in server.lines)  # type: ignore[attr-defined]


def test_mails_are_captured_newest_first_and_known_ones_not_fetched_again(
    night: Collector, server: socketserver.ThreadingTCPServer
) -> None:
    first = night((LIST, settings(server, "geheim-4711")))
    lines = list(server.lines)  # type: ignore[attr-defined]
    second = night((LIST, settings(server, "geheim-4711")), known=first.known)

    port = server.server_address[1]
    addresses = [f"imap://127.0.0.1:{port}/INBOX;UIDVALIDITY=7/;UID={uid}" for uid in (5, 3)]
    assert list(first.observed) == addresses
    assert first.body(addresses[0]) == MAIL
    assert all(piece.unchanged for piece in second.observed.values())
    assert not any("FETCH" in line for line in server.lines[len(lines) :])  # type: ignore[attr-defined]
    assert any("EXAMINE" in line for line in lines)
    assert all("PEEK" in line for line in lines if "FETCH" in line)
    assert any("SENTSINCE 18-Oct-2025" in line for line in lines)
    assert "geheim" not in repr(first.pieces)


def test_a_mailbox_that_lets_nobody_in_is_a_channel_not_read(
    night: Collector, server: socketserver.ThreadingTCPServer
) -> None:
    told = night((LIST, settings(server, "falsch-0815")))

    gap = next(piece for piece in told.pieces if isinstance(piece, Gap))
    assert (gap.kind, gap.reason) == (GapKind.CHANNEL, "E-MAILBOX")
    assert "falsch" not in repr(told.pieces)
    assert not told.done().listing_complete


@pytest.mark.parametrize("seconds", [0.0, 0.4])
def test_a_mailbox_is_not_asked_any_more_when_the_time_of_the_run_is_over(
    night: Collector, server: socketserver.ThreadingTCPServer, seconds: float
) -> None:
    server.seconds = 0.5  # type: ignore[attr-defined]

    told = night((LIST, settings(server, "geheim-4711")), seconds=seconds)

    assert [(piece.kind, piece.reason) for piece in told.pieces if isinstance(piece, Gap)] == [
        (GapKind.CHANNEL, "E-DEADLINE")
    ]
    assert sum("FETCH" in line for line in server.lines) < 2  # type: ignore[attr-defined]
    assert not told.done().listing_complete


class _Encrypted(socketserver.ThreadingTCPServer):
    """The same mailbox behind TLS."""

    daemon_threads = True

    def __init__(self, pem: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Imap)
        self.lines: list[str] = []
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(pem)

    def get_request(self) -> tuple[ssl.SSLSocket, object]:
        peer, place = super().get_request()
        return self._context.wrap_socket(peer, server_side=True, do_handshake_on_connect=False), place


def test_the_certificate_of_a_mailbox_must_be_for_its_name(
    night: Collector, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, unknown = certificate(tmp_path, "127.0.0.1", 2098), certificate(tmp_path, "127.0.0.1", 2099)
    monkeypatch.setenv("SSL_CERT_FILE", str(good))
    read = {}
    for name, pem in (("good", good), ("unknown", unknown)):
        with _Encrypted(pem) as server:
            threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
            values = settings(server, "geheim-4711").model_dump(exclude_unset=True) | {"name": name}
            encrypted = ChannelSettings.model_validate(values | {"url": values["url"].replace("imap:", "imaps:")})
            read[name] = night((LIST, encrypted)).done(name).read
            server.shutdown()

    assert read == {"good": 2, "unknown": 0}
