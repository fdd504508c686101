"""A site: where its pages, sitemaps and robots.txt lead, and which of them are read."""

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from audit.model.capture import Capture, Document
from audit.plugins.channel import ChannelSettings, ReadContext, Request
from audit.read.documents import read_capture
from spiders.crawl.actions import changes_something
from spiders.crawl.addresses import join, origin_of
from spiders.crawl.labels import GUESS, PAGE, PROBE, ROBOTS, SIGNPOSTS, SITEMAP
from spiders.crawl.robots import read_robots

# The same every night, and plain words: whoever finds it in a log shall know what it was for.
NOT_THERE = "einklang-asks-for-a-page-that-is-not-there"
_MOST_LINKS = 5_000
_MOST_LOCATIONS = 50_000
_HTML = frozenset({"text/html", "application/xhtml+xml"})
_LOCATION = re.compile(rb"<((?:[\w-]+:)?)loc>\s*(?:<!\[CDATA\[)?\s*([^<\]\s]{1,2000})")
_NO_DOCUMENT = re.compile(
    r"(?i)\.(?:7z|avi|bmp|css|csv|dmg|doc|eot|epub|exe|gif|gz|ico|ics|jpe?g|js|json|map|mov|mp[34]|mpeg|od[tsp]|ogg|otf|png|"
    r"pptx?|rar|rss|svg|tar|tiff?|ttf|vcf|wav|web[mp]|woff2?|xlsx?|xml|zip)$"
)
# Where visitors say who they are or what they think nothing is offered, and no night would be without a gap.
_COUNTER = re.compile(
    r"(?i)/(?:(?:log|sign)-?(?:in|on|up)|anmelden|einloggen|connexion|s-identifier|accedi|registrier(?:en|ung)|register|"
    r"registrati|inscription|iscrizione|(?:password|passwort|mot-de-passe)[-_](?:reset|forgotten|vergessen|oublie)|"
    r"(?:lost|forgot)[-_]password|reviews?/(?:add|new|write))(?:\.\w+)?/?$"
)
_REFRESH = re.compile(r"(?i)^\s*\d*(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?['\"]?([^'\"]+)")


def site_start(settings: ChannelSettings) -> Iterator[Request]:
    """The first requests of a site: robots.txt, the usual sitemap, the first page, and one that is not there."""
    url = settings.url or ""
    origin = origin_of(url)
    yield Request(f"{origin}/robots.txt", ROBOTS)
    yield Request(f"{origin}/sitemap.xml", GUESS)
    yield Request(url, PAGE)
    yield Request(urljoin(url, NOT_THERE), PROBE)


def is_probe(address: str) -> bool:
    """Whether an address is one that is not there and was asked for to see what the site shows then."""
    return address.endswith(f"/{NOT_THERE}")


def site_follow(_settings: ChannelSettings, capture: Capture) -> Iterator[Request]:
    """What a page, sitemap or robots.txt of a site leads to.

    Channels whose types share this function share the pages of a site: what one finds, another may claim.
    """
    if capture.label == ROBOTS:
        for address in read_robots(capture.status, capture.body).sitemaps:
            yield Request(urljoin(capture.address, address), SITEMAP)
    elif capture.label in {SITEMAP, GUESS}:
        yield from sitemap_requests(capture)
    elif capture.label == PAGE:
        for address in page_links(capture):
            yield Request(address, PAGE, depth=1)


def site_read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    """The documents of what a site shows; what only leads to pages is none.

    Raises:
        GapError: If it cannot be read.
    """
    if capture.label not in SIGNPOSTS:
        yield from read_capture(capture, context)


def sitemap_requests(capture: Capture) -> Iterator[Request]:
    """The pages that a sitemap lists, or the sitemaps that an index of sitemaps lists."""
    is_index = b"<sitemapindex" in capture.body[:4096].replace(b":sitemapindex", b"<sitemapindex")
    label, depth = (SITEMAP, 0) if is_index else (PAGE, 1)
    for address in _locations(capture):
        yield Request(address, label, depth=depth)


def page_links(capture: Capture) -> Iterator[str]:
    """The addresses to which a page links and that may be documents, absolute and each once, in its order.

    Links that the site marks as not to be followed, that would change something (a basket), that lead to a login or
    a form, and files that are no documents are left out.
    """
    if capture.media_type not in _HTML:
        return
    tree = LexborHTMLParser(capture.body)
    base_node = tree.css_first("base[href]")
    base = urljoin(capture.address, (base_node.attributes.get("href") or "").strip()) if base_node else capture.address
    seen: set[str] = set()
    for target in _targets(tree):
        address = join(base, target)
        if not address or address in seen or not _may_be_document(address):
            continue
        seen.add(address)
        yield address
        if len(seen) >= _MOST_LINKS:
            return


def _targets(tree: LexborHTMLParser) -> Iterator[str]:
    for node in tree.css('a[href], area[href], link[href], meta[http-equiv="refresh" i]'):
        if node.tag == "meta":
            found = _REFRESH.match(node.attributes.get("content") or "")
            if found:
                yield found[1]
        elif (node.tag != "link" or _is_page_of_site(node)) and "nofollow" not in _relations(node):
            yield node.attributes.get("href") or ""


def _is_page_of_site(node: LexborNode) -> bool:
    relations = _relations(node)
    if "alternate" in relations:
        return "hreflang" in node.attributes and "type" not in node.attributes
    return not {"canonical", "next", "prev"}.isdisjoint(relations)


def _relations(node: LexborNode) -> list[str]:
    return (node.attributes.get("rel") or "").lower().split()


def _may_be_document(address: str) -> bool:
    parts = urlsplit(address)
    no_offers = _NO_DOCUMENT.search(parts.path) or _COUNTER.search(parts.path)
    return not no_offers and not changes_something(address)


def _locations(capture: Capture) -> Iterator[str]:
    if b"<" not in capture.body[:512]:  # a sitemap may be a plain list
        lines = capture.body.decode("utf-8", "replace").split()
        yield from filter(None, (join(capture.address, line) for line in lines[:_MOST_LOCATIONS]))
        return
    count = 0
    for found in _LOCATION.finditer(capture.body):
        if found[1] in {b"image:", b"video:", b"news:"}:
            continue
        address = join(capture.address, unescape(found[2].decode("utf-8", "replace")))
        count += 1
        if address:
            yield address
        if count >= _MOST_LOCATIONS:
            return
