"""An HTTP client behind the same guard, for what is fetched outside of a crawl: APIs of record sources, webhooks.

The address that was checked is the address connected to: the transport resolves the name once, asks the guard,
and connects to that address under the name for which the certificate must be.
"""

import socket
from collections.abc import Mapping

import httpx

from audit.errors import GapError
from spiders.crawl.guard import Guard

_DEFAULT_PORTS = {"http": 80, "https": 443}


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
        seconds: To connect, and between two pieces of an answer.
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
