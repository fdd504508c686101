"""Conditions of the shop that stand under a label of their own."""

from dataclasses import replace

import pytest

from audit.judge.shop_wide import of_shop
from audit.model.notation import parse
from audit.model.statement import Role, Statement


def said(label: str, attribute: str = "shipping_cost", role: Role = Role.ROW) -> Statement:
    statement = parse(f"site: Versand {attribute} 4.95 EUR")
    return replace(statement, subject=replace(statement.subject, name=label, role=role))


def test_shipping_beside_a_price_is_of_the_offer() -> None:
    statement = said("Zelt Arve")
    assert of_shop(statement, (), "zelt arve", frozenset({statement.subject})) is None


@pytest.mark.parametrize("linked", ["P9", "sku:4711"])
def test_shipping_of_a_known_article_is_of_the_article(linked: str) -> None:
    assert of_shop(said("Versand"), {"P9"}, linked, frozenset()) is None


def test_other_conditions_stay_where_they_are() -> None:
    assert of_shop(said("Rückgabe", "setup_fee"), (), "ruckgabe", frozenset()) is None


@pytest.mark.parametrize(
    "label", ["Paketversand innerhalb Deutschlands", "Paket (DHL)", "Frais de port en Suisse", "Spedizione", "Delivery"]
)
def test_the_usual_way_of_shipping_has_no_name(label: str) -> None:
    found = of_shop(said(label), (), "versand", frozenset())
    assert found is not None
    assert found.scope.mode == ""


@pytest.mark.parametrize(
    ("label", "mode"), [("Spedition (Großgeräte)", "spedition grossgerate"), ("Velokurier Bern", "velokurier bern")]
)
def test_another_way_of_shipping_keeps_its_name(label: str, mode: str) -> None:
    found = of_shop(said(label), (), "versand", frozenset())
    assert found is not None
    assert found.scope.mode == mode


def test_the_title_of_a_page_is_no_way_of_shipping() -> None:
    found = of_shop(said("Häufige Fragen zum Fahrradkauf", role=Role.MAIN), (), "fragen", frozenset())
    assert found is not None
    assert found.scope.mode == ""
