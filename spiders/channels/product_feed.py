"""A product feed: Google Merchant (RSS, Atom, TSV, CSV), Meta, idealo and other portals, or any CSV or XML.

The usual names of columns are known in four languages. Where a feed has others, the audit file says what they mean::

    type: product_feed
    url: "https://www.alpenkauf.example/export/portal.csv"
    columns: {Artikelkennung: sku, "VK neu": price, "VK alt": list_price}
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from pydantic import Field, field_validator

from audit.model.capture import Capture, Document
from audit.plugins.channel import Budget, ChannelSettings, ChannelType, ReadContext, Request
from audit.read.files.feed_columns import MEANINGS
from audit.read.files.product_feeds import read_product_feed

# The names that records and statements have for what a feed's column holds.
_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "sku": "id", "key": "id", "name": "title", "url": "link", "voucher_code": "voucher",
        "item_condition": "condition",
        "free_shipping_from": "free_from", "lowest_price_30d": "lowest",
    }
)  # fmt: skip
_FEED_BYTES = 256 * 1024 * 1024  # a feed holds all products; pages are bounded far lower


class ProductFeedSettings(ChannelSettings):
    """Settings of a product feed.

    Attributes:
        columns: Header of the feed's column and what it holds, where the usual names do not say it: ``price``,
            ``list_price``, ``sale_price``, ``unit_price``, ``availability``, ``shipping_cost``, ``delivery_time``,
            ``valid_from``, ``valid_through``, ``discount``, ``voucher_code``, ``sku``, ``gtin``, ``name``, ``brand``,
            ``variant``, ``url``, any other attribute such as ``contract_term``, and more; a wrong name is answered
            with all of them.
        budget: Of one large document.
    """

    budget: Budget = Budget(bytes=_FEED_BYTES, seconds=300.0)
    columns: dict[str, str] = Field(default_factory=dict)

    @field_validator("columns")
    @classmethod
    def _known(cls, columns: dict[str, str]) -> dict[str, str]:
        unknown = sorted(set(columns.values()) - MEANINGS - _NAMES.keys())
        if unknown:
            known = ", ".join(sorted(MEANINGS | _NAMES.keys()))
            raise ValueError(f"no column of a feed holds {', '.join(map(repr, unknown))}; it may be one of {known}")
        return columns

    @property
    def meanings(self) -> dict[str, str]:
        """Columns and what the reader of feeds calls what they hold."""
        return {column: _NAMES.get(name, name) for column, name in self.columns.items()}


def _start(settings: ProductFeedSettings) -> Iterator[Request]:
    yield Request(settings.url or "", "feed")


def _read(capture: Capture, context: ReadContext) -> Iterator[Document]:
    settings = context.settings
    meanings = settings.meanings if isinstance(settings, ProductFeedSettings) else {}
    yield from read_product_feed(capture, context, meanings)


CHANNEL = ChannelType(
    "product_feed",
    ProductFeedSettings,
    _start,
    _read,
    summary="A product feed: Google Merchant, Meta, idealo, or any CSV or XML by its columns.",
    listing=frozenset({"feed"}),
)
