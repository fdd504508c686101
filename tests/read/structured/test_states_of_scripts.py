"""State that shops keep in scripts: variants, statistics and the state of frameworks, where their unit is known."""

import json

import pytest

from tests.read.structured.test_all_syntaxes import structured, terms


def test_variants_of_shopify_are_read_from_the_state_of_its_scripts() -> None:
    state = {
        "handle": "laterne", "title": "Laterne",
        "variants": [
            {"title": "rot", "sku": "LA-R", "price": 2050, "compare_at_price": 3000, "available": True},
            {"title": "blau", "sku": "LA-B", "price": 2150, "compare_at_price": None, "available": False},
        ],
    }  # fmt: skip

    found = structured(f'<script type="application/json">{json.dumps({"product": state})}</script>')

    assert [(o.subject.variant, {str(s.term) for s in o.said}) for o in found.offerings if o.said] == [
        ("rot", {"price 20.50 CHF", "list_price 30 CHF", "availability InStock"}),
        ("blau", {"price 21.50 CHF", "availability OutOfStock"}),
    ]


@pytest.mark.parametrize(
    "script",
    [
        "var meta = {product: {variants: [{price: 2050}]}};",
        'var meta = {"page": {"pageType": "collection"}, "products": [{"variants": [{"price": 2050}]}]};',
        'var metas = {"product": {"variants": [{"price": 2050}]}};',
    ],
    ids=["no JSON", "a list of products", "another variable"],
)
def test_a_script_that_tells_statistics_of_no_product_states_nothing(script: str) -> None:
    assert not terms(structured(f"<script>{script}</script>"))


def test_what_shopify_tells_its_statistics_is_read_where_the_page_has_no_other_state() -> None:
    variants = [
        {"id": 1, "price": 2050, "name": "Laterne - rot", "public_title": "rot", "sku": "LA-R"},
        {"id": 2, "price": 2150, "name": "Laterne - blau", "public_title": "blau", "sku": "LA-B"},
    ]
    script = f"var meta = {json.dumps({'product': {'id': 7, 'variants': variants}})};\nfor (var a in meta) {{}}"

    found = structured(f"<script>window.stats = {{}};\n{script}</script>")

    assert [(o.subject.name, o.subject.variant, {str(s.term) for s in o.said}) for o in found.offerings if o.said] == [
        ("Laterne", "rot", {"price 20.50 CHF"}),
        ("Laterne", "blau", {"price 21.50 CHF"}),
    ]


def test_a_whole_number_of_unknown_unit_in_a_state_is_no_price() -> None:
    state = {"name": "Laterne", "sku": "LA-1", "price": {"amount": 2050, "currency": "CHF"}}

    assert not terms(structured(f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script>'))


@pytest.mark.parametrize(
    ("product", "price"),
    [
        ('{"name": "Laterne", "sku": "L1", "price": 49.9, "currency": "CHF"}', "49.90 CHF"),
        ('{"name": "Laterne", "id": "7", "price": "49.90", "currencyCode": "CHF"}', "49.90 CHF"),
        ('{"name": "Laterne", "sku": "L1", "price": 4990, "currency": "CHF"}', ""),
        ('{"name": "Laterne", "sku": "L1", "price": 49.9}', ""),
    ],
    ids=["number", "text", "may be hundredths", "no currency"],
)
def test_state_of_a_framework_is_read_where_its_unit_is_known(product: str, price: str) -> None:
    found = structured(
        f'<script id="__NEXT_DATA__" type="application/json">{{"props": {{"product": {product}}}}}</script>'
    )

    assert [s.term.value for o in found.offerings for s in o.said if s.term.attribute == "price"] == [price] * bool(
        price
    )


STATE = {"locale": "de-CH", "services": [{"id": "S-1", "name": "Ölwechsel", "price": 49.0, "currency": "CHF"}]}


@pytest.mark.parametrize("start", ["window.__INITIAL_STATE__=", 'window["__PRELOADED_STATE__"] = '])
def test_the_state_that_a_server_hands_to_the_page_is_read(start: str) -> None:
    found = structured(f"<script>{start}{json.dumps(STATE)};(function(){{}}());</script>")

    assert [(o.subject.name, {str(s.term) for s in o.said}) for o in found.offerings if o.said] == [
        ("Ölwechsel", {"price 49 CHF"})
    ]


@pytest.mark.parametrize(
    "script",
    [
        f"window.__OTHER__={json.dumps(STATE)}",
        f"var x = 1; window.__INITIAL_STATE__={json.dumps(STATE)}",
        "window.__INITIAL_STATE__={services: load()}",
        'window.__INITIAL_STATE__={"services": [{"id": "S-1", "name": "Ölwechsel", "price": 4900, "currency": "CHF"}]}',
        'window.__INITIAL_STATE__={"plans": [{"id": "B", "name": "Box", "price": 49.0}]}',
        'window.__INITIAL_STATE__={"id": "B", "name": "Box", "price": 49.0, "salePrice": 39.0, "currency": "CHF"}',
    ],
    ids=["another variable", "other code first", "no JSON", "of unknown unit", "no currency", "two prices"],
)
def test_a_state_whose_meaning_is_not_known_states_nothing(script: str) -> None:
    assert not terms(structured(f"<script>{script}</script>"))
