"""Offers side by side in a newsletter's table are rows of no table, and what is free among several has no price."""

import pytest

from tests.read.making import names, of, page, read, said

MAIL = "Subject: Tee\nDate: Mon, 08 Jun 2026 09:00:00 +0200\nContent-Type: text/html; charset=utf-8\n\n"
TILES = (
    "<h2>3 für 2 auf alle Tees</h2><p>Nur bis 21. Juni. Der günstigste Artikel ist gratis.</p><table><tr>"
    "<td><p><b>Nordmoos Blatt</b></p><p>100 g | CHF 8.90<br>Grundpreis: CHF 89.00/kg</p></td>"
    "<td><p><b>Südmoos Blatt</b></p><p>100 g | CHF 6.50<br>Grundpreis: CHF 65.00/kg</p></td></tr></table>"
)


def test_each_tile_names_its_own_price() -> None:
    document = read(MAIL + TILES, "message/rfc822")

    called = {name or variant for name, variant in names(of(document, "price"))}
    assert len(called) == 2
    assert {name.split()[0] for name in called} == {"Nordmoos", "Südmoos"}


def test_the_cheapest_of_several_has_no_price_of_nothing() -> None:
    assert "price 0 CHF" not in said(read(MAIL + TILES, "message/rfc822"))


@pytest.mark.parametrize("row", ["<th>Zelt Kauz</th>", "<td>Zelt Kauz</td>"])
def test_a_row_of_a_price_list_keeps_its_name(row: str) -> None:
    table = f"<table><tr><th>Zelt</th><th>Preis</th></tr><tr>{row}<td><p>CHF 19.50</p><p>am Tag</p></td></tr></table>"

    assert {name for pair in names(of(read(page(table)), "price")) for name in pair} & {"Zelt Kauz"}
