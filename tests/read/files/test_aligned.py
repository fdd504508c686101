"""Tables in print that have no lines: rows and columns by where words stand; text side by side is none."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.read.files.aligned import Word, aligned_tables, words_by_height
from tests.read.making import of, read, said
from tests.read.test_documents import pdf

_WIDTH = 5.0  # of a letter
_HEAD = ("Tarif", "Preis", "danach")
_ROWS = (("Brise", "9.90", "19.90"), ("Sturm", "19.90", "29.90"), ("Orkan", "29.90", "49.90"))


def laid(*rows: Sequence[str], pitch: float = 18.0, columns: Sequence[float] = (40, 200, 320)) -> list[Word]:
    """Words of some rows, each text at the left edge of its column."""
    words: list[Word] = []
    for index, row in enumerate(rows):
        for left, text in zip(columns, row, strict=True):
            x = left
            for word in text.split():
                end, top = x + _WIDTH * len(word), 50 + pitch * index
                words.append({"text": word, "x0": x, "x1": end, "top": top, "bottom": top + 9, "size": 9.0})
                x = end + _WIDTH / 2
    return words


@pytest.mark.parametrize(
    "rows",
    [
        (("Laterne Nord", "Fackel Süd", "Kerze"), ("20.50", "9.50", "4.50"), ("Stück", "Stück", "Stück")),
        (("Wir freuen uns auf", "Ihren Besuch in", "unserem Haus"),) * 4,
        (("Montag", "offen", "zu"), ("Dienstag", "offen", "zu"), ("Mittwoch", "zu", "zu")),
        (_HEAD, _ROWS[0], ("", "", "")),
    ],
    ids=["cards side by side", "articles side by side", "no amounts", "one row"],
)
def test_text_side_by_side_is_no_table(rows: Sequence[Sequence[str]]) -> None:
    assert list(aligned_tables(laid(*rows))) == []


def test_rows_and_columns_are_found_by_where_words_stand() -> None:
    (table,) = aligned_tables(laid(_HEAD, *_ROWS))

    assert table.rows == (_HEAD, *_ROWS)
    assert len(table.words) == 12


def test_an_empty_cell_is_one() -> None:
    (table,) = aligned_tables(laid(_HEAD, *_ROWS[:2], ("Flaute", "", "5.90")))

    assert table.rows[-1] == ("Flaute", "", "5.90")


def test_a_line_that_crosses_columns_ends_a_table() -> None:
    note = laid(("Alle Preise in Franken und ohne jede Bindung an eine Laufzeit", "", ""), pitch=0)
    lowered = [{**word, "top": word["top"] + 72, "bottom": word["bottom"] + 72} for word in note]

    (table,) = aligned_tables([*laid(_HEAD, *_ROWS), *lowered])

    assert table.rows == (_HEAD, *_ROWS)


def test_the_second_line_of_a_cell_belongs_to_the_first() -> None:
    wrapped = [("Tarif", "Preis im", "danach"), ("", "Monat", ""), *_ROWS]
    words = [
        {**w, "top": w["top"] - lift, "bottom": w["bottom"] - lift}
        for w in laid(*wrapped)
        for lift in (0 if w["top"] < 60 else 8,)
    ]

    (table,) = aligned_tables(words)

    assert table.rows[0] == ("Tarif", "Preis im Monat", "danach")


def test_long_names_and_gaps_between_groups_of_rows_part_no_table() -> None:
    rows = [("Nr.", "Dienst", "Preis"), ("S-1", "Lieferung und Anschluss einer Waschmaschine", "119.00")]
    rows += [("S-2", "Montage", "89.00"), ("S-9", "Verlängerung", "49.00")]
    words = [{**w, "top": w["top"] + 14 * (w["top"] > 100), "bottom": w["bottom"] + 14 * (w["top"] > 100)}
             for w in laid(*rows, columns=(40, 90, 400))]  # fmt: skip

    (table,) = aligned_tables(words)

    assert len(table.rows) == 4


@given(st.lists(st.tuples(*[st.text("ab1 .,-€", max_size=8)] * 3), max_size=8))
def test_every_word_stands_in_one_line_and_at_most_one_table(rows: list[tuple[str, str, str]]) -> None:
    words = laid(*rows)

    assert sum(map(len, words_by_height(words))) == len(words)
    taken = [id(word) for table in aligned_tables(words) for word in table.words]
    assert len(taken) == len(set(taken)) <= len(words)


def test_a_price_list_without_lines_is_read_row_by_row() -> None:
    left, middle, right = 50, 220, 360
    heads = ((left, 700, "Tarif"), (middle, 700, "Preis pro Monat"), (right, 700, "Aktivierung"))
    cells = [
        (x, 680 - 16 * row, text)
        for row, texts in enumerate((("Brise", "CHF 9.90", "CHF 20.00"), ("Sturm", "CHF 19.90", "CHF 30.00")))
        for x, text in zip((left, middle, right), texts, strict=True)
    ]

    document = read(pdf(*heads, *cells), "application/pdf", address="preise.pdf")

    assert {"price 9.90 CHF/P1M", "price 19.90 CHF/P1M", "setup_fee 20 CHF", "setup_fee 30 CHF"} <= said(document)
    assert {s.subject.name for s in of(document, "setup_fee")} == {"Brise", "Sturm"}


def test_a_column_of_numbers_before_the_names_names_nothing() -> None:
    heads = ((50, 700, "Nr."), (110, 700, "Dienst"), (380, 700, "Preis CHF"))
    cells = [
        (x, 680 - 16 * row, text)
        for row, texts in enumerate((("S-110", "Montage Leuchte", "119.00"), ("S-120", "Abholung Leuchte", "49.00")))
        for x, text in zip((50, 110, 380), texts, strict=True)
    ]

    document = read(pdf(*heads, *cells), "application/pdf", address="preise.pdf")

    assert {s.subject.name for s in of(document, "price")} == {"Montage Leuchte (S-110)", "Abholung Leuchte (S-120)"}


@pytest.mark.parametrize(
    ("corners", "above"),
    [(("Karte", "Karte"), set()), (("Moosbad", "Moosbad"), set()), (("Moosbad", "Riedbad"), {"Moosbad", "Riedbad"})],
)
def test_corners_that_tell_tables_with_the_same_head_apart_say_of_what_their_rows_are(
    corners: tuple[str, str], above: set[str]
) -> None:
    rows = [
        (y - 16 * n, cells)
        for y, corner in zip((700, 560), corners, strict=True)
        for n, cells in enumerate(
            ((corner, "Gross", "Klein"), ("Tageskarte", "CHF 24.00", "CHF 12.00"), ("Abend", "CHF 18.00", "CHF 9.00"))
        )
    ]
    cells = [(x, y, words) for y, row in rows for x, words in zip((50, 220, 360), row, strict=True)]

    document = read(pdf(*cells), "application/pdf", address="preise.pdf")

    prices = of(document, "price")
    assert len(prices) == 8 if above else prices
    assert {s.subject.context[-1] for s in prices if s.subject.context} & {*corners} == above
