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


@pytest.mark.parametrize("choice", ["Silber (+20,00 €)", "mit Akku + CHF 60.–", "+ 5.00 Geschenkpapier"])
def test_what_a_choice_costs_on_top_is_no_price(choice: str) -> None:
    html = f'<p class="price">CHF 39.90</p><select><option>Schwarz</option><option>{choice}</option></select>'

    assert shown(html) == [("price", "39.90 CHF", "")]


@pytest.mark.parametrize("label", ["Product code", "Artikelcode", "Code article", "Codice prodotto"])
def test_an_article_number_is_no_voucher(label: str) -> None:
    document = read(page(f"<h1>Laterne Nord</h1><p>CHF 39.90</p><p>{label}: LN-4711</p><p>20 % Rabatt</p>{BUY}"))

    assert not of(document, "voucher_code")
    assert not any(s.scope.voucher for s in document.statements)


def test_a_name_that_ends_with_a_digit_is_parted_from_the_price_beside_it() -> None:
    tiles = (
        '<div class="slide"><a href="/s5"><span>Mond S5</span><span class="price">89.00 CHF</span></a></div>'
        '<div class="slide"><a href="/s7"><span>Mond S7</span><span class="price">99.00 CHF</span></a></div>'
    )
    document = read(page(f"<h1>Laterne Nord</h1>{BUY}<section><h2>Ähnliche Produkte</h2>{tiles}</section>"))

    assert {(s.subject.name, s.term.value) for s in of(document, "price")} == {
        ("Mond S5", "89 CHF"),
        ("Mond S7", "99 CHF"),
    }


def test_an_amount_in_several_pieces_stays_one() -> None:
    html = '<div class="price"><span>CHF</span><span>39</span><span>.</span><span>90</span></div>'

    assert shown(html) == [("price", "39.90 CHF", "")]


def test_speeds_in_the_head_of_a_column_are_no_ends_of_terms() -> None:
    table = (
        "<table><tr><th></th><th>Home S bis 100 Mbit/s</th><th>Home M bis 1 Gbit/s</th></tr>"
        "<tr><td>Preis pro Monat</td><td>CHF 39.–</td><td>CHF 49.–</td></tr>"
        "<tr><td>Mindestlaufzeit</td><td>12 Monate</td><td>24 Monate</td></tr>"
        "<tr><td>Router</td><td>inklusive</td><td>inklusive</td></tr></table>"
        "<p>Aktionspreis während 6 Monaten, danach CHF 59.– pro Monat.</p>"
    )
    document = read(page(f"<h1>Internet-Abos</h1>{table}{TEXT}"))

    assert [(s.subject.name[:6], s.term.value) for s in of(document, "contract_term")] == [
        ("Home S", "P12M"),
        ("Home M", "P24M"),
    ]
    assert {s.subject.name for s in of(document, "price_after")} == {"Internet-Abos"}


def test_one_labelled_value_does_not_name_the_next() -> None:
    facts = "<dl><dt>Dauer</dt><dd>Acht Abende</dd><dt>Preis</dt><dd>240 CHF</dd><dt>Anzahlung</dt><dd>60 CHF</dd></dl>"
    document = read(page(f"<h1>Laternenkurs</h1>{facts}{TEXT}"))

    assert {(s.subject.name, s.term.value) for s in of(document, "price")} == {("Laternenkurs", "240 CHF")}


@pytest.mark.parametrize(
    ("html", "value"),
    [
        ("<p>249 ₽</p>", "249 RUB"),
        ("<p>1 299 Kč</p>", "1299 CZK"),
        ('<p class="price">99 ر.س (تتضمن الضريبة)</p>', "99 SAR"),
    ],
)
def test_an_amount_alone_in_a_foreign_currency_is_a_price(html: str, value: str) -> None:
    assert shown(html) == [("price", value, "")]


@pytest.mark.parametrize("html", ["<p>4.5</p>", "<p>12 kg</p>", "<p>249 ₽ für 3</p>", "<p>Rest: 249 ₽</p>"])
def test_an_amount_among_other_words_in_a_foreign_currency_is_none(html: str) -> None:
    assert shown(html) == []


def test_a_price_that_looks_like_a_double_of_nothing_is_the_price() -> None:
    empty = '<p class="price"><span class="offscreen"></span><span aria-hidden="true">CHF 79.50</span></p>'
    double = '<p class="price"><span class="offscreen">CHF 79.50</span><span aria-hidden="true">CHF 79.50</span></p>'

    assert shown(empty) == shown(double) == [("price", "79.50 CHF", "")]


def test_an_option_that_is_gone_leaves_the_offer_to_be_had() -> None:
    gone, there = "<li><label>Neu <b>nicht verfügbar</b></label></li>", "<li><label>Neu <b>CHF 39.90</b></label></li>"
    options = f"<ul>{gone.replace('Neu', '<p>Abholung</p>')}{there.replace('Neu', '<p>Versand</p>')}</ul>"

    assert not of(read(page(f"<h1>Laterne Nord</h1>{options}{BUY}")), "availability")


def test_an_offer_that_is_gone_is_gone_although_it_has_a_price() -> None:
    document = read(page(f"<h1>Laterne Nord</h1><ul><li>CHF 39.90</li></ul><p>Ausverkauft</p>{TEXT}"))

    assert [s.term.value for s in of(document, "availability")] == ["SoldOut"]


@pytest.mark.parametrize("order", ["/kasse/?artikel=7", "https://bestellung.example/cart?add=7", "/buy.php?product=7"])
def test_a_box_that_leads_to_the_basket_is_no_teaser_of_another_page(order: str) -> None:
    box = f'<div class="box"><h5>1 Jahr</h5><p>CHF 19.90</p><a href="{order}">Jetzt kaufen</a></div>'
    document = read(
        page(f"<h1>Lampenschutz</h1>{box}{box.replace('1 Jahr', '2 Jahre').replace('19.90', '29.90')}{TEXT}")
    )

    assert {s.subject.role for s in of(document, "price")} == {Role.ROW}


def test_a_box_that_leads_to_its_own_page_is_a_teaser() -> None:
    box = '<div class="box"><h5>Laterne</h5><p>CHF 19.90</p><a href="/de/laterne-sued/">Ansehen</a></div>'
    document = read(page(f"<h1>Laternen</h1>{box}{box.replace('Laterne<', 'Leuchte<')}{TEXT}"))

    assert {s.subject.role for s in of(document, "price")} == {Role.TILE}


SIZES = (
    "<ul><li class='size'{two}><span>Floss Aare, 2 Plätze</span> <span>CHF 90.–</span> <small>CHF 45.– pro Person"
    "</small></li><li class='size'{four}><span>Floss Aare, 4 Plätze</span> <span>CHF 150.–</span></li></ul>"
)


def test_a_line_without_an_article_number_takes_no_name_from_before_its_comma() -> None:
    document = read(page(f"<h1>Floss Aare</h1>{SIZES.format(two='', four='')}"))

    assert {(s.subject.name, s.subject.ids) for s in of(document, "price")} == {("Floss Aare", ())}


def test_a_line_with_an_article_number_and_a_price_is_a_row_of_its_own() -> None:
    lines = SIZES.format(two=" data-sku='F-2'", four=" data-sku='F-4'")

    document = read(page(f"<h1>Floss Aare</h1>{lines}"))

    assert {(s.subject.name, s.subject.id("sku"), s.term.value) for s in of(document, "price")} == {
        ("Floss Aare, 2 Plätze", "F-2", "90 CHF"),
        ("Floss Aare, 2 Plätze", "F-2", "45 CHF/1 person"),
        ("Floss Aare, 4 Plätze", "F-4", "150 CHF"),
    }


@pytest.mark.parametrize("line", ["In den Warenkorb CHF 90.–", "CHF 90.–", "Ab Lager"])
def test_a_button_or_a_price_alone_names_no_row(line: str) -> None:
    document = read(page(f"<h1>Floss Aare</h1><ul><li data-sku='F-2'>{line}</li><li data-sku='F-4'>{line}</li></ul>"))

    assert {s.subject.name for s in of(document, "price")} <= {"Floss Aare"}
