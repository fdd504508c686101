"""Certificates are verified, and an exception is one that the owner has written down (faults 25 and 26)."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from ipaddress import IPv4Address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from audit.model.capture import Gap
from tests.hostile.server import hostile
from tests.spiders.crawl.conftest import Collector, channel
from tests.spiders.crawl.kinds import LIST, MANY

_PAGE = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>"
Serve = Callable[..., str]


def certificate(folder: Path, host: str, until: int) -> Path:
    """A self-signed certificate, valid until a year, and its key in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(until, 1, 1, tzinfo=UTC))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(IPv4Address(host))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / f"{host}-{until}.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return path


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Serves one page under a certificate."""
    listeners = []

    def start(path: Path) -> str:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)
        threading.Thread(target=_accept, args=(listener, context), daemon=True).start()
        return f"https://127.0.0.1:{listener.getsockname()[1]}/"

    yield start
    for listener in listeners:
        listener.close()


def _accept(listener: socket.socket, context: ssl.SSLContext) -> None:
    with suppress(OSError):
        while True:
            peer, _ = listener.accept()
            with suppress(OSError), context.wrap_socket(peer, server_side=True) as talk:
                talk.recv(65536)
                talk.sendall(_PAGE)


def test_certificates_decide_unless_the_owner_says_otherwise(
    night: Collector, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, old = certificate(tmp_path, "127.0.0.1", 2098), certificate(tmp_path, "127.0.0.1", 2021)
    other, unknown = certificate(tmp_path, "127.0.0.2", 2098), certificate(tmp_path, "127.0.0.1", 2099)
    trusted = tmp_path / "trusted.pem"
    trusted.write_bytes(good.read_bytes() + old.read_bytes() + other.read_bytes())
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted))

    with hostile({"/": lambda talk: talk.page()}) as plain:
        urls = {"good": serve(good), "expired": serve(old), "other": serve(other), "unknown": serve(unknown)}
        plain_tls = plain.url.replace("http:", "https:")
        glue = channel(MANY, urls["good"], name="glue", hosts=(*urls.values(), plain_tls))
        told = night(
            glue,
            *(channel(LIST, url, name=name, obey_robots=False) for name, url in urls.items()),
            channel(LIST, serve(unknown), name="own", obey_robots=False, verify_tls=False),
            channel(LIST, f"{plain_tls}/", name="plain", obey_robots=False, budget={"seconds": 1}),
        )

    assert [told.done(name).read for name in ("good", "own")] == [1, 1]
    reasons = {p.channel: p.reason for p in told.pieces if isinstance(p, Gap)}
    del reasons["glue"]
    assert reasons == {"expired": "E-TLS", "other": "E-TLS", "unknown": "E-TLS", "plain": "E-NET-TIMEOUT"}
