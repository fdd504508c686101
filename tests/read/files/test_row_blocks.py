"""Rows of tables in Word documents and workbooks that begin with the number of an article."""

import pytest

from audit.read.files.row_blocks import blocks_of_rows

HEAD = ["Code", "Product", "Case", "Price"]


def labels(*rows: list[str], head: list[str] = HEAD) -> dict[str, tuple[str, ...]]:
    return {block.text: block.labels for block in blocks_of_rows([head, *rows], 1, "")}


def test_a_row_is_named_by_the_article_and_its_number() -> None:
    said = labels(["LW-03-S", "Lantern Nord", "6", "£4.20"], ["LW-04-S", "Lantern Süd", "6", "£5.20"])

    assert said["£4.20"] == ("Price", "Lantern Nord (LW-03-S)")
    assert said["Lantern Nord"] == ("Product",)
    assert said["LW-03-S"] == ()  # no code that a customer types in


def test_a_code_for_a_reduction_keeps_its_head() -> None:
    said = labels(["SUN20", "Lanterns", "-", "20%"], ["MOON10", "Tents", "-", "10%"])

    assert said["SUN20"] == ("Code",)


@pytest.mark.parametrize(
    "rows",
    [
        (["Lantern", "Nord", "6", "£4.20"], ["Tent", "Süd", "6", "£5.20"]),
        (["4.90", "Soup", "1", "£4.20"], ["5.90", "Bread", "1", "£5.20"]),
        (["2026", "Course one", "1", "£4.20"], ["2027", "Course two", "1", "£5.20"]),
        (["LW-03-S", "Lantern", "6", "£4.20"], ["LW-04-S", "Lantern", "6", "£5.20"]),
        (["LW-03-S", "Lantern Nord", "6", "£4.20"],),
    ],
    ids=["names first", "amounts first", "years first", "one name twice", "one row"],
)
def test_other_rows_are_named_by_their_first_cell(rows: tuple[list[str], ...]) -> None:
    said = labels(*rows)

    assert said["£4.20"] == ("Price", rows[0][0])


def test_a_rate_of_a_tax_is_no_amount_in_a_head() -> None:
    head = ["Code", "Product", "Trade (ex VAT)", "RRP (inc 20% VAT)"]
    said = labels(["LW-03", "Lantern Nord", "4.20", "7.50"], ["LW-04", "Lantern Süd", "5.20", "9.50"], head=head)

    assert said["7.50"] == ("RRP (inc 20% VAT)", "Lantern Nord (LW-03)")
    assert said["RRP (inc 20% VAT)"] == ()  # of no row, and no code that a customer types in


def test_amounts_in_the_first_row_make_it_no_head() -> None:
    said = labels(["Lantern", "Süd", "20% off", "£5.20"], head=["Lantern", "Nord", "10% off", "£4.20"])

    assert said["£5.20"] == ("Lantern",)


def test_headings_between_rows_and_notes_below_them_are_of_no_column() -> None:
    rows = (["Lanterns", "", "", ""], ["LW-03", "Lantern Nord", "6", "£4.20"], ["LW-04", "Lantern Süd", "6", "£5.20"])
    said = labels(*rows, ["Minimum order £100", "", "", ""])

    assert said["Minimum order £100"] == said["Lanterns"] == ()
    assert said["£4.20"] == ("Price", "Lantern Nord (LW-03)")
