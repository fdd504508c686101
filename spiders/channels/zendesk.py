"""Zendesk Help Center: the articles that customers and agents read.

https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/ (read 22 November 2026). Drafts are
no channel; articles for a group of users are read only where the channel is ``internal``.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from audit.model.capture import Capture, Document, Form
from audit.plugins.channel import ChannelSettings, ChannelType, ReadContext, Request
from audit.read.pages.statements import zone_of
from spiders.apis.addresses import below, with_query
from spiders.apis.values import inside, text, words
from spiders.channels._api.access import Headers, basic, bearer
from spiders.channels._api.answers import peek, rows
from spiders.channels._api.instants import local
from spiders.channels._api.posts import Post, document_of
from spiders.channels._api.texts import Text


class ZendeskSettings(ChannelSettings):
    """Settings of a Zendesk Help Center.

    Attributes:
        email: Of the user to whom the channel's ``token`` (an API token) belongs; without it the token is one of
            OAuth.
        help_locale: Locale of the Help Center, such as ``de-ch``; all of them if it is not set.
    """

    email: str | None = None
    help_locale: str | None = None


def _start(settings: ZendeskSettings) -> Iterator[Request]:
    locale = f"{settings.help_locale}/" if settings.help_locale else ""
    address = below(settings.url or "", f"/api/v2/help_center/{locale}articles.json")
    yield Request(with_query(address, **{"page[size]": 100}), "list", headers=_headers(settings))


def _headers(settings: ZendeskSettings) -> Headers:
    return basic(f"{settings.email}/token", settings) if settings.email else bearer(settings)


def _follow(settings: ZendeskSettings, capture: Capture) -> Iterator[Request]:
    following = peek(capture, "links", "next") if peek(capture, "meta", "has_more") else peek(capture, "next_page")
    if isinstance(following, str) and following:
        yield Request(following, "list", headers=_headers(settings))


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    is_internal = context.settings is not None and context.settings.internal
    for place, article in rows(capture, "articles"):
        if article.get("draft") is True or (_is_for_some(article) and not is_internal):
            continue
        yield _document(place, article, capture, context)


def _is_for_some(article: Mapping[str, Any]) -> bool:
    return bool(article.get("user_segment_id") or article.get("user_segment_ids"))


def _document(place: str, article: Mapping[str, Any], capture: Capture, context: ReadContext) -> Document:
    title = words(article.get("title"))
    texts = (
        Text(title, f"{place}/title", heading=True),
        Text(inside(article, "body") or "", f"{place}/body", html=True),
    )
    return document_of(
        Post(
            text(article.get("id")),
            text(article.get("html_url")) or capture.address,
            texts,
            edited=local(article.get("edited_at"), zone_of(context)),
            title=title,
            language=text(article.get("locale")),
            form=Form.ARTICLE,
        ),
        capture,
        context,
    )


CHANNEL = ChannelType(
    "zendesk",
    ZendeskSettings,
    _start,
    _read,
    summary="The published articles of a Zendesk Help Center; those for agents where the channel is internal.",
    follow=_follow,
    listing=frozenset({"list"}),
)
