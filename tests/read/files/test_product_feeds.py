"""Product feeds: each row by its fields, in all forms and languages, and what is no feed is a gap."""

import time
from collections.abc import Mapping

import pytest

from audit.errors import GapError
from audit.model.capture import Document, Form
from audit.read.files.feed_columns import meaning_of
from audit.read.files.product_feeds import read_product_feed
from tests.read.making import HOST, capture, context, of, said

G = 'xmlns:g="http://base.google.com/ns/1.0"'
FIELDS = (
    "<g:id>LN-7</g:id><g:title>Laterne Nord</g:title><g:gtin>7612345678900</g:gtin><g:link>https://www.lindwerk.example/l?utm_source=g</g:link>"
    "<g:price>30.00 CHF</g:price><g:availability>in_stock</g:availability>"
)


def rows(body: str | bytes, mapping: Mapping[str, str] | None = None, anchor: str = "2026-06-10") -> list[Document]:
    return list(read_product_feed(capture(body, "", f"{HOST}/feed"), context(anchor=anchor), mapping))


def google(fields: str) -> str:
    return f'<?xml version="1.0"?><rss {G} version="2.0"><channel><title>x</title><item>{fields}</item></channel></rss>'


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("", "E-FEED-EMPTY"),
        ("<html><body>Fehler</body></html>", "E-FEED-HTML"),
        ("id;title;price\n", "E-FEED-NO-ROWS"),
        ("ding;dong\n1;2\n", "E-FEED-COLUMNS"),
        (google(""), "E-FEED-COLUMNS"),
    ],
)
def test_what_is_no_product_feed_is_a_gap(body: str, reason: str) -> None:
    with pytest.raises(GapError) as caught:
        rows(body)

    assert caught.value.reason == reason


def test_the_message_names_the_columns_that_are_there() -> None:
    with pytest.raises(GapError, match="column `price` not found; columns are: id, titel, bestand"):
        rows("id;Titel;Bestand\n1;Laterne;3\n")


def test_a_row_is_a_document_with_identifiers_and_landing_address() -> None:
    (row,) = rows(google(FIELDS))

    (subject,) = row.subjects
    assert (row.form, row.key) == (Form.ROW, f"{HOST}/feed#row LN-7")
    assert (subject.name, dict(subject.ids)) == ("Laterne Nord", {"gtin": "7612345678900", "sku": "LN-7"})
    assert subject.link == "https://www.lindwerk.example/l"
    assert said(row) == {"price 30 CHF", "availability InStock"}


SALE = FIELDS + (
    "<g:sale_price>24.50 CHF</g:sale_price>"
    "<g:sale_price_effective_date>2026-05-31T22:00Z/2026-06-30T21:59Z</g:sale_price_effective_date>"
)


def test_inside_its_window_the_sale_price_is_the_price_and_the_price_the_list_price() -> None:
    (row,) = rows(google(SALE))

    assert {"price 24.50 CHF", "list_price 30 CHF", "valid_from 2026-06-01", "valid_through 2026-06-30"} <= said(row)


def test_outside_its_window_the_price_is_the_price() -> None:
    (row,) = rows(google(SALE), anchor="2026-07-10")

    today = [s.term.value for s in of(row, "price") if s.scope.last is None]
    assert today == ["30 CHF"]
    assert not of(row, "list_price")


def test_shipping_holds_for_its_country() -> None:
    shipping = (
        "<g:shipping><g:country>CH</g:country><g:service>Post</g:service><g:price>7.90 CHF</g:price></g:shipping>"
    )

    (row,) = rows(google(FIELDS + shipping))

    (cost,) = of(row, "shipping_cost")
    assert (cost.term.value, cost.scope.regions) == ("7.90 CHF", frozenset({"CH"}))


@pytest.mark.parametrize(
    ("field", "wanted"),
    [
        (
            "<g:installment><g:months>24</g:months><g:amount>5 CHF</g:amount></g:installment>",
            {"instalments 24", "price 5 CHF/P1M"},
        ),
        (
            ("<g:subscription_cost><g:period>month</g:period><g:period_length>12</g:period_length><g:amount>19 "
            "CHF</g:amount></g:subscription_cost>"),
            {"price 19 CHF/P1M", "contract_term P12M"},
        ),
        ("<g:condition>refurbished</g:condition>", {"item_condition Refurbished"}),
        (
            ("<g:min_handling_time>0</g:min_handling_time><g:max_handling_time>1</g:max_handling_time>"
            "<g:min_transit_time>1</g:min_transit_time><g:max_transit_time>3</g:max_transit_time>"),
            {"delivery_time P1BD..P4BD"},
        ),
    ],
)  # fmt: skip
def test_composite_fields_are_taken_apart(field: str, wanted: set[str]) -> None:
    (row,) = rows(google(FIELDS + field))

    assert wanted <= said(row)


def test_atom_and_another_prefix_say_the_same() -> None:
    atom = f'<feed xmlns="http://www.w3.org/2005/Atom" {G}><entry>{FIELDS}</entry></feed>'
    other = google(FIELDS).replace("g:", "x:").replace("xmlns:g=", "xmlns:x=")
    undeclared = google(FIELDS).replace(G, "")

    assert [said(row) for body in (atom, other, undeclared) for row in rows(body)] == [
        said(rows(google(FIELDS))[0])
    ] * 3


HEADERS = {
    "de": "Artikelnummer;Artikelbezeichnung;Preis;Lieferzeit;Versandkosten",
    "fr": "Référence;Désignation;Prix;Délai de livraison;Frais de port",
    "it": "Codice articolo;Nome;Prezzo;Tempi di consegna;Spese di spedizione",
    "en": "SKU;Product name;Price;Delivery time;Shipping cost",
    "idealo": "sku;title;price;deliveryTime;deliveryCosts_post",
    "awin": "merchant_product_id;product_name;search_price;delivery_time;delivery_cost",
    "awin, older": "pid;name;price;deltime;delcost",
}


def test_a_zero_where_a_feed_has_no_former_or_base_price_and_no_discount_says_nothing() -> None:
    (row,) = rows("pid,name,search_price,rrp_price,price_old,base_price,discount\nLN-7,Laterne,30.00,0.00,0,0,0%\n")

    assert said(row) == {"price 30 CHF"}


def test_a_zero_that_is_a_promise_stays() -> None:
    (row,) = rows("merchant_product_id,product_name,search_price,delivery_cost,in_stock\nLN-7,Laterne,30.00,0.00,0\n")

    assert said(row) == {"price 30 CHF", "shipping_cost 0 CHF", "availability OutOfStock"}


def test_the_feed_of_a_partner_programme_leads_to_the_pages_of_the_shop() -> None:
    (row,) = rows(
        "aw_deep_link,aw_product_id,merchant_product_id,merchant_deep_link,product_name,search_price,rrp_price,brand_name\n"
        "https://www.partner.example/c?id=1,990,LN-7,https://www.lindwerk.example/l?utm_source=p,Laterne,30.00,45.00,Nord\n"
    )

    (subject,) = row.subjects
    assert (subject.id("sku"), subject.brand, subject.link) == ("LN-7", "Nord", "https://www.lindwerk.example/l")
    assert said(row) == {"price 30 CHF", "list_price 45 CHF"}


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
def test_columns_are_known_by_their_names_in_four_languages(header: str) -> None:
    (row,) = rows(f"{header}\nLN-7;Laterne Nord;30.00;2-3 Tage;7.90\n")

    assert {"price 30 CHF", "shipping_cost 7.90 CHF", "delivery_time P2D..P3D"} <= said(row)


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_delimiter_and_encoding_are_found_out(delimiter: str, encoding: str) -> None:
    text = delimiter.join(("id", "Titel", "Preis")) + "\n" + delimiter.join(("1", "Größe für Süd", "30.50")) + "\n"

    (row,) = rows(text.encode(encoding))

    assert row.title == "Größe für Süd"
    assert said(row) == {"price 30.50 CHF"}


def test_line_breaks_in_quotes_do_not_break_rows() -> None:
    assert len(rows('id;title;price\n1;"Laterne\nNord";30.50\n2;Fackel;9.50\n')) == 2


def test_many_ragged_rows_say_that_the_feed_is_broken() -> None:
    body = "id;title;price\n" + "1;Laterne;30.50\n" * 20 + "2;Fackel\n3;Kerze;1;2;3\n"

    assert rows(body)[-1].problems[0].reason == "E-FEED-CUT"


def test_a_mapping_says_what_no_name_says() -> None:
    (row,) = rows("k;w\nLaterne;30.50\n", {"k": "title", "w": "price"})

    assert (row.title, said(row)) == ("Laterne", {"price 30.50 CHF"})


def test_a_column_may_hold_any_attribute() -> None:
    (row,) = rows(
        "name;price;contract length;Anschlussgebühr;nachher;wer\nLine M;30.50;24;49.00;40.00;Neukunden\n",
        {"nachher": "price_after", "wer": "audience"},
    )

    assert said(row) == {
        "price 30.50 CHF", "contract_term P24M", "setup_fee 49 CHF", "price_after 40 CHF", "audience NewCustomers",
    }  # fmt: skip


def test_a_list_of_products_in_xml_of_an_unknown_form_is_read_by_its_columns() -> None:
    body = "<katalog><ware><Artikelnummer>1</Artikelnummer><Name>Laterne</Name><Preis>30.50</Preis></ware></katalog>"
    twice = body.replace(
        "</katalog>", "<ware><Artikelnummer>2</Artikelnummer><Name>Fackel</Name><Preis>9.50</Preis></ware></katalog>"
    )

    assert [(row.title, said(row)) for row in rows(twice)] == [
        ("Laterne", {"price 30.50 CHF"}),
        ("Fackel", {"price 9.50 CHF"}),
    ]


def test_an_unknown_column_means_nothing() -> None:
    assert meaning_of("irgendwas", {}) == ""


def test_a_feed_of_many_rows_is_streamed() -> None:
    body = google(FIELDS).replace("</item>", "</item>" + f"<item>{FIELDS}</item>" * 2000, 1)
    start = time.process_time()

    assert len(rows(body)) == 2001
    assert time.process_time() - start < 10


def test_a_voucher_field_may_say_what_the_code_is_worth() -> None:
    (row,) = rows("id;price;voucherCode\n1;90.50;LICHT20: 20 % Rabatt\n")

    assert {"voucher_code LICHT20", "discount 20%"} <= said(row)


DIRECTORY = (
    '<?xml version="1.0"?><list><entry ref="SL-1"><title>Sling Kite</title><cost currency="EUR">49.00</cost>'
    '<dealText>30% off in our shop in Dunmore</dealText></entry><entry ref="SP-9"><title>Spring Winds</title>'
    '<cost currency="EUR"></cost><dealText>15% off kites for orders over 40 euros, 1 July to 9 August 2026</dealText>'
    "<dealEnds>2026-06-30</dealEnds></entry></list>"
)
COLUMNS = {"@ref": "id", "cost": "price", "dealText": "description", "dealEnds": "valid_through"}


def test_the_words_of_a_row_with_a_price_are_an_advertisement_and_say_nothing() -> None:
    row = rows(DIRECTORY, COLUMNS)[0]

    assert said(row) == {"price 49 EUR"}


def test_columns_of_xml_are_found_in_any_case_and_as_attributes() -> None:
    kite, spring = rows(DIRECTORY, COLUMNS)

    assert [dict(row.subjects[0].ids)["sku"] for row in (kite, spring)] == ["SL-1", "SP-9"]
    assert "valid_through 2026-06-30" in said(spring)


def test_the_words_of_a_row_without_a_price_promise_what_it_promises() -> None:
    spring = rows(DIRECTORY, COLUMNS)[1]

    assert "discount 15%" in said(spring)
    # The row names its end itself: days in its words are those of the stay or the season.
    assert not any("2026-07" in term or "2026-08" in term for term in said(spring))


def test_without_an_end_of_its_own_a_row_ends_when_its_words_say() -> None:
    (row,) = rows(
        "<list><entry><title>Spring Winds</title><price></price><description>15 % Rabatt bis 9.8.2026</description>"
        "</entry></list>"
    )

    assert said(row) == {"discount 15%", "valid_through 2026-08-09"}
