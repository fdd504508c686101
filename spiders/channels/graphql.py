"""GraphQL: a query, and by JMESPath which field of its answer is which term.

Vendure, whose amounts are minor units, ``price`` net beside ``priceWithTax`` gross::

    type: graphql
    url: https://shop.example/shop-api
    query: |
      query ($take: Int, $skip: Int) { products(options: {take: $take, skip: $skip}) { totalItems items {
        name slug description variants { sku name priceWithTax currencyCode stockLevel } } } }
    variables: {take: 100}
    paging: {kind: offset, parameter: skip, size: 100, total: data.products.totalItems}
    items: data.products.items
    variants: variants
    columns:
      parent.name: name
      name: variant
      sku: sku
      priceWithTax: {attribute: price, unit: minor, currency: currencyCode}
      stockLevel: {attribute: availability, values: {LOW_STOCK: LimitedAvailability}}
      parent.description: text

Magento and Adobe Commerce: ``products(search: "", pageSize: $size, currentPage: $page)``, ``paging: {kind: page,
parameter: page, total_pages: data.products.page_info.total_pages}`` (a page past the end is an error there),
``price_range.minimum_price.final_price.value`` with ``regular_price`` beside it, the store in ``headers: {Store: de}``.
"""

import json
from collections.abc import Iterator
from typing import Any

from pydantic import Field

from audit.model.capture import Capture, Document, Problem
from audit.plugins.channel import ChannelType, ReadContext, Request
from spiders.apis.addresses import BODY_POSITION, parameter, with_parameters
from spiders.apis.paging import Paging, body_at, next_position
from spiders.channels._api.access import bearer
from spiders.channels._api.answers import answer, peek, refuse_errors
from spiders.channels._api.json_items import ItemSettings, documents_of, items_of
from spiders.channels._api.offers import apart
from spiders.crawl.refusals import complaint_of


class GraphQLSettings(ItemSettings):
    """Settings of a GraphQL API.

    Attributes:
        query: The query.
        variables: Its variables.
        paging: How its answers follow each other, by a variable.
    """

    query: str
    variables: dict[str, Any] = Field(default_factory=dict)
    paging: Paging = Paging()


def _start(settings: GraphQLSettings) -> Iterator[Request]:
    yield _request(settings, settings.url or "", settings.paging.start)


def _request(settings: GraphQLSettings, address: str, at: str) -> Request:
    variables = body_at(settings.paging, settings.variables, at)
    body = json.dumps({"query": settings.query, "variables": variables}, ensure_ascii=False).encode()
    headers = bearer(settings, ("accept", "application/json"), ("content-type", "application/json"))
    return Request(with_parameters(address, {BODY_POSITION: at or None}), "list", "POST", headers, body)


def _follow(settings: GraphQLSettings, capture: Capture) -> Iterator[Request]:
    value = peek(capture)
    count = len(items_of(value, settings) or ())
    at = next_position(settings.paging, parameter(capture.address, BODY_POSITION), value, count)
    if at:
        yield _request(settings, capture.address, at)


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    value, settings = answer(capture), context.settings
    if not isinstance(settings, ItemSettings):
        return
    message = complaint_of(value)
    if items_of(value, settings) is None:
        refuse_errors(value, capture.address)
    yield from apart(documents_of(value, settings, capture, context))
    if message:
        yield _partial(message, capture, context)


def _partial(message: str, capture: Capture, context: ReadContext) -> Document:
    """A document that says that the answer has errors beside its items: what is missing in it is not absent."""
    problem = Problem("E-API", f"A part of the answer is missing: {message[:200]}")
    return Document(context.channel, capture.address, f"{capture.address}#errors", capture.digest, problems=(problem,))


CHANNEL = ChannelType(
    "graphql",
    GraphQLSettings,
    _start,
    _read,
    summary="Any GraphQL API; the audit file holds the query and says by JMESPath which field is which term.",
    follow=_follow,
    listing=frozenset({"list"}),
)
