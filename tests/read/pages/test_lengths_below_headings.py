"""Lengths of time below headings and beside columns: one of the prices of what is named there, no name of their own."""

import pytest

from tests.read.making import names, of, page, read


def listed(first: str, *more: str) -> str:
    return f"<ul>{''.join(f'<li>{line}</li>' for line in (first, *more))}</ul>"


@pytest.mark.parametrize(
    ("short", "long"),
    [("1 Stunde", "3 Tage"), ("1 heure", "3 jours"), ("1 ora", "3 giorni"), ("1 hour", "3 days"), ("50 min", "80 min")],
)
def test_so_many_hours_below_a_heading_are_a_price_of_what_it_names(short: str, long: str) -> None:
    kayaks = "".join(
        f"<h2>{name}</h2>{listed(f'{short}: CHF {n}', f'{long}: CHF {n + 20}')}"
        for name, n in (("Kajak Reuss", 12), ("Kanu Limmat", 18))
    )

    prices = of(read(page(f"<h1>Bootshaus</h1>{kayaks}")), "price")

    assert sorted(names(prices)) == sorted((n, t) for n in ("Kajak Reuss", "Kanu Limmat") for t in (short, long))


def test_rows_of_minutes_below_a_heading_are_prices_of_what_it_names() -> None:
    table = "<table><tr><td>30 min</td><td>CHF {}</td></tr><tr><td>60 min</td><td>CHF {}</td></tr></table>"
    main = f"<h1>Studio</h1><h2>Thai</h2>{table.format(35, 60)}<h2>Schwedisch</h2>{table.format(30, 50)}"

    prices = {s.term.value: (s.subject.name, s.subject.variant) for s in of(read(page(main)), "price")}

    assert prices["60 CHF"] == ("Thai", "60 min")
    assert prices["30 CHF"] == ("Schwedisch", "30 min")


@pytest.mark.parametrize("name", ["3-Tage-Kurs", "24 h Karte", "1 day pass", "2 Nächte Wellness"])
def test_a_name_with_a_length_of_time_stays_a_name(name: str) -> None:
    lines = listed(f"{name}: CHF 45", "Grosse Runde: CHF 60")

    prices = of(read(page(f"<h1>Preise</h1><h2>Unsere Auswahl am See</h2>{lines}")), "price")

    assert not [s for s in prices if s.subject.variant]


def test_so_many_days_on_a_page_without_sections_keep_their_name() -> None:
    prices = of(read(page(f"<h1>Mietpreise</h1>{listed('1 Tag: CHF 45', '4 Tage: CHF 90')}")), "price")

    assert [s.subject.name for s in prices] == ["1 Tag", "4 Tage"]


@pytest.mark.parametrize("ages", ["12–25 ans", "6–15 Jahre", "6-15 anni"])
def test_from_year_to_year_below_a_heading_is_an_age(ages: str) -> None:
    lines = listed(f"{ages}: CHF 15", "Alle: CHF 25")

    prices = of(read(page(f"<h1>Karten</h1><h2>Karte Ufer</h2>{lines}<h2>Karte Berg</h2>{lines}")), "price")

    assert not [s for s in prices if s.subject.variant == ages]


PASSES = (
    "<table><tr><th></th><th>Erwachsene</th><th>Kinder</th></tr>{half}"
    "<tr><td>1 Tag</td><td>58.–</td><td>29.–</td></tr><tr><td>{last}</td><td>580.–</td><td>290.–</td></tr></table>"
)


@pytest.mark.parametrize("half", ["<tr><td>½ Tag</td><td>42.–</td><td>21.–</td></tr>", ""])
def test_rows_of_days_are_told_apart_beside_a_pass_for_the_season(half: str) -> None:
    prices = of(read(page(f"<h1>Skipass</h1>{PASSES.format(half=half, last='Saisonkarte')}")), "price")

    told = {s.term.value: f"{s.subject.name} {s.subject.variant}".strip() for s in prices}
    assert told["58 CHF"] == "1 Tag Erwachsene"
    assert told["290 CHF"] == "Saisonkarte Kinder"
