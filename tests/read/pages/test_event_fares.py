"""Fares below the names of several shows are what each show costs, and names of none."""

from tests.read.making import of, page, read


def told(main: str) -> set[tuple[str, str, str]]:
    prices = of(read(page(f"<h1>Konzerte im Herbst</h1>{main}")), "price")
    return {(s.subject.name, s.subject.variant, s.term.value) for s in prices}


def show(name: str, full: int, reduced: int) -> str:
    return f"<h3>{name}</h3><p>Eintritt CHF {full}.– / ermässigt CHF {reduced}.–</p>"


def test_fares_that_recur_below_shows_are_what_each_show_costs() -> None:
    assert told(show("Trio Marea", 30, 20) + show("Quartett Alba", 35, 25)) == {
        ("Trio Marea", "", "30 CHF"),
        ("Trio Marea", "ermässigt", "20 CHF"),
        ("Quartett Alba", "", "35 CHF"),
        ("Quartett Alba", "ermässigt", "25 CHF"),
    }


def test_fares_below_one_heading_keep_their_names() -> None:
    main = "<h2>Besuch im Schloss</h2><dl><dt>Erwachsene</dt><dd>CHF 12</dd><dt>Familien</dt><dd>CHF 30</dd></dl>"

    assert {name for name, _, _ in told(main)} >= {"Erwachsene"}


def test_names_that_recur_below_headings_and_are_no_fares_keep_their_names() -> None:
    main = "<h3>Damen</h3><p>Haarschnitt: CHF 60</p><p>Farbe: CHF 80</p><h3>Herren</h3><p>Haarschnitt: CHF 40</p>"

    assert {name for name, _, _ in told(main)} == {"Haarschnitt", "Farbe"}


def test_the_age_of_a_group_is_no_part_of_the_fare() -> None:
    main = "<h2>{}</h2><ul><li>Erwachsene: CHF {}</li><li>Kinder{}: CHF {}</li></ul>"

    assert told(main.format("Tageskarte", 32, " (4–14)", 19) + main.format("Abendkarte", 22, "", 12)) == {
        ("Tageskarte", "Erwachsene", "32 CHF"),
        ("Tageskarte", "Kinder (4–14)", "19 CHF"),
        ("Abendkarte", "Erwachsene", "22 CHF"),
        ("Abendkarte", "Kinder", "12 CHF"),
    }
