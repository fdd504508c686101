"""Price lists that the audit file does not explain: their own heads tell what the columns are."""

from typing import Any

import pytest
from pydantic import ValidationError

from audit.errors import GapError
from audit.model.capture import Document
from tests.spiders.channels.test_price_lists import lines, workbook
from tests.spiders.channels.test_price_lists import read as read_list

TENTS = (("Zelt", "Preis (CHF)", "Kaution (CHF)"), ("Zelt Kauz", 19.5, 80), ("Zelt Uhu", 24, 120))
READ = [
    "table: Zelt Kauz price 19.50 CHF",
    "table: Zelt Kauz deposit 80 CHF",
    "table: Zelt Uhu price 24 CHF",
    "table: Zelt Uhu deposit 120 CHF",
]


def read(body: bytes, **settings: Any) -> tuple[Document, ...]:
    return read_list(body, columns={}, **settings)


def test_a_table_without_a_price_states_nothing_and_is_no_error() -> None:
    (document,) = read(b"Name;Ort;Telefon\nAnna Keller;Chur;081 555 10 20\n")

    assert (document.statements, document.problems) == ((), ())


def test_numbers_without_heads_and_article_numbers_state_nothing() -> None:
    assert lines(read(b"1;2;3\n4;5;6\n")) == []
    assert lines(read(b"Zelt;Art.-Nr.\nKauz;110.50\nUhu;110.60\n")) == []


def test_an_empty_table_says_so() -> None:
    (document,) = read(b"\n\n")

    assert [problem.reason for problem in document.problems] == ["E-EMPTY"]


def test_a_damaged_workbook_is_a_gap_as_it_is_with_columns() -> None:
    with pytest.raises(GapError, match="no Excel workbook"):
        read(b"PK\x03\x04broken")


def test_a_page_that_was_saved_in_its_place_is_a_gap_as_it_is_with_columns() -> None:
    with pytest.raises(GapError, match="a page, not a table"):
        read(b"<!doctype html><p>Preis;CHF 19.50</p>")


def test_whole_numbers_and_fractions_of_a_column_are_sums_of_money_below_the_head_of_prices() -> None:
    tents = workbook(("Zelt", "Preis", "Plätze", "Gewicht"), ("Zelt Kauz", 19.5, 2, 1.125), ("Zelt Uhu", 24, 4, 3))

    assert lines(read(tents, sheet="Preise")) == ["table: Zelt Kauz price 19.50 CHF", "table: Zelt Uhu price 24 CHF"]


def test_a_workbook_is_read_by_its_heads() -> None:
    assert lines(read(workbook(*TENTS), sheet="Preise")) == READ


def test_titles_above_the_heads_name_no_columns() -> None:
    titled = workbook(("Zelte am See",), ("Liste der Leitung",), (), *TENTS)

    assert lines(read(titled, sheet="Preise")) == READ


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_a_csv_file_is_read_by_its_heads_and_its_column_of_units(delimiter: str) -> None:
    rows = (("Voce", "Prezzo", "Unità"), ("Box grande", "119.00", "al mese"), ("Box piccolo", "79.00", "al mese"))
    body = "\n".join(delimiter.join(row) for row in rows).encode()

    assert lines(read(body)) == ["table: Box grande price 119 CHF/P1M", "table: Box piccolo price 79 CHF/P1M"]


@pytest.mark.parametrize("setting", [{"only": ("Land=AT",)}, {"values": {"ja": "InStock"}}])
def test_settings_that_speak_of_columns_are_refused_where_there_are_none(setting: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="add `columns"):
        read(b"Zelt;Preis\nKauz;110.50\n", **setting)


def test_a_price_from_which_articles_start_has_the_cents_of_its_column() -> None:
    rows = (("Code", "Zelt", "Preis (inkl. 8,1 % MwSt.)"), ("Zelte", None, None), ("ZK-1", "Zelt Kauz", 19.5))

    said = lines(read(workbook(*rows, ("ZU-1", "Zelt Uhu", "ab 24")), sheet="Preise"))

    assert "table: Zelt Kauz (ZK-1) price 19.50 CHF" in {line.split(" [")[0] for line in said}
    assert any(line.startswith("table: Zelt Uhu (ZU-1) price 24.. CHF") for line in said)
