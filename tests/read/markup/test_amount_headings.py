"""Headings that are only an amount head nothing; labels and values in turn; base prices called references."""

from audit.read.documents import read_capture
from tests.read.making import capture, context, page


def _named(main: str, locale: str = "fr-FR") -> set[tuple[str, str, str]]:
    (document,) = read_capture(capture(page(f"<h1>Lindwerk</h1>{main}")), context(locale, "EUR"))
    return {(s.attribute, s.term.value, s.subject.name) for s in document.statements if s.attribute != "tax"}


def _card(name: str, price: str, text: str) -> str:
    return f'<div class="card"><div class="card-header">{name}</div><h2>{price}</h2><p>{text}</p></div>'


def test_a_heading_with_a_name_and_a_price_heads_what_stands_below_it() -> None:
    said = _named("<h2>Vidange 69 €</h2><p>Garantie 2 ans</p><h2>Climatisation 79 €</h2><p>Garantie 1 an</p>")

    assert ("price", "69 EUR", "Vidange") in said


def test_a_price_set_as_a_heading_is_that_of_the_card() -> None:
    said = _named(
        _card("Vidange", "69€<sup>90</sup>", "Huile comprise") + _card("Freins", "à partir de 109 €", "Pièces")
    )

    assert said == {("price", "69.90 EUR", "Vidange"), ("price", "109 EUR", "Freins")}


def test_values_before_their_labels_take_none() -> None:
    items = "".join(
        f"<b class=v>{value}</b><i class=l>{label}</i>" for value, label in (("19 €", "Mond"), ("29 €", "Statt"))
    )

    assert "list_price" not in {attribute for attribute, *_ in _named(f"<div>{items}</div>", "de-DE")}


def test_labels_and_values_in_turn_are_read_together() -> None:
    pairs = (("Aktionspreis", "699 €"), ("Normalpreis", "899 €"), ("Cashback", "100 €"))
    items = "".join(f"<div class=l>{label}</div><div class=v>{value}</div>" for label, value in pairs)

    assert {(a, v) for a, v, _ in _named(f"<div class=p>{items}</div>", "de-DE")} == {
        ("price", "699 EUR"),
        ("list_price", "899 EUR"),
        ("cashback", "100 EUR"),
    }


def _box(name: str, unit: str, price: str) -> str:
    return (
        f'<div class="box"><a href="/{name}">{name}</a><p class="price-unit">Inhalt: {unit}</p>'
        f'<p class="product-price">{price}</p></div>'
    )


def test_the_reference_of_a_unit_price_is_no_former_price() -> None:
    reference = '40 Liter <span class="price-unit-reference">(0,20 €* / 1 Liter)</span>'
    boxes = _box("Erde", reference, "7,99 €*") + _box("Rinde", "1 Sack", "8,99 €*")

    assert _named(boxes, "de-DE") == {
        ("unit_price", "0.20 EUR/1 l", "Erde"),
        ("price", "7.99 EUR", "Erde"),
        ("price", "8.99 EUR", "Rinde"),
    }


def test_a_reference_price_is_a_former_one() -> None:
    html = '<span class="reference-price">9,99 €</span> <span class="price">7,99 €</span>'

    assert ("list_price", "9.99 EUR") in {(a, v) for a, v, _ in _named(html, "de-DE")}
