"""Rows and lines that name a size or a day alone: variants of what the page is about."""

import pytest

from tests.read.making import of, page, read


def test_a_row_that_is_named_by_its_day_alone_is_of_what_the_page_is_about() -> None:
    rows = "".join(
        f"<tr><td>{day}</td><td>CHF {price}</td></tr>"
        for day, price in (("Sa, 14.11.2026", 150), ("Fr, 20.11.2026", 140))
    )
    document = read(page(f"<h1>Segelkurs Möwe</h1><table><tr><th>Datum</th><th>Preis</th></tr>{rows}</table>"))

    said = {(s.term.value, s.subject.name, s.subject.variant) for s in of(document, "price")}

    assert said == {("150 CHF", "Segelkurs Möwe", "Sa, 14.11.2026"), ("140 CHF", "Segelkurs Möwe", "Fr, 20.11.2026")}


def test_a_row_that_is_named_by_a_number_and_its_year_is_an_offer() -> None:
    rows = "".join(f"<tr><td>Edition {n}, 2026</td><td>CHF {price}</td></tr>" for n, price in ((12, 150), (14, 140)))
    document = read(page(f"<h1>Boote</h1><table><tr><th>Modell</th><th>Preis</th></tr>{rows}</table>"))

    assert {s.subject.name for s in of(document, "price")} == {"Edition 12, 2026", "Edition 14, 2026"}


@pytest.mark.parametrize(("one", "other"), [("60 Kapseln", "120 Kapseln"), ("90 x 200 cm", "140 x 200 cm")])
def test_the_name_of_the_page_with_a_size_is_a_variant(one: str, other: str) -> None:
    lines = f"<ul><li>Amsel {one}: CHF 13.50</li><li>Amsel {other}: CHF 23.50 <s>CHF 28.50</s></li></ul>"
    marked = '<script type="application/ld+json">{"@type": "Product", "name": "Amsel", "sku": "A1"}</script>'
    document = read(page(f"<h1>Amsel</h1>{lines}", marked))

    said = {(str(s.term), s.subject.name, s.subject.variant) for s in document.statements}

    assert {("price 13.50 CHF", "Amsel", one), ("list_price 28.50 CHF", "Amsel", other)} <= said
