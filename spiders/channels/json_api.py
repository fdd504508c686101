"""Any API that answers JSON: which of its fields are which terms is said in the audit file, by JMESPath.

Medusa, whose amounts are in major units and whose currency is in lower case::

    type: json_api
    url: "https://shop.example/store/products?region_id=reg_01&fields=*variants.calculated_price"
    headers: {x-publishable-api-key: "${MEDUSA_KEY}"}
    items: products
    variants: variants
    columns:
      parent.title: name
      title: variant
      sku: sku
      calculated_price.calculated_amount: {attribute: price, currency: calculated_price.currency_code}
      parent.description: text
    paging: {kind: offset, parameter: offset, size_parameter: limit, size: 50, total: count}

Directus: ``items: data`` and ``only: ["status=published"]``, since a token that may read drafts is given them.
Strapi: ``paging: {kind: page, parameter: "pagination[page]", size_parameter: "pagination[pageSize]", total_pages:
meta.pagination.pageCount}``. Wagtail: ``items: items`` with offset and limit, at most 20 a page.
"""

from collections.abc import Iterator
from typing import Literal

from audit.model.capture import Capture, Document
from audit.plugins.channel import ChannelType, ReadContext, Request
from spiders.channels._api.access import bearer
from spiders.channels._api.answers import answer, peek, refuse_errors
from spiders.channels._api.json_items import ItemSettings, documents_of
from spiders.channels._api.offers import apart
from spiders.channels._api.pages import Paging, first_page, next_page


class JsonApiSettings(ItemSettings):
    """Settings of an API that answers JSON.

    Attributes:
        method: ``GET``, or ``POST`` for APIs that are asked by a body.
        body: What is sent with ``POST``.
        paging: How its answers follow each other.
    """

    method: Literal["GET", "POST"] = "GET"
    body: str = ""
    paging: Paging = Paging()


def _start(settings: JsonApiSettings) -> Iterator[Request]:
    yield _request(settings, first_page(settings.paging, settings.url or ""))


def _request(settings: JsonApiSettings, address: str) -> Request:
    headers = bearer(settings, ("accept", "application/json"))
    body = settings.body.encode()
    if settings.method == "POST":
        headers += (("content-type", "application/json"),)
    return Request(address, "list", settings.method, headers, body)


def _follow(settings: JsonApiSettings, capture: Capture) -> Iterator[Request]:
    address = next_page(settings.paging, capture, peek(capture), settings.items)
    if address:
        yield _request(settings, address)


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    value = answer(capture)
    refuse_errors(value, capture.address)
    if isinstance(context.settings, ItemSettings):
        yield from apart(documents_of(value, context.settings, capture, context))


CHANNEL = ChannelType(
    "json_api",
    JsonApiSettings,
    _start,
    _read,
    summary="Any API that answers JSON; the audit file says by JMESPath which field is which term.",
    follow=_follow,
    listing=frozenset({"list"}),
)
