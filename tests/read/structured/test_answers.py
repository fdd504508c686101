"""The answers of a page about its main offer: what is shown first and confirmed wins, what was forgotten does not."""

import json

import pytest

from audit.model.statement import Role
from audit.read.structured.answers import main_answer
from tests.read.making import of, page, read

_DATA = (
    '<script type="application/ld+json">{{"@type": "Product", "name": "Laterne Mond", '
    '"offers": {{"@type": "Offer", "price": "{price}", "priceCurrency": "CHF"}}}}</script>'
)


def _page(shown: str, price: str = "", head: str = "") -> str:
    data = _DATA.format(price=price) if price else ""
    return page(f"<h1>Laterne Mond</h1>{shown}<button>In den Warenkorb</button>", head=head + data)


@pytest.mark.parametrize("line", ["Besuche den Hersteller Mondwerk", "Neu im Sortiment", "Messing, poliert"])
def test_the_line_above_a_price_is_no_variant_on_the_page_of_one_offer(line: str) -> None:
    document = read(_page(f"<div>{line}</div><div>CHF 49.90</div><div>Zubehörkarton</div><div>CHF 4.–</div>"))

    assert of(document, "price")[0].subject.role is Role.MAIN


def test_a_structured_price_that_is_the_struck_one_was_forgotten() -> None:
    answer = main_answer(read(_page("<p><s>CHF 69.90</s> <b>CHF 44.–</b></p>", "69.90")))

    assert (answer.price, answer.disagrees) == ("44 CHF", "69.90 CHF")


def test_of_two_confirmed_prices_the_one_shown_first_is_the_price() -> None:
    head = '<meta property="product:price:amount" content="80"><meta property="product:price:currency" content="CHF">'

    answer = main_answer(read(_page("<p>CHF 80.–</p><p>Gebot CHF 60.–</p>", "60", head)))

    assert (answer.price, answer.disagrees) == ("80 CHF", "60 CHF")


def test_where_nothing_agrees_the_data_of_the_offer_count() -> None:
    answer = main_answer(read(_page("<p>Preis: CHF 52.–</p>", "49.90")))

    assert (answer.price, answer.disagrees) == ("49.90 CHF", "49.90 CHF")


def test_a_page_without_a_price_has_no_answer() -> None:
    assert main_answer(read(page("<h1>Laterne Mond</h1><p>Handgemacht.</p>"))).price == ""


@pytest.mark.parametrize("words", ["Zurzeit", "Dieser Artikel ist", "Leider momentan"])
def test_words_that_lead_over_to_a_state_are_no_variant(words: str) -> None:
    (stock,) = of(read(_page(f"<p>CHF 49.90</p><p>{words} ausverkauft</p>")), "availability")

    assert (stock.subject.role, stock.subject.variant, stock.scope.variant) == (Role.MAIN, "", "")


def test_the_sold_out_size_is_a_variant() -> None:
    stock = of(
        read(_page("<p>CHF 49.90</p><ul><li>Grösse M ausverkauft</li><li>Grösse L lieferbar</li></ul>")), "availability"
    )

    assert all(s.subject.role is Role.ROW for s in stock)


def test_an_offer_can_be_had_as_long_as_one_of_its_variants_can() -> None:
    offers = [
        {"@type": "Offer", "sku": f"N-{size}", "price": "20.50", "priceCurrency": "CHF", "availability": word}
        for size, word in (("S", "OutOfStock"), ("M", "InStock"), ("L", "OutOfStock"))
    ]
    data = json.dumps({"@type": "Product", "name": "Laterne Nord", "offers": offers})

    answer = main_answer(read(_page("<p>CHF 20.50</p>", head=f'<script type="application/ld+json">{data}</script>')))

    assert answer.availability == "InStock"


def test_a_structured_price_that_is_the_fee_on_top_is_not_the_price() -> None:
    answer = main_answer(read(_page("<p>CHF 29.90/Mt.</p><p>Aktivierungsgebühr CHF 49.–</p>", "49")))

    assert answer.price == "29.90 CHF/P1M"
    assert answer.disagrees.startswith("49 CHF")


def test_what_is_gone_does_not_cost_what_stands_beside_it() -> None:
    sheet = "<h2>Laterne Stern</h2><p>CHF 14.90</p>"
    document = read(page(f"<h1>Laterne Mond</h1><p>Nicht mehr lieferbar</p>{sheet}"))

    assert main_answer(document).price == ""


def test_a_size_that_is_gone_leaves_the_others() -> None:
    sizes = "<ul><li>S <span>ausverkauft</span></li><li>M</li></ul>"

    assert main_answer(read(_page(f"<p>CHF 49.90</p>{sizes}"))).availability == "InStock"
