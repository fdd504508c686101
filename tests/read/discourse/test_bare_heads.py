"""Heads of columns and sections that promise nothing by themselves."""

import pytest

from audit.read.documents import read_capture
from tests.read.making import capture, context, page
from tests.read.said import said


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de-AT", "Versandkostenfrei ab"), ("fr-FR", "Livraison offerte dès"), ("it-IT", "Spedizione gratuita da"),
        ("en-GB", "Free delivery over"), ("en-IE", "Free delivery from:"),
    ],
)  # fmt: skip
def test_a_threshold_without_an_amount_gives_nothing_away(locale: str, text: str) -> None:
    assert said(locale, text, "shipping_cost") == set()


def test_free_delivery_without_a_threshold_is_free() -> None:
    assert said("de-AT", "Versandkostenfrei", "shipping_cost") == {"0 EUR"}


def test_a_column_of_thresholds_states_one_for_each_country() -> None:
    table = (
        "<table><tr><th>Land</th><th>Versandkosten</th><th>Versandkostenfrei ab</th></tr>"
        "<tr><td>Österreich</td><td>4,90 €</td><td>60 €</td></tr>"
        "<tr><td>Deutschland</td><td>6,90 €</td><td>100 €</td></tr></table>"
    )
    (document,) = read_capture(capture(page(f"<h1>Versand</h1>{table}")), context("de-AT", "EUR"))

    assert [(s.attribute, s.term.value, "".join(s.scope.regions)) for s in document.statements] == [
        ("shipping_cost", "4.90 EUR", "AT"), ("free_shipping_from", "60 EUR", "AT"),
        ("shipping_cost", "6.90 EUR", "DE"), ("free_shipping_from", "100 EUR", "DE"),
    ]  # fmt: skip


@pytest.mark.parametrize(("locale", "name"), [("it-IT", "Completa"), ("fr-FR", "Complète")])
def test_a_heading_that_is_a_word_for_full_is_no_news_of_the_stock(locale: str, name: str) -> None:
    main = f"<h1>Lindwerk</h1><h3>{name}</h3><p>29 €</p>"
    (document,) = read_capture(capture(page(main)), context(locale, "EUR"))

    assert [s.attribute for s in document.statements] == ["price"]
    assert said(locale, name, "availability") == {"SoldOut"}
