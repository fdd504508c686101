"""Facebook: the posts of a page, by the Graph API or from the archive that Facebook gives a page's owner.

https://developers.facebook.com/docs/graph-api/reference/page/published_posts/ (read 22 November 2026). What visitors
comment or post is not the company's word; what is unpublished or expired is no statement; ``story`` is Facebook's
own sentence.
"""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from audit.model.capture import Capture, Document, Link
from audit.model.statement import Layer
from audit.plugins.channel import ChannelType, ReadContext, Request
from audit.read.pages.statements import zone_of
from spiders.apis.values import inside, objects, text
from spiders.channels._api.answers import answer, refuse_errors, rows
from spiders.channels._api.archives import mended
from spiders.channels._api.graph import GraphSettings, first_page, next_page
from spiders.channels._api.instants import local
from spiders.channels._api.posts import Post, document_of, undated, unlike
from spiders.channels._api.texts import Text, links_in

_FIELDS = (
    "id,from,message,created_time,updated_time,permalink_url,is_published,is_expired,is_hidden,"
    "attachments{title,description,unshimmed_url,type,media,subattachments}"
)


class FacebookSettings(GraphSettings):
    """Settings of a Facebook page, by its id or name; its page access token is the channel's ``token``."""

    HOME: ClassVar[str] = "https://graph.facebook.com/"


def _start(settings: FacebookSettings) -> Iterator[Request]:
    yield from first_page(settings, "published_posts", _FIELDS, "posts")


def _follow(settings: FacebookSettings, capture: Capture) -> Iterator[Request]:
    yield from next_page(settings, capture, "created_time", "posts")


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    value = answer(capture)
    refuse_errors(value, capture.address)
    if isinstance(value, list):
        archived = ((place, mended(post)) for place, post in rows(capture))
        yield from unlike(_of_archive(place, post, capture, context) for place, post in archived if "timestamp" in post)
        return
    yield from unlike(
        _of_graph(place, post, capture, context) for place, post in rows(capture, "data") if _is_own(post)
    )


def _is_own(post: Mapping[str, Any]) -> bool:
    if post.get("is_published") is False or post.get("is_expired") is True or post.get("is_hidden") is True:
        return False
    author, page = text(inside(post, "from", "id")), text(post.get("id")).partition("_")[0]
    return not author or author == page


def _of_graph(place: str, post: Mapping[str, Any], capture: Capture, context: ReadContext) -> Document:
    address = text(post.get("permalink_url")) or f"https://www.facebook.com/{text(post.get('id'))}"
    published = local(post.get("created_time"), zone_of(context))
    if published is None:
        return undated(capture, context, place, address)
    cards = tuple(_cards(f"{place}/attachments/data", inside(post, "attachments", "data")))
    texts = (Text(post.get("message") or "", f"{place}/message"), *_card_texts(cards))
    shared = (
        Link(target, text(card.get("title")))
        for _, card in cards
        if text(card.get("type")) in {"share", "link"} and (target := text(card.get("unshimmed_url")))
    )
    links = (*links_in(post.get("message")), *shared)
    edited = local(post.get("updated_time"), zone_of(context))
    return document_of(Post(text(post.get("id")), address, texts, published, edited, links=links), capture, context)


def _cards(place: str, found: object) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for at, card in objects(found, place):
        yield at, card
        yield from objects(inside(card, "subattachments", "data"), f"{at}/subattachments/data")


def _card_texts(cards: tuple[tuple[str, Mapping[str, Any]], ...]) -> Iterator[Text]:
    for at, card in cards:
        # A photo's "title" is "Photos from ..." by Facebook; its description repeats the message.
        if text(card.get("type")) in {"share", "link", "event", "offer"}:
            yield Text(card.get("title") or "", f"{at}/title", layer=Layer.META)
            yield Text(card.get("description") or "", f"{at}/description", layer=Layer.META)


def _of_archive(place: str, post: Mapping[str, Any], capture: Capture, context: ReadContext) -> Document:
    number = text(post.get("timestamp"))
    published = local(post.get("timestamp"), zone_of(context))
    if published is None:
        return undated(capture, context, place, capture.address)
    texts = tuple(
        Text(said, f"{at}/post")
        for at, part in objects(post.get("data"), f"{place}/data")
        if (said := part.get("post"))
    )
    links = tuple(
        Link(target, text(inside(entry, "external_context", "name")))
        for _, attached in objects(post.get("attachments"), "")
        for _, entry in objects(attached.get("data"), "")
        if (target := text(inside(entry, "external_context", "url")))
    )
    return document_of(Post(number, capture.address, texts, published, links=links), capture, context)


CHANNEL = ChannelType(
    "facebook",
    FacebookSettings,
    _start,
    _read,
    summary="The posts of a Facebook page, by the Graph API or from the page's own archive, without comments.",
    follow=_follow,
    listing=frozenset({"posts"}),
)
