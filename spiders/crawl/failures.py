"""What the errors of Scrapy, Twisted and OpenSSL mean, in our reason codes."""

from collections.abc import Iterator

from OpenSSL import SSL
from scrapy import exceptions
from service_identity import VerificationError
from twisted.internet import error as network
from twisted.web.client import ResponseFailed

from audit.errors import GapError

_BY_CLASS: tuple[tuple[tuple[type[Exception], ...], str, str], ...] = (
    ((VerificationError,), "E-TLS", "its certificate is for another host"),
    ((exceptions.DownloadTimeoutError, network.TimeoutError), "E-NET-TIMEOUT", "did not answer in time"),
    ((exceptions.ResponseDataLossError,), "E-NET-CUT", "ended before all of it had come"),
    ((exceptions.DownloadCancelledError,), "E-SIZE", "is larger than the channel's budget; raise budget.bytes"),
    ((exceptions.CannotResolveHostError, network.DNSLookupError), "E-DNS", "its host name cannot be resolved"),
    ((exceptions.DownloadConnectionRefusedError, network.ConnectError), "E-NET-REFUSED", "refused the connection"),
    ((exceptions.UnsupportedURLSchemeError,), "E-SSRF", "is not an address for http or https"),
)


def gap_of(error: Exception, address: str) -> GapError:
    """The gap that an error of one request stands for."""
    causes = tuple(_causes(error))
    for cause in causes:
        if isinstance(cause, SSL.Error):
            return _tls_gap(cause, address)
    for classes, reason, text in _BY_CLASS:
        if any(isinstance(cause, classes) for cause in causes):
            return GapError(text, where=address, reason=reason)
    return GapError(f"its answer broke off ({type(causes[-1]).__name__})", where=address, reason="E-NET-BROKEN")


def _causes(error: BaseException | None, depth: int = 0) -> Iterator[BaseException]:
    """The error and everything that it was made of."""
    if error is None or depth > 8:  # noqa: PLR2004  (deeper than any chain of Twisted; ends circles)
        return
    yield error
    reasons = error.reasons if isinstance(error, ResponseFailed) else ()
    for reason in reasons:
        yield from _causes(reason.value, depth + 1)
    yield from _causes(error.__cause__, depth + 1)


def _tls_gap(error: SSL.Error, address: str) -> GapError:
    words = " ".join(str(part) for entry in (error.args[0] if error.args else ()) for part in entry if part)
    if "certificate" in words:
        text = "its certificate is not valid; have it renewed, or set `verify_tls: false` for an own host"
        return GapError(text, where=address, reason="E-TLS")
    return GapError("the encrypted connection could not be made", where=address, reason="E-NET-BROKEN")
