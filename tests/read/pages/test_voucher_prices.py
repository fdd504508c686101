"""Prices that hold with a voucher only, beside the price that everybody pays."""

import pytest

from audit.model.statement import Role
from audit.read.structured.answers import main_answer
from tests.read.making import of, page, read

TEXT = "<p>" + "Die Laterne leuchtet weit und lange in der Nacht. " * 12 + "</p>"
BUY = f"<button>In den Warenkorb</button>{TEXT}"


def own(main: str) -> set[tuple[str, str, str]]:
    """Attribute, value and voucher of what is said in money of the page's own offer."""
    document = read(page(f"<h1>Laterne Nord</h1>{main}{BUY}"))
    wanted = [s for s in document.statements if s.term.attribute in {"price", "discount"}]
    return {(s.term.attribute, s.term.value, s.scope.voucher) for s in wanted if s.subject.role is Role.MAIN}


@pytest.mark.parametrize(
    "html",
    [
        "<p>5 CHF Rabatt mit Gutschein</p>",
        "<p>10 CHF Rabatt mit Code NORD10</p>",
    ],
)
def test_what_a_voucher_takes_off_stays_a_discount(html: str) -> None:
    said = own(f"<p>CHF 49.90</p>{html}")

    assert ("price", "49.90 CHF", "") in said
    assert "discount" in {attribute for attribute, _, _ in said}


@pytest.mark.parametrize(
    "words",
    [
        "Preis mit Gutschein:",
        "Prix avec coupon :",
        "Prezzo con coupon:",
        "Price with voucher:",
        "Preis nach Rabattcode:",
    ],
)
def test_a_price_with_a_voucher_that_nobody_names_is_neither_price_nor_discount(words: str) -> None:
    html = f'<p class="price">CHF 49.90</p><p>{words} <span class="price">CHF 39.90</span></p>'

    assert own(html) == {("price", "49.90 CHF", "")}


def test_a_price_with_a_code_is_said_of_the_code() -> None:
    html = "<p>CHF 49.90</p><p>Mit Code NORD20 nur CHF 39.90</p>"

    assert own(html) == {("price", "49.90 CHF", ""), ("price", "39.90 CHF", "NORD20")}


def test_the_answer_is_what_everybody_pays() -> None:
    document = read(page(f"<h1>Laterne Nord</h1><p>Mit Code NORD20: CHF 39.90</p><p>CHF 49.90</p>{BUY}"))

    assert of(document, "voucher_code")
    assert main_answer(document).price == "49.90 CHF"


def test_a_code_in_a_reduction_that_names_the_former_price_takes_nothing_from_it() -> None:
    assert ("price", "39.90 CHF", "") in own("<p>Mit Code CHF 39.90 statt CHF 49.90</p>")


@pytest.mark.parametrize("former", ["<p>EUR219.99 -50% EUR110.00</p>", "<p>-50% EUR219.99</p><b>EUR110.00</b>"])
def test_an_amount_behind_its_currency_is_no_code(former: str) -> None:
    document = read(page(f"<h1>Laterne Nord</h1>{former}{BUY}"))

    assert not of(document, "voucher_code")
    assert main_answer(document).price == "110 EUR"
