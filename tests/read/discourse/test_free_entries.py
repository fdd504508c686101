"""Entries that only say "free" cost nothing where their like cost something; ticks and conditions are no prices."""

import pytest

from tests.read.making import of, page, read


def prices(main: str) -> dict[str, str]:
    return {s.subject.name: s.term.value for s in of(read(page(f"<h1>Burg Moosegg</h1>{main}")), "price")}


@pytest.mark.parametrize(
    ("word", "who", "adults"),
    [("gratis", "Mitglieder", "Erwachsene"), ("kostenlos", "Anwohner", "Gäste"), ("Gratis", "Soci", "Adulti")],
)
def test_a_term_of_a_list_that_is_free_beside_others_that_cost(word: str, who: str, adults: str) -> None:
    told = prices(f"<dl><dt>{adults}</dt><dd>CHF 14</dd><dt>{who}</dt><dd>{word}</dd></dl>")

    assert told == {adults: "14 CHF", who: "0 CHF"}


def test_a_card_that_is_free_beside_cards_that_cost() -> None:
    card = '<div class="card"><h2>{}</h2><p>1 h</p><p>{}</p><a>Buchen</a></div>'

    told = prices(card.format("Yoga am See", "20 CHF") + card.format("Schnupperlektion", "Gratis"))

    assert told == {"Yoga am See": "20 CHF", "Schnupperlektion": "0 CHF"}


def test_a_plan_that_is_free_is_paid_by_the_month_as_the_others_are() -> None:
    plan = '<div class="plan"><h3>{}</h3><div>{}</div></div>'

    told = prices(
        plan.format("Funke", "Gratis") + plan.format("Flamme", "CHF 20/Mt.") + plan.format("Brand", "CHF 40/Mt.")
    )

    assert told["Funke"] == "0 CHF/P1M"


@pytest.mark.parametrize(
    "main",
    [
        "<dl><dt>Erwachsene</dt><dd>CHF 14</dd><dt>Versand</dt><dd>gratis</dd></dl>",
        "<ul><li>CHF 14</li><li>gratis</li></ul>",
        '<div class="card"><h2>Turm</h2><p>CHF 14</p><p>gratis</p></div><div class="card"><h2>Tor</h2><p>9.–</p></div>',
        "<dl><dt>Preis</dt><dd>CHF 14</dd><dt>Rückgabe</dt><dd>gratis</dd></dl>",
        "<p>gratis</p><p>CHF 14</p>",
        "<p>CHF 14</p><h2>Geschenkpapier</h2><p>gratis</p>",
    ],
)
def test_what_is_free_besides_is_no_price_of_nothing(main: str) -> None:
    assert "0 CHF" not in prices(main).values()


def test_an_option_that_is_free_is_no_price_of_the_offer_of_a_page() -> None:
    option = '<div class="opt"><div>{}</div><div>{}</div></div>'
    options = option.format("Platte", "CHF 60") + option.format("Gleiter", "gratis")
    document = read(page(f"<h1>Tisch Eiche</h1><p>CHF 499</p><button>In den Warenkorb</button>{options}"))

    assert "0 CHF" not in {s.term.value for s in of(document, "price")}
