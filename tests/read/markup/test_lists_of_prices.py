"""Lists of prices: what stands in one is no list price, whatever the names of its elements have in common with it."""

import pytest

from audit.read.markup.looks import look
from tests.read.making import of, page, read


@pytest.mark.parametrize(
    "name",
    [
        "list-price", "product__list-price", "price--list", "price__list", "priceListOld", "price-list-value",
        "item-list__price--old", "product-list-price", "listprice",
    ],
)  # fmt: skip
def test_a_list_price_is_a_former_one(name: str) -> None:
    assert look(name, "").old


@pytest.mark.parametrize(
    "name",
    ["price-list-price", "xy-price-list-price", "priceListPrice", "PriceList__price", "course-list__price"],
)
def test_the_price_in_a_list_is_none(name: str) -> None:
    assert look(name, "").price
    assert not look(name, "").old


@pytest.mark.parametrize("name", ["price-list-item", "price-list-title", "pricelist-description", "price-list__text"])
def test_what_stands_beside_it_is_none_either(name: str) -> None:
    assert not look(name, "").old


def test_a_list_of_prices_is_read_as_such() -> None:
    entries = "".join(
        f'<li><div class="xy-price-list-text"><div><span class="xy-price-list-title">{name}</span>'
        f'<span class="xy-price-list-separator"></span><span class="xy-price-list-price">CHF {amount}</span></div>'
        f'<p class="xy-price-list-description">{text}</p></div></li>'
        for name, amount, text in [
            ("Kurzbesuch", "14.–", "bis zwei Stunden"), ("Tageseintritt", "22.50", ""),
            ("Elferpass", "225.–", "übertragbar, also CHF 20.45 für jeden Besuch"),
        ]
    )  # fmt: skip
    document = read(page(f'<h1>Was kostet der Eintritt?</h1><ul class="xy-price-list">{entries}</ul>'))

    assert of(document, "list_price") == []
    told = {(s.subject.name, s.term.value) for s in of(document, "price")}
    assert {("Kurzbesuch", "14 CHF"), ("Tageseintritt", "22.50 CHF"), ("Elferpass", "225 CHF")} <= told


@pytest.mark.parametrize("tag", ["ul", "table", "section"])
def test_a_container_of_prices_is_no_list_price(tag: str) -> None:
    rows = "<tr><td>Sauna</td><td>CHF 31.–</td></tr>" if tag == "table" else "<li>Sauna CHF 31.–</li>"
    document = read(page(f'<h1>Eintritt</h1><{tag} class="price-list">{rows}</{tag}>'))

    assert [s.term.value for s in of(document, "price")] == ["31 CHF"]


def test_a_surcharge_in_a_list_of_prices_is_no_price_of_the_page() -> None:
    entries = (
        '<li>Sauna <span class="price">CHF 31.–</span></li>'
        '<li>Abendzuschlag <span class="price">CHF 4.50</span></li>'
        '<li>Liegestuhl <span class="price">CHF 5.–</span></li>'
    )
    document = read(page(f"<h1>Eintritt</h1><ul>{entries}</ul>"))

    assert {s.term.value for s in of(document, "price")} == {"31 CHF", "5 CHF"}
