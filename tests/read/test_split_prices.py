"""Amounts that a page writes in several elements: the sign between whole and cents, icons between amount and unit."""

import pytest

from tests.read.making import of, page, read

TEXT = "<p>" + "Die Laterne leuchtet weit und lange in der Nacht. " * 12 + "</p>"


def prices(main: str) -> list[str]:
    """The prices, and the former ones with a mark, that a page of one lamp states."""
    document = read(page(f"<h1>Laterne Nord</h1>{main}<button>In den Warenkorb</button>{TEXT}"))
    former = [f"former {s.term}" for s in of(document, "list_price")]
    return [str(s.term) for s in of(document, "price")] + former


@pytest.mark.parametrize(
    "html",
    [
        "<p>Leuchtet bis zu <b>15€</b> <span>20 Stück im Karton</span></p>",
        "<p>Nur <b>15€</b> <i>20</i> Bewertungen</p>",
    ],
)
def test_numbers_that_happen_to_meet_are_no_amount_with_cents(html: str) -> None:
    assert not any(value in {"price 15.20 EUR", "price 15.20 CHF"} for value in prices(html))


@pytest.mark.parametrize(
    "html",
    [
        "<p><strong><big>15</big><span><small>€</small><small>90</small></span></strong></p>",
        "<p><b>15€</b><span>90</span></p>",
        "<p><b>15</b><sup>€ 90</sup></p>",
        "<p><b>15</b><sup>€</sup><sup>90</sup></p>",
        "<p><strong>15</strong> <sup> €90</sup></p>",
    ],
)
def test_a_sign_between_whole_and_cents_parts_no_amount(html: str) -> None:
    assert prices(html) == ["price 15.90 EUR"]


def test_a_former_price_behind_split_cents_is_no_thousand_of_them() -> None:
    html = "<p><strong><big>15</big><small>€</small><small>90</small></strong> <del>139,90€</del></p>"

    assert prices(html) == ["price 15.90 EUR", "former list_price 139.90 EUR"]


def test_what_stands_before_the_point_was_not_there_before() -> None:
    html = (
        '<div class="c-price"><span class="c-price-before_decimal">29</span><span class="c-price-before_point">,'
        '</span><span class="c-price-after_decimal">90</span> €</div>'
    )

    assert prices(html) == ["price 29.90 EUR"]


def test_an_icon_between_amount_and_period_parts_nothing() -> None:
    html = '<div class="price">ab <b>29,90</b><a href="#tip"><svg><use href="#i"></use></svg></a> € mtl.</div>'

    assert prices(html) == ["price 29.90 EUR/P1M or more"]


def test_a_former_price_is_parted_from_the_cents_before_it() -> None:
    html = "<p><strong>24</strong><span><b>€90</b><del>59,85€</del></span></p>"

    assert prices(html) == ["price 24.90 EUR", "former list_price 59.85 EUR"]
