"""What stands on a page beside price and name: ways of paying, columns of countries, small print, skip links."""

from audit.read.words.label_words import is_label
from tests.read.making import of, page, read

_PARTS = '<ul><li><a href="/de/{0}/">{1}</a>: 24 Raten à CHF 20.–</li></ul>'
_BIKE = (
    "<h1>Laterne Nord</h1><p>CHF 480.–</p><button>In den Warenkorb</button>"
    '<div class="teaser">{}<p><a href="/de/docht/">Docht 5er-Pack</a> CHF 9.–</p></div>'
)


def test_a_link_to_another_offer_is_a_tile_and_one_to_a_way_of_paying_is_none() -> None:
    paid = read(page(_BIKE.format(_PARTS.format("finanzierung", "0-%-Finanzierung"))))
    sold = read(page(_BIKE.format(_PARTS.format("laterne-sued", "Laterne Süd"))))

    assert not [s for s in of(paid, "price") if s.subject.name.startswith("0-%")]
    assert "Laterne Süd" in {s.subject.name for s in of(sold, "price")}


def test_a_column_of_a_country_says_where_its_prices_hold() -> None:
    rows = "".join(
        f"<tr><td>{name}</td><td>CHF {one}.–</td><td>€ {two}.–</td></tr>"
        for name, one, two in (("Prüfung", 99, 95), ("Reinigung", 49, 45))
    )
    text = f"<h1>Werkstatt</h1><table><tr><th>Arbeit</th><th>Schweiz</th><th>Österreich</th></tr>{rows}</table>"

    told = {(s.subject.name, s.term.value, *s.scope.regions) for s in of(read(page(text)), "price")}

    assert ("Prüfung", "99 CHF", "CH") in told
    assert ("Prüfung", "95 EUR", "AT") in told


def test_a_row_of_a_country_is_what_the_row_is_about() -> None:
    rows = "".join(
        f"<tr><td>{name}</td><td>CHF {price}.–</td></tr>" for name, price in (("Österreich", 99), ("Italien", 149))
    )
    text = f"<h1>Radreisen</h1><table><tr><th>Ziel</th><th>Preis</th></tr>{rows}</table>"

    assert {s.subject.name for s in of(read(page(text)), "price")} == {"Österreich", "Italien"}


_PLANS = (
    "<h1>In Teilen zahlen</h1><table><tr><th>Name</th><th>effektiver Jahreszins</th></tr>"
    "<tr><td>Plan 24 Monde</td><td>0 %</td></tr><tr><td>Plan 36 Monde</td><td>4,9 %</td></tr></table>"
    "<h2>Beispiel</h2><p>Laterne Nord zum Preis von CHF 480.–: 24 Raten à CHF 20.–.</p>"
)


def test_small_print_that_begins_with_the_name_of_a_row_is_said_of_it() -> None:
    text = f"{_PLANS}<h2>Kleingedrucktes</h2><p>Bonität vorausgesetzt. Plan 36 Monde: effektiver Jahreszins 5,9 %.</p>"
    other = f"{_PLANS}<h2>Kleingedrucktes</h2><p>Bonität vorausgesetzt: effektiver Jahreszins 5,9 %.</p>"

    (told,) = (s.subject.name for s in of(read(page(text)), "interest_rate") if s.term.value == "5.9%")
    (open_one,) = (s.subject.name for s in of(read(page(other)), "interest_rate") if s.term.value == "5.9%")

    assert told == "Plan 36 Monde"
    assert open_one != told


def test_a_link_that_skips_the_menu_names_nothing() -> None:
    text = (
        "<h1>Versand</h1><p>Pakete bringt die Post; das kostet CHF 7.90. "
        "Grosses bringt die Spedition; das kostet CHF 39.–.</p>"
    )
    skip = '<a href="#menu"><span>Zur Hauptnavigation springen</span></a>'

    told = [
        (s.subject.name, s.term.value, s.scope.mode)
        for s in of(read(page(f"<div>{skip}</div>{text}")), "shipping_cost")
    ]

    assert not [name for name, _, _ in told if "springen" in name]
    assert "freight" in {mode for _, value, mode in told if value == "39 CHF"}


def test_a_premium_that_is_promised_names_an_offer_and_that_of_an_insurance_a_term() -> None:
    assert [is_label(text) for text in ("Eintauschprämie", "Wechselprämie", "Freunde-Rabatt")] == [False] * 3
    assert [is_label(text) for text in ("Monatsprämie", "Prämien", "Rabatt")] == [True] * 3
