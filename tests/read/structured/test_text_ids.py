"""Article numbers: what a page's words, its elements and its address call one, and what is none."""

import pytest

from audit.read.blocks.block import Block, BlockKind, Mark, MarkKind, Zone
from audit.read.structured.answers import main_sku
from audit.read.structured.text_ids import ids_in
from tests.read.making import HOST, page, read

BUY = "<button>In den Warenkorb</button><p>" + "Die Laterne leuchtet weit und lange. " * 12 + "</p>"
GTIN = "4006381333931"


def sku(main: str, path: str = "/laterne", head: str = "") -> str:
    return main_sku(read(page(f"<h1>Laterne Nord</h1>{main}{BUY}", head), address=f"{HOST}{path}"))


@pytest.mark.parametrize(
    "text",
    [
        "Item: 2 Laternen",
        "Materialkosten 4711",
        "Machine 2026",
        "Modell 2026",
        "Gutscheincode: LICHT10",
        "Ihre Bestellnummer finden Sie in der Mail",
        "SKU",
    ],
)
def test_words_that_name_no_article_give_no_number(text: str) -> None:
    assert ids_in([Block(text)]) == ()


def test_numbers_of_tiles_are_not_those_of_the_page() -> None:
    assert ids_in([Block("Art.-Nr. 4711", zone=Zone.TILE)]) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Art.-Nr.: LN-4711",
        "Artikelnummer LN-4711",
        "Référence : LN-4711",
        "Codice articolo: LN-4711",
        "Code matériel LN-4711",
        "Codice attrezzo: LN-4711",
        "Gerätenummer: LN-4711",
        "Hire code LN-4711",
        "SKU: LN-4711",
        "Cod produs: LN-4711",
        "Kód tovaru: LN-4711",
        "Kod produktu: LN-4711",
        "Artikelnr: LN-4711",
        "Cikkszám: LN-4711",
        "Referencia: LN-4711",
        "Артикул: LN-4711",
        "商品番号：LN-4711",
    ],
)
def test_a_number_is_known_by_its_label_in_many_languages(text: str) -> None:
    assert ids_in([Block(text)]) == (("sku", "LN-4711"),)


def test_the_makers_number_is_not_that_of_the_shop() -> None:
    assert ids_in([Block("Z031-BLK", kind=BlockKind.CELL, labels=("Item model number",))]) == (("mpn", "Z031-BLK"),)


@pytest.mark.parametrize(
    ("text", "start"), [("LN-4711", 0), ("Kode: LN-4711", 0), ("Messing – LN-4711", 10)], ids=["alone", "label", "part"]
)
def test_what_an_element_is_called_makes_a_number_in_any_language(text: str, start: int) -> None:
    block = Block(text, marks=(Mark(start, len(text), MarkKind.NUMBER),))

    assert ids_in([block]) == (("sku", "LN-4711"),)


@pytest.mark.parametrize("text", ["Messing", "3 Stück", "siehe Etikett"])
def test_an_element_that_is_called_a_number_may_hold_none(text: str) -> None:
    assert ids_in([Block(text, marks=(Mark(0, len(text), MarkKind.NUMBER),))]) == ()


@pytest.mark.parametrize(
    "html",
    [
        '<p class="product-code">4711/08</p>',
        '<p>Messing - <span class="sku">4711/08</span></p>',
        '<p>Messing - <span data-testid="product-reference">4711/08</span></p>',
        '<div class="product-reference"><label>Ref</label><span>4711/08</span></div>',
    ],
)
def test_elements_are_known_by_class_and_by_the_name_for_tests(html: str) -> None:
    assert sku(html) == "4711/08"


@pytest.mark.parametrize(
    ("path", "number"),
    [
        ("/laterne", ""),
        ("/laterne-2.html", ""),
        ("/laterne-nord-p04711.html", "04711"),
        ("/shop/M14876706.htm", "M14876706"),
        ("/haus/122725?utm_id=99&pid=260591", "260591"),
        ("/p?artikel_nr=LN-4711", "LN-4711"),
    ],
)
def test_the_address_tells_the_number_where_the_page_does_not(path: str, number: str) -> None:
    assert sku("", path) == number


def test_a_number_on_the_page_counts_before_that_of_the_address() -> None:
    assert sku("<p>Art.-Nr. LN-4711</p>", "/laterne-99001.html") == "LN-4711"


def test_of_several_numbers_the_one_in_the_address_is_that_of_the_page() -> None:
    parts = "<p>Artikelnummer 303.294.73</p><p>Artikelnummer 992.775.08</p>"

    assert sku(parts, "/laterne-s99277508/") == "992.775.08"


def test_a_number_with_spaces_counts_where_nothing_else_does() -> None:
    data = (
        '<script type="application/ld+json">{"@type": "Product", "name": "Laterne Nord", "sku": "NORD II 2"}</script>'
    )

    assert sku("", head=data) == "NORD II 2"
    assert sku("", "/laterne-99001.html", data) == "99001"
