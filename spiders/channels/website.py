"""A website, found through its sitemaps and its links."""

from audit.plugins.channel import ChannelSettings, ChannelType
from spiders.crawl.labels import SITEMAP
from spiders.crawl.signposts import site_follow, site_read, site_start


class WebsiteSettings(ChannelSettings):
    """Settings of a website; several channels may share one site, each with its own globs."""


CHANNEL = ChannelType(
    "website",
    WebsiteSettings,
    site_start,
    site_read,
    summary="A website: the pages that its sitemaps and links lead to.",
    follow=site_follow,
    listing=frozenset({SITEMAP}),
)
