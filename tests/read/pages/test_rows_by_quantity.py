"""Rows by how many one buys, rates that a head names, lines below words in bold, and prices of plans called tiers."""

import pytest

from tests.read.making import of, page, read


def told(main: str) -> dict[str, str]:
    prices = of(read(page(f"<h1>Wachskerzen</h1>{main}")), "price")
    return {s.term.value: f"{s.subject.name} {s.subject.variant}".strip() for s in prices}


@pytest.mark.parametrize("head", ["Menge", "Quantité", "Quantità", "Qty", "Anzahl (Stk.)"])
def test_what_those_pay_who_buy_many_is_named_by_how_many(head: str) -> None:
    rows = "<tr><td>1–9</td><td>12.00</td></tr><tr><td>10–49</td><td>10.50</td></tr><tr><td>50+</td><td>9.25</td></tr>"

    prices = told(f"<table><tr><th>{head}</th><th>Preis je Stück</th></tr>{rows}</table>")

    assert [name for value, name in prices.items() if value.startswith("10.50")] == ["10–49"]
    assert [name for value, name in prices.items() if value.startswith("9.25")] == ["50+"]


@pytest.mark.parametrize("head", ["Tarif pro Tag (inkl. MWST)", "Preis pro Tag", "Miete / Tag (netto)"])
def test_a_head_over_lengths_of_time_says_that_each_day_is_paid(head: str) -> None:
    table = (
        f"<table><tr><th rowspan=2>Gruppe</th><th colspan=2>{head}</th></tr><tr><th>1–2 Tage</th><th>3 Tage</th></tr>"
        "<tr><td>Van</td><td>45.00</td><td>39.00</td></tr><tr><td>Kombi</td><td>55.00</td><td>48.00</td></tr></table>"
    )

    assert set(told(table)) == {f"{n} CHF/P1D" for n in (45, 39, 55, 48)}


def test_lines_below_words_in_bold_are_prices_of_what_these_name() -> None:
    lines = "<p><strong>{}</strong><br>Halber Tag: CHF {}<br>Wochenende: CHF {}</p>"

    prices = told(lines.format("Grosser Saal", 60, 95) + lines.format("Sitzungszimmer", 30, 45))

    assert prices["95 CHF"] == "Grosser Saal Wochenende"
    assert prices["45 CHF"] == "Sitzungszimmer Wochenende"


def test_the_price_of_a_plan_that_is_called_a_tier_is_read() -> None:
    plan = '<div class="tier"><h3>{}</h3><div class="tier-price">CHF {}/Mt.</div></div>'

    assert told(plan.format("Nest", 5) + plan.format("Korb", 12)) == {"5 CHF/P1M": "Nest", "12 CHF/P1M": "Korb"}


def test_prices_for_many_that_a_shop_calls_so_are_none_of_the_offer() -> None:
    tiers = '<ul class="tier-prices"><li class="tier-price">ab 3 Stück: CHF 10.00</li></ul>'

    assert "10 CHF" not in told(f"<p>CHF 12.00</p><button>In den Warenkorb</button>{tiers}")


def test_a_day_of_hire_stays_paid_by_the_day_in_every_season() -> None:
    table = (
        "<table><tr><th></th><th>Winter</th><th>Hauptsaison</th></tr><tr><td>1 Tag</td><td>45.–</td><td>60.–</td></tr>"
        "<tr><td>1 Woche</td><td>210.–</td><td>290.–</td></tr></table>"
    )

    assert "60 CHF/P1D" in told(table)
