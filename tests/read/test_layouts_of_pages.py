"""What tables, cards and lists of pages say once: periods and units in heads, badges, ways of sending, sums insured."""

from collections.abc import Sequence

from audit.read.files.row_blocks import blocks_of_rows
from tests.read.making import page, read


def _said(html: str) -> set[tuple[str, str]]:
    return {(s.subject.name, str(s.term)) for s in read(page(f"<h1>Lindwerk Verleih</h1>{html}")).statements}


def _table(*rows: Sequence[str]) -> str:
    head = "".join(f"<th>{cell}</th>" for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows[1:])
    return f"<table><tr>{head}</tr>{body}</table>"


def test_passes_for_one_and_for_three_days_are_paid_once() -> None:
    said = _said(_table(["", "1 Tag", "3 Tage"], ["Erwachsene", "68.00", "172.00"], ["Kinder", "34.00", "86.00"]))

    assert {term for _, term in said} == {"price 68 CHF", "price 172 CHF", "price 34 CHF", "price 86 CHF"}


def test_sums_insured_are_no_prices() -> None:
    said = _said(
        _table(["Klasse", "Preis", "Haftung bis"], ["S", "CHF 7.–", "CHF 50.–"], ["M", "CHF 11.–", "CHF 500.–"])
    )

    assert said == {("S", "price 7 CHF"), ("M", "price 11 CHF")}


def test_an_insurance_that_has_a_price_is_one() -> None:
    said = _said(_table(["Sparte", "Jahresprämie"], ["Haftung", "CHF 6.–"], ["Hausrat", "CHF 12.–"]))

    assert {term for _, term in said} == {"price 6 CHF/P1Y", "price 12 CHF/P1Y"}


def test_a_head_of_one_day_gives_its_prices_a_period_and_them_no_name() -> None:
    said = _said(_table(["Gerät", "1 Tag", "1 Woche", "Kaution"], ["Walze", "90.00", "360.00", "300.00"]))

    assert said == {("Walze", "price 90 CHF/P1D"), ("Walze", "price 360 CHF/P7D"), ("Walze", "deposit 300 CHF")}


def test_a_second_row_of_heads_says_what_amounts_are_per() -> None:
    rows = (["Produkt", "Energie"], ["", "Rp./kWh"], ["Bachstrom", "10.40"], ["Dachstrom", "14.75"])
    blocks = list(blocks_of_rows(rows, 1, ""))

    assert {term for _, term in _said(_table(*rows))} == {"unit_price 0.104 CHF/1 kWh", "unit_price 0.1475 CHF/1 kWh"}
    assert next(block for block in blocks if block.text == "10.40").labels == ("Energie Rp./kWh", "Bachstrom")


def test_a_base_price_may_stand_in_brackets_below_that_of_the_pack() -> None:
    said = _said("<p>Haken 10er</p><p>CHF 12.–</p><p>(1.20 / Stk.)</p>")

    assert {term for _, term in said} == {"price 12 CHF", "unit_price 1.20 CHF/1 piece"}


def test_the_higher_price_of_a_card_is_the_former_one_if_its_badge_reckons_it() -> None:
    card = "<ul><li class='card'><h3>Zelt Moor</h3><span>{}</span><p>CHF 149.–</p><p>CHF 199.–</p></li></ul>"

    assert ("Zelt Moor", "list_price 199 CHF") in _said(card.format("-25%"))
    assert ("Zelt Moor", "price 199 CHF") in _said(card.format("-10%"))
