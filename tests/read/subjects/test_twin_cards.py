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
