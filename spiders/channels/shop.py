"""Any web shop, read through its pages like a website; for shops whose interface is known there are own types."""

from audit.model.channel import Phase
from audit.plugins.channel import ChannelSettings, ChannelType
from spiders.crawl.labels import SITEMAP
from spiders.crawl.signposts import site_follow, site_read, site_start


class ShopSettings(ChannelSettings):
    """Settings of a shop.

    Attributes:
        phase: Customers meet a shop while they buy; in all else it is read as a ``website``, and a plan's "shop"
            means it.
    """

    phase: Phase = Phase.DURING


CHANNEL = ChannelType(
    "shop",
    ShopSettings,
    site_start,
    site_read,
    summary="Any web shop: the pages that its sitemaps and links lead to.",
    follow=site_follow,
    listing=frozenset({SITEMAP}),
)
