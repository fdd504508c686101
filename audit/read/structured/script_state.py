"""State that shops embed in scripts and attributes: variants of Shopify and WooCommerce, JSON of web frameworks.

Only forms whose meaning is known are read; a number of unknown unit is no price.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from typing import Any

from audit.read.markup.landmarks import Landmarks
from audit.read.markup.tree import Attributes, Node, path_of
from audit.read.structured.items import Item, Scalar
from audit.read.structured.loose_json import read_assigned, read_loose, read_value

_MOST_NODES = 50_000
_VARIANTS = 300
_IDENTITIES = ("__NEXT_DATA__", "__NUXT_DATA__", "ProductJson")
_STATE = re.compile(
    r"\s*window(?:\.|\[[\"'])(?P<name>__(?:INITIAL|PRELOADED|APP|REDUX|VUEX|SERVER)_(?:STATE|DATA)__)(?:[\"']\])?"
    r"\s*=\s*(?=\{)"
)
_SHOPIFY_KEYS = {"variants", "handle"}
_AMOUNT_KEYS = ("amount", "value", "centAmount")


def read_script_state(landmarks: Landmarks) -> tuple[Item, ...]:
    """Products in the state that the page carries for its scripts."""
    found: list[Item] = []
    holders = (node for node in landmarks.scripts if _is_state(node.attributes))
    for node in islice(holders, 40):
        path = f"{path_of(node)}#"
        values, _ = read_loose(node.text())
        for value in values:
            found.extend(_products(value, path))
    for node, name, value in _assigned(landmarks):
        found.extend(_products(value, f"{path_of(node)}#{name}"))
    for node in landmarks.variations[:5]:
        values, _ = read_loose(node.attributes.get("data-product_variations") or "")
        found.extend(_woo(value, path_of(node)) for value in values if isinstance(value, list) and value)
    return tuple(found or _analysed(landmarks))


def _assigned(landmarks: Landmarks) -> Iterator[tuple[Node, str, Any]]:
    """The states that frameworks hand on from the server in a script of their own (``__INITIAL_STATE__``)."""
    for node in landmarks.scripts:
        text = "" if {"type", "src"} & node.attributes.keys() else node.text()
        named = _STATE.match(text)
        value = read_value(text, named.end()) if named else None
        if named is not None and isinstance(value, dict):
            yield node, named["name"], value


def _analysed(landmarks: Landmarks) -> Iterator[Item]:
    """The product that Shopify tells its statistics of (``var meta = {...}``), where there is no other state."""
    for node in landmarks.scripts:
        meta = read_assigned(node.text(), "meta") if not node.attributes else None
        product = meta.get("product") if isinstance(meta, dict) else None
        variants = product.get("variants") if isinstance(product, dict) else None
        if isinstance(variants, list):
            told = [_of_statistics(variant) for variant in variants if isinstance(variant, dict)]
            name = str(told[0]["product"]) if told else ""
            if item := _shopify({"title": name, "variants": told}, f"{path_of(node)}#meta"):
                yield item
            return


def _of_statistics(variant: dict[str, Any]) -> dict[str, Any]:
    """A variant of the statistics in the words of the product's own JSON; its name holds both product and variant."""
    own = variant.get("public_title") or ""
    name = str(variant.get("name") or "").removesuffix(f" - {own}" if own else "")
    return {"title": own, "product": name, "sku": variant.get("sku"), "price": variant.get("price")}


def _is_state(attributes: Attributes) -> bool:
    """Whether a script element holds data, and no code."""
    if (attributes.get("type") or "").lower() == "application/json" or "data-product-json" in attributes:
        return True
    return (attributes.get("id") or "").startswith(_IDENTITIES)


def _products(value: Any, path: str) -> Iterator[Item]:  # noqa: ANN401  (JSON)
    """Products in a tree of JSON, wherever they stand."""
    stack: list[tuple[Any, str]] = [(value, path)]
    told = 0
    while stack and told < _MOST_NODES:
        node, at = stack.pop()
        told += 1
        if isinstance(node, list):
            stack.extend((inner, f"{at}/{number}") for number, inner in enumerate(node))
        elif isinstance(node, dict):
            product = _product(node, at)
            if product is not None:
                yield product
                continue
            stack.extend((inner, f"{at}/{key}") for key, inner in node.items())


def _product(node: dict[str, Any], path: str) -> Item | None:
    if node.keys() >= _SHOPIFY_KEYS and isinstance(node.get("variants"), list):
        return _shopify(node, path)
    price = node.get("price")
    name = node.get("name") or node.get("title")
    if isinstance(price, dict) and isinstance(name, str) and (node.get("sku") or node.get("id")):
        return _framework(node, price, name, path)
    currency = node.get("currency") or node.get("currencyCode") or node.get("priceCurrency")
    is_named = isinstance(name, str) and (node.get("sku") or node.get("id"))
    if isinstance(currency, str) and isinstance(name, str) and is_named and not _has_other_price(node):
        return _framework(node, {"amount": price, "currency": currency}, name, path)
    return None


def _has_other_price(node: dict[str, Any]) -> bool:
    """Whether an object has a second price, so that nobody knows which one is asked: "salePrice" beside "price"."""
    others = (value for key, value in node.items() if key != "price" and "price" in key.lower())
    return any(isinstance(value, Decimal) and value and value != node.get("price") for value in others)


def _framework(node: dict[str, Any], price: dict[str, Any], name: str, path: str) -> Item | None:
    """A product whose price is an object with an amount in whole units and a currency."""
    currency = price.get("currency") or price.get("currencyCode") or price.get("currency_code")
    key = next((key for key in _AMOUNT_KEYS[:2] if key in price), "")
    amount = price.get(key) if key else None
    if not isinstance(currency, str) or not isinstance(amount, (str, Decimal)):
        return None
    if "." not in str(amount):
        return None  # whole numbers may be minor units
    offer = {"price": (_scalar(amount, f"{path}/price/{key}"),), "priceCurrency": (Scalar(currency, path),)}
    return Item(("Product",), _named(name, node.get("sku"), path) | {"offers": (Item(("Offer",), offer, path),)}, path)


def _shopify(node: dict[str, Any], path: str) -> Item | None:
    """A Shopify product: prices of its JSON are hundredths where they are whole numbers, else whole units."""
    name = str(node.get("title") or "")
    variants = tuple(
        _shopify_variant(variant, name, f"{path}/variants/{number}")
        for number, variant in enumerate(node["variants"][:_VARIANTS])
        if isinstance(variant, dict)
    )
    if len(variants) > 1:
        return Item(("ProductGroup",), _named(name, None, path) | {"hasVariant": variants}, path)
    return variants[0] if variants else None


def _shopify_variant(variant: dict[str, Any], name: str, path: str) -> Item:
    price = _shopify_amount(variant.get("price"), f"{path}/price")
    listed = _shopify_amount(variant.get("compare_at_price"), f"{path}/compare_at_price")
    stock = variant.get("available")
    offer = _offer(price, listed, stock if isinstance(stock, bool) else None, path)
    own = _named(name, variant.get("sku"), path) | {"offers": (offer,)}
    title, barcode = variant.get("title"), variant.get("barcode")
    if isinstance(title, str) and title not in {"", "Default Title"}:
        own["size"] = (Scalar(title, path),)
    if isinstance(barcode, str):
        own["gtin"] = (Scalar(barcode, path),)
    return Item(("Product",), own, path)


def _offer(price: Scalar | None, listed: Scalar | None, in_stock: bool | None, path: str) -> Item:  # noqa: FBT001  (a value)
    """An offer in the words of schema.org; the other price counts only if it is the higher one."""
    found: dict[str, tuple[Item | Scalar, ...]] = {}
    if price is not None:
        found["price"] = (price,)
    if price is not None and listed is not None and _decimal(listed) > _decimal(price):
        former = {"price": (listed,), "priceType": (Scalar("ListPrice", path),)}
        found["priceSpecification"] = (Item(("UnitPriceSpecification",), former, path),)
    if in_stock is not None:
        found["availability"] = (Scalar("InStock" if in_stock else "OutOfStock", path),)
    return Item(("Offer",), found, path)


def _woo(variations: list[Any], path: str) -> Item:
    """The variations of a WooCommerce form: prices as displayed, in whole units."""
    variants = tuple(
        _woo_variant(variation, f"{path}#/{number}")
        for number, variation in enumerate(variations[:_VARIANTS])
        if isinstance(variation, dict)
    )
    return Item(("ProductGroup",), {"hasVariant": variants}, path)


def _woo_variant(variation: dict[str, Any], path: str) -> Item:
    price, regular = (
        _scalar(value, f"{path}/{key}")
        if isinstance(value := variation.get(key), (Decimal, str)) and value != ""
        else None
        for key in ("display_price", "display_regular_price")
    )
    stock = variation.get("is_in_stock")
    offer = _offer(price, regular, stock if isinstance(stock, bool) else None, path)
    own = _named("", variation.get("sku"), path) | {"offers": (offer,)}
    attributes = variation.get("attributes")
    words = [v for v in attributes.values() if isinstance(v, str) and v] if isinstance(attributes, dict) else []
    if words:
        own["size"] = (Scalar(", ".join(words), path),)
    return Item(("Product",), own, path)


def _named(name: str, sku: object, path: str) -> dict[str, tuple[Item | Scalar, ...]]:
    found: dict[str, tuple[Item | Scalar, ...]] = {"name": (Scalar(name, path),)} if name else {}
    if isinstance(sku, str) and sku:
        found["sku"] = (Scalar(sku, path),)
    return found


def _shopify_amount(value: object, path: str) -> Scalar | None:
    if isinstance(value, Decimal):
        whole = value == value.to_integral_value()
        return Scalar(f"{value / 100 if whole else value:.2f}", path, exact=True)
    return Scalar(value, path) if isinstance(value, str) and value else None


def _decimal(value: Item | Scalar) -> Decimal:
    try:
        return Decimal(value.text) if isinstance(value, Scalar) else Decimal(0)
    except ArithmeticError:
        return Decimal(0)


def _scalar(value: Decimal | str, path: str) -> Scalar:
    return Scalar(value, path) if isinstance(value, str) else Scalar(f"{value:f}", path, exact=True)
