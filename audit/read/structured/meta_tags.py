"""What the head of a page says: title, description, Open Graph, product tags, canonical address, dates."""

from dataclasses import dataclass

from audit.model.scope import Scope
from audit.model.statement import Layer
from audit.read.markup.landmarks import Landmarks
from audit.read.markup.tree import path_of, text_of
from audit.read.structured.items import Scalar
from audit.read.structured.offerings import FieldContext, Said, gtin, identifier
from audit.read.structured.schema_values import read_money
from audit.read.values.field import read_field

_LENGTH = 2000
_LANGUAGES = 40
_AMOUNTS = (
    ("product:sale_price", "price"), ("product:price", "price"), ("og:price", "price"),
    ("product:original_price", "list_price"), ("og:sale_price", "price"),
)  # fmt: skip
_WORDS = (
    ("product:availability", "availability"), ("og:availability", "availability"),
    ("product:condition", "item_condition"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of a page says.

    Attributes:
        title: Text of ``title``.
        canonical: Address that the page calls its own.
        alternates: Addresses of the page in other languages.
        base: Value of ``base href``; empty if there is none.
        tags: ``name`` or ``property`` of each ``meta`` in lower case, with content and path; the first one wins.
    """

    title: str
    canonical: str
    alternates: tuple[str, ...]
    base: str
    tags: dict[str, Scalar]

    def tag(self, *names: str) -> str:
        """The content of the first tag that is there; empty if none is."""
        return next((self.tags[name].text for name in names if name in self.tags), "")


def read_head(found: Landmarks) -> Head:
    """Read the head; tags that stand in the body by mistake count as well."""
    tags: dict[str, Scalar] = {}
    paths: dict[int, str] = {}
    for node in found.metas:
        attributes = node.attributes
        name = (attributes.get("property") or attributes.get("name") or "").strip().lower()
        content = " ".join((attributes.get("content") or "")[:_LENGTH].split())
        if name and content and name not in tags:
            tags[name] = Scalar(content, path_of(node, paths))
    own = [node.attributes for node in found.links]
    canonical = next(((a.get("href") or "").strip() for a in own if (a.get("rel") or "").lower() == "canonical"), "")
    return Head(
        text_of(found.title)[:_LENGTH] if found.title is not None else "",
        canonical,
        tuple((a.get("href") or "").strip() for a in own if "hreflang" in a)[:_LANGUAGES],
        (found.base.attributes.get("href") or "").strip() if found.base is not None else "",
        tags,
    )


def read_product_tags(head: Head, context: FieldContext) -> tuple[Said, ...]:
    """The terms of the product tags of Open Graph: price and currency, availability, condition."""
    found: list[Said] = []
    sale = any(name.startswith("product:sale_price") for name in head.tags)
    for prefix, attribute in _AMOUNTS:
        value = head.tags.get(f"{prefix}:amount")
        currency = head.tag(f"{prefix}:currency", "product:price:currency", "og:price:currency").upper()
        if sale and prefix == "product:price":
            attribute = "list_price"  # noqa: PLW2901  (the price is the former one while a sale price is given)
        term = read_money(attribute, value, currency, "", None, context)
        if term is not None and value is not None:
            found.append(Said(term, value.path, value.text, Scope(), Layer.META))
    for name, attribute in _WORDS:
        value = head.tags.get(name)
        term = read_field(attribute, value.text, context.text) if value is not None else None
        if term is not None and value is not None:
            found.append(Said(term, value.path, value.text, Scope(), Layer.META))
    unique: dict[object, Said] = {}
    for said in found:
        unique.setdefault(said.term, said)
    return tuple(unique.values())


def product_ids(head: Head) -> tuple[tuple[str, str], ...]:
    """Identifiers in product tags."""
    sku = identifier(head.tag("product:retailer_item_id", "product:retailer_part_no"))
    code = gtin(head.tag("product:ean", "product:gtin", "product:upc"))
    return tuple((kind, value) for kind, value in (("gtin", code), ("sku", sku)) if value)
