"""A news feed: RSS, Atom or JSON Feed; each entry speaks of the day on which it was published.

A feed holds its newest entries only, so an entry that is not in it any more is not gone.
"""

import json
import re
from collections.abc import Iterator
from html import unescape

from audit.model.capture import Capture, Document
from audit.plugins.channel import ChannelSettings, ChannelType, ReadContext, Request
from audit.read.files.feeds import read_feed_entries
from spiders.crawl.addresses import join

_ATOM_NEXT = re.compile(rb"<(?:[\w-]+:)?link\b(?=[^>]*\brel=[\"']next[\"'])[^>]*\bhref=[\"']([^\"']{1,2000})[\"']")


class FeedSettings(ChannelSettings):
    """Settings of a news feed; ``budget.depth`` bounds the pages of older entries that are read."""


def _start(settings: FeedSettings) -> Iterator[Request]:
    yield Request(settings.url or "", "feed")


def _follow(_settings: FeedSettings, capture: Capture) -> Iterator[Request]:
    following = _json_next(capture.body) if capture.body.lstrip()[:1] == b"{" else _atom_next(capture.body)
    address = join(capture.address, following) if following else ""
    if address and address != capture.address:
        yield Request(address, "feed", depth=1)


def _json_next(body: bytes) -> str:
    try:
        following = json.loads(body).get("next_url")
    except (ValueError, RecursionError):
        return ""
    return following if isinstance(following, str) else ""


def _atom_next(body: bytes) -> str:
    # Pages of a feed are named in its head (RFC 5005); a link inside of an entry is the entry's own.
    head = re.split(rb"<(?:[\w-]+:)?(?:entry|item)\b", body, maxsplit=1)[0]
    found = _ATOM_NEXT.search(head)
    return unescape(found[1].decode("utf-8", "replace")) if found else ""


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    yield from read_feed_entries(capture, context)


CHANNEL = ChannelType(
    "feed",
    FeedSettings,
    _start,
    _read,
    summary="A news feed: RSS, Atom or JSON Feed.",
    follow=_follow,
    listing=frozenset({"feed"}),
)
