"""Regular prices: the price itself where nothing is reduced, a former one beside a lower one; and what a unit costs."""

from datetime import date

import pytest

from audit.model.statement import Role
from audit.read.found import TextContext
from audit.read.text import read_text
from tests.read.making import of, page, read

TEXT = "<p>" + "Die Laterne leuchtet weit und lange in der Nacht. " * 12 + "</p>"
BUY = "<button>In den Warenkorb</button>" + TEXT


def shown(main: str) -> list[tuple[str, str]]:
    document = read(page(f"<h1>Laterne Nord</h1>{main}{BUY}"))
    kept = [s for a in ("price", "list_price", "unit_price") for s in of(document, a)]
    return [(s.term.attribute, s.term.value) for s in kept if s.subject.role is not Role.TILE]


def regular(label: str, amount: str) -> str:
    return (
        f'<div class="price__regular"><span class="visually-hidden">{label}</span> '
        f'<span class="price-item price-item--regular">{amount}</span></div>'
    )


LABELS = ["Normaler Preis", "Regulärer Preis", "Prix habituel", "Prix normal", "Regular price", "Prezzo di listino"]


@pytest.mark.parametrize("label", LABELS)
def test_a_regular_price_that_nothing_undercuts_is_the_price(label: str) -> None:
    assert shown(f'<div class="price">{regular(label, "CHF 39.90")}</div>') == [("price", "39.90 CHF")]


@pytest.mark.parametrize("label", LABELS)
def test_a_regular_price_over_a_lower_one_is_the_former(label: str) -> None:
    sale = '<div class="price__sale"><span class="price-item price-item--sale">CHF 29.90</span></div>'

    assert sorted(shown(f'<div class="price">{regular(label, "CHF 39.90")}{sale}</div>')) == [
        ("list_price", "39.90 CHF"),
        ("price", "29.90 CHF"),
    ]


@pytest.mark.parametrize("label", LABELS)
def test_a_layout_that_says_the_price_of_the_day_under_both_labels_has_one_price(label: str) -> None:
    sale = (
        f'<div class="price__sale"><span class="visually-hidden">{label}</span> '
        '<s class="price-item price-item--regular">CHF 39.90</s> '
        '<span class="price-item price-item--sale">CHF 29.90</span></div>'
    )

    assert sorted(set(shown(f'<div class="price">{regular(label, "CHF 29.90")}{sale}</div>'))) == [
        ("list_price", "39.90 CHF"),
        ("price", "29.90 CHF"),
    ]


@pytest.mark.parametrize("words", ["UVP CHF 49.90", "statt CHF 49.90"])
def test_what_others_recommend_or_was_asked_before_is_no_price_whatever_its_element_is_called(words: str) -> None:
    assert shown(f'<p class="price-item--regular">{words}</p>') == [("list_price", "49.90 CHF")]


def test_a_slash_and_its_word_for_screen_readers_say_once_what_a_unit_is() -> None:
    small = (
        '<small class="unit-price"><span class="visually-hidden">Stückpreis</span> <span class="price-item">'
        '<span>CHF 7.98</span><span aria-hidden="true">/</span><span class="visually-hidden">&nbsp;pro&nbsp;</span>'
        "<span>500ml</span></span></small>"
    )

    assert shown(f'<div class="price">{regular("Preis", "CHF 39.90")}{small}</div>') == [
        ("price", "39.90 CHF"),
        ("unit_price", "7.98 CHF/500 ml"),
    ]


@pytest.mark.parametrize(
    ("text", "locale", "term"),
    [
        ("Grundpreis CHF 7.98/ pro 500 ml", "de-CH", "unit_price 7.98 CHF/500 ml"),
        ("Prix unitaire CHF 7.98/ par 500ml", "fr-CH", "unit_price 7.98 CHF/500 ml"),
        ("Prezzo unitario CHF 7.98 / per 500 ml", "it-CH", "unit_price 7.98 CHF/500 ml"),
        ("Unit price CHF 7.98/ per 500ml", "en-CH", "unit_price 7.98 CHF/500 ml"),
        ("CHF 12.– / par mois", "fr-CH", "price 12 CHF/P1M"),
    ],
)
def test_a_slash_may_have_its_word_beside_it(text: str, locale: str, term: str) -> None:
    found = read_text(text, TextContext(locale, "CHF", date(2026, 5, 4)))

    assert [str(one.term) for one in found] == [term]
