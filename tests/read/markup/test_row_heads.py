"""Heads at the side of a table: rows that name those below them, and measures that name their own row."""

from collections.abc import Sequence

import pytest

from tests.read.making import of, page, read


def _prices(*rows: Sequence[str], head: Sequence[str] = ("", "Erwachsene", "Kinder")) -> list[tuple[str, str, str]]:
    body = "".join(
        f"<tr><th colspan=3>{row[0]}</th></tr>"
        if len(row) == 1
        else f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>"
        for row in (head, *rows)
    )
    document = read(page(f"<h1>Alpenbad</h1><table>{body}</table>"))
    return [(s.subject.context[-1], s.subject.name, s.term.value) for s in of(document, "price")]


@pytest.mark.parametrize(
    "note", ["Ab CHF 5.00 Zuschlag am Abend", "Alle Preise gelten pro Person und Tag, Kleinkinder frei" * 2]
)
def test_an_amount_or_a_long_note_across_the_table_heads_no_rows(note: str) -> None:
    said = _prices((note,), ("Seebad", "8.00", "4.00"), ("Sauna", "21.00", "11.00"))

    assert {above for above, *_ in said} == {"Alpenbad"}


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        (("Menge", "Preis"), (("1 kg", "5.00"), ("5 kg", "20.00"))),
        (("Laufzeit", "Zins", "Rate"), (("12 Monate", "3,9 %", "99.00"), ("24 Monate", "4,9 %", "52.00"))),
        (("", "offen", "zu"), (("3 Tage", "ja", "nein"), ("4 Tage", "nein", "ja"))),
    ],
)
def test_measures_before_other_values_name_no_offers(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    assert not any(name.startswith(("1 kg ", "12 Monate ", "3 Tage ")) for _, name, _ in _prices(*rows, head=head))


def test_a_row_across_the_table_heads_those_below_it_up_to_the_next() -> None:
    said = _prices(
        ("Seebad",), ("Kabine", "8.00", "4.00"), ("Liege", "3.00", "2.00"),
        ("Hallenbad",), ("Kabine", "12.00", "6.00"), ("Liege", "4.00", "3.00"),
    )  # fmt: skip

    assert ("Seebad", "Kabine Kinder", "4 CHF") in said
    assert ("Hallenbad", "Kabine Kinder", "6 CHF") in said
    assert len(said) == 8


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("1 Tag", "6 Tage"),
        ("2 m²", "5 m²"),
        ("1 heure", "4 heures"),
        ("10 entries", "20 entries"),
        ("bis 3 m", "bis 5 m"),
    ],
)
def test_a_measure_before_several_amounts_names_its_row(one: str, two: str) -> None:
    said = _prices((one, "64.–", "32.–"), (two, "298.–", "149.–"))

    assert {(name, value) for _, name, value in said} == {
        (f"{one} Erwachsene", "64 CHF"),
        (f"{one} Kinder", "32 CHF"),
        (f"{two} Erwachsene", "298 CHF"),
        (f"{two} Kinder", "149 CHF"),
    }


def _unmarked(first: str, *rows: str) -> set[tuple[str, str]]:
    """Value of each price with its subject and variant, of a table that marks no heads."""
    cells = ("".join(f"<td>{cell}</td>" for cell in row.split("|")) for row in (first, *rows))
    table = "".join(f"<tr>{row}</tr>" for row in cells)
    document = read(page(f"<h1>Unsere Preise in CHF</h1><table>{table}</table>"))
    said = [s for s in document.statements if s.attribute == "price"]
    return {(s.term.value, f"{s.subject.name} {s.subject.variant}".strip()) for s in said}


def test_a_first_row_of_quantities_above_amounts_heads_their_columns() -> None:
    table = ("Format|1–49 Stück|ab 50 Stück", "Fotokarte klein|0.90|0.70", "Fotokarte gross|1.90|1.50")

    named = dict(_unmarked(*table))
    assert "ab 50 Stück" in named["0.70 CHF"]
    assert "1–49 Stück" in named["1.90 CHF"]


def test_a_first_row_with_a_size_and_a_price_like_all_others_heads_nothing() -> None:
    table = ("Kerze Linde|250 g|CHF 9.00", "Kerze Ulme|500 g|CHF 14.00", "Kerze Esche|750 g|CHF 19.00")

    assert {value for value, _ in _unmarked(*table)} == {"9 CHF", "14 CHF", "19 CHF"}


@pytest.mark.parametrize("row", ["Junior (100–139 cm)", "Ragazzi (4–12)", "Réduit (100–139 cm, plus de 65)"])
def test_a_word_before_a_measure_in_brackets_names_its_row(row: str) -> None:
    said = _prices(("Adulto", "89.00", "149.00"), (row, "69.00", "119.00"), head=("", "Abete", "Larice"))

    assert {name for _, name, value in said if value in {"69 CHF", "119 CHF"}} == {f"{row} Abete", f"{row} Larice"}


@pytest.mark.parametrize("row", ["Ab (100)", "12.50 (CHF)", "(100–139 cm)"])
def test_a_measure_with_no_name_before_it_names_no_row(row: str) -> None:
    said = _prices(("Adulto", "89.00", "149.00"), (row, "69.00", "119.00"), head=("", "Abete", "Larice"))

    assert not any(name.startswith(row) for _, name, _ in said)


def test_an_empty_corner_hides_no_heads_of_columns() -> None:
    head = "<tr><td></td><th>Adulte</th><th>Enfant (3 à 11 ans)</th></tr>"
    rows = "".join(f"<tr><th>{name}</th><td>CHF 32</td><td>CHF 18</td></tr>" for name in ("Billet bleu", "Billet vert"))
    document = read(page(f"<h1>Piscine</h1><table>{head}{rows}</table>"))

    assert [s.subject.name for s in of(document, "price")] == [
        "Billet bleu Adulte", "Billet bleu Enfant (3 à 11 ans)",
        "Billet vert Adulte", "Billet vert Enfant (3 à 11 ans)",
    ]  # fmt: skip


def test_a_corner_with_words_beside_heads_leaves_the_heads_at_the_side() -> None:
    rows = "".join(f"<tr><th>{name}</th><td>CHF {price}</td></tr>" for name, price in (("Bad", 8), ("Sauna", 21)))
    document = read(page(f"<h1>Alpenbad</h1><table>{rows}</table>"))

    assert [s.subject.name for s in of(document, "price")] == ["Bad", "Sauna"]
