"""Delimited texts: what a campaign plan looks like when it comes out of an office."""

from collections.abc import Callable
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audit.errors import RecordError
from audit.plugins.record import Loaded
from spiders.records.csv import RECORDS
from spiders.tables.text import find_delimiter
from tests.spiders.records.conftest import lines

Reads = Callable[..., Loaded]
PLAN = (
    "Nr.;Kampagne;Aktionspreis (CHF/Mt.);Laufzeit (Mt.);Zielgruppe;gültig ab;gültig bis;Kanäle\r\n"
    "A-1;Surf XL Sommer;39.90;12;Neukunden;01.06.2026;31.08.2026;Website DE, Newsletter\r\n"
    "A-2;Surf S;–;;alle;;;\r\n"
)


def test_an_empty_cell_states_nothing(reads: Reads) -> None:
    loaded = reads(RECORDS, PLAN)

    assert [line for line in lines(loaded) if line.startswith("A-2")] == []
    assert loaded.records[1].name == "Surf S"
    assert loaded.complete


def test_a_formula_is_not_observed(reads: Reads) -> None:
    loaded = reads(RECORDS, 'id,name,price\n1,Surf,=B2*0.8\n2,Talk,0.8 * unit_price\n3,TV,"ROUND(price, 2)"\n')

    assert lines(loaded) == []
    assert loaded.complete
    assert len(loaded.notes) == 3


@pytest.mark.parametrize("body", ["", "  \n\n", "\ufeff"])
def test_an_empty_file_is_no_empty_plan(reads: Reads, body: str) -> None:
    with pytest.raises(RecordError, match=r"plan\.csv: the file is empty"):
        reads(RECORDS, body)


def test_a_page_that_was_saved_in_its_place_is_told_apart(reads: Reads) -> None:
    with pytest.raises(RecordError, match="this is an HTML page and no table"):
        reads(RECORDS, "<!DOCTYPE html><html><body>Please log in</body></html>")


def test_a_header_without_rows_is_never_complete(reads: Reads) -> None:
    loaded = reads(RECORDS, PLAN.splitlines(keepends=True)[0])

    assert not loaded.complete
    assert "there are no rows" in str(loaded.faults[0])


def test_a_renamed_column_is_named_and_the_plan_not_complete(reads: Reads) -> None:
    loaded = reads(RECORDS, PLAN, columns={"Kampagne": "name", "Preis": "price"})

    assert not loaded.complete
    assert str(loaded.faults[0]).startswith("plan.csv: column 'Preis' not found. The columns are: Nr., Kampagne, Akt")


def test_a_faulty_cell_is_named_and_the_other_rows_go_on(reads: Reads) -> None:
    body = "id;name;price;valid_through\n1;Surf;abc;2026-06-30\n2;Talk;19.90;31.06.2026\n3;TV;9.90;2026-07-31\n"

    loaded = reads(RECORDS, body)

    assert [str(fault) for fault in loaded.faults] == [
        "plan.csv, row 2 column price: 'abc' is no price. Write an amount such as 39.90",
        "plan.csv, row 3 column valid_through: '31.06.2026' is no valid through. Write an existing day as YYYY-MM-DD",
    ]
    assert lines(loaded) == [
        "1: valid_through 2026-06-30", "3: price 9.90 CHF", "3: valid_through 2026-07-31",
    ]  # fmt: skip
    assert [record.key for record in loaded.records] == ["1", "2", "3"]
    assert not loaded.complete


def test_a_price_whose_window_is_upside_down_is_not_held_against_anybody(reads: Reads) -> None:
    loaded = reads(RECORDS, "id;name;price;valid_from;valid_through;code\n1;Surf;9.90;2026-07-01;2026-06-01;SURF5\n")

    assert "the row ends before it begins" in str(loaded.faults[0])
    assert lines(loaded) == ["1: valid_from 2026-07-01", "1: valid_through 2026-06-01", "1: voucher_code SURF5"]


def test_a_row_that_breaks_off_is_left_out_and_the_plan_not_complete(reads: Reads) -> None:
    loaded = reads(RECORDS, "id;name;price\n1;Surf;9.90\n2;Ta")

    assert [record.key for record in loaded.records] == ["1"]
    assert str(loaded.faults[0]).startswith("plan.csv, row 3: the last row breaks off")
    assert not loaded.complete


def test_an_open_quote_ends_the_reading_with_its_row(reads: Reads) -> None:
    loaded = reads(RECORDS, 'id;name;price\n1;Surf;9.90\n2;"Talk;19.90\n3;TV;5.00\n')

    assert [record.key for record in loaded.records] == ["1"]
    assert "plan.csv, row 3: the text breaks off or a quote is left open" in str(loaded.faults[0])


def test_a_row_with_too_many_cells_is_left_out(reads: Reads) -> None:
    loaded = reads(RECORDS, "id;name;price\n1;Surf;XL;9.90\n2;Talk;19.90\n")

    assert lines(loaded) == ["2: price 19.90 CHF"]
    assert "row 2: this row has 4 cells, the header has 3" in str(loaded.faults[0])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_every_encoding_of_an_office_is_read(reads: Reads, encoding: str) -> None:
    loaded = reads(RECORDS, PLAN.replace("–", "-").encode(encoding))

    assert "A-1: valid_through 2026-08-31" in lines(loaded)


def test_a_wrong_encoding_is_named_with_its_line(reads: Reads) -> None:
    with pytest.raises(RecordError, match="line 1 is not in the encoding utf-8"):
        reads(RECORDS, PLAN.encode("cp1252"), encoding="utf-8")


def test_each_cell_is_a_statement_with_its_place_and_words(reads: Reads) -> None:
    loaded = reads(RECORDS, PLAN)
    record, price = loaded.records[0], loaded.records[0].statements[0]

    assert (price.channel, price.address, price.document) == ("plan", "plan.csv", "plan.csv#row 2")
    assert (price.where.path, price.where.quote) == ("row 2 column Aktionspreis (CHF/Mt.)", "39.90")
    assert price.where.digest == loaded.digest
    assert price.term.value == "39.90 CHF/P1M"
    assert record.subject.ids == (("key", "A-1"),)


def test_the_window_and_the_customers_of_a_row_are_the_scope_of_its_terms(reads: Reads) -> None:
    price, term, audience, first, last = reads(RECORDS, PLAN).records[0].statements

    for statement in (price, term):
        assert statement.scope.first == datetime(2026, 6, 1)
        assert statement.scope.last == datetime(2026, 8, 31, 23, 59)
        assert statement.scope.audiences == {"NewCustomers"}
    assert audience.scope.audiences == frozenset()
    assert audience.scope.last == datetime(2026, 8, 31, 23, 59)
    assert first.scope.first is None
    assert last.scope.last is None


def test_a_line_break_in_a_cell_does_not_shift_the_rows(reads: Reads) -> None:
    loaded = reads(RECORDS, 'id;name;price\n1;"Surf\nXL";9.90\n2;Talk;19.90\n')

    assert [record.name for record in loaded.records] == ["Surf XL", "Talk"]
    assert loaded.records[1].statements[0].where.path == "row 3 column price"


def test_titles_above_and_remarks_below_the_table_are_no_rows(reads: Reads) -> None:
    body = "Kampagnenplan 2026;;;\n;;;\nid;name;price;code\n1;Surf;9.90;\nid;name;price;code\nStand: Juni;;;\n"

    loaded = reads(RECORDS, body)

    assert lines(loaded) == ["1: price 9.90 CHF"]
    assert loaded.records[0].statements[0].where.path == "row 4 column price"
    assert loaded.notes == ("plan.csv, row 6: a single cell, taken as a remark",)


def test_decimal_comma_and_form_of_days_can_be_said(reads: Reads) -> None:
    body = "id;name;price;valid_through\n1;Surf;1.299,50;08/09/2026\n"

    loaded = reads(RECORDS, body, decimal=",", date="DD/MM/YYYY", currency="EUR")

    assert lines(loaded) == ["1: price 1299.50 EUR", "1: valid_through 2026-09-08"]


def test_a_row_that_names_nothing_is_a_fault(reads: Reads) -> None:
    loaded = reads(RECORDS, "id;name;price\n;;9.90\n1;Surf;9.90\n")

    assert "plan.csv, row 2: this row names no offer" in str(loaded.faults[0])


@pytest.mark.parametrize(
    ("text", "delimiter"), [("a,b\n1,2\n", ","), ("a\tb\n1\t2\n", "\t"), ("a|b, c\n1|2\n3|4\n", "|")]
)
def test_the_delimiter_is_the_one_that_cuts_evenly(text: str, delimiter: str) -> None:
    assert find_delimiter(text) == delimiter


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.binary(max_size=120))
def test_no_bytes_end_in_anything_but_records_or_record_errors(reads: Reads, body: bytes) -> None:
    try:
        loaded = reads(RECORDS, body)
    except RecordError:
        return
    assert all(isinstance(fault, RecordError) for fault in loaded.faults)
    assert loaded.records or not loaded.complete


_EXPORT = (
    "Handle,Title,Vendor,Option1 Value,Variant SKU,Variant Price,Status\n"
    "laterne-nord,Laterne Nord,Lindwerk,30 cm,L-30,40.00,active\n"
    "laterne-nord,,,60 cm,L-60,60.00,\n"
    "laterne-kids,Laterne Kids,Lindwerk,30 cm,K-30,20.00,draft\n"
    "laterne-kids,,,60 cm,K-60,30.00,\n"
)
_COLUMNS = {
    "Handle": "key", "Title": "name", "Vendor": "brand", "Option1 Value": "variant", "Variant SKU": "sku",
    "Variant Price": "price", "Status": "status",
}  # fmt: skip


def test_the_further_rows_of_a_product_have_the_name_brand_and_status_of_its_first(reads: Reads) -> None:
    loaded = reads(RECORDS, _EXPORT, columns=_COLUMNS)

    assert [(r.name, r.subject.name, r.subject.brand, r.subject.variant, r.published) for r in loaded.records] == [
        ("Laterne Nord", "Laterne Nord", "Lindwerk", "30 cm", True),
        ("Laterne Nord", "Laterne Nord", "Lindwerk", "60 cm", True),
        ("Laterne Kids", "Laterne Kids", "Lindwerk", "30 cm", False),
        ("Laterne Kids", "Laterne Kids", "Lindwerk", "60 cm", False),
    ]
    assert loaded.notes == ()


def test_a_row_without_a_name_whose_key_no_other_has_goes_by_its_key(reads: Reads) -> None:
    loaded = reads(RECORDS, _EXPORT + "laterne-sued,,,30 cm,S-30,45.00,active\n", columns=_COLUMNS)

    assert loaded.records[-1].name == "laterne-sued"
    assert loaded.records[-1].subject.brand == ""


def test_a_row_without_name_and_key_takes_no_other_rows_name(reads: Reads) -> None:
    loaded = reads(RECORDS, "id,name,vendor,price\n,Laterne Nord,Lindwerk,40.00\n,,Lindwerk,45.00\n")

    assert [record.name for record in loaded.records] == ["Laterne Nord"]
    assert ["this row names no offer" in str(fault) for fault in loaded.faults] == [True]


def test_a_further_row_with_words_of_its_own_keeps_them(reads: Reads) -> None:
    loaded = reads(RECORDS, _EXPORT + "laterne-nord,Laterne Nord Holz,,90 cm,L-90,90.00,\n", columns=_COLUMNS)

    assert loaded.records[-1].name == "Laterne Nord Holz"
