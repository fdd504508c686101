"""Conditions of the shop that stand under a label of their own."""

from dataclasses import replace

import pytest

from audit.judge.shop_wide import of_shop
from audit.model.notation import parse
from audit.model.record import Record, RecordKind
from audit.model.statement import Role, Statement, Subject


def said(label: str, attribute: str = "shipping_cost", role: Role = Role.ROW) -> Statement:
    statement = parse(f"site: Versand {attribute} {'P60D' if attribute == 'return_period' else '4.95 EUR'}")
    return replace(statement, subject=replace(statement.subject, name=label, role=role))


def test_shipping_beside_a_price_is_of_the_offer() -> None:
    statement = said("Zelt Arve")
    assert of_shop(statement, {}, "zelt arve", frozenset({statement.subject})) is None


@pytest.mark.parametrize("linked", ["P9", "sku:4711"])
def test_shipping_of_a_known_article_is_of_the_article(linked: str) -> None:
    assert of_shop(said("Versand"), {"P9": ()}, linked, frozenset()) is None


def test_other_conditions_stay_where_they_are() -> None:
    assert of_shop(said("Rückgabe", "setup_fee"), {}, "ruckgabe", frozenset()) is None


@pytest.mark.parametrize(
    "label", ["Paketversand innerhalb Deutschlands", "Paket (DHL)", "Frais de port en Suisse", "Spedizione", "Delivery"]
)
def test_the_usual_way_of_shipping_has_no_name(label: str) -> None:
    found = of_shop(said(label), {}, "versand", frozenset())
    assert found is not None
    assert found.scope.mode == ""


@pytest.mark.parametrize(
    ("label", "mode"), [("Spedition (Großgeräte)", "spedition grossgerate"), ("Velokurier Bern", "velokurier bern")]
)
def test_another_way_of_shipping_keeps_its_name(label: str, mode: str) -> None:
    found = of_shop(said(label), {}, "versand", frozenset())
    assert found is not None
    assert found.scope.mode == mode


def test_the_title_of_a_page_is_no_way_of_shipping() -> None:
    found = of_shop(said("Häufige Fragen zum Fahrradkauf", role=Role.MAIN), {}, "fragen", frozenset())
    assert found is not None
    assert found.scope.mode == ""


def of(kind: RecordKind, *cells: str) -> tuple[Record, ...]:
    return (Record("pim", kind, 0, "P9", "Zelt Arve", Subject("Zelt Arve"), statements=tuple(map(parse, cells))),)


@pytest.mark.parametrize(
    ("attribute", "kind", "is_shops"),
    [
        ("free_shipping_from", RecordKind.PRODUCT, True),
        ("free_shipping_from", RecordKind.CAMPAIGN, False),  # the campaign may be about shipping
        ("return_period", RecordKind.CAMPAIGN, True),
        ("return_period", RecordKind.PRODUCT, False),  # one may sleep on a mattress for a hundred nights
        ("setup_fee", RecordKind.PRODUCT, False),
    ],
)
def test_beside_an_offer_that_is_silent_on_it_some_conditions_are_the_shops(
    attribute: str, kind: RecordKind, *, is_shops: bool
) -> None:
    statement = said("Zelt Arve", attribute, Role.MAIN)

    found = of_shop(statement, {"P9": of(kind)}, "P9", frozenset({statement.subject}))

    assert (found is not None) is is_shops


def test_what_the_offers_own_record_says_is_the_offers() -> None:
    records = of(RecordKind.PRODUCT, "pim: P9 free_shipping_from 20 EUR")

    assert of_shop(said("Zelt Arve", "free_shipping_from"), {"P9": records}, "P9", frozenset()) is None


@pytest.mark.parametrize(
    ("attribute", "several"), [("free_shipping_from", True), ("shipping_cost", True), ("shipping_cost", False)]
)
def test_a_label_tells_one_of_several_conditions_apart(attribute: str, *, several: bool) -> None:
    found = of_shop(said("Velokurier Bern", attribute), {}, "versand", frozenset(), several=several)

    assert found is not None
    assert found.scope.mode == "velokurier bern"


def test_the_label_over_the_only_order_value_is_no_way_of_shipping() -> None:
    found = of_shop(said("Gut zu wissen", "free_shipping_from"), {}, "wissen", frozenset(), several=False)

    assert found is not None
    assert found.scope.mode == ""


def test_a_way_of_shipping_that_was_read_stays_with_the_only_order_value() -> None:
    statement = said("Gut zu wissen", "free_shipping_from")
    statement = replace(statement, scope=replace(statement.scope, mode="pickup", variant="Bern"))

    found = of_shop(statement, {}, "wissen", frozenset(), several=False)

    assert found is not None
    assert (found.scope.mode, found.scope.variant) == ("pickup", "")


def _to(label: str, *regions: str) -> str:
    statement = said(label, "free_shipping_from")
    found = of_shop(
        replace(statement, scope=replace(statement.scope, regions=frozenset(regions))), {}, "land", frozenset()
    )
    assert found is not None
    return found.scope.mode


@pytest.mark.parametrize(("label", "region"), [("Malta", "IT"), ("Liechtenstein", "CH"), ("Inseln Italia", "IT")])
def test_another_country_than_that_of_a_condition_keeps_its_name(label: str, region: str) -> None:
    assert _to(label, region) != ""


@pytest.mark.parametrize(
    ("label", "region"), [("Germania", "DE"), ("Frankreich", "FR"), ("Italie", "IT"), ("Ireland", "IE")]
)
def test_the_country_of_a_condition_is_no_way_of_shipping(label: str, region: str) -> None:
    assert _to(label, region) == ""


def beside_campaign(before: str, after: str = "", cell: str = "free_shipping_from 40 EUR", *cells: str) -> str:
    """Whose the order value is that a page or mail about a campaign names: the shop's, or the campaign's."""
    statement = parse(f"mail: Zelt-Code {cell}")
    statement = replace(statement, where=replace(statement.where, before=before, after=after))
    found = of_shop(statement, {"P9": of(RecordKind.CAMPAIGN, *cells)}, "P9", frozenset())
    return "shop" if found is not None else "campaign"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Und wie immer: Versand ", " kostenlos"), ("", " Bestellwert, wie im Webshop"), ("Wie gewohnt ", ""),
        ("Comme toujours, livraison offerte ", ""), ("Come sempre spedizione gratuita ", ""),
        ("As always, free delivery ", ""),
    ],
)  # fmt: skip
def test_what_is_so_always_is_no_campaigns(before: str, after: str) -> None:
    assert beside_campaign(before, after) == "shop"


@pytest.mark.parametrize(
    ("before", "cell"),
    [
        ("Nur dieses Wochenende: Versand ", "free_shipping_from 40 EUR"),
        ("Wie immer im Mai: Versand ", "free_shipping_from 40 EUR [voucher=ZELT]"),
        ("Wie immer für den Club: Versand ", "free_shipping_from 40 EUR [audience=Members]"),
        ("Wie immer zu Ostern: Versand ", "free_shipping_from 40 EUR [..2026-06-30]"),
        ("Versand wie immer, und ", "discount 10%"),
    ],
)
def test_what_a_campaign_gives_is_its_own(before: str, cell: str) -> None:
    assert beside_campaign(before, cell=cell) == "campaign"


def test_what_a_campaign_has_on_record_is_its_own() -> None:
    said = "mail: Zelt-Code free_shipping_from 30 EUR [record]"

    assert beside_campaign("Wie immer: Versand ", "", "free_shipping_from 40 EUR", said) == "campaign"
