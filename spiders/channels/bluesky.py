"""Bluesky: the posts of one account, by the public XRPC interface.

https://docs.bsky.app/docs/api/app-bsky-feed-get-author-feed (read 22 November 2026). Facets count UTF-8 bytes; the
words of a link are shortened, so that its address is taken from the facet; what a link card or a picture says is not
in ``text``. Answers to others and reposts are left out; answers to the account's own posts are kept, because
corrections are made in them.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC
from typing import Any, ClassVar, Literal

from audit.model.capture import Capture, Document, Link
from audit.model.statement import Layer
from audit.plugins.channel import ChannelType, ReadContext, Request
from audit.read.pages.statements import zone_of
from spiders.apis.addresses import below, with_query
from spiders.apis.values import inside, objects, text
from spiders.channels._api.accounts import TimelineSettings
from spiders.channels._api.answers import answer, listed, peek, refuse_errors, rows
from spiders.channels._api.instants import local
from spiders.channels._api.posts import Post, document_of, is_older, undated, unlike
from spiders.channels._api.texts import Text

_PAGE = 100
_LISTS = ("feed", "posts", "records")


class BlueskySettings(TimelineSettings):
    """Settings of a Bluesky account, by its handle, such as ``shop.example``, or its DID.

    Attributes:
        server: ``network``: the public view of the network is asked, which is where ``url`` leads if it is not set;
            ``own``: ``url`` is the server on which the account lives (a PDS), which has no view of the network.
    """

    HOME: ClassVar[str] = "https://public.api.bsky.app/"

    server: Literal["network", "own"] = "network"


def _start(settings: BlueskySettings) -> Iterator[Request]:
    if settings.server == "own":
        address = below(settings.url or "", "/xrpc/com.atproto.repo.listRecords")
        yield Request(with_query(address, repo=settings.user, collection="app.bsky.feed.post", limit=_PAGE), "posts")
        return
    address = below(settings.url or "", "/xrpc/app.bsky.feed.getAuthorFeed")
    # With answers: a correction made as an answer to the own post is missing in posts_no_replies.
    yield Request(with_query(address, actor=settings.user, limit=_PAGE, filter="posts_with_replies"), "posts")


def _follow(settings: BlueskySettings, capture: Capture) -> Iterator[Request]:
    cursor = text(peek(capture, "cursor"))
    entries = listed(capture, "feed") or listed(capture, "records")
    last = (inside(entries[-1][1], "post") or entries[-1][1]) if entries else None
    if cursor and isinstance(last, Mapping) and not is_older(_made(last), capture, settings.days):
        yield Request(with_query(capture.address, cursor=cursor), "posts")


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    yield from unlike(_document(place, post, capture, context) for place, post in _posts(capture) if _is_own(post))


def _posts(capture: Capture) -> tuple[tuple[str, Mapping[str, Any]], ...]:
    """The posts of an author's feed, of ``getPosts`` or of ``listRecords``, without reposts."""
    value = answer(capture)
    refuse_errors(value, capture.address)
    name = next((name for name in _LISTS if isinstance(inside(value, name), list)), "feed")
    entries = rows(capture, name)
    if name != "feed":
        return entries
    return tuple(
        (f"{place}/post", entry["post"])
        for place, entry in entries
        if isinstance(entry.get("post"), Mapping) and not text(inside(entry, "reason", "$type")).endswith("Repost")
    )


def _record(post: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
    name = "record" if isinstance(post.get("record"), Mapping) else "value"
    record = post.get(name)
    return name, record if isinstance(record, Mapping) else {}


def _made(post: Mapping[str, Any]) -> object:
    """When it was made; the client says so itself, so that an earlier day of indexing is the surer one."""
    made, indexed = text(_record(post)[1].get("createdAt")), text(post.get("indexedAt"))
    first, other = local(made, UTC), local(indexed, UTC)
    return indexed if first is None or (other is not None and other < first) else made


def _is_own(post: Mapping[str, Any]) -> bool:
    parent = text(inside(_record(post)[1], "reply", "parent", "uri"))
    return not parent or _owner(parent) == _owner(text(post.get("uri")))


def _owner(uri: str) -> str:
    return uri.removeprefix("at://").partition("/")[0]


def _document(place: str, post: Mapping[str, Any], capture: Capture, context: ReadContext) -> Document:
    uri = text(post.get("uri"))
    author = text(inside(post, "author", "handle")) or _owner(uri)
    address = f"https://bsky.app/profile/{author}/post/{uri.rpartition('/')[2]}" if uri else capture.address
    published = local(_made(post), zone_of(context))
    if published is None:
        return undated(capture, context, place, address)
    name, record = _record(post)
    place = f"{place}/{name}"
    links = (*_facet_links(record), *_card_links(record))
    language = text(inside(record, "langs", 0)) if inside(record, "langs", 1) is None else ""
    post_read = Post(uri, address, tuple(_texts(place, record)), published, language=language, links=links)
    return document_of(post_read, capture, context)


def _texts(place: str, record: Mapping[str, Any]) -> Iterator[Text]:
    yield Text(_text_of(record), f"{place}/text")
    for base, embed in _embeds(f"{place}/embed", record.get("embed")):
        for at, picture in objects(embed.get("images"), f"{base}/images"):
            yield Text(picture.get("alt") or "", f"{at}/alt", layer=Layer.ALT)
        yield Text(embed.get("alt") or "", f"{base}/alt", layer=Layer.ALT)
        for field in ("title", "description"):
            yield Text(inside(embed, "external", field) or "", f"{base}/external/{field}", layer=Layer.META)


def _embeds(place: str, embed: object) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """What is embedded, the media beside a quoted post included; the quoted post has its own author and day."""
    if not isinstance(embed, Mapping):
        return
    yield place, embed
    if isinstance(embed.get("media"), Mapping):
        yield f"{place}/media", embed["media"]


def _text_of(record: Mapping[str, Any]) -> str:
    written = record.get("text")
    return written if isinstance(written, str) else ""


def _facet_links(record: Mapping[str, Any]) -> Iterator[Link]:
    written = _text_of(record).encode()
    for _, facet in objects(record.get("facets"), ""):
        start, end = (inside(facet, "index", name) for name in ("byteStart", "byteEnd"))
        for _, feature in objects(facet.get("features"), ""):
            address = text(feature.get("uri"))
            if address and isinstance(start, int) and isinstance(end, int) and 0 <= start <= end:
                yield Link(address, written[start:end].decode("utf-8", "replace"))


def _card_links(record: Mapping[str, Any]) -> Iterator[Link]:
    for _, embed in _embeds("", record.get("embed")):
        address = text(inside(embed, "external", "uri"))
        if address:
            yield Link(address, text(inside(embed, "external", "title")))


CHANNEL = ChannelType(
    "bluesky",
    BlueskySettings,
    _start,
    _read,
    summary="The posts of a Bluesky account, its threads, link cards and pictures' texts included.",
    follow=_follow,
    listing=frozenset({"posts"}),
)
