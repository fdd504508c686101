"""What the layouts of widespread shop systems mean: states of boxes, words for screen readers, tiers, cents."""

import pytest

from audit.model.statement import Role
from tests.read.making import names, of, page, read

TEXT = "<p>" + "Die Laterne leuchtet weit und lange in der Nacht. " * 12 + "</p>"
BUY = "<button>In den Warenkorb</button>" + TEXT


def shown(main: str) -> list[tuple[str, str, str]]:
    """Attribute, value and variant of all that is said of amounts of the page's own offer."""
    document = read(page(f"<h1>Laterne Nord</h1>{main}{BUY}"))
    kept = [s for s in document.statements if s.term.attribute in {"price", "list_price"}]
    return [(s.term.attribute, s.term.value, s.subject.variant) for s in kept if s.subject.role is not Role.TILE]


@pytest.mark.parametrize("state", ["with-list-price", "has-old-price", "avec-prix-barre"])
def test_what_a_box_holds_beside_a_price_is_no_name_of_the_price(state: str) -> None:
    html = f'<p class="product-price {state}">CHF 39.90 <span class="list-price">CHF 49.90</span></p>'

    assert shown(html) == [("price", "39.90 CHF", ""), ("list_price", "49.90 CHF", "")]


@pytest.mark.parametrize(
    ("former", "now"),
    [
        ("Normaler Preis", "Sonderpreis"),
        ("Regulärer Preis", "Aktueller Preis"),
        ("Regular Price", "Special Price"),
        ("Prix habituel", "Prix actuel"),
        ("Prezzo iniziale", "Prezzo attuale"),
    ],
)
def test_words_for_screen_readers_name_no_variant(former: str, now: str) -> None:
    html = (
        f'<div class="price"><span class="sr-only">{former}</span><s>CHF 49.90</s> '
        f'<span class="sr-only">{now}</span><b>CHF 39.90</b></div>'
    )

    assert shown(html) == [("list_price", "49.90 CHF", ""), ("price", "39.90 CHF", "")]


def test_a_choice_is_not_sold_out_because_its_label_hides_the_words() -> None:
    html = '<label for="m">M<span class="visually-hidden">Variante ausverkauft oder nicht verfügbar</span></label>'

    assert not of(read(page(f"<h1>Laterne Nord</h1><p>CHF 39.90</p>{html}{BUY}")), "availability")


def test_what_one_piece_costs_those_who_buy_many_is_not_the_price() -> None:
    tiers = '<ul class="prices-tier"><li>3 Stück für je CHF 35.90</li><li>6 Stück für je CHF 29.90</li></ul>'

    assert shown(f'<p class="price">CHF 39.90</p>{tiers}') == [("price", "39.90 CHF", "")]


def test_cents_in_an_element_of_their_own_belong_to_the_amount() -> None:
    html = (
        '<div class="table-price"><span class="currency">CHF</span><span class="integer-part">59</span>'
        '<div class="after-price"><span class="fractional-part">90</span></div><span>pro Monat</span></div>'
    )

    assert shown(html) == [("price", "59.90 CHF/P1M", "")]


@pytest.mark.parametrize(
    "tile",
    [
        '<li><a href="/mond">Laterne Mond</a><div class="price">CHF 15.–</div></li>',
        '<li><a href="/mond"><h2>Laterne Mond</h2><span class="price">CHF 15.–</span></a></li>',
        '<li><h3><a href="/mond">Laterne Mond</a></h3><p><span class="price">CHF 15.–</span></p></li>',
    ],
    ids=["price beside the link", "price inside the link", "link inside the heading"],
)
def test_name_and_price_of_a_tile_are_one_however_the_link_lies(tile: str) -> None:
    other = '<li><a href="/stern">Laterne Stern</a></li>'
    document = read(
        page(f"<h1>Laterne Nord</h1>{BUY}<section><h2>Ähnliche Produkte</h2><ul>{tile}{other}</ul></section>")
    )

    assert names(of(document, "price")) == [("Laterne Mond", "")]


@pytest.mark.parametrize(
    "html",
    [
        (
            '<div class="box"><div class="off"><span class="regular-price">CHF 49.90</span></div>'
            '<div class="now"><span class="price">CHF 39.90</span></div></div>'
        ),
        '<p><span class="price regular-price">CHF 49.90</span> <span class="price">CHF 39.90</span></p>',
        '<div><p class="price">CHF 39.90</p><p class="regular-price">CHF 49.90</p></div>',
    ],
    ids=["in boxes", "in one line", "behind"],
)
def test_a_regular_price_beside_a_lower_one_is_a_former_one(html: str) -> None:
    assert set(shown(html)) == {("list_price", "49.90 CHF", ""), ("price", "39.90 CHF", "")}


@pytest.mark.parametrize(
    "html",
    [
        '<p class="regular-price">CHF 49.90</p>',
        '<div><p class="regular-price">CHF 49.90</p><p class="price">CHF 49.90</p></div>',
        '<div><p class="regular-price">CHF 49.90</p><p class="price">CHF 59.90</p></div>',
    ],
    ids=["alone", "said twice", "beside a higher one"],
)
def test_a_regular_price_is_else_the_price(html: str) -> None:
    assert ("list_price", "49.90 CHF", "") not in shown(html)
    assert ("price", "49.90 CHF", "") in shown(html)


@pytest.mark.parametrize(
    "html",
    [
        (
            "<h2>Versand und Rückgabe</h2><table><tr><th>Art</th><th>Tarif</th></tr>"
            "<tr><td>Abholstelle</td><td>CHF 4.90</td></tr><tr><td>Haustür</td><td>CHF 7.90</td></tr></table>"
        ),
        "<details><summary>Wie lange dauert die Lieferung?</summary><p>Drei Tage; das kostet CHF 7.90.</p></details>",
    ],
    ids=["table", "question"],
)
def test_amounts_in_a_section_about_shipping_are_no_prices(html: str) -> None:
    document = read(page(f'<h1>Laterne Nord</h1><p class="price">CHF 39.90</p>{BUY}{html}'))

    assert {s.term.value for s in of(document, "price")} == {"39.90 CHF"}
    assert "7.90 CHF" in {s.term.value for s in of(document, "shipping_cost")}


def test_a_banner_in_the_pages_header_is_read_and_its_menu_is_not() -> None:
    header = (
        '<header><div class="top-bar"><p>Versandkostenfrei ab CHF 75.–</p></div>'
        '<div class="logo"><h1>Lindwerk</h1></div><div><a href="/sale">Alles ab CHF 5.–</a></div></header>'
    )
    document = read(f"<html><body>{header}<main><h1>Laterne Nord</h1><p>CHF 39.90</p>{BUY}</main></body></html>")

    assert {s.term.value for s in of(document, "free_shipping_from")} == {"75 CHF"}
    assert {s.term.value for s in of(document, "price")} == {"39.90 CHF"}
    assert next(s for s in document.subjects if s.role is Role.MAIN).name == "Laterne Nord"


def test_heads_of_columns_in_two_levels_tell_rooms_and_days_apart() -> None:
    table = (
        '<table><thead><tr><th rowspan="2">Termin</th><th colspan="2">Preis pro Person in CHF</th></tr>'
        "<tr><th>Doppelzimmer</th><th>Einzelzimmer</th></tr></thead><tbody>"
        "<tr><td>14.06.–21.06.2026</td><td>1'290.–</td><td>1'520.–</td></tr>"
        "<tr><td>12.07.–19.07.2026</td><td>1'490.–</td><td>1'720.–</td></tr></tbody></table>"
    )

    assert shown(table) == [
        ("price", "1290 CHF", "14.06.–21.06.2026 Doppelzimmer"),
        ("price", "1520 CHF", "14.06.–21.06.2026 Einzelzimmer"),
        ("price", "1490 CHF", "12.07.–19.07.2026 Doppelzimmer"),
        ("price", "1720 CHF", "12.07.–19.07.2026 Einzelzimmer"),
    ]
