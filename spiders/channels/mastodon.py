"""Mastodon: the public posts of one account, by the instance's own API.

https://docs.joinmastodon.org/methods/accounts/ (read 22 November 2026). Boosts and answers to others are left
out, as is what only followers see; answers to the account's own posts are kept, because corrections are made in them.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from audit.model.capture import Capture, Document, Link
from audit.model.statement import Layer
from audit.plugins.channel import ChannelType, ReadContext, Request
from audit.read.pages.statements import zone_of
from spiders.apis.addresses import below, link_next, with_query
from spiders.apis.values import inside, objects, text
from spiders.channels._api.access import bearer
from spiders.channels._api.accounts import TimelineSettings
from spiders.channels._api.answers import answer, listed, peek, refuse_errors, rows
from spiders.channels._api.instants import local
from spiders.channels._api.posts import Post, document_of, is_older, undated, unlike
from spiders.channels._api.texts import Text

_PAGE = 40
_PUBLIC = frozenset({"public", "unlisted"})


class MastodonSettings(TimelineSettings):
    """Settings of a Mastodon account, such as ``@shop@social.example``."""


def _start(settings: MastodonSettings) -> Iterator[Request]:
    address = with_query(below(settings.url or "", "/api/v1/accounts/lookup"), acct=settings.user)
    yield Request(address, "account", headers=bearer(settings))


def _follow(settings: MastodonSettings, capture: Capture) -> Iterator[Request]:
    if capture.label == "account":
        number = text(peek(capture, "id"))
        if number:
            address = below(capture.address, f"/api/v1/accounts/{number}/statuses")
            yield Request(with_query(address, limit=_PAGE, exclude_reblogs="true"), "posts", headers=bearer(settings))
        return
    posts = listed(capture)
    if posts and not is_older(posts[-1][1].get("created_at"), capture, settings.days):
        following = link_next(capture) or with_query(capture.address, max_id=text(posts[-1][1].get("id")))
        yield Request(following, "posts", headers=bearer(settings))


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    if capture.label == "account":
        refuse_errors(answer(capture), capture.address)
        return
    yield from unlike(_document(place, post, capture, context) for place, post in rows(capture) if _is_own(post))


def _is_own(post: Mapping[str, Any]) -> bool:
    if post.get("reblog") or text(post.get("visibility", "public")) not in _PUBLIC:
        return False
    answered = post.get("in_reply_to_account_id")
    if post.get("in_reply_to_id") and answered is None:
        return False
    return answered is None or text(answered) == text(inside(post, "account", "id"))


def _document(place: str, post: Mapping[str, Any], capture: Capture, context: ReadContext) -> Document:
    address = text(post.get("url")) or text(post.get("uri")) or capture.address
    published = local(post.get("created_at"), zone_of(context))
    if published is None:
        return undated(capture, context, place, address)
    linked = text(inside(post, "card", "url"))
    return document_of(
        Post(
            text(post.get("id")),
            address,
            tuple(_texts(place, post)),
            published,
            edited=local(post.get("edited_at"), zone_of(context)),
            language=text(post.get("language")),
            links=(Link(linked, text(inside(post, "card", "title"))),) if linked else (),
        ),
        capture,
        context,
    )


def _texts(place: str, post: Mapping[str, Any]) -> Iterator[Text]:
    yield Text(post.get("spoiler_text") or "", f"{place}/spoiler_text")
    yield Text(post.get("content") or "", f"{place}/content", html=True)
    for at, picture in objects(post.get("media_attachments"), f"{place}/media_attachments"):
        yield Text(picture.get("description") or "", f"{at}/description", layer=Layer.ALT)
    for field in ("title", "description"):
        yield Text(inside(post, "card", field) or "", f"{place}/card/{field}", layer=Layer.META)


CHANNEL = ChannelType(
    "mastodon",
    MastodonSettings,
    _start,
    _read,
    summary="The public posts of a Mastodon account, its threads included, without boosts and answers to others.",
    follow=_follow,
    listing=frozenset({"account", "posts"}),
)
