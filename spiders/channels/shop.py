"""Any web shop, read through its pages like a website; for shops whose interface is known there are own types."""

from collections.abc import Iterator

from audit.model.capture import Capture, Document
from audit.model.channel import Phase
from audit.plugins.channel import ChannelSettings, ChannelType, ReadContext
from audit.read.documents import read_capture
from spiders.crawl.labels import SIGNPOSTS, SITEMAP
from spiders.crawl.signposts import site_follow, site_start


class ShopSettings(ChannelSettings):
    """Settings of a shop.

    Attributes:
        phase: Customers meet a shop while they buy.
    """

    phase: Phase = Phase.DURING


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    if capture.label not in SIGNPOSTS:
        yield from read_capture(capture, context)


CHANNEL = ChannelType(
    "shop",
    ShopSettings,
    site_start,
    _read,
    summary="Any web shop: the pages that its sitemaps and links lead to.",
    follow=site_follow,
    listing=frozenset({SITEMAP}),
)
