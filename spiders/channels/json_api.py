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

Posts of a network without a channel type of its own::

    items: data
    columns: {id: key, text: text, created_at: published}

Directus: ``items: data`` and ``only: ["status=published"]``, since a token that may read drafts is given them.
Strapi: ``paging: {kind: page, parameter: "pagination[page]", size_parameter: "pagination[pageSize]", total_pages:
meta.pagination.pageCount}``. Wagtail: ``items: items`` with offset and limit, at most 20 a page.
"""

import json
from collections.abc import Iterator
from typing import Any, Literal

from pydantic import field_validator

from audit.model.capture import Capture, Document
from audit.plugins.channel import ChannelType, ReadContext, Request
from spiders.apis.addresses import BODY_POSITION, link_next, parameter, with_parameters
from spiders.apis.paging import Paging, body_at, first_address, next_address, next_position
from spiders.channels._api.access import bearer
from spiders.channels._api.answers import answer, peek, refuse_errors
from spiders.channels._api.json_items import ItemSettings, documents_of, items_of
from spiders.channels._api.offers import apart


class JsonApiSettings(ItemSettings):
    """Settings of an API that answers JSON.

    Attributes:
        method: ``GET``, or ``POST`` for APIs that are asked by a body.
        body: What is sent with ``POST``.
        paging: How its answers follow each other.
    """

    method: Literal["GET", "POST"] = "GET"
    body: Any = None
    paging: Paging = Paging()

    @field_validator("body")
    @classmethod
    def _is_parsed(cls, body: Any) -> Any:  # noqa: ANN401  (any JSON)
        return json.loads(body) if isinstance(body, str) and body.strip() else body


def _start(settings: JsonApiSettings) -> Iterator[Request]:
    address = first_address(settings.paging, settings.url or "")
    yield _at(settings, address, settings.paging.start) if _in_body(settings) else _request(settings, address)


def _in_body(settings: JsonApiSettings) -> bool:
    return settings.method == "POST" and settings.paging.place == "body"


def _at(settings: JsonApiSettings, address: str, at: str) -> Request:
    """The question for a page that its body names."""
    body = body_at(settings.paging, settings.body if isinstance(settings.body, dict) else {}, at)
    asked = settings.model_copy(update={"body": body})
    return _request(asked, with_parameters(address, {BODY_POSITION: at or None}))


def _request(settings: JsonApiSettings, address: str) -> Request:
    headers = bearer(settings, ("accept", "application/json"))
    if settings.method == "GET":
        return Request(address, "list", headers=headers)
    told = b"" if settings.body is None else json.dumps(settings.body, ensure_ascii=False).encode()
    return Request(address, "list", "POST", (*headers, ("content-type", "application/json")), told)


def _follow(settings: JsonApiSettings, capture: Capture) -> Iterator[Request]:
    value = peek(capture)
    count = len(items_of(value, settings) or ())
    if _in_body(settings):
        at = next_position(settings.paging, parameter(capture.address, BODY_POSITION), value, count)
        if at:
            yield _at(settings, capture.address, at)
        return
    address = next_address(settings.paging, capture.address, value, count, link_next(capture))
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
