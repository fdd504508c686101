"""Instagram: the posts of a professional account, by the Graph API or from the archive that it gives an owner.

https://developers.facebook.com/docs/instagram-platform/reference/instagram-media (read 22 November 2026). Comments
are not the company's word. An account that is managed through a Facebook page has its home at graph.facebook.com.
"""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from audit.model.capture import Capture, Document
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

_FIELDS = "id,caption,media_type,permalink,timestamp"


class InstagramSettings(GraphSettings):
    """Settings of an Instagram account, by its number, or ``me``; its access token is the channel's ``token``."""

    HOME: ClassVar[str] = "https://graph.instagram.com/"


def _start(settings: InstagramSettings) -> Iterator[Request]:
    yield from first_page(settings, "media", _FIELDS, "media")


def _follow(settings: InstagramSettings, capture: Capture) -> Iterator[Request]:
    yield from next_page(settings, capture, "timestamp", "media")


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    value = answer(capture)
    refuse_errors(value, capture.address)
    if isinstance(value, list):
        archived = ((place, mended(post)) for place, post in rows(capture))
        yield from unlike(_of_archive(place, post, capture, context) for place, post in archived if "media" in post)
        return
    yield from unlike(_of_graph(place, post, capture, context) for place, post in rows(capture, "data"))


def _of_graph(place: str, post: Mapping[str, Any], capture: Capture, context: ReadContext) -> Document:
    number = text(post.get("id"))
    address = text(post.get("permalink")) or f"https://www.instagram.com/#{number}"
    published = local(post.get("timestamp"), zone_of(context))
    if published is None:
        return undated(capture, context, place, address)
    texts = (
        Text(post.get("caption") or "", f"{place}/caption"),
        Text(post.get("alt_text") or "", f"{place}/alt_text", layer=Layer.ALT),
    )
    return document_of(
        Post(number, address, texts, published, links=tuple(links_in(texts[0].written))), capture, context
    )


def _of_archive(place: str, post: Mapping[str, Any], capture: Capture, context: ReadContext) -> Document:
    """A post of the archive; one with a single picture keeps its words and its day with the picture."""
    media = tuple(objects(inside(post, "media"), f"{place}/media"))
    at, first = media[0] if media else (place, {})
    if not post.get("title"):
        caption = Text(first.get("title") or "", f"{at}/title")
    else:
        caption = Text(post.get("title") or "", f"{place}/title")
    written = post.get("creation_timestamp") or first.get("creation_timestamp")
    published = local(written, zone_of(context))
    if published is None:
        return undated(capture, context, place, capture.address)
    links = tuple(links_in(caption.written))
    return document_of(Post(text(written), capture.address, (caption,), published, links=links), capture, context)


CHANNEL = ChannelType(
    "instagram",
    InstagramSettings,
    _start,
    _read,
    summary="The posts of an Instagram account, by the Graph API or from the account's own archive, without comments.",
    follow=_follow,
    listing=frozenset({"media"}),
)
