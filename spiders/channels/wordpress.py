"""WordPress: posts and pages by its REST interface, and the pages as visitors see them beside it.

https://developer.wordpress.org/rest-api/reference/posts/ (read 22 November 2026). Posts speak for the day on which
they were published and are read from REST, which knows that day; pages speak for now and are read as HTML, because
banners, footers and product blocks of the theme are in no REST answer. A start page that lists posts shows last
year's prices without their day, and is left out. What is a draft, private or behind a password is no channel.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from audit.model.capture import Capture, Document, Form
from audit.model.statement import Layer
from audit.plugins.channel import ChannelSettings, ChannelType, ReadContext, Request
from audit.read.documents import read_capture
from audit.read.pages.statements import zone_of
from spiders.apis.addresses import below, link_next, more_pages, number_of_page, with_query
from spiders.apis.values import inside, text, words
from spiders.channels._api.access import bearer
from spiders.channels._api.answers import is_json, listed, rows
from spiders.channels._api.instants import local, local_utc
from spiders.channels._api.posts import Post, document_of, undated
from spiders.channels._api.texts import Text

_PAGE = 100
# body_class() of WordPress names what a page is; lists of posts and single posts are these.
_LISTS_POSTS = re.compile(rb"<body\b[^>]*\bclass=[\"'](?:[^\"']*\s)?(?:blog|archive|search|single-post)(?:\s|[\"'])")


class WordPressSettings(ChannelSettings):
    """Settings of a WordPress site.

    Attributes:
        endpoint: Where REST lies below ``url``; ``?rest_route=/`` for sites without speaking addresses.
        types: What is read, by the names that REST gives it; types besides ``posts`` speak for now.
        html: Whether the start page and what speaks for now is read as visitors see it, instead of from REST.
    """

    endpoint: str = "wp-json/"
    types: tuple[str, ...] = ("posts", "pages")
    html: bool = True


def _start(settings: WordPressSettings) -> Iterator[Request]:
    url = settings.url or ""
    for kind in settings.types:
        address = below(url, f"{settings.endpoint}wp/v2/{kind}")
        yield Request(with_query(address, per_page=_PAGE, page=1), "list", headers=bearer(settings))
    if settings.html:
        yield Request(url)


def _follow(settings: WordPressSettings, capture: Capture) -> Iterator[Request]:
    if capture.label != "list":
        return
    entries = listed(capture)
    page = number_of_page(capture.address)
    more = more_pages(capture, page)
    if more or (more is None and link_next(capture)) or (more is None and len(entries) == _PAGE):
        yield Request(with_query(capture.address, page=page + 1), "list", headers=bearer(settings))
    for _, entry in entries:
        if settings.html and _is_shown(entry) and not _is_post(entry):
            yield Request(text(entry.get("link")), depth=1)


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    if capture.label != "list" and not is_json(capture):
        if not _LISTS_POSTS.search(capture.body):
            yield from read_capture(capture, context)
        return
    if _is_past_the_end(capture):
        return
    for place, entry in rows(capture):
        if _is_shown(entry) and (_is_post(entry) or not _has_html(capture, context)):
            yield _document(place, entry, capture, context)


def _has_html(capture: Capture, context: ReadContext) -> bool:
    """Whether what speaks for now is fetched as HTML; beside a saved answer nothing is fetched."""
    is_fetched = capture.address.startswith(("http://", "https://"))
    return is_fetched and isinstance(context.settings, WordPressSettings) and context.settings.html


def _is_past_the_end(capture: Capture) -> bool:
    """Whether the answer says that there is no such page any more: entries went between two requests."""
    return b'"rest_post_invalid_page_number"' in capture.body[:_PAGE]


def _is_shown(entry: Mapping[str, Any]) -> bool:
    return text(entry.get("status", "publish")) == "publish" and inside(entry, "content", "protected") is not True


def _is_post(entry: Mapping[str, Any]) -> bool:
    return text(entry.get("type", "post")) == "post"


def _document(place: str, entry: Mapping[str, Any], capture: Capture, context: ReadContext) -> Document:
    address = text(entry.get("link")) or capture.address
    zone = zone_of(context)
    made = local_utc(entry.get("date_gmt"), zone) or local(entry.get("date"), zone)
    if _is_post(entry) and made is None:
        return undated(capture, context, place, address)
    title = words(inside(entry, "title", "rendered"))
    texts = (
        Text(title, f"{place}/title/rendered", heading=True),
        Text(inside(entry, "content", "rendered") or "", f"{place}/content/rendered", html=True),
        Text(_excerpt(entry), f"{place}/excerpt/rendered", html=True, layer=Layer.META),
    )
    return document_of(
        Post(
            text(entry.get("id")),
            address,
            texts,
            made if _is_post(entry) else None,
            edited=local_utc(entry.get("modified_gmt"), zone),
            title=title,
            form=Form.POST if _is_post(entry) else Form.PAGE,
        ),
        capture,
        context,
    )


def _excerpt(entry: Mapping[str, Any]) -> str:
    """An excerpt that somebody wrote; one that WordPress made ends with an ellipsis and says nothing new."""
    written = text(inside(entry, "excerpt", "rendered"))
    return "" if written.endswith(("[&hellip;]</p>", "[…]</p>")) else written


CHANNEL = ChannelType(
    "wordpress",
    WordPressSettings,
    _start,
    _read,
    summary="Posts and pages of a WordPress site by REST, and its pages as visitors see them.",
    follow=_follow,
    listing=frozenset({"list"}),
)
