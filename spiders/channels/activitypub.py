"""ActivityPub: the outbox of one actor, for Pixelfed, PeerTube, WordPress and whatever else speaks it.

https://www.w3.org/TR/activitypub/ and https://www.w3.org/TR/activitystreams-vocabulary/ (read 22 November 2026).
Lists of one element are written as the element itself, objects may be addresses. Only what is addressed to
the public counts; shares of others' posts and answers to others do not.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from audit.model.capture import Capture, Document, Link
from audit.model.statement import Layer
from audit.plugins.channel import ChannelType, ReadContext, Request
from audit.read.pages.statements import zone_of
from spiders.apis.addresses import below, with_query
from spiders.apis.values import inside, objects, pointer, text, words
from spiders.channels._api.access import bearer
from spiders.channels._api.accounts import TimelineSettings
from spiders.channels._api.answers import answer, peek, refuse_errors
from spiders.channels._api.instants import local
from spiders.channels._api.posts import Post, document_of, is_older, undated, unlike
from spiders.channels._api.texts import Text

_ACCEPT = ("accept", 'application/activity+json, application/ld+json; profile="https://www.w3.org/ns/activitystreams"')
_PUBLIC = frozenset({"https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public"})
_COLLECTIONS = frozenset({"OrderedCollection", "OrderedCollectionPage", "Collection", "CollectionPage"})
_POSTS = frozenset({"Note", "Article", "Page", "Event", "Video", "Image", "Question"})
_PICTURES = frozenset({"Document", "Image"})


class ActivityPubSettings(TimelineSettings):
    """Settings of an ActivityPub actor, named by ``account`` or by its own address as ``url``."""


def _start(settings: ActivityPubSettings) -> Iterator[Request]:
    account = (settings.account or "").removeprefix("@")
    if not account:
        yield _request(settings, settings.url or "", "actor")
        return
    finger = below(settings.url or "", "/.well-known/webfinger")
    yield Request(with_query(finger, resource=f"acct:{account}"), "webfinger")


def _follow(settings: ActivityPubSettings, capture: Capture) -> Iterator[Request]:
    value = peek(capture)
    for _, link in objects(inside(value, "links"), ""):
        if text(link.get("rel")) == "self" and "activity+json" in text(link.get("type")):
            yield _request(settings, text(link.get("href")), "actor")
    for name in ("outbox", "first", "next"):
        address = inside(value, name)
        if isinstance(address, str) and not _is_over(settings, value, capture):
            yield _request(settings, address, "posts")
            break
    for entry in _entries(value):
        if isinstance(entry[1].get("object"), str) and _type(entry[1]) == "Create":
            yield _request(settings, text(entry[1]["object"]), "post")


def _request(settings: ActivityPubSettings, address: str, label: str) -> Request:
    # An address that is relative is none in ActivityStreams; "below" leaves an absolute one as it is.
    return Request(below(settings.url or address, address), label, headers=bearer(settings, _ACCEPT))


def _is_over(settings: ActivityPubSettings, value: object, capture: Capture) -> bool:
    entries = tuple(_entries(value))
    return bool(entries) and is_older(_post_of(entries[-1])[1].get("published"), capture, settings.days)


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    if capture.label == "webfinger":
        return
    value = answer(capture)
    refuse_errors(value, capture.address)
    posts = (_post_of(entry) for entry in _entries(value))
    yield from unlike(_document(*post, capture, context) for post in posts if _is_own(post[1]))


Placed = tuple[str, Mapping[str, Any]]


def _entries(value: object) -> Iterator[Placed]:
    """The activities of a collection, of its first page if that is inside, or the one post that the answer is."""
    kind = _type(value)
    if isinstance(value, Mapping) and (kind in _POSTS or kind == "Create"):
        yield "", value
    if kind not in _COLLECTIONS:
        return
    for name in ("orderedItems", "items"):
        yield from objects(inside(value, name), pointer(name))
        yield from objects(inside(value, "first", name), pointer("first", name))


def _type(value: object) -> str:
    """The type of an object; of several, the first."""
    return text(inside(value, "type", 0) or inside(value, "type"))


def _post_of(entry: Placed) -> Placed:
    """The post that an activity makes or changes; shares, likes and deletions make none."""
    place, activity = entry
    inner = activity.get("object")
    if _type(activity) in {"Create", "Update"} and isinstance(inner, Mapping):
        return f"{place}/object", {**activity, **inner}
    return place, activity


def _is_own(post: Mapping[str, Any]) -> bool:
    if _type(post) not in _POSTS:
        return False
    seen_by = {address for name in ("to", "cc", "audience") for address in _many(post.get(name))}
    author = next(iter(_many(post.get("attributedTo") or post.get("actor"))), "")
    answered = next(iter(_many(post.get("inReplyTo"))), "")
    return bool(seen_by & _PUBLIC) and (not answered or (bool(author) and answered.startswith(author + "/")))


def _many(value: object) -> tuple[str, ...]:
    items = value if isinstance(value, list) else [value]
    return tuple(address for item in items if (address := text(inside(item, "id") or inside(item, "href") or item)))


def _document(place: str, post: Mapping[str, Any], capture: Capture, context: ReadContext) -> Document:
    number = text(post.get("id"))
    address = next(iter(_many(post.get("url"))), "") or number or capture.address
    published = local(post.get("published"), zone_of(context))
    if published is None:
        return undated(capture, context, place, address)
    title = words(post.get("name"))
    edited = local(post.get("updated"), zone_of(context))
    field, language = _content_field(post, context)
    texts = tuple(_texts(place, post, field))
    links = tuple(Link(href) for _, a in objects(post.get("attachment"), "") if (href := text(a.get("href"))))
    return document_of(
        Post(number, address, texts, published, edited, title=title, language=language, links=links), capture, context
    )


def _content_field(post: Mapping[str, Any], context: ReadContext) -> tuple[tuple[str, ...], str]:
    """Where the content stands, and its language: as such, or in a map of one or several languages."""
    languages = post.get("contentMap")
    if not isinstance(languages, Mapping) or not languages:
        return ("content",), ""
    own = next((name for name in languages if name.partition("-")[0] == context.locale[:2]), next(iter(languages)))
    return ("contentMap", own), own


def _texts(place: str, post: Mapping[str, Any], field: tuple[str, ...]) -> Iterator[Text]:
    yield Text(post.get("name") or "", f"{place}/name")
    yield Text(post.get("summary") or "", f"{place}/summary", html=True)
    yield Text(inside(post, *field) or "", place + pointer(*field), html=True)
    for at, picture in objects(post.get("attachment"), f"{place}/attachment"):
        if _type(picture) in _PICTURES:
            yield Text(picture.get("name") or "", f"{at}/name", layer=Layer.ALT)


CHANNEL = ChannelType(
    "activitypub",
    ActivityPubSettings,
    _start,
    _read,
    summary="The public posts in an ActivityPub actor's outbox: Pixelfed, PeerTube, Friendica, WordPress and others.",
    follow=_follow,
    listing=frozenset({"webfinger", "actor", "posts"}),
)
