"""A website, found through its sitemaps and its links."""

from collections.abc import Iterator

from audit.model.capture import Capture, Document
from audit.plugins.channel import ChannelSettings, ChannelType, ReadContext
from audit.read.documents import read_capture
from spiders.crawl.labels import SIGNPOSTS, SITEMAP
from spiders.crawl.signposts import site_follow, site_start


class WebsiteSettings(ChannelSettings):
    """Settings of a website; several channels may share one site, each with its own globs."""


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    if capture.label not in SIGNPOSTS:
        yield from read_capture(capture, context)


CHANNEL = ChannelType(
    "website",
    WebsiteSettings,
    site_start,
    _read,
    summary="A website: the pages that its sitemaps and links lead to.",
    follow=site_follow,
    listing=frozenset({SITEMAP}),
)
