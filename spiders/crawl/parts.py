"""The channels of one crawl, what each of them wants, and the fetches that they share."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from pydantic import SecretStr

from audit.errors import GapError
from audit.evidence.entry import Entry
from audit.model.capture import Gap
from audit.plugins.channel import ChannelSettings, ChannelType, Request, path_fits
from spiders.crawl.addresses import HostMap, places_of
from spiders.crawl.frontier import Frontier


@dataclass(slots=True)
class Part:
    """One channel's part in the crawl of a host.

    Attributes:
        kind: Its type.
        settings: As the audit file says.
        places: Public hosts (with a port, if it is not the usual one) on which it lives.
        known: Address and entry of what was captured there before.
        frontier: What it may still ask for.
        read: Documents that came.
        missed: Documents and lists of documents that did not.
        complete: Whether every list of documents came.
        listed: Documents that sitemaps list.
        is_down: Whether it was told that a host of it does not answer.
        first_gap: The first thing of it that could not be read.
    """

    kind: ChannelType
    settings: ChannelSettings
    places: frozenset[str]
    known: Mapping[str, Entry]
    frontier: Frontier
    read: int = 0
    missed: int = 0
    complete: bool = True
    listed: int = 0
    is_down: bool = False
    first_gap: Gap | None = None

    @property
    def name(self) -> str:
        """The channel's name."""
        return self.settings.name

    @property
    def is_mapped(self) -> bool:
        """Whether sitemaps list most of it, so that what no list names are the pages of archives and calendars."""
        return self.listed * 2 >= self.read > 0

    def owns(self, address: str) -> bool:
        """Whether a public address is on a host of the channel."""
        return not self.places.isdisjoint(places_of(address))

    def claims(self, address: str) -> bool:
        """Whether a public address is one of the channel's pages."""
        path = urlsplit(address).path or "/"
        is_copy = any(path_fits(path, glob) for glob in self.settings.copies)
        return self.owns(address) and self.settings.claims(address) and not is_copy


def part_of(kind: ChannelType, settings: ChannelSettings, hosts: HostMap, known: Mapping[str, Entry]) -> Part:
    """The part of a channel at the beginning of a crawl."""
    places = frozenset().union(*(places_of(hosts.public(address)) for address in named_by(kind, settings)))
    return Part(kind, settings, places, known, Frontier(settings.budget))


def named_by(kind: ChannelType, settings: ChannelSettings) -> Iterator[str]:
    """The addresses that a channel's settings name, in so many words or by what they make its type ask for first."""
    for address in (settings.url, *settings.hosts):
        if address:
            yield address if "://" in address else f"https://{address}"
    if is_fetched(settings):
        yield from (request.url for request in kind.start(settings))


def is_fetched(settings: ChannelSettings) -> bool:
    """Whether requests are made for a channel; one with saved answers alone is read from disk."""
    return settings.url is not None or settings.path is None


@dataclass(frozen=True, slots=True)
class Want:
    """That a channel wants an address.

    Attributes:
        part: The channel.
        request: As its type made it, with the public address.
        depth: Links away from the start.
        claimed: Whether the answer is the channel's own; else it is only walked through.
        listed: Whether a sitemap lists it, so that it is no trap.
    """

    part: Part
    request: Request
    depth: int
    claimed: bool = True
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer that lies in the archive.

    Attributes:
        entry: Where.
        unchanged: Whether its body is the one that was known before.
        alike: Digest of the body known before, where the two differ only in tokens that change with every answer.
    """

    entry: Entry
    unchanged: bool = False
    alike: str = ""


@dataclass(slots=True)
class Fetch:
    """One fetch for all who want it.

    Attributes:
        address: Public address asked for.
        wants: Who wants it; never empty.
        landed: Public address to which it led in the end.
        known: What was captured there before, if the server is to be asked whether it changed.
        kept: The answer, once it is there.
        gap: Why there is none.
    """

    address: str
    wants: list[Want] = field(default_factory=list)
    landed: str = ""
    known: Entry | None = None
    kept: Kept | None = None
    gap: GapError | None = None

    @property
    def first(self) -> Want:
        """The want for whose sake it is made."""
        return self.wants[0]

    @property
    def cap(self) -> int:
        """Most decompressed bytes that any who wants it takes."""
        return max(want.part.settings.budget.bytes for want in self.wants)


def fetch_key(request: Request, settings: ChannelSettings) -> tuple[object, ...]:
    """What makes two requests one fetch: the address, and everything on which the answer depends."""
    private = frozenset((name.lower(), value.get_secret_value()) for name, value in settings.headers.items())
    address = request.url.partition("://")[2]
    return (
        address, request.method, request.body, frozenset(request.headers), private,
        accept_language(settings), settings.obey_robots,
    )  # fmt: skip


def accept_language(settings: ChannelSettings) -> str:
    """The fixed header of a channel: as set, else its locale and that locale's language."""
    if settings.accept_language is not None:
        return settings.accept_language
    locale = settings.locale or ""
    language = locale.partition("-")[0]
    return f"{locale},{language};q=0.9" if locale != language else locale


def secrets_of(settings: ChannelSettings) -> tuple[str, ...]:
    """The texts of a channel that must never be kept."""
    values = (getattr(settings, name) for name in type(settings).model_fields)
    singles = [value for value in values if isinstance(value, SecretStr)]
    return tuple(secret.get_secret_value() for secret in (*singles, *settings.headers.values()))
