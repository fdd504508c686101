"""Where an answer sends its reader, what may be taken along, and the cookies on the way."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from spiders.crawl.addresses import origin_of

MOST_HOPS = 10
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_METHOD_KEPT = frozenset({307, 308})
_MOST_COOKIES = 50
_LONGEST_COOKIE = 4096


def redirect_target(status: int, location: str, base: str) -> str | None:
    """The address that a redirect leads to, without fragment; None if the answer is no redirect.

    >>> redirect_target(302, "../neu?x=1#y", "https://a.example/alt/")
    'https://a.example/neu?x=1'
    """
    if status not in _REDIRECTS or not location.strip():
        return None
    # Servers write blanks and letters into Location that belong quoted; control characters the guard refuses.
    return urljoin(base, location.strip().replace(" ", "%20")).partition("#")[0]


def keeps_method(status: int) -> bool:
    """Whether the redirected request is made with the same method and body."""
    return status in _METHOD_KEPT


def same_origin(one: str, other: str) -> bool:
    """Whether two addresses have the same scheme, host and port, so that credentials may go from one to the other."""
    try:
        return origin_of(one) == origin_of(other)
    except ValueError:
        return False


@dataclass(slots=True)
class Jar:
    """The cookies of one channel in one run, each for exactly the origin that set it.

    A cookie's ``Domain`` is not honoured: what is set for ``.ch`` or another host never leaves its origin, and
    no list of public suffixes has to be loaded from the network.
    """

    _cookies: dict[str, dict[str, str]] = field(default_factory=dict)

    def keep(self, address: str, headers: Sequence[tuple[str, str]]) -> None:
        """Keep the cookies that an answer sets."""
        for name, value in headers:
            if name != "set-cookie" or len(value) > _LONGEST_COOKIE:
                continue
            key, equals, content = value.partition(";")[0].strip().partition("=")
            jar = self._cookies.setdefault(origin_of(address), {})
            if equals and key and (key in jar or len(jar) < _MOST_COOKIES) and _is_plain(key + content):
                jar[key] = content

    def header(self, address: str) -> str:
        """The ``Cookie`` header for a request; empty if there is nothing to send."""
        jar = self._cookies.get(origin_of(address), {}) if urlsplit(address).hostname else {}
        return "; ".join(f"{name}={value}" for name, value in jar.items())


def _is_plain(text: str) -> bool:
    return text.isascii() and text.isprintable()
