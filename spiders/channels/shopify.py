"""Shopify storefront: ``/products.json``, page by page, and the pages of the shop beside it.

The file is public and undocumented; where a shop has switched it off, its pages are read all the same, and the
channel counts as not complete. Its prices have no currency: they are in that of the channel, or of the market that
``region`` and ``currency`` of the channel ask for.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from audit.model.capture import Capture, Document
from audit.model.statement import Subject, Term
from audit.plugins.channel import ChannelSettings, ChannelType, ReadContext, Request
from audit.read.documents import read_capture
from spiders.apis.addresses import below, number_of_page, parameter, with_query
from spiders.apis.values import inside, objects, text
from spiders.channels._api.answers import is_json, listed, rows
from spiders.channels._api.offers import Item, Said, amount_of, damaged, document_of, money, spoken, subject_of
from spiders.channels._api.texts import Text
from spiders.crawl.labels import GUESS, SIGNPOSTS, SITEMAP
from spiders.crawl.signposts import sitemap_requests

_PAGE = 250
_ONLY_VARIANT = "Default Title"


class ShopifySettings(ChannelSettings):
    """Settings of a Shopify shop.

    Attributes:
        pages: Whether the shop's pages are read beside the list of products.
    """

    pages: bool = True


def _start(settings: ShopifySettings) -> Iterator[Request]:
    url = settings.url or ""
    market = {"country": settings.region, "currency": settings.currency}
    yield Request(with_query(below(url, "products.json"), limit=_PAGE, page=1, **market), "products")
    if settings.pages:
        yield Request(url)
        yield Request(below(url, "/sitemap.xml"), GUESS)


def _follow(settings: ShopifySettings, capture: Capture) -> Iterator[Request]:
    if capture.label in {SITEMAP, GUESS}:
        yield from sitemap_requests(capture)
    if capture.label != "products":
        return
    products = listed(capture, "products")
    first = text(products[0][1].get("id")) if products else ""
    # Some shops give their last page again and again; the first id travels in the address, which the shop ignores.
    if not first or first == parameter(capture.address, "first"):
        return
    yield Request(with_query(capture.address, page=number_of_page(capture.address) + 1, first=first), "products")
    if settings.pages:
        yield from (Request(_address(capture, product), depth=1) for _, product in products if product.get("title"))


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    if capture.label in SIGNPOSTS:
        return
    if capture.label != "products" and not is_json(capture):
        yield from read_capture(capture, context)
        return
    for place, product in rows(capture, "products"):
        yield _document(place, product, capture, context)


def _document(place: str, product: Mapping[str, Any], capture: Capture, context: ReadContext) -> Document:
    name, handle = text(product.get("title")), text(product.get("handle"))
    variants = tuple(objects(product.get("variants"), f"{place}/variants"))
    if not name or not handle or not variants:
        return damaged(capture, context, place, "has no title, handle or variants")
    address = _address(capture, product)
    group = {"group": text(product.get("id"))}
    brand = text(product.get("vendor"))
    family = subject_of(name, context, group, brand=brand, link=address, family=len(variants) > 1)
    said = [one for at, variant in variants for one in _variant(at, variant, family, group, context)]
    description = Text(product.get("body_html") or "", f"{place}/body_html", html=True)
    return document_of(Item(group["group"], address, family, tuple(said), (description,)), capture, context)


def _variant(
    place: str, variant: Mapping[str, Any], family: Subject, group: Mapping[str, str], context: ReadContext
) -> tuple[Said, ...]:
    title = text(variant.get("title"))
    subject = subject_of(
        family.name, context, {**group, "sku": text(variant.get("sku")), "gtin": text(variant.get("barcode"))},
        brand=family.brand, link=family.link, variant="" if title == _ONLY_VARIANT else title,
    )  # fmt: skip
    price, former = amount_of(variant.get("price")), amount_of(variant.get("compare_at_price"))

    def said(term: Term | None, name: str) -> Said | None:
        return Said(subject, term, f"{place}/{name}", text(variant.get(name))) if term else None

    is_reduced = price is not None and former is not None and former > price
    available = variant.get("available")
    return spoken((
        said(money("price", price, context.currency), "price") if price is not None else None,
        said(money("list_price", former, context.currency), "compare_at_price") if is_reduced and former else None,
        said(Term("availability", "InStock" if available else "OutOfStock"), "available")
        if isinstance(available, bool) else None,
    ))  # fmt: skip


def _address(capture: Capture, product: Mapping[str, Any]) -> str:
    handle = text(inside(product, "handle"))
    if not capture.address.startswith("http"):
        return f"{capture.address}#{handle}"
    shop = capture.address.partition("/products.json")[0].partition("/collections/")[0]
    return f"{shop}/products/{handle}"


CHANNEL = ChannelType(
    "shopify",
    ShopifySettings,
    _start,
    _read,
    summary="A Shopify shop: its public list of products, and its pages beside it.",
    follow=_follow,
    listing=frozenset({"products"}),
)
