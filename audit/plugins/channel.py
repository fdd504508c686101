"""The socket of a channel type: its settings, what it fetches, and how its captures are read.

A channel type is pure: it says which requests to make and what an answer means. Fetching, politeness,
archiving and address checks are the crawl's work and the same for all.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from fnmatch import fnmatchcase
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from audit.model.capture import Capture, Document
from audit.model.channel import Phase


class Strict(BaseModel):
    """A model that refuses what it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True, coerce_numbers_to_str=True)


class PathSettings(Strict):
    """Settings for a part of a channel's addresses.

    Attributes:
        locale: Language and region, such as ``fr-CH``.
        currency: ISO 4217 code.
        region: ISO 3166 codes for which these pages speak.
        tax: ``Included`` or ``Excluded``.
        audience: Value of the attribute ``audience`` for which these pages speak.
        archive: Whether these pages were true when published, and speak of then.
    """

    locale: str | None = None
    currency: str | None = None
    region: str | None = None
    tax: Literal["Included", "Excluded"] | None = None
    audience: str | None = None
    archive: bool = False


class Budget(Strict):
    """How much of a channel is fetched in one run.

    Attributes:
        pages: Most documents.
        depth: Most links away from the start.
        bytes: Most decompressed bytes of one document.
        seconds: Total deadline of one request.
        delay: Seconds between two requests to one host.
    """

    pages: Annotated[int, Field(gt=0)] = 2000
    depth: Annotated[int, Field(ge=0)] = 8
    bytes: Annotated[int, Field(gt=0)] = 16 * 1024 * 1024
    seconds: Annotated[float, Field(gt=0)] = 30.0
    delay: Annotated[float, Field(ge=0)] = 0.0


class ChannelSettings(Strict):
    """What every channel may say about itself; a channel type adds its own fields.

    Attributes:
        name: As in reports.
        type: Name of the channel type.
        owner: Who looks after it.
        phase: When customers meet it.
        weight: How much it matters, 1 to 5.
        locale: Language and region; the company's if not set.
        currency: ISO 4217 code; the company's if not set.
        timezone: IANA name; the company's if not set.
        region: Country of the customers it speaks to.
        tax: Whether its prices contain tax, where they do not say so.
        audience: For whom it speaks, where that is not everybody.
        internal: Whether only the company's own people read it.
        quiet_after_days: Days without anything new after which it counts as unmanaged.
        url: Where it begins; it keeps nothing below it: a channel that is one part of a site says so by ``include``.
        path: Saved answers or files on disk, instead of or beside ``url``; globs are allowed.
        include: Globs of paths that belong to it; empty: all. ``!glob`` takes out again. In a glob ``*`` and ``**``
            stand for anything, slashes included, so that ``/en/**`` and ``/en/`` mean ``/en/`` and all below it, and
            ``/en`` that one page; ``/`` beside other globs is the home page alone. Queries are left out, and large
            and small letters differ.
        exclude: Globs of paths that do not belong to it, whatever ``include`` says.
        hosts: Further hosts that it may visit.
        paths: Glob of path and settings that hold there; the last that fits wins. A list of globs is ``include``.
        archive: Globs of paths whose pages were true when published, such as press releases.
        copies: Globs of documents that are copies of another and are not read twice.
        obey_robots: False only for an own host, and then shown in the report.
        ignore_links: Globs of links that are not checked.
        headers: Header fields for its requests; never shown.
        token: Secret for its API; never shown.
        accept_language: Fixed header; the locale's if not set.
        budget: How much of it is fetched.
        verify_tls: False only for an own host, and then shown in the report.
        browser: Whether pages that are empty without JavaScript are rendered; needs the extra ``browser``.
    """

    name: Annotated[str, Field(min_length=1, max_length=80, pattern=r"^[\w.-]+$")]
    type: str
    owner: str = ""
    phase: Phase = Phase.BEFORE
    weight: Annotated[int, Field(ge=1, le=5)] = 3
    locale: str | None = None
    currency: str | None = None
    timezone: str | None = None
    region: str | None = None
    tax: Literal["Included", "Excluded"] | None = None
    audience: str | None = None
    internal: bool = False
    quiet_after_days: Annotated[int, Field(gt=0)] | None = None
    url: str | None = None
    path: str | tuple[str, ...] | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    paths: dict[str, PathSettings] = Field(default_factory=dict)
    archive: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    obey_robots: bool = True
    ignore_links: tuple[str, ...] = ()
    headers: dict[str, SecretStr] = Field(default_factory=dict)
    token: SecretStr | None = None
    accept_language: str | None = None
    budget: Budget = Budget()
    verify_tls: bool = True
    browser: bool = False

    def claims(self, address: str) -> bool:
        """Whether an address on the channel's own hosts belongs to this channel, by its globs."""
        path = urlsplit(address).path or "/"
        wanted = [glob for glob in self.include if not glob.startswith("!")]
        refused = [*self.exclude, *(glob[1:] for glob in self.include if glob.startswith("!"))]
        if any(path_fits(path, glob) for glob in refused):
            return False
        is_home = path == "/" or path.startswith("/index.")
        globs = wanted if is_home or wanted == ["/"] else [glob for glob in wanted if glob != "/"]
        return not wanted or any(path_fits(path, glob) for glob in globs)

    def at(self, address: str) -> PathSettings:
        """The settings that hold at an address: the channel's own, overlaid by those of its path."""
        path = urlsplit(address).path or "/"
        values: dict[str, Any] = {
            "locale": self.locale, "currency": self.currency, "region": self.region, "tax": self.tax,
            "audience": self.audience, "archive": any(path_fits(path, glob) for glob in self.archive),
        }  # fmt: skip
        for glob, settings in self.paths.items():
            if path_fits(path, glob):
                values |= {k: v for k, v in settings.model_dump().items() if v not in (None, False)}
        return PathSettings(**values)


def path_fits(path: str, glob: str) -> bool:
    """Whether a path fits a glob: ``*`` stands for anything, a trailing slash for all below it.

    >>> path_fits("/de/shop/x/", "/de/shop/*"), path_fits("/de/shop/", "/de/shop/"), path_fits("/a/index.html", "/a/")
    (True, True, True)
    """
    glob = glob if glob.startswith(("/", "*")) else "/" + glob
    if fnmatchcase(path, glob):
        return True
    if glob.endswith("/"):
        return fnmatchcase(path, glob + "*")
    return path.endswith("/") and fnmatchcase(path + "index.html", glob)


@dataclass(frozen=True, slots=True)
class Request:
    """One request that a channel type asks the crawl to make.

    Attributes:
        url: Absolute http or https address.
        label: Handed back on the capture, so that the type knows what the answer is.
        method: ``GET`` or ``POST``.
        headers: Names and values besides the crawl's own; secret ones are redacted in the archive.
        body: For ``POST``.
        depth: Links away from the start.
    """

    url: str
    label: str = "page"
    method: str = "GET"
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    depth: int = 0


@dataclass(frozen=True, slots=True)
class ReadContext:
    """What a reader must know besides the capture; the same values give the same documents.

    Attributes:
        channel: Name of the channel.
        locale: Language and region, such as ``de-CH``.
        currency: ISO 4217 code that an amount without a currency takes.
        timezone: IANA name.
        anchor: Day for which a page speaks, from which dates without a year are resolved; documents with a day
            of publication use that instead.
        country: ISO 3166 code of the customers it speaks to; empty if not set.
        tax: Whether prices contain tax, where they do not say so; empty if not set.
        audience: For whom it speaks; empty: for everybody.
        archive: Whether its documents were true when published.
        own_hosts: Hosts of the company.
        settings: The channel's settings, for what its type alone knows.
    """

    channel: str
    locale: str
    currency: str
    timezone: str
    anchor: date
    country: str = ""
    tax: str = ""
    audience: str = ""
    archive: bool = False
    own_hosts: frozenset[str] = frozenset()
    settings: ChannelSettings | None = field(default=None, compare=False)


def no_requests(_settings: Any, _capture: Capture) -> Iterator[Request]:  # noqa: ANN401  (any settings)
    """Follow nothing."""
    yield from ()


@dataclass(frozen=True, slots=True)
class ChannelType:
    """One kind of channel.

    Attributes:
        name: As in ``type:`` of the audit file.
        settings: Its settings, a subclass of ``ChannelSettings``.
        start: The first requests; not called where the channel has only ``path``.
        follow: The requests that an answer leads to (next page, links, sitemap), each at most once.
        read: The documents of a capture; pure. A capture that is no document of the channel gives none.
        summary: One sentence for the documentation.
        since: Version that brought it.
        listing: Labels of captures that list documents (sitemap, feed, API page): if one cannot be read or is
            cut off, the channel is not complete.
    """

    name: str
    settings: type[ChannelSettings]
    start: Callable[[Any], Iterator[Request]]
    read: Callable[[Capture, ReadContext], Iterator[Document]]
    summary: str
    follow: Callable[[Any, Capture], Iterator[Request]] = no_requests
    since: str = "0.1"
    listing: frozenset[str] = frozenset()
