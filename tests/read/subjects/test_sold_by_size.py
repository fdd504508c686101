"""Sizes at the side of prices name variants, and the price of a kilo among them is that of the largest bag."""

from collections.abc import Callable

import pytest

from tests.read.making import of, page, read
from tests.read.said import said


def _said(main: str) -> dict[str, str]:
    found = read(page(main))
    assert not of(found, "unit_price")
    return {s.subject.variant or s.subject.name: s.term.value for s in of(found, "price")}


def _rows(head: str, *rows: tuple[str, str]) -> str:
    names = f"<tr><th>{head}</th><th>Preis</th></tr>" if head else ""
    cells = "".join(f"<tr><td>{size}</td><td>{price} €</td></tr>" for size, price in rows)
    return f"<h1>Birke</h1><table>{names}{cells}</table>"


def _items(*rows: tuple[str, str], above: str = "") -> str:
    return f"<h1>Birke</h1>{above}<ul>{''.join(f'<li>{size}: {price} €</li>' for size, price in rows)}</ul>"


def _terms(*rows: tuple[str, str]) -> str:
    return f"<h1>Birke</h1><dl>{''.join(f'<dt>{size}</dt><dd>{price} €</dd>' for size, price in rows)}</dl>"


@pytest.mark.parametrize("form", [lambda *rows: _rows("Größe", *rows), lambda *rows: _rows("", *rows), _items, _terms])
@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("90 x 200 cm", "140 x 200 cm"),
        ("90 cm", "140 cm"),
        ("250 g", "1 kg"),
        ("0,75 l", "1,5 l"),
        ("128 GB", "256 GB"),
        ("2 m²", "5 m²"),
        ("S", "M"),
    ],
)
def test_each_size_of_a_list_is_a_variant(form: Callable[..., str], one: str, two: str) -> None:
    assert _said(form((one, "39,00"), (two, "54,00"))) == {one: "39 EUR", two: "54 EUR"}


def test_a_heading_that_says_price_changes_nothing() -> None:
    main = _items(("250 g", "6,90"), ("1 kg", "19,90"), above="<h2>Preise</h2>")

    assert _said(main) == {"250 g": "6.90 EUR", "1 kg": "19.90 EUR"}


@pytest.mark.parametrize(("head", "one", "two"), [("Größe", "38", "40"), ("Mietdauer", "3 Tage", "7 Tage")])
def test_bare_numbers_and_days_are_variants_in_a_table_whose_head_says_so(head: str, one: str, two: str) -> None:
    assert _said(_rows(head, (one, "39,00"), (two, "54,00"))) == {one: "39 EUR", two: "54 EUR"}


def test_the_kilo_is_a_bag_among_bags_in_lines_of_a_post_too() -> None:
    text = "Miel de lavande\n250 g : 6,90 €\n1 kg : 19,90 €"

    assert said("fr-FR", text, "price") == {"6.90 EUR", "19.90 EUR"}
    assert not said("fr-FR", text, "unit_price")


@pytest.mark.parametrize(
    "text",
    [
        "6,90 €\n1 kg = 27,60 €",
        "250 g: 6,90 €\n1 kg: 27,60 €",
        "250 g: 6,90 €\n1 kg: 27,00 €",
        "250 g: 6,90 € (1 kg = 27,60 €)",
        "Honig 250 g 6,90 €, 1 kg 27,60 €",
    ],
)
def test_what_a_kilo_comes_to_is_a_base_price(text: str) -> None:
    assert said("de-DE", text, "price") == {"6.90 EUR"}
    assert {value.partition("/")[2] for value in said("de-DE", text, "unit_price")} == {"1 kg"}


@pytest.mark.parametrize(
    "main",
    [
        "<h1>Versand</h1><h2>Versandkosten</h2><ul><li>1 kg: 4,90 €</li><li>5 kg: 6,90 €</li></ul>",
        _rows("Gewicht", ("1 kg", "4,90"), ("5 kg", "6,90")).replace("Preis", "Versandkosten"),
    ],
)
def test_what_delivery_of_so_much_costs_is_no_price_of_a_size(main: str) -> None:
    assert {s.attribute for s in read(page(main)).statements} == {"shipping_cost"}
