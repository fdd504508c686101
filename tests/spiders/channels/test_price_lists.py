"""Price lists as people keep them: workbooks, encodings, delimiters, titles above the header, broken rows."""

import io
from datetime import date, datetime
from typing import Any

import pytest
from openpyxl import Workbook

from audit.errors import GapError
from audit.model.capture import Document
from spiders.channels.table import CHANNEL
from tests.spiders.channels.making import capture_of, context_of, line_of, settings_of

COLUMNS = {"Artikel": "name", "Nr.": "sku", "Preis": "price", "bis": "valid_through"}


def read(body: bytes, **settings: Any) -> tuple[Document, ...]:
    case = {"settings": {"path": "list", "columns": COLUMNS, **settings}, "body": ""}
    capture = capture_of("table", case)
    chosen = settings_of("table", case)
    whole = type(capture)(
        capture.channel, "list", capture.fetched, 200, (), body, capture.digest, "application/octet-stream"
    )
    return tuple(CHANNEL.read(whole, context_of(chosen, case)))


def lines(documents: tuple[Document, ...]) -> list[str]:
    return [line_of(statement) for document in documents for statement in document.statements]


def workbook(*rows: tuple[Any, ...], sheet: str = "Preise") -> bytes:
    book = Workbook()
    book.active.title = "Deckblatt"
    page = book.create_sheet(sheet)
    for row in rows:
        page.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_formula_whose_result_is_not_kept_and_an_error_say_nothing() -> None:
    body = workbook(
        ("Artikel", "Nr.", "Preis", "bis"), ("Kissen", "KW-1", "=B2*2", None), ("Decke", "DE-1", "#REF!", None)
    )

    assert lines(read(body, sheet="Preise")) == []


def test_numbers_days_and_percentages_of_a_workbook() -> None:
    book = Workbook()
    page = book.active
    page.append(("Artikel", "Nr.", "Preis", "bis", "Rabatt"))
    page.append(("Kissen", 4711, 59.5, datetime(2026, 6, 30), 0.15))
    page.append(("Decke", 4712, 1299, date(2026, 7, 1), None))
    page["E2"].number_format = "0%"
    out = io.BytesIO()
    book.save(out)

    said = lines(read(out.getvalue(), columns={**COLUMNS, "Rabatt": "discount"}))

    assert said == [
        "table: Kissen price 59.50 CHF [..2026-06-30; layer=field]",
        "table: Kissen valid_through 2026-06-30 [layer=field]",
        "table: Kissen discount 15% [..2026-06-30; layer=field]",
        "table: Decke price 1299 CHF [..2026-07-01; layer=field]",
        "table: Decke valid_through 2026-07-01 [layer=field]",
    ]


def test_a_workbook_without_the_sheet_names_the_sheets_there_are() -> None:
    with pytest.raises(GapError, match="Deckblatt, Preise"):
        read(workbook(("Artikel",)), sheet="Preise 2026")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Artikel;Nr.;Preis;bis\nKissen Wölkli;KW-1;59,50;\n", "cp1252"),
        ("Artikel,Nr.,Preis,bis\nKissen Wölkli,KW-1,59.50,\n", "utf-8"),
        ("Artikel\tNr.\tPreis\tbis\nKissen Wölkli\tKW-1\t59.50\t\n", "utf-16"),
        ("Artikel|Nr.|Preis|bis\r\nKissen Wölkli|KW-1|CHF 59.50|\r\n", "utf-8-sig"),
        ('Preisliste;;;\n;;;\n"Artikel";"Nr.";"Preis";"bis"\n"Kissen\nWölkli";KW-1;"59,50";\n', "utf-8"),
    ],
)
def test_a_table_is_read_however_it_is_written(text: str, encoding: str) -> None:
    assert lines(read(text.encode(encoding))) == ["table: Kissen Wölkli price 59.50 CHF [layer=field]"]


def test_periods_bounds_lists_and_values_of_columns() -> None:
    columns = {
        "Tarif": "name",
        "ab": {"attribute": "price", "period": "P1M", "bound": "min"},
        "Grundpreis": {"attribute": "unit_price", "unit": "CHF/1 kWh"},
        "Laufzeit": {"attribute": "contract_term", "unit": "months"},
        "Für": {"attribute": "audience", "separator": "/", "values": {"Neu": "NewCustomers", "Stud": "Students"}},
        "Lager": {"attribute": "availability", "values": {"J": "InStock", "N": "SoldOut"}},
    }
    body = "Tarif;ab;Grundpreis;Laufzeit;Für;Lager\nSurf;39.90;0.2875;24;Neu/Stud;N\n".encode()

    assert lines(read(body, columns=columns)) == [
        "table: Surf price 39.90.. CHF/P1M [layer=field]",
        "table: Surf unit_price 0.2875 CHF/1 kWh [layer=field]",
        "table: Surf contract_term P24M [layer=field]",
        "table: Surf audience NewCustomers [layer=field]",
        "table: Surf audience Students [layer=field]",
        "table: Surf availability SoldOut [layer=field]",
    ]


def test_one_article_in_two_stores_is_two_rows() -> None:
    columns = {"Artikel": "name", "Nr.": "key", "Filiale": "store", "Preis": "price"}
    body = b"Artikel;Nr.;Filiale;Preis\nKissen;1;Chur;59.50\nKissen;1;Thun;57.50\nKissen;1;Thun;57.50\n"

    assert [document.key for document in read(body, columns=columns)] == [
        "list#1, Chur", "list#1, Thun", "list#1, Thun (2)"
    ]  # fmt: skip


def test_a_column_that_means_nothing_is_refused_with_the_audit_file() -> None:
    with pytest.raises(ValueError, match="'prise' is no attribute and no part of an offer"):
        settings_of("table", {"settings": {"path": "list", "columns": {"Preis": "prise"}}})
