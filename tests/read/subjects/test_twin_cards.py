"""Cards of one name are told apart by their second lines, lines of measures by what stands above them."""

import pytest

from tests.read.making import of, page, read


def _named(main: str) -> dict[str, str]:
    said = of(read(page(main)), "price")
    return {s.term.value.split(" ")[0]: f"{s.subject.name}|{s.subject.variant}" for s in said}


def _cards(*cards: tuple[str, ...]) -> str:
    return "<h1>Preise</h1>" + "".join(
        "<div class=row>" + "".join(f"<div>{line}</div>" for line in card) + "</div>" for card in cards
    )


@pytest.mark.parametrize(
    ("name", "one", "two"),
    [
        ("Coupe femme", "cheveux courts", "cheveux longs"),
        ("Haarschnitt Damen", "kurzes Haar", "langes Haar"),
        ("Taglio donna", "capelli corti", "capelli lunghi"),
        ("Ladies' cut", "short hair", "long hair"),
    ],
)
def test_the_line_between_name_and_price_belongs_to_the_name(name: str, one: str, two: str) -> None:
    named = _named(_cards((name, one, "CHF 65.–"), (name, two, "CHF 85.–")))

    assert {value: said.partition("|")[0] for value, said in named.items()} == {
        "65": f"{name} {one}",
        "85": f"{name} {two}",
    }


@pytest.mark.parametrize(
    "cards",
    [
        (("Haarschnitt", "inkl. Föhnen", "CHF 65.–"), ("Haarschnitt", "inkl. Föhnen", "CHF 85.–")),  # the same line
        (("Haarschnitt", "inkl. Föhnen", "CHF 65.–"), ("Färben", "inkl. Föhnen", "CHF 85.–")),  # names of their own
        (("Haarschnitt", "inkl. Föhnen.", "CHF 65.–"), ("Haarschnitt", "Mit Beratung.", "CHF 85.–")),  # sentences
    ],
)
def test_other_lines_are_no_part_of_a_name(cards: tuple[tuple[str, ...], ...]) -> None:
    named = _named(_cards(*cards))

    assert {said.partition("|")[0] for said in named.values()} <= {"Haarschnitt", "Färben"}


@pytest.mark.parametrize(
    "lines",
    [
        "<ul><li>30 Min. <span>39 €</span></li><li>60 Min. <span>69 €</span></li></ul>",
        "<ul><li>30 min : 39 €</li><li>1 h : 69 €</li></ul>",
        "<p>30 Min.: 39 € · 60 Min.: 69 €</p>",
        "<p>30 min : 39 € / 60 min : 69 €</p>",
        "<ul><li>0,5 l 39 €</li><li>1 l 69 €</li></ul>",
    ],
)
def test_measures_are_variants_of_what_stands_above_them(lines: str) -> None:
    named = _named(f"<h1>Preise</h1><h3>Arnika Spezial</h3>{lines}<h3>Sauna</h3><p>Tageskarte 22 €</p>")

    assert named["39"].startswith("Arnika Spezial|"), named
    assert named["69"].startswith("Arnika Spezial|"), named
    assert named["39"] != named["69"]


def test_a_size_on_a_card_names_no_variant_of_the_page() -> None:
    cards = "".join(
        f"<div class=card><h3>{n}</h3><p>500 g {p} €</p></div>" for n, p in (("Alma", "9,90"), ("Bruna", "8,90"))
    )

    named = _named(f"<h1>Kaffee</h1>{cards}")

    assert {value: said.partition("|")[0] for value, said in named.items()} == {"9.90": "Alma", "8.90": "Bruna"}


def _services(*services: tuple[str, str, str]) -> str:
    """Rows of a booking tool: the name above how long it takes, the price and a button beside them."""
    rows = "".join(
        f'<div class="Service_row"><div class="Service_info"><p class="Service_name">{name}</p>'
        f'<span class="Service_duration">{time}</span></div><div class="Service_price">{price}</div>'
        '<button type="button">Wählen</button></div>'
        for name, time, price in services
    )
    return f"<h1>Termin buchen</h1><section><h2>Haare</h2>{rows}</section>"


def test_how_long_a_service_takes_is_no_name_and_what_stands_behind_a_dash_is_part_of_one() -> None:
    named = _named(
        _services(
            ("Föhnen – kurzes Haar", "30 min", "CHF 42.00"),
            ("Föhnen – langes Haar", "50 min", "CHF 62.00"),
            ("Farbe Ansatz", "1 h 15", "CHF 82.00"),
            ("Massage Lin", "30 min", "CHF 45.00"),
            ("Massage Lin", "60 min", "CHF 79.00"),
        )
    )

    assert {value: said.partition("|")[0] for value, said in named.items()} == {
        "42": "Föhnen – kurzes Haar", "62": "Föhnen – langes Haar", "82": "Farbe Ansatz",
        "45": "Massage Lin 30 min", "79": "Massage Lin 60 min",
    }  # fmt: skip


def test_the_first_line_of_a_cell_names_its_row() -> None:
    rows = "".join(
        f"<tr><td>{name}<br><small>{note}</small></td><td>{one}</td><td>{two}</td></tr>"
        for name, note, one, two in (
            ("Massage Lin", "unsere liebste", "45 €", "79 €"),
            ("Massage zu zweit", "Preis für zwei Personen", "95 €", "155 €"),
        )
    )
    table = f"<table><tr><th>Massage</th><th>30 min</th><th>60 min</th></tr>{rows}</table>"

    named = _named(f"<h1>Massagen</h1>{table}")

    assert {value: " ".join(sorted(said.partition("|")[0].split())) for value, said in named.items()} == {
        "45": "30 Lin Massage min", "79": "60 Lin Massage min",
        "95": "30 Massage min zu zweit", "155": "60 Massage min zu zweit",
    }  # fmt: skip


def test_lines_that_only_differ_below_are_names_together() -> None:
    rows = "".join(
        f"<tr><td>Tarif<br>{size}</td><td>{price} €</td></tr>" for size, price in (("Klein", 9), ("Gross", 19))
    )

    named = _named(f"<h1>Tarife</h1><table><tr><th>Tarif</th><th>Preis</th></tr>{rows}</table>")

    assert {value: said.partition("|")[0] for value, said in named.items()} == {"9": "Tarif Klein", "19": "Tarif Gross"}
