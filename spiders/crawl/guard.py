"""The address guard: where the audit may connect to. One function for every client, hop and kind of document.

The audit is a confused deputy inside the company's network: whoever can edit a page that it reads can choose
where it connects to. What the audit file names is allowed exactly as written, loopback and odd ports included.
Everything else must be public: http or https, port 80 or 443, and the *address connected to* (not one looked up
before) outside of every private, local, shared or reserved range.
"""

import ipaddress
import re
import socket
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from audit.errors import GapError

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

_PORTS = {"http": 80, "https": 443, "imap": 143, "imaps": 993}
_PUBLIC_PORTS = frozenset({80, 443})
_FORBIDDEN_CHARACTERS = re.compile(r"[\x00-\x20\x7f-\x9f\\]")
# ``ipaddress.is_global`` calls these global: protocol assignments, 6to4 relays, the host agent of a cloud.
_EXTRA = tuple(ipaddress.ip_network(text) for text in ("192.0.0.0/24", "192.88.99.0/24", "168.63.129.16/32"))
_NAT64 = tuple(ipaddress.IPv6Network(text) for text in ("64:ff9b::/96", "64:ff9b:1::/48"))
_TEREDO = ipaddress.IPv6Network("2001::/32")
_COMPATIBLE = ipaddress.IPv6Network("::/96")
_METADATA = tuple(
    ipaddress.ip_network(text) for text in ("169.254.0.0/16", "fe80::/10", "fd00:ec2::/32", "100.100.100.200/32")
)


@dataclass(frozen=True, slots=True)
class Guard:
    """Decides over addresses and connections.

    Attributes:
        named: Host and port of what the audit file names.
    """

    named: frozenset[tuple[str, int]] = frozenset()

    def check(self, address: str) -> None:
        """Refuse an address before any look-up.

        Raises:
            GapError: ``E-SSRF`` if it may not be visited, ``E-ADDRESS`` if it is none.
        """
        parts = _split(address)
        host, port = canonical_host(parts.hostname or ""), parts.port or _PORTS[parts.scheme.lower()]
        if (host, port) in self.named:
            return
        if parts.scheme.lower() not in {"http", "https"} or port not in _PUBLIC_PORTS:
            raise _refused(address, f"port {port} is not one that the audit file names")
        literal = _literal(host)
        if literal is not None and not is_public(literal):
            raise _refused(address, f"{literal} is not a public address")
        if "." not in host and literal is None:
            raise _refused(address, f"{host!r} is not a public name")

    def admits(self, host: str, port: int, ip: str) -> bool:
        """Whether a connection to the address that a host was resolved to may be opened."""
        name = canonical_host(host)
        try:
            resolved = ipaddress.ip_address(ip.partition("%")[0])
        except ValueError:
            return False
        if (name, port) not in self.named:
            return port in _PUBLIC_PORTS and is_public(resolved)
        # A name of the audit file may lead into the company's network, but not to where clouds keep credentials.
        return _literal(name) is not None or not any(resolved in net for net in _METADATA)


def guard_of(addresses: Iterable[str]) -> Guard:
    """The guard that allows what the audit file names: addresses, or hosts with or without a port.

    >>> guard_of(["http://127.0.0.1:8801/x", "staging.example"]).named == {
    ...     ("127.0.0.1", 8801), ("staging.example", 80), ("staging.example", 443)}
    True
    """
    named: set[tuple[str, int]] = set()
    for text in addresses:
        has_scheme = "://" in text
        parts = urlsplit(text if has_scheme else f"//{text}")
        if not parts.hostname:
            continue
        ports = [parts.port] if parts.port else [_PORTS.get(parts.scheme, 443)] if has_scheme else [80, 443]
        named.update((canonical_host(parts.hostname), port) for port in ports)
    return Guard(frozenset(named))


def canonical_host(host: str) -> str:
    """The host in one spelling: numeric ones as an address, however they are written.

    >>> [canonical_host(h) for h in ("0x7f.1", "2130706433", "①②⑦.0.0.1", "Bücher.Example.", "::ffff:7f00:1")]
    ['127.0.0.1', '127.0.0.1', '127.0.0.1', 'xn--bcher-kva.example', '::ffff:7f00:1']
    """
    name = unicodedata.normalize("NFKC", host).lower().replace("。", ".").strip("[]").rstrip(".")
    if not name.isascii():
        try:
            name = name.encode("idna").decode("ascii")
        except UnicodeError:
            return ""
    literal = _literal(name)
    return str(literal) if literal is not None else name


def is_public(ip: IPAddress) -> bool:
    """Whether an address is one that everybody on the internet may connect to; in doubt it is not."""
    embedded = _embedded(ip)
    if embedded is not None:
        return is_public(embedded)
    if ip.is_multicast or ip.is_reserved or any(ip in net for net in _EXTRA if net.version == ip.version):
        return False
    return ip.is_global and not (isinstance(ip, ipaddress.IPv6Address) and (ip in _TEREDO or ip in _COMPATIBLE))


def _embedded(ip: IPAddress) -> IPAddress | None:
    """The IPv4 address inside a mapped, 6to4 or NAT64 one."""
    if isinstance(ip, ipaddress.IPv4Address):
        return None
    if any(ip in net for net in _NAT64):
        return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour


def _split(address: str) -> SplitResult:
    if _FORBIDDEN_CHARACTERS.search(address):
        raise _refused(address, "it has a backslash, blank or control character")
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise GapError("is no address", where=address[:200], reason="E-ADDRESS") from None
    if parts.scheme.lower() not in _PORTS:
        raise _refused(address, f"scheme {parts.scheme[:20]!r} is not http or https")
    if "@" in parts.netloc and parts.scheme.lower() in {"http", "https"}:
        raise _refused(address, "it carries a user name")
    if not parts.hostname or "%" in parts.netloc or port == 0 or not canonical_host(parts.hostname):
        raise GapError("has no host that could be asked", where=address[:200], reason="E-ADDRESS")
    return parts


def _literal(host: str) -> IPAddress | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        pass
    try:
        # Reads 127.1, 0x7f000001, 017700000001 and 2130706433 as connect() would.
        return ipaddress.IPv4Address(socket.inet_aton(host)) if host[:1].isdigit() else None
    except OSError:
        return None


def _refused(address: str, why: str) -> GapError:
    return GapError(
        f"was not visited: {why}",
        where=address[:200],
        mend="If it is yours, name it under `hosts` of the channel",
        reason="E-SSRF",
    )
