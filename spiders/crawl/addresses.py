"""Addresses: one spelling each, and public hosts mapped to a staging or local server and back.

Captures, links and findings speak of public addresses; only requests go to the mapped ones. Links to either
form are the same address.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

_TRACKING = re.compile(
    r"(?i)^(utm_\w+|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|twclid|ttclid|yclid|igshid|li_fat_id|"
    r"mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|pk_\w+|mtm_\w+|_ga|_gl|srsltid|wt_mc|at_medium|at_campaign)$"
)
_DEFAULT_PORTS = {"http": 80, "https": 443}
_PATH_SAFE = "/:@!$&'()*+,;=~-._%[]"
_QUERY_SAFE = _PATH_SAFE + "?"


def normal(address: str) -> str:
    """The address in one spelling: no fragment, default port or tracking parameter, unsafe characters quoted.

    The order of parameters is kept: some servers tell them apart by it.

    >>> normal("HTTPS://Shop.Example:443/a b/../ü?utm_source=x&farbe=rot#oben")
    'https://shop.example/%C3%BC?farbe=rot'
    """
    parts = urlsplit(address.strip())
    scheme = parts.scheme.lower()
    path = urlsplit(urljoin(f"{scheme}://host/", quote(parts.path or "/", safe=_PATH_SAFE))).path
    query = "&".join(p for p in parts.query.split("&") if p and not _TRACKING.match(p.partition("=")[0]))
    return urlunsplit((scheme, _netloc(parts.hostname, parts.port, scheme), path, quote(query, safe=_QUERY_SAFE), ""))


def join(base: str, link: str) -> str:
    """The absolute address that a link leads to, in its normal form; empty if it is none for HTTP.

    >>> join("https://a.example/x/", "../y#z"), join("https://a.example/", "mailto:x@a.example")
    ('https://a.example/y', '')
    """
    try:
        address = urljoin(base, link.strip())
        return normal(address) if address.lower().startswith(("http://", "https://")) else ""
    except ValueError:
        return ""


def host_of(address: str) -> str:
    """The host of an address in lower case, without port; empty if it has none."""
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""


def origin_of(address: str) -> str:
    """Scheme, host and port of an address."""
    parts = urlsplit(address)
    scheme = parts.scheme.lower()
    return f"{scheme}://{_netloc(parts.hostname, parts.port, scheme)}"


def places_of(address: str) -> frozenset[str]:
    """Host and port of an address, with and without ``www.``: sites lead from one to the other.

    >>> sorted(places_of("https://www.a.example/x")), sorted(places_of("http://127.0.0.1:8801/"))
    (['a.example', 'www.a.example'], ['127.0.0.1:8801'])
    """
    try:
        place = origin_of(address).partition("://")[2]
    except ValueError:
        return frozenset()
    bare = place.removeprefix("www.")
    is_name = "." in bare and any(letter.isalpha() for letter in bare)
    return frozenset({bare, f"www.{bare}"} if is_name else {place} if place else ())


@dataclass(frozen=True, slots=True)
class HostMap:
    """Public hosts, and the origins that stand in for them.

    Attributes:
        origins: Public host and the origin (perhaps with a path before all others) that requests go to.
    """

    origins: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def request(self, address: str) -> str:
        """The address to which the request for a public address goes."""
        parts = urlsplit(self.public(address))
        origin = self.origins.get((parts.hostname or "").lower())
        if origin is None:
            return address
        return origin.rstrip("/") + urlunsplit(("", "", parts.path or "/", parts.query, ""))

    def public(self, address: str) -> str:
        """The public form of an address that may be mapped; the first public host wins where two share an origin."""
        for host, origin in self.origins.items():
            base = origin.rstrip("/")
            if address == base or address.startswith((base + "/", base + "?")):
                return f"https://{host}{address[len(base) :] or '/'}"
        place = sorted(places_of(address) & self.origins.keys(), key=lambda host: host != host_of(address))
        if not place:
            return address
        parts = urlsplit(address)
        return urlunsplit(("https", place[0], parts.path or "/", parts.query, ""))

    def __getstate__(self) -> dict[str, str]:
        return dict(self.origins)

    def __setstate__(self, state: dict[str, str]) -> None:
        object.__setattr__(self, "origins", MappingProxyType(state))


def _netloc(host: str | None, port: int | None, scheme: str) -> str:
    name = (host or "").lower().rstrip(".")
    if not name.isascii():
        try:
            name = name.encode("idna").decode("ascii")
        except UnicodeError:
            raise ValueError(f"{name!r} is no host") from None
    name = f"[{name}]" if ":" in name else name
    return name if port is None or port == _DEFAULT_PORTS.get(scheme) else f"{name}:{port}"
