"""WooCommerce Store API: public, prices as texts in minor units, variations as entries of their own.

https://developer.woocommerce.com/docs/apis/store-api (read 22 November 2026): ``prices`` hold "1105" with
``currency_minor_unit`` 2 for 11.05; a product whose variations differ has a ``price_range``; the dates of a sale are
not told.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from audit.model.capture import Capture, Document
from audit.model.statement import Subject, Term
from audit.model.values import Relation
from audit.plugins.channel import ChannelSettings, ChannelType, ReadContext, Request
from audit.read.found import TextContext
from audit.read.values.field import read_field
from spiders.apis.addresses import below, link_next, more_pages, number_of_page, parameter, with_query
from spiders.apis.values import inside, objects, pointer, text, words
from spiders.channels._api.answers import listed, rows
from spiders.channels._api.offers import Item, Said, amount_of, damaged, document_of, money, spoken, subject_of
from spiders.channels._api.texts import Text

_PAGE = 100
_TWO = 2


class WooCommerceSettings(ChannelSettings):
    """Settings of a WooCommerce shop.

    Attributes:
        endpoint: Where the list of products lies below ``url``.
        variations: Whether the variations of a product are fetched, each with its own price.
    """

    endpoint: str = "wp-json/wc/store/v1/products"
    variations: bool = True


def _start(settings: WooCommerceSettings) -> Iterator[Request]:
    address = below(settings.url or "", settings.endpoint)
    yield Request(with_query(address, per_page=_PAGE, page=1, orderby="id", order="asc"), "products")


def _follow(settings: WooCommerceSettings, capture: Capture) -> Iterator[Request]:
    products = listed(capture)
    yield from _next_page(capture, products)
    if not settings.variations or parameter(capture.address, "parent"):
        return
    for _, product in products:
        if text(product.get("type")) == "variable" and product.get("variations"):
            of_parent = {"type_": "variation", "parent": text(product.get("id")), "first": None}
            yield Request(with_query(capture.address, page=1, **of_parent), "products")


def _next_page(capture: Capture, products: tuple[tuple[str, Mapping[str, Any]], ...]) -> Iterator[Request]:
    page = number_of_page(capture.address)
    first = text(products[0][1].get("id")) if products else ""
    more = more_pages(capture, page)
    if more is None:
        # Proxies drop the header with the number of pages; then the list ends with an empty or a repeated page.
        more = bool(link_next(capture)) or (bool(first) and first != parameter(capture.address, "first"))
    if more and first:
        yield Request(with_query(capture.address, page=page + 1, first=first), "products")


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    for place, product in rows(capture):
        yield _document(place, product, capture, context)


def _document(place: str, product: Mapping[str, Any], capture: Capture, context: ReadContext) -> Document:
    name, number = words(product.get("name")), text(product.get("id"))
    if not name or not number:
        return damaged(capture, context, place, "has no name or id")
    address = text(product.get("permalink")) or f"{capture.address}#{number}"
    subject = subject_of(
        name,
        context,
        {"sku": text(product.get("sku")), "group": _group(product, number)},
        brand=words(inside(product, "brands", 0, "name")),
        variant=_variant(product),
        link=address,
        family=_is_family(product),
    )  # fmt: skip
    said = (*_prices(place, product, subject), *_stock(place, product, subject, context))
    texts = tuple(
        Text(product.get(field) or "", f"{place}/{field}", html=True) for field in ("short_description", "description")
    )
    return document_of(Item(number, address, subject, said, texts), capture, context)


def _is_family(product: Mapping[str, Any]) -> bool:
    return text(product.get("type")) in {"variable", "grouped"}


def _group(product: Mapping[str, Any], number: str) -> str:
    parent = text(product.get("parent"))
    if parent not in {"", "0"}:
        return parent
    return number if _is_family(product) else ""


def _variant(product: Mapping[str, Any]) -> str:
    """The words that tell a variation: WooCommerce writes "Size: L / Colour: red"."""
    if text(product.get("parent")) in {"", "0"}:
        return ""
    written = words(product.get("variation"))
    values = [part.partition(":")[2].strip() or part.strip() for part in written.split(" / ")] if written else []
    values = values or [words(a.get("value")) for _, a in objects(product.get("attributes"), "")]
    return ", ".join(filter(None, values))


def _prices(place: str, product: Mapping[str, Any], subject: Subject) -> tuple[Said, ...]:
    prices = product.get("prices")
    if not isinstance(prices, Mapping) or (product.get("is_purchasable") is False and _is_unset(prices)):
        return ()
    digits, currency = prices.get("currency_minor_unit", _TWO), text(prices.get("currency_code"))
    if not isinstance(digits, int):
        return ()

    def said(attribute: str, *steps: str, bound: str | None = None) -> Said | None:
        written = inside(prices, *steps)
        amount = amount_of(written, digits)
        term = money(attribute, amount, currency, bound=bound) if amount is not None else None
        return Said(subject, term, f"{place}/prices{pointer(*steps)}", text(written)) if term else None

    low, high = (inside(prices, "price_range", end) for end in ("min_amount", "max_amount"))
    if low is not None and low != high:
        return spoken((said("price", "price_range", "min_amount", bound="min"),))
    price, regular = amount_of(prices.get("price")), amount_of(prices.get("regular_price"))
    is_reduced = price is not None and regular is not None and price < regular
    return spoken((said("price", "price"), said("list_price", "regular_price") if is_reduced else None))


def _is_unset(prices: Mapping[str, Any]) -> bool:
    # A product without a price is told as "0" that cannot be bought.
    return text(prices.get("price")) in {"", "0"}


def _stock(place: str, product: Mapping[str, Any], subject: Subject, context: ReadContext) -> tuple[Said, ...]:
    field, value = _stock_field(product)
    if not field:
        return ()
    shown = words(inside(product, "stock_availability", "text"))
    if not shown:
        return (Said(subject, Term("availability", value), f"{place}/{field}", text(product.get(field))),)
    # What the customer reads is the better proof, and may say it more exactly than yes or no: sold out.
    told = read_field("availability", shown, TextContext(context.locale, context.currency, context.anchor))
    flag = Term("availability", value)
    is_exacter = field == "is_in_stock" and told and told.values.relation(flag.values) is Relation.COMPATIBLE
    term = told if told and is_exacter else flag
    return (Said(subject, term, f"{place}/stock_availability/text", shown),)


def _stock_field(product: Mapping[str, Any]) -> tuple[str, str]:
    """The field that says whether there is any, and what it says; empty if none does."""
    in_stock, left = product.get("is_in_stock"), product.get("low_stock_remaining")
    if product.get("is_on_backorder") is True:
        return "is_on_backorder", "BackOrder"
    if in_stock is True and isinstance(left, int) and left > 0:
        return "low_stock_remaining", "LimitedAvailability"
    if isinstance(in_stock, bool):
        return "is_in_stock", "InStock" if in_stock else "OutOfStock"
    return "", ""


CHANNEL = ChannelType(
    "woocommerce",
    WooCommerceSettings,
    _start,
    _read,
    summary="A WooCommerce shop by its public Store API: prices, stock and descriptions of products and variations.",
    follow=_follow,
    listing=frozenset({"products"}),
)
