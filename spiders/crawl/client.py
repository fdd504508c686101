"""An HTTP client behind the same guard, for what is fetched outside of a crawl: APIs of record sources, webhooks.

The address that was checked is the address connected to: the transport resolves the name once, asks the guard,
and connects to that address under the name for which the certificate must be.
"""

import socket
import time
from collections.abc import Mapping
from typing import Any

import httpx

from audit.errors import GapError
from spiders.crawl.guard import Guard

_DEFAULT_PORTS = {"http": 80, "https": 443}
_OF_THE_WIRE = frozenset({"content-encoding", "content-length", "transfer-encoding"})


class GuardedTransport(httpx.BaseTransport):
    """Connects only where the guard lets it."""

    def __init__(self, guard: Guard, *, verify: bool = True) -> None:
        self._guard = guard
        self._inner = httpx.HTTPTransport(verify=verify, trust_env=False)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Make one request.

        Raises:
            GapError: ``E-SSRF`` if it may not be made, ``E-DNS`` if its host cannot be resolved.
        """
        self._guard.check(str(request.url))
        host, port = request.url.host, request.url.port or _DEFAULT_PORTS[request.url.scheme]
        ip = self._admitted(host, port)
        extensions = (
            {**request.extensions, "sni_hostname": host} if request.url.scheme == "https" else request.extensions
        )
        # The Host header was set from the name already and stays.
        checked = httpx.Request(
            request.method,
            request.url.copy_with(host=ip),
            headers=request.headers,
            stream=request.stream,
            extensions=extensions,
        )
        return self._inner.handle_request(checked)

    def close(self) -> None:
        """Close all connections."""
        self._inner.close()

    def _admitted(self, host: str, port: int) -> str:
        try:
            found = [str(place[0]) for *_, place in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
        except OSError:
            raise GapError("its host name cannot be resolved", where=host, reason="E-DNS") from None
        for ip in found:
            if self._guard.admits(host, port, ip):
                return ip
        raise GapError("its host leads to an address inside a network", where=host, reason="E-SSRF")


def guarded_client(
    guard: Guard, *, seconds: float = 30.0, headers: Mapping[str, str] | None = None, verify: bool = True
) -> httpx.Client:
    """A client that follows no redirects and takes no proxy from the environment.

    Args:
        guard: Where it may connect to.
        seconds: To connect, and between two pieces of an answer; ``ask`` bounds the whole of one.
        headers: Of every request.
        verify: Whether certificates are verified.
    """
    return httpx.Client(
        transport=GuardedTransport(guard, verify=verify),
        timeout=seconds,
        headers=dict(headers or {}),
        follow_redirects=False,
        trust_env=False,
    )


def ask(
    client: httpx.Client,
    method: str,
    url: str,
    *,
    seconds: float,
    most: int,
    **more: Any,  # noqa: ANN401  (what httpx takes)
) -> httpx.Response:
    """Make a request and read its whole answer, as long as it comes in time and is not too large.

    Args:
        client: That asks.
        method: ``GET`` or ``POST``.
        url: Where.
        seconds: Total time for the body; a server that drips bytes does not hold us.
        most: Bytes of the decoded body.
        more: Parameters and body, as httpx takes them.

    Raises:
        GapError: ``E-NET-TIMEOUT`` or ``E-SIZE``, or what the transport raises.
    """
    until = time.monotonic() + seconds
    body = bytearray()
    with client.stream(method, url, **more) as answer:
        for piece in answer.iter_bytes():
            body += piece
            if len(body) > most:
                raise GapError(f"an answer is larger than {most >> 20} MB", where=url, reason="E-SIZE")
            if time.monotonic() > until:
                raise GapError(f"an answer took more than {seconds:g} seconds", where=url, reason="E-NET-TIMEOUT")
    decoded = [(name, value) for name, value in answer.headers.multi_items() if name not in _OF_THE_WIRE]
    return httpx.Response(answer.status_code, headers=decoded, content=bytes(body), request=answer.request)
