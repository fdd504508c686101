"""schema.org items as offerings: products, their variants and offers, and the conditions of the whole shop."""

from collections.abc import Iterator, Sequence
from urllib.parse import urljoin

from audit.model.statement import Role, Subject
from audit.read.structured.items import Item, Scalar, walk_items
from audit.read.structured.offerings import FieldContext, Offering, Said, identifiers
from audit.read.structured.schema_offers import OfferReader, service, shipping

_GTIN = ("gtin", "gtin13", "gtin14", "gtin12", "gtin8", "ean", "isbn")
_RELATED = frozenset({
    "isRelatedTo", "isSimilarTo", "isAccessoryOrSparePartFor", "isConsumableFor", "itemListElement", "mentions",
    "isVariantOf", "hasOfferCatalog", "makesOffer", "relatedLink",
})  # fmt: skip
_PAGES = frozenset({
    "webpage", "website", "organization", "breadcrumblist", "listitem", "imageobject", "person", "searchaction",
    "brand",
    "review", "aggregaterating", "itempage", "postaladdress", "store", "onlinestore", "corporation",
})  # fmt: skip
_SHOPS = ("Organization", "OnlineStore", "OnlineBusiness", "Store", "Corporation", "LocalBusiness")
_NAME = 500


def offerings(roots: tuple[Item, ...], context: FieldContext) -> tuple[Offering, ...]:
    """Everything on offer in the items of a page, in the order of the page.

    An offer that belongs to nothing and names nothing counts only where nothing else has a price: beside a product
    it is the price with a coupon, of a tile, of an instalment.
    """
    reader = OfferReader(context)
    found: list[Offering] = []
    stray: list[Offering] = []
    told: set[int] = set()
    listed = _listed(roots)
    variants = {id(variant) for item, _ in walk_items(roots) for variant in item.items("hasVariant")}
    for item, holder in walk_items(roots):
        if id(item) in told or id(item) in variants:
            continue
        if item.is_a(*_SHOPS):
            found.extend(_shop(item, context))
        if item.is_a("ProductGroup") or item.all("hasVariant"):
            told.update(id(inner) for inner, _ in walk_items((item,)))
            found.extend(_group(item, reader, listed=id(item) in listed))
        elif _is_offered(item, holder):
            told.update(id(offer) for offer in item.items("offers"))
            found.extend(_product(item, reader, listed=id(item) in listed))
        elif item.is_a("Offer", "AggregateOffer") and holder is None:
            offering = _lone_offer(item, reader)
            (found if offering.subject.name else stray).append(offering)
    return tuple(found if any(_is_priced(o) for o in found) else (*found, *stray))


def _is_priced(offering: Offering) -> bool:
    return not offering.listed and any(said.term.attribute == "price" for said in offering.said)


def _listed(roots: tuple[Item, ...]) -> set[int]:
    """Items in lists and relations: not what the page is about."""
    found: set[int] = set()
    for item, _ in walk_items(roots):
        for name, values in item.properties.items():
            if name in _RELATED or (item.is_a("ItemList") and name != "offers"):
                inner = tuple(value for value in values if isinstance(value, Item))
                found.update(id(below) for below, _ in walk_items(inner))
    return found


def _is_offered(item: Item, holder: Item | None) -> bool:
    if item.is_a("Product", "IndividualProduct", "ProductModel", "Vehicle", "Car", "Book", "SoftwareApplication"):
        return holder is None or not holder.is_a("Review", "Offer") or bool(item.all("offers"))
    if any(kind.lower() in _PAGES for kind in item.types):
        return bool(item.items("offers")) and not item.is_a(*_SHOPS)
    return bool(item.items("offers"))


def _group(group: Item, reader: OfferReader, *, listed: bool) -> Iterator[Offering]:
    key = group.text("productGroupID", "sku", "mpn")
    role = Role.TILE if listed else Role.MAIN
    variants = group.items("hasVariant")
    # Many a theme writes a group around the one variant of a product that has no others.
    subject = _subject(group, reader.context, role=role, family=len(variants) != 1, group=key)
    said = tuple(s for offer in group.items("offers") for s in reader.read(offer)) + tuple(
        service(group, reader.context)
    )
    yield Offering(subject, _unique(said), listed)
    for variant in variants:
        own = _subject(variant, reader.context, role=role, group=key, above=group)
        told = tuple(s for offer in variant.items("offers") for s in reader.read(offer))
        yield Offering(own, _unique((*told, *service(variant, reader.context))), listed, key or subject.name)


def _product(item: Item, reader: OfferReader, *, listed: bool) -> Iterator[Offering]:
    role = Role.TILE if listed else Role.MAIN
    offers = item.items("offers")
    spread = [inner for offer in offers for inner in offer.items("offers")]
    own = tuple(service(item, reader.context))
    condition = item.scalar("itemCondition")
    several = [offer for offer in (spread or offers) if _tells_apart(offer, spread or offers)]
    subject = _subject(item, reader.context, role=role, family=len(several) > 1 or _has_range(offers))
    if len(several) > 1:
        whole = tuple(s for offer in offers if offer.is_a("AggregateOffer") for s in reader.read(offer))
        yield Offering(subject, _unique((*whole, *own)), listed)
        for offer in several:
            yield Offering(_variant(subject, offer, reader.context), _unique(reader.read(offer)), listed, subject.name)
        return
    said = tuple(s for offer in (*offers, *spread) for s in reader.read(offer)) + own
    if condition is not None and not any(s.term.attribute == "item_condition" for s in said):
        said += tuple(reader.read(Item((), {"itemCondition": (condition,)}, item.path)))
    yield Offering(subject, _unique(said), listed)


def _has_range(offers: Sequence[Item]) -> bool:
    return any(
        o.is_a("AggregateOffer") and o.text("lowPrice") != o.text("highPrice") and o.text("highPrice") for o in offers
    )


def _tells_apart(offer: Item, offers: Sequence[Item]) -> bool:
    """Whether an offer names the variant that it is for, where there are several."""
    if len(offers) < 2:  # noqa: PLR2004  (one has nothing to be told from)
        return False
    named = offer.text("sku", "name", "mpn", "gtin13", "gtin", "description") or offer.items("itemOffered")
    addresses = {o.text("url") for o in offers} - {""}  # of two with one address, that is the page's own
    return bool(named) or len(addresses) == len(offers)


def _lone_offer(offer: Item, reader: OfferReader) -> Offering:
    thing = next(iter(offer.items("itemOffered")), None)
    subject = _subject(thing or offer, reader.context, role=Role.MAIN)
    return Offering(subject, _unique(reader.read(offer)))


def _shop(item: Item, context: FieldContext) -> Iterator[Offering]:
    said = list(service(item, context))
    for details in (*item.items("hasShippingService"), *item.items("shippingDetails")):
        said.extend(shipping(details, context))
    if said:
        yield Offering(Subject(item.text("name")[:_NAME], Role.SHOP), _unique(said))


def _subject(
    item: Item, context: FieldContext, *, role: Role, family: bool = False, group: str = "", above: Item | None = None
) -> Subject:
    brand = next((b.text("name") for b in item.items("brand")), "") or item.text("brand", "manufacturer")
    name = item.text("name", "title") or (above.text("name") if above else "")
    offers = item.items("offers")
    first = offers[0] if len(offers) == 1 else Item(())
    return Subject(
        name=name[:_NAME],
        role=role,
        brand=brand[:_NAME] or (above.text("brand") if above else ""),
        variant=_variation(item, above),
        ids=identifiers(
            sku=item.text("sku", "productID", "identifier") or first.text("sku"),
            mpn=item.text("mpn") or first.text("mpn"),
            gtin=item.text(*_GTIN) or first.text(*_GTIN),
            group=group or item.text("inProductGroupWithID"),
        ),
        link=_link(item.text("url") or first.text("url"), context),
        family=family,
    )


def _variation(item: Item, above: Item | None) -> str:
    if above is None:
        return ""
    words = [_plain(v) for name in ("size", "color", "material", "pattern", "model") for v in item.all(name)]
    if any(words):
        return ", ".join(dict.fromkeys(word for word in words if word))
    whole, own = above.text("name"), item.text("name")
    return own.removeprefix(whole).strip(" -–,:()") if own.startswith(whole) else ""


def _variant(subject: Subject, offer: Item, context: FieldContext) -> Subject:
    thing = next(iter(offer.items("itemOffered")), Item(()))
    words = (
        thing.text("name")
        or offer.text("name")
        or ", ".join(_plain(v) for name in ("size", "color") for v in (*thing.all(name), *offer.all(name)))
    )
    words = words.removeprefix(subject.name).strip(" -–,:()") if words != subject.name else ""
    return Subject(
        name=subject.name,
        role=subject.role,
        brand=subject.brand,
        variant=words[:_NAME],
        ids=identifiers(
            sku=offer.text("sku") or thing.text("sku"),
            mpn=offer.text("mpn") or thing.text("mpn"),
            gtin=offer.text(*_GTIN) or thing.text(*_GTIN),
        ),
        link=_link(offer.text("url"), context) or subject.link,
    )


def _plain(value: Item | Scalar) -> str:
    return value.text.strip() if isinstance(value, Scalar) else value.text("name", "value")


def _link(address: str, context: FieldContext) -> str:
    try:
        found = urljoin(context.address, address) if address else ""
    except ValueError:
        return ""
    return found if found.startswith(("http://", "https://")) else ""


def _unique(said: Sequence[Said]) -> tuple[Said, ...]:
    seen: dict[tuple[object, ...], Said] = {}
    for one in said:
        seen.setdefault((one.term, one.scope), one)
    return tuple(seen.values())
