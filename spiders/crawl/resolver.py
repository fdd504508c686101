"""The guard at the moment of connecting: of the addresses that a name stands for, only admitted ones are used.

Twisted connects to exactly the addresses handed on here, so that no second look-up can say something else.
"""

from collections.abc import Sequence
from typing import Any

from twisted.internet.interfaces import IHostnameResolver, IResolutionReceiver
from zope.interface import implementer

from spiders.crawl.guard import Guard


@implementer(IHostnameResolver)
class GuardedResolver:
    """A resolver that keeps back what the guard does not admit."""

    def __init__(self, guard: Guard, reactor: Any, refused: set[str]) -> None:  # noqa: ANN401  (untyped)
        """Sit in front of the reactor's resolver; ``refused`` takes the hosts of which an address was kept back."""
        self._refused = refused
        self._guard = guard
        self._reactor = reactor
        self._inner = reactor.nameResolver

    def install_on_reactor(self) -> None:
        """Put it between the reactor and its own resolver."""
        self._reactor.installNameResolver(self)

    def resolveHostName(  # noqa: N802  (Twisted's interface)
        self,
        resolutionReceiver: Any,  # noqa: ANN401, N803
        hostName: str,  # noqa: N803
        portNumber: int = 0,  # noqa: N803
        addressTypes: Sequence[type[Any]] | None = None,  # noqa: N803
        transportSemantics: str = "TCP",  # noqa: N803
    ) -> Any:  # noqa: ANN401
        """Resolve a name and hand on what is admitted."""
        sieve = _Sieve(resolutionReceiver, self, hostName, portNumber)
        return self._inner.resolveHostName(sieve, hostName, portNumber, addressTypes, transportSemantics)

    def admits(self, host: str, port: int, ip: str) -> bool:
        """Whether the guard admits the connection; remembers the host if not."""
        if self._guard.admits(host, port, ip):
            return True
        self._refused.add(host.lower())
        return False


@implementer(IResolutionReceiver)
class _Sieve:
    def __init__(self, receiver: Any, resolver: GuardedResolver, host: str, port: int) -> None:  # noqa: ANN401
        self._receiver = receiver
        self._resolver = resolver
        self._host = host
        self._port = port

    def resolutionBegan(self, resolution: Any) -> None:  # noqa: ANN401, N802
        self._receiver.resolutionBegan(resolution)

    def addressResolved(self, address: Any) -> None:  # noqa: ANN401, N802
        if self._resolver.admits(self._host, self._port, address.host):
            self._receiver.addressResolved(address)

    def resolutionComplete(self) -> None:  # noqa: N802
        self._receiver.resolutionComplete()
