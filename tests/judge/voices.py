"""How an answer of each channel type looks that says a sentence about each of some offers.

A channel type that is registered and missing here makes the tests of ``test_channel_types.py`` fail.
"""

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from audit.model.attributes import ATTRIBUTES
from spiders.channels.product_feed import ProductFeedSettings

WHEN = "2026-06-09T08:00:00Z"
HOME = "https://www.fjell.example"


@dataclass(frozen=True)
class Said:
    """What is said about one offer.

    Attributes:
        name: Of the offer.
        attribute: Of which it is said.
        value: As a field of a table holds it.
        words: As a sentence says it, without the name.
    """

    name: str
    attribute: str
    value: str
    words: str

    @property
    def sentence(self) -> str:
        """The words with the name."""
        return f"{self.name}: {self.words}."

    @property
    def slug(self) -> str:
        """The name as part of an address."""
        return self.name.lower().replace(" ", "-")


@dataclass(frozen=True)
class Answer:
    """One capture before it is read."""

    address: str
    media_type: str
    body: str
    label: str


Answers = Callable[[Sequence[Said]], Iterable[Answer]]


@dataclass(frozen=True)
class Voice:
    """A channel type's way of saying things.

    Attributes:
        answers: The captures that say them.
        settings: Of the channel, besides name and type.
        attributes: Of which it can speak.
    """

    answers: Answers
    settings: Mapping[str, Any] = field(default_factory=lambda: {"url": f"{HOME}/"})
    attributes: frozenset[str] = frozenset(ATTRIBUTES)


def _page(one: Said) -> str:
    return (
        f'<!doctype html><html lang="de-CH"><head><title>{one.name}</title></head>'
        f"<body><main><h1>{one.name}</h1><p>{one.sentence}</p></main></body></html>"
    )


def _mail(one: Said) -> str:
    head = f"Subject: {one.name}\nDate: Tue, 09 Jun 2026 08:00:00 +0200\nContent-Type: text/plain; charset=utf-8\n"
    return f"{head}\n{one.sentence}\n"


def _wiki(one: Said) -> str:
    page = {"title": one.name, "pageid": 1, "displaytitle": one.name, "text": f"<div><p>{one.sentence}</p></div>"}
    return json.dumps({"parse": page})


def _each(address: str, media_type: str, label: str, body: Callable[[Said], str]) -> Answers:
    """A capture for each offer, whose name is put into the address."""
    return lambda said: [Answer(address.format(one.slug), media_type, body(one), label) for one in said]


def _rss(said: Sequence[Said]) -> Iterable[Answer]:
    items = "".join(
        f"<item><title>{one.name}</title><link>{HOME}/news/{one.slug}</link><guid>{one.slug}</guid>"
        f"<pubDate>Tue, 09 Jun 2026 08:00:00 +0200</pubDate><description>{one.sentence}</description></item>"
        for one in said
    )
    body = f'<?xml version="1.0"?><rss version="2.0"><channel><title>Fjell</title>{items}</channel></rss>'
    yield Answer(f"{HOME}/news.xml", "application/rss+xml", body, "feed")


def _videos(said: Sequence[Said]) -> Iterable[Answer]:
    entries = "".join(
        f"<entry><id>yt:video:{one.slug}</id><yt:videoId>{one.slug}</yt:videoId><title>{one.name}</title>"
        f'<link rel="alternate" href="https://www.youtube.com/watch?v={one.slug}"/><published>{WHEN}</published>'
        f"<media:group><media:description>{one.sentence}</media:description></media:group></entry>"
        for one in said
    )
    spaces = 'xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/"'
    body = f'<?xml version="1.0"?><feed {spaces} xmlns="http://www.w3.org/2005/Atom">{entries}</feed>'
    yield Answer("https://www.youtube.com/feeds/videos.xml?channel_id=UCfjell", "application/xml", body, "feed")


def _row(one: Said) -> dict[str, str]:
    """The cells of an offer, of which each attribute has its own; a tax stands beside a price."""
    price = {"price": "39.90 CHF"} if one.attribute == "tax" else {}
    return {"Nr": one.slug, "Name": one.name, one.attribute: one.value} | price


def _sheet(said: Sequence[Said]) -> Iterable[Answer]:
    text = io.StringIO()
    table = csv.DictWriter(text, ["Nr", "Name", *ATTRIBUTES])
    table.writeheader()
    table.writerows(_row(one) for one in said)
    yield Answer("saved/list.csv", "text/csv", text.getvalue(), "file")


def _entries(
    label: str, entry: Callable[[Said], Any], around: Callable[[list[Any]], Any], address: str = f"{HOME}/api"
) -> Answers:
    """One answer in JSON with an entry for each offer."""
    return lambda said: [Answer(address, "application/json", json.dumps(around([entry(one) for one in said])), label)]


def _under(*keys: str) -> Callable[[list[Any]], Any]:
    """The entries below keys, the innermost last."""

    def around(entries: list[Any]) -> Any:
        whole: Any = entries
        for key in reversed(keys):
            whole = {key: whole}
        return whole

    return around


def _note(one: Said) -> dict[str, Any]:
    open_to, actor = ["as:Public"], f"{HOME}/u/fjell"
    note = {
        "id": f"{HOME}/n/{one.slug}", "type": "Note", "published": WHEN, "to": open_to, "attributedTo": actor,
        "content": f"<p>{one.sentence}</p>",
    }  # fmt: skip
    return {"type": "Create", "actor": actor, "published": WHEN, "to": open_to, "object": note}


def _outbox(notes: list[Any]) -> dict[str, Any]:
    return {"type": "OrderedCollectionPage", "orderedItems": notes}


def _skeet(one: Said) -> dict[str, Any]:
    record = {"$type": "app.bsky.feed.post", "createdAt": WHEN, "langs": ["de"], "text": one.sentence}
    author = {"did": "did:plc:fjell", "handle": "fjell.example"}
    place = f"at://did:plc:fjell/app.bsky.feed.post/{one.slug}"
    return {"post": {"uri": place, "author": author, "indexedAt": WHEN, "record": record}}


def _facebook(one: Said) -> dict[str, Any]:
    return {
        "id": f"7_{one.slug}", "from": {"id": "7"}, "created_time": "2026-06-09T08:00:00+0000",
        "permalink_url": f"{HOME}/posts/{one.slug}", "message": one.sentence, "is_published": True,
    }  # fmt: skip


def _photo(one: Said) -> dict[str, Any]:
    return {
        "id": one.slug, "caption": one.sentence, "media_type": "IMAGE", "permalink": f"{HOME}/p/{one.slug}/",
        "timestamp": "2026-06-09T08:00:00+0000",
    }  # fmt: skip


def _ghost(one: Said) -> dict[str, Any]:
    return {
        "id": one.slug, "title": one.name, "url": f"{HOME}/{one.slug}/", "visibility": "public",
        "html": f"<p>{one.sentence}</p>", "published_at": WHEN,
    }  # fmt: skip


def _toot(one: Said) -> dict[str, Any]:
    return {
        "id": one.slug, "created_at": WHEN, "in_reply_to_id": None, "visibility": "public", "spoiler_text": "",
        "language": "de", "url": f"{HOME}/@fjell/{one.slug}", "reblog": None, "account": {"id": "17"},
        "content": f"<p>{one.sentence}</p>", "media_attachments": [], "card": None,
    }  # fmt: skip


def _article(one: Said) -> dict[str, Any]:
    return {
        "id": one.slug, "title": one.name, "body": f"<p>{one.sentence}</p>", "draft": False, "locale": "de",
        "html_url": f"{HOME}/hc/de/articles/{one.slug}", "user_segment_id": None, "edited_at": WHEN,
    }  # fmt: skip


def _shopify(one: Said) -> dict[str, Any]:
    return {
        "id": one.slug, "title": one.name, "handle": one.slug, "tags": [], "body_html": f"<p>{one.sentence}</p>",
        "variants": [{"id": one.slug, "title": "Default Title", "sku": one.slug}],
    }  # fmt: skip


def _woo(one: Said) -> dict[str, Any]:
    return {
        "id": one.slug, "name": one.name, "type": "simple", "permalink": f"{HOME}/produkt/{one.slug}/", "sku": "",
        "short_description": f"<p>{one.sentence}</p>", "description": "", "is_purchasable": False,
    }  # fmt: skip


def _post(one: Said) -> dict[str, Any]:
    return {
        "id": one.slug, "date": "2026-06-09T10:00:00", "date_gmt": "2026-06-09T08:00:00", "status": "publish",
        "type": "post", "link": f"{HOME}/{one.slug}/", "title": {"rendered": one.name},
        "content": {"rendered": f"<p>{one.sentence}</p>", "protected": False},
    }  # fmt: skip


def _columns(attributes: Iterable[str]) -> dict[str, str]:
    return {"Nr": "sku", "Name": "name"} | {name: name for name in attributes}


def _may_be_column(attribute: str) -> bool:
    """Whether a feed of products may have a column of one's own for an attribute."""
    try:
        ProductFeedSettings(name="feed", type="product_feed", columns={attribute: attribute})
    except ValidationError:
        return False
    return True


# The region of a feed's row says where its other cells hold.
_FEED = frozenset(filter(_may_be_column, ATTRIBUTES)) - {"region"}
_ACCOUNT = {"account": "@fjell@fjell.example"}

VOICES: Mapping[str, Voice] = {
    "activitypub": Voice(_entries("posts", _note, _outbox), _ACCOUNT),
    "bluesky": Voice(_entries("posts", _skeet, _under("feed")), {"account": "fjell.example"}),
    "facebook": Voice(_entries("posts", _facebook, _under("data")), {"account": "fjell"}),
    "feed": Voice(_rss),
    "folder": Voice(_each("kb/{}.md", "text/markdown", "file", lambda one: f"# {one.name}\n\n{one.sentence}\n"),
                    {"path": "kb"}),
    "ghost": Voice(_entries("list", _ghost, _under("posts")), {"url": f"{HOME}/", "token": "key"}),
    "graphql": Voice(
        _entries("list", _row, _under("data", "items")),
        {"url": f"{HOME}/graphql", "query": "{ items }", "items": "data.items", "columns": _columns(ATTRIBUTES)},
    ),
    "imap": Voice(
        _each("imaps://mail.fjell.example/INBOX/;UID={}", "message/rfc822", "mailbox", _mail),
        {"url": "imaps://news@mail.fjell.example/INBOX"},
    ),
    "instagram": Voice(_entries("media", _photo, _under("data")), {"account": "17841"}),
    "json_api": Voice(
        _entries("list", _row, _under("data")), {"url": f"{HOME}/api", "items": "data", "columns": _columns(ATTRIBUTES)}
    ),
    "mastodon": Voice(_entries("posts", _toot, _under()), _ACCOUNT),
    "mediawiki": Voice(_each(HOME + "/w/api.php?page={}", "application/json", "article", _wiki)),
    "product_feed": Voice(_sheet, {"path": "saved/list.csv", "columns": _columns(_FEED)}, _FEED),
    "shop": Voice(_each(HOME + "/shop/{}", "text/html", "page", _page)),
    "shopify": Voice(_entries("products", _shopify, _under("products"))),
    "table": Voice(_sheet, {"path": "saved/list.csv", "columns": _columns(ATTRIBUTES)}),
    "website": Voice(_each(HOME + "/{}", "text/html", "page", _page)),
    "woocommerce": Voice(_entries("products", _woo, _under())),
    "wordpress": Voice(_entries("list", _post, _under(), f"{HOME}/wp-json/wp/v2/posts?page=1")),
    "youtube": Voice(_videos, {"account": "UCfjellfjellfjellfjell00"}),
    "zendesk": Voice(_entries("list", _article, _under("articles"))),
}  # fmt: skip
"""By name of the channel type."""
