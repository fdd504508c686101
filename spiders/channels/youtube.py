"""YouTube: the feed of a channel, with titles and descriptions of its newest videos.

The feed (``feeds/videos.xml``) holds the fifteen newest videos: one that is not in it is not gone.
"""

from collections.abc import Iterator
from typing import Annotated, ClassVar

from lxml import etree
from pydantic import Field

from audit.errors import GapError
from audit.model.capture import Capture, Document
from audit.plugins.channel import ChannelType, ReadContext, Request
from audit.read.pages.statements import zone_of
from spiders.apis.addresses import below, with_query
from spiders.channels._api.accounts import AccountSettings
from spiders.channels._api.instants import local
from spiders.channels._api.posts import Post, document_of, undated, unlike
from spiders.channels._api.texts import Text, links_in

_NAMES = {
    "atom": "http://www.w3.org/2005/Atom",
    "media": "http://search.yahoo.com/mrss/",
    "yt": "http://www.youtube.com/xml/schemas/2015",
}
_FEED = f"{{{_NAMES['atom']}}}feed"


class YouTubeSettings(AccountSettings):
    """Settings of a YouTube channel.

    Attributes:
        account: The channel's id, which begins with ``UC``; a handle must be looked up once on its page.
    """

    HOME: ClassVar[str] = "https://www.youtube.com/"

    account: Annotated[str, Field(pattern=r"^UC[\w-]{22}$")] | None = None


def _start(settings: YouTubeSettings) -> Iterator[Request]:
    address = below(settings.url or "", "/feeds/videos.xml")
    yield Request(with_query(address, channel_id=settings.account), "feed")


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    entries = enumerate(_feed(capture).iterfind("atom:entry", _NAMES), 1)
    yield from unlike(_document(f"/feed/entry[{number}]", entry, capture, context) for number, entry in entries)


def _feed(capture: Capture) -> etree._Element:
    """The root of the feed.

    Raises:
        GapError: If it is no feed, or cut off.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(capture.body, parser)
    except etree.XMLSyntaxError:
        raise GapError("the feed is damaged or cut off", where=capture.address, reason="E-PARSE") from None
    if root.tag != _FEED:
        raise GapError(
            "the answer is no feed of videos",
            where=capture.address, reason="E-TYPE", mend="Give the channel's id, which begins with UC, as account",
        )  # fmt: skip
    return root


def _document(place: str, entry: etree._Element, capture: Capture, context: ReadContext) -> Document:
    number, title = _text(entry, "yt:videoId"), _text(entry, "atom:title")
    link = entry.find("atom:link[@rel='alternate']", _NAMES)
    address = (link.get("href") if link is not None else "") or f"https://www.youtube.com/watch?v={number}"
    published = local(_text(entry, "atom:published"), zone_of(context))
    if published is None:
        return undated(capture, context, place, address)
    texts = (
        Text(title, f"{place}/title"),
        Text(_text(entry, "media:group/media:description"), f"{place}/media:group/media:description"),
    )
    edited = local(_text(entry, "atom:updated"), zone_of(context))
    post = Post(number, address, texts, published, edited, title, links=tuple(links_in(texts[1].written)))
    return document_of(post, capture, context)


def _text(entry: etree._Element, path: str) -> str:
    return (entry.findtext(path, "", _NAMES) or "").strip()


CHANNEL = ChannelType(
    "youtube",
    YouTubeSettings,
    _start,
    _read,
    summary="Titles and descriptions of the newest videos of a YouTube channel.",
    listing=frozenset({"feed"}),
)
