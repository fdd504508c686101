"""Amounts that a page writes in several elements: the sign between whole and cents, icons between amount and unit."""

from datetime import date

import pytest

from audit.read.found import TextContext
from audit.read.text import read_text
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


def flat(text: str, locale: str = "de-DE") -> list[str]:
    """The prices of a text without form."""
    found = read_text(text, TextContext(locale, "EUR", date(2026, 6, 10)))
    return [str(one.term) for one in found if one.term.attribute in {"price", "list_price", "unit_price"}]


@pytest.mark.parametrize(
    "text",
    ["Gültig bis 31.\n12\nim Markt", "Spieltage\n6\n14\nHeimspiele", "Kapitel 7,\n20 Seiten", "1.\n25 Rezepte"],
)
def test_numbers_on_two_lines_are_no_amount(text: str) -> None:
    assert flat(text) == []


@pytest.mark.parametrize(
    ("locale", "text", "terms"),
    [
        ("de-DE", "Landbrot 1 kg\n3.\n49\n1 kg = 3,49", ["price 3.49 EUR", "unit_price 3.49 EUR/1 kg"]),
        ("it-IT", "Farina\nSOLO\n1,\n20\n€\nanziché 1,60", ["price 1.20 EUR", "list_price 1.60 EUR"]),
        ("fr-FR", "Confiture 300 g\n2,\n85 €\nau lieu de 3,40 €", ["price 2.85 EUR", "list_price 3.40 EUR"]),
        ("de-AT", "Almkäse\nper kg\n12\n90\nstatt 15,90", ["price 12.90 EUR/1 kg", "list_price 15.90 EUR/1 kg"]),
    ],
)
def test_an_amount_cut_at_its_mark_is_one(locale: str, text: str, terms: list[str]) -> None:
    assert flat(text, locale) == terms
