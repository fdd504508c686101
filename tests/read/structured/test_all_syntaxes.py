"""Structured data: broken blocks do not lose the others, every syntax says the same, ranges stay ranges."""

import json
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.read.found import TextContext
from audit.read.markup.landmarks import landmarks
from audit.read.markup.tree import parse
from audit.read.structured.all_syntaxes import Structured, read_structured
from audit.read.structured.loose_json import read_loose
from audit.read.structured.meta_tags import read_head
from audit.read.structured.offerings import FieldContext, Offering
from tests.read.making import HOST

CONTEXT = FieldContext(TextContext("de-CH", "CHF", date(2026, 6, 10)), ZoneInfo("Europe/Zurich"), f"{HOST}/de/laterne/")
OFFER = {"@type": "Offer", "price": "20.50", "priceCurrency": "CHF"}


def structured(html: str) -> Structured:
    tree = parse(html)
    marks = landmarks(tree)
    return read_structured(tree, marks, read_head(marks), CONTEXT)


def linked(*blocks: object) -> Structured:
    return structured("".join(f'<script type="application/ld+json">{_text(b)}</script>' for b in blocks))


def _text(block: object) -> str:
    return block if isinstance(block, str) else json.dumps(block)


def product(**offer: object) -> dict[str, object]:
    return {"@type": "Product", "name": "Laterne", "sku": "LA-1", "offers": {**OFFER, **offer}}


def terms(found: Structured) -> set[str]:
    return {str(said.term) for offering in found.offerings for said in offering.said}


def only(found: Structured) -> Offering:
    (offering,) = found.offerings
    return offering


@pytest.mark.parametrize("price", ["NaN", "Infinity", "1e999", "9" * 5000, "-5", "null", '""', "[]", "{}", '"n/a"'])
def test_what_is_no_price_gives_none(price: str) -> None:
    block = f'{{"@type": "Product", "name": "L", "offers": {{"price": {price}, "priceCurrency": "CHF"}}}}'

    assert not {t for t in terms(linked(block)) if t.startswith("price")}


@pytest.mark.parametrize(
    "broken",
    [
        "", "{", '{"@type": "Product", "name": ', "{{ product.json }}", "<p>404</p>", "[" * 6000, '{"a":' * 6000,
    ],
)  # fmt: skip
def test_a_broken_block_does_not_lose_the_others(broken: str) -> None:
    assert terms(linked(broken, product())) == {"price 20.50 CHF"}


def test_a_block_that_cannot_be_read_is_named() -> None:
    assert len(linked("{{ product.json }} {", product()).wrong) == 1


@pytest.mark.parametrize(
    "written",
    [
        '{"@type":"Product","name":"L","offers":{"price":"20.50","priceCurrency":"CHF",},}',
        '/* shop */ {"@type":"Product","name":"L","offers":{"price":"20.50","priceCurrency":"CHF"}}',
        '<!-- {"@type":"Product","name":"L","offers":{"price":"20.50","priceCurrency":"CHF"}} -->',
        '//<![CDATA[\n{"@type":"Product","name":"L","offers":{"price":"20.50","priceCurrency":"CHF"}}\n//]]>',
        '{"@type":"Product","name":"L","offers":{"price":"20.50","priceCurrency":"CHF"}};',
        '\ufeff{"@type":"Product","name":"L","offers":{"price":"20.50","priceCurrency":"CHF"}}',
        '{"@type":"Product","name":"L","description":"zwei\nZeilen","offers":{"price":"20.50","priceCurrency":"CHF"}}',
        "{'@type':'Product','name':'L','offers':{'price':'20.50','priceCurrency':'CHF'}}",
        (
            "{&quot;@type&quot;:&quot;Product&quot;,&quot;name&quot;:&quot;L&quot;,"
            "&quot;offers&quot;:{&quot;price&quot;:&quot;20.50&quot;,&quot;priceCurrency&quot;:&quot;CHF&quot;}}"
        ),
        '{"@type":"WebSite"}{"@type":"Product","name":"L","offers":{"price":20.50,"priceCurrency":"CHF"}}',
        '{"@type":["Product","Thing"],"name":"L","offers":[{"price":20.5,"priceCurrency":"chf"}]}',
        '{"@type":"https://schema.org/Product","name":"L","offers":{"price":20.50,"priceCurrency":"CHF"}}',
        '{"@graph":[{"@type":"Product","name":"L","offers":{"@id":"#o"}},{"@id":"#o","@type":"Offer","price":20.5,"priceCurrency":"CHF"}]}',
        '[{"@type":"Product","name":"L","offers":{"price":"20.50","priceCurrency":"CHF"}}]',
    ],
)
def test_the_broken_forms_of_real_pages_are_read(written: str) -> None:
    assert terms(linked(written)) == {"price 20.50 CHF"}


def test_a_cycle_of_references_ends() -> None:
    block = {"@graph": [{"@id": "#a", "@type": "Product", "name": "L", "isVariantOf": {"@id": "#b"}},
                        {"@id": "#b", "@type": "ProductGroup", "name": "G", "hasVariant": {"@id": "#a"}}]}  # fmt: skip

    assert linked(block).offerings


def test_a_key_given_twice_keeps_both_values() -> None:
    block = '{"@type":"Product","name":"L","offers":{"price":"20.50","price":"30.50","priceCurrency":"CHF"}}'

    assert terms(linked(block)) == {"price 20.50 CHF", "price 30.50 CHF"}


def test_lone_surrogates_and_nul_do_not_come_through() -> None:
    block = '{"@type":"Product","name":"L\\ud800\\u0000","offers":{"price":"20.50","priceCurrency":"CHF"}}'

    assert only(linked(block)).subject.name == "L\ufffd\ufffd"


@given(st.text(max_size=200))
def test_reading_loose_json_never_fails(text: str) -> None:
    values, trouble = read_loose(text)

    assert isinstance(values, tuple)
    assert isinstance(trouble, str)


def test_an_amount_is_never_read_through_floating_point() -> None:
    assert terms(linked(product(price=1299.1))) == {"price 1299.10 CHF"}


def test_a_range_stays_a_range_of_the_family() -> None:
    found = only(linked(product(**{"@type": "AggregateOffer", "lowPrice": 10, "highPrice": 20, "price": None})))

    assert {str(s.term) for s in found.said} == {"price 10 CHF or more", "price 20 CHF or less"}
    assert found.subject.family


def test_each_variant_is_an_offering_of_its_own() -> None:
    group = {
        "@type": "ProductGroup", "name": "Laterne", "productGroupID": "LA",
        "hasVariant": [
            {"@type": "Product", "name": "Laterne rot", "sku": "LA-R", "offers": {**OFFER, "price": 21}},
            {"@type": "Product", "name": "Laterne blau", "sku": "LA-B", "offers": {**OFFER, "price": 22}},
        ],
    }  # fmt: skip

    found = [(o.subject.id("sku"), o.subject.variant, [str(s.term) for s in o.said]) for o in linked(group).offerings]

    assert found == [("", "", []), ("LA-R", "rot", ["price 21 CHF"]), ("LA-B", "blau", ["price 22 CHF"])]


def _is_family(*prices: int) -> bool:
    variants = [{"@type": "Product", "sku": f"LA-{n}", "offers": {**OFFER, "price": n}} for n in prices]
    group = {"@type": "ProductGroup", "name": "Laterne", "productGroupID": "LA", "hasVariant": variants}
    return linked(group).offerings[0].subject.family


def test_a_group_around_one_variant_is_no_family() -> None:
    assert not _is_family(21)
    assert _is_family(21, 22)
    assert _is_family()


def test_a_related_product_is_not_what_the_page_is_about() -> None:
    block = product() | {"isRelatedTo": {"@type": "Product", "name": "Fackel", "offers": {**OFFER, "price": 9}}}

    assert [(o.subject.name, o.listed) for o in linked(block).offerings] == [("Laterne", False), ("Fackel", True)]


def test_only_a_gtin_with_a_right_check_digit_is_one() -> None:
    right, wrong = (only(linked(product() | {"gtin13": code})).subject for code in ("7612345678900", "7612345678901"))

    assert (right.id("gtin"), wrong.id("gtin")) == ("7612345678900", "")


@pytest.mark.parametrize(
    ("offer", "wanted"),
    [
        ({"availability": "https://schema.org/InStock"}, "availability InStock"),
        ({"availability": "http://schema.org/OutOfStock"}, "availability OutOfStock"),
        ({"itemCondition": "https://schema.org/RefurbishedCondition"}, "item_condition Refurbished"),
        ({"priceValidUntil": "2026-08-31"}, "valid_through 2026-08-31"),
        ({"validFrom": "2026-05-31T22:00:00Z"}, "valid_from 2026-06-01T00:00"),
        ({"eligibleQuantity": {"maxValue": 3}}, "max_quantity 3"),
        ({"eligibleTransactionVolume": {"minPrice": 50, "priceCurrency": "CHF"}}, "min_order_value 50 CHF"),
        ({"eligibleRegion": {"@type": "Country", "name": "CH"}}, "region CH"),
        ({"hasMerchantReturnPolicy": {"merchantReturnDays": 30}}, "return_period P30D"),
        ({"warranty": {"durationOfWarranty": {"value": 2, "unitCode": "ANN"}}}, "warranty P2Y"),
        ({"deliveryLeadTime": {"minValue": 2, "maxValue": 3, "unitCode": "DAY"}}, "delivery_time P2D..P3D"),
        (
            {"shippingDetails": {"shippingRate": {"value": "7.90", "currency": "CHF"}}},
            "shipping_cost 7.90 CHF",
        ),
        (
            {"shippingDetails": {"deliveryTime": {"@type": "ShippingDeliveryTime", "businessDays": {},
             "handlingTime": {"minValue": 0, "maxValue": 1}, "transitTime": {"minValue": 1, "maxValue": 2}}}},
            "delivery_time P1BD..P3BD",
        ),
        (
            {"priceSpecification": {"price": 30, "priceType": "https://schema.org/StrikethroughPrice"}},
            "list_price 30 CHF",
        ),
        (
            {"priceSpecification": {"price": 49, "priceComponentType": "https://schema.org/ActivationFee"}},
            "setup_fee 49 CHF",
        ),
        (
            {"priceSpecification": {"price": 2.5, "referenceQuantity": {"value": 100, "unitCode": "GRM"}}},
            "unit_price 2.50 CHF/100 g",
        ),
        (
            {"priceSpecification": {"@type": "DeliveryChargeSpecification", "price": 0,
             "eligibleTransactionVolume": {"minPrice": 80, "priceCurrency": "CHF"}}},
            "free_shipping_from 80 CHF",
        ),
    ],
)  # fmt: skip
def test_a_property_of_an_offer_is_its_term(offer: dict[str, object], wanted: str) -> None:
    assert wanted in terms(linked(product(**offer)))


def test_a_promotional_price_and_the_price_behind_it_keep_their_period() -> None:
    month = {"priceCurrency": "CHF", "unitCode": "MON"}
    block = product(price="19", priceSpecification=[
        {**month, "price": 19, "billingDuration": 6}, {**month, "price": 38, "billingStart": 6},
    ])  # fmt: skip

    assert terms(linked(block)) == {"price 19 CHF/P1M", "promo_duration P6M", "price_after 38 CHF/P1M"}


@pytest.mark.parametrize(("spelt", "unit"), [("P1M", "/P1M"), ("P1Y", "/P1Y"), ("P6M", ""), ("", "")])
def test_a_billing_period_may_be_spelt_as_a_duration(spelt: str, unit: str) -> None:
    specification = {"@type": "UnitPriceSpecification", "price": 19, "priceCurrency": "CHF", "billingDuration": spelt}
    block = product(price=None, priceSpecification=specification)

    assert f"price 19 CHF{unit}" in terms(linked(block))


def test_how_long_a_price_is_billed_alone_is_no_contract_term() -> None:
    block = product(price="19", priceSpecification={"price": 19, "unitCode": "MON", "billingDuration": 6})

    assert not any(term.startswith(("contract_term", "promo_duration")) for term in terms(linked(block)))


@pytest.mark.parametrize("day", ["2027-12-31", "2099-01-01"])
def test_an_end_that_a_plug_in_fills_in_is_none(day: str) -> None:
    assert terms(linked(product(priceValidUntil=day))) == {"price 20.50 CHF"}


def test_members_prices_are_for_members() -> None:
    found = only(linked(product(validForMemberTier={"@type": "MemberProgramTier"})))

    assert {frozenset(s.scope.audiences) for s in found.said} == {frozenset({"Members"})}


MICRODATA = (
    '<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Laterne</b><i itemprop="sku">LA-1</i>'
    '<div itemprop="offers" itemscope itemtype="https://schema.org/Offer">'
    '<span itemprop="price" content="20.50">x</span>'
    '<meta itemprop="priceCurrency" content="CHF"><link itemprop="availability" href="https://schema.org/InStock">'
    "</div></div>"
)
RDFA = (
    '<div vocab="https://schema.org/" typeof="Product"><b property="name">Laterne</b><i property="sku">LA-1</i>'
    '<div property="offers" typeof="Offer"><span property="price" content="20.50">x</span>'
    '<meta property="priceCurrency" content="CHF"><link property="availability" href="https://schema.org/InStock">'
    "</div></div>"
)


def test_three_syntaxes_say_the_same() -> None:
    spoken = [structured(MICRODATA), structured(RDFA), linked(product(availability="https://schema.org/InStock"))]

    assert {frozenset(terms(found)) for found in spoken} == {frozenset({"price 20.50 CHF", "availability InStock"})}
    assert {(only(f).subject.name, only(f).subject.id("sku")) for f in spoken} == {("Laterne", "LA-1")}


@pytest.mark.parametrize(
    "html",
    [
        MICRODATA.replace("<span itemprop", f'<meta itemprop="url" content="{HOST}/de/laterne/"><span itemprop'),
        RDFA.replace("<span property", f'<meta property="url" content="{HOST}/de/laterne/"><span property'),
    ],
)
def test_an_offer_that_names_its_own_address_is_no_variant_of_a_family(html: str) -> None:
    found = only(structured(html))

    assert not found.subject.family
    assert len(found.said) == len(terms(structured(html)))


def test_two_marked_offers_with_addresses_of_their_own_are_a_family() -> None:
    offers = "".join(
        f'<p itemprop="offers" itemscope itemtype="https://schema.org/Offer"><a itemprop="url" href="/{size}">x</a>'
        f'<meta itemprop="price" content="{price}"><meta itemprop="priceCurrency" content="CHF"></p>'
        for size, price in (("m", "20.50"), ("l", "24.50"))
    )
    html = f'<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Laterne</b>{offers}</div>'

    assert structured(html).offerings[0].subject.family


def test_two_offers_of_which_one_names_an_address_are_two_prices_of_one_thing() -> None:
    """A list price that was left in the marking beside the price: no family, and both are told of the product."""
    html = (
        '<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Laterne</b>'
        '<div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="24.00">'
        f'<meta itemprop="priceCurrency" content="CHF"><meta itemprop="url" content="{HOST}/de/laterne/"></div>'
        '<div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="20.50">'
        '<meta itemprop="priceCurrency" content="CHF"></div></div>'
    )
    found = only(structured(html))

    assert not found.subject.family
    assert [s.term.value for s in found.said if s.term.attribute == "price"] == ["24 CHF", "20.50 CHF"]


def test_a_product_told_in_two_syntaxes_is_one_offering() -> None:
    html = f'{MICRODATA}<script type="application/ld+json">{json.dumps(product())}</script>'

    assert len(structured(html).offerings) == 1


def test_an_itemref_to_an_element_around_itself_ends() -> None:
    item = '<div itemscope itemtype="https://schema.org/Product" itemref="a"><b itemprop="name">L</b></div>'
    html = f'<div id="a">{item}</div>'

    assert structured(html).offerings


def test_product_tags_lend_the_period_of_the_same_price() -> None:
    month = product(priceSpecification={"price": "20.50", "priceCurrency": "CHF", "unitCode": "MON"})
    tags = (
        '<meta property="product:price:amount" content="20.50"><meta property="product:price:currency" content="CHF">'
    )

    found = structured(f'{tags}<script type="application/ld+json">{json.dumps(month)}</script>')

    assert terms(found) == {"price 20.50 CHF/P1M"}
