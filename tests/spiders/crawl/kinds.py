"""Channel types for tests of the crawl: a site, and a list that comes in pages; importable in the crawl's process."""

from collections.abc import Iterator

from audit.model.capture import Capture, Document
from audit.plugins.channel import ChannelSettings, ChannelType, ReadContext, Request
from spiders.crawl.signposts import site_follow, site_start


def _read(_capture: Capture, _context: ReadContext) -> Iterator[Document]:
    yield from ()


def _one_page(settings: ChannelSettings) -> Iterator[Request]:
    yield Request(settings.url or "")


def _list(settings: ChannelSettings) -> Iterator[Request]:
    headers = (("authorization", f"Bearer {settings.token.get_secret_value()}"),) if settings.token else ()
    yield Request(settings.url or "", "list", headers=headers)


def _broken(_settings: ChannelSettings, _capture: Capture) -> Iterator[Request]:
    raise ValueError("a fault in a channel type")


SITE = ChannelType("site", ChannelSettings, site_start, _read, "A site.", site_follow, listing=frozenset({"sitemap"}))
ONE_PAGE = ChannelType("one-page", ChannelSettings, _one_page, _read, "One page.")
LIST = ChannelType("list", ChannelSettings, _list, _read, "A list.", listing=frozenset({"list"}))
BROKEN = ChannelType("broken", ChannelSettings, _one_page, _read, "Broken.", _broken)


class ManySettings(ChannelSettings):
    """Settings of a channel that asks for many addresses."""

    addresses: tuple[str, ...] = ()
    label: str = "document"


def _many(settings: ManySettings) -> Iterator[Request]:
    for address in settings.addresses:
        yield Request(address, settings.label)


MANY = ChannelType("many", ManySettings, _many, _read, "Many addresses.")


class AccountSettings(ChannelSettings):
    """Settings of a channel that is named by an account."""

    account: str = ""


def _account(settings: AccountSettings) -> Iterator[Request]:
    if settings.account:
        yield Request(f"http://{settings.account}/posts", "list")


def _next(settings: AccountSettings, capture: Capture) -> Iterator[Request]:
    if settings.token and "page" not in capture.address:
        yield Request(f"{capture.address}?page=2&key={settings.token.get_secret_value()}", "list")
    elif "page=2" in capture.address:
        yield Request(capture.address.replace("page=2", "page=3"), "list")


ACCOUNT = ChannelType("account", AccountSettings, _account, _read, "An account.", _next, listing=frozenset({"list"}))
