"""Text, Markdown, CSV and XLSX: nothing that a channel wrote becomes a command, a formula or a link."""

import csv
import io
import re
import zipfile
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from openpyxl import load_workbook

from audit.model.finding import Offer
from audit.model.statement import Term
from audit.plugins.discover import discover
from audit.plugins.report import ReportFormat
from reports.formats import csv as csv_format
from reports.formats import markdown, text, xlsx
from reports.view import LANGUAGES, build_view, words_for
from tests.reports.sample import price_finding, row, sample, side

FORMATS = discover("reports.formats", "REPORT", ReportFormat)
PAYLOADS = (
    '=HYPERLINK("http://evil.example","x")', "=cmd|' /C calc'!A0", "@SUM(1+1)", "+41 44 000", "-20%", "\t=1+1",
    "\r=1+1",
    "＝1+1", "http://evil.example/", "file:///etc/passwd", "internal:Sheet2!A1", "00123", "1E5", "1/2",
    "12345678901234567890",
    "kr 400\x16 000", "{=1+1}", "[x](javascript:alert(1))", "<img src=x onerror=alert(1)>", "\x1b[31mred", "2026-01-01",
)  # fmt: skip


def hostile(payload: str) -> tuple[object, ...]:
    sides = (
        row("campaigns", "price", "1.00 CHF", payload, 2, payload),
        side("shop", "price", "2.00 CHF", payload, odd=True, address=payload),
    )
    return (
        price_finding(offer=Offer("x", payload, payload), owner=payload, sides=sides, params=(("found", payload),)),
    )


def test_every_format_is_found() -> None:
    assert sorted(FORMATS) == ["csv", "html", "json", "markdown", "text", "xlsx"]


@pytest.mark.parametrize("name", sorted(FORMATS))
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_view_gives_the_same_bytes_without_secrets(name: str, language: str) -> None:
    first, second = (FORMATS[name].render(build_view(sample(), language)) for _ in range(2))

    assert first == second
    assert b"S3CR3T" not in first


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_every_format_says_which_offer_of_a_name_is_meant(name: str) -> None:
    offer = Offer("p-6", "Uferpass", variant="6 Monate")

    rendered = FORMATS[name].render(build_view(sample(findings=(price_finding(offer=offer),)), "de"))

    said = "6 Monate" if name == "json" else "Uferpass (6 Monate)"
    assert said in (_sheets(rendered) if name == "xlsx" else rendered.decode().replace("\\", ""))


def _sheets(workbook: bytes) -> str:
    """All texts of a workbook."""
    sheets = load_workbook(io.BytesIO(workbook)).worksheets
    return "\n".join(str(value) for sheet in sheets for row in sheet.iter_rows(values_only=True) for value in row)


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_every_format_says_something_of_a_quiet_night(name: str) -> None:
    view = build_view(sample(findings=(), states={}, gaps=(), offers=(), unused_acceptances=()), "en")

    assert FORMATS[name].render(view)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_text_holds_no_control_characters(payload: str) -> None:
    written = text.render(build_view(sample(findings=hostile(payload)), "de")).decode()

    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", written)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_cell_of_the_csv_begins_a_formula(payload: str) -> None:
    written = csv_format.render(build_view(sample(findings=hostile(payload)), "de")).decode("utf-8-sig")

    cells = [cell for line in csv.reader(io.StringIO(written)) for cell in line]

    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝"))]


@given(st.text(max_size=40))
def test_a_harmless_cell_never_begins_a_formula(cell: str) -> None:
    assert not csv_format.harmless(cell).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_the_head_of_the_csv_says_what_the_apostrophe_is() -> None:
    head = csv_format.render(build_view(sample(), "en")).decode("utf-8-sig").splitlines()[0]

    assert head.endswith("text that begins like a formula has an apostrophe in front")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_markdown_turns_nothing_that_a_channel_wrote_into_markup(payload: str) -> None:
    written = markdown.render(build_view(sample(findings=hostile(payload)), "de")).decode()

    html = MarkdownIt("gfm-like", {"linkify": False}).render(written)

    assert not re.search(r"<(img|script|table|code|em|h1>.*evil)", html)
    assert all(link.startswith(("http://evil.example/", "https://")) for link in re.findall(r'href="([^"]*)"', html))


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1, max_size=30))
def test_markdown_shows_any_text_as_it_is(raw: str) -> None:
    rendered = MarkdownIt("commonmark").render(f"**x** {markdown.escape(raw)}")

    assert "<a" not in rendered
    assert "<code" not in rendered
    assert rendered.count("<strong>") == 1


@pytest.mark.parametrize("payload", PAYLOADS)
def test_the_workbook_holds_text_and_neither_formulas_nor_links(payload: str) -> None:
    book = xlsx.render(build_view(sample(findings=hostile(payload)), "de"))

    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        parts = {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}
    assert not any("<f>" in part or "<f " in part or "hyperlink" in part for part in parts.values())


def test_texts_of_the_workbook_come_back_as_they_were_written() -> None:
    view = build_view(sample(findings=hostile("00123")), "en")

    rows = list(load_workbook(io.BytesIO(xlsx.render(view)))["Sources"].iter_rows(values_only=True))

    assert rows[1][0] == rows[1][6] == "00123"
    assert [line[5] for line in rows[1:]] == [1, 2]


def test_the_workbook_bears_the_day_of_the_audit() -> None:
    book = load_workbook(io.BytesIO(xlsx.render(build_view(sample(), "en"))))

    assert book.properties.created.date() == sample().today
    assert book.sheetnames == ["Findings", "Sources", "Not observed"]


def test_a_cell_that_is_too_long_is_cut_with_a_note_that_leads_to_the_evidence() -> None:
    cut = xlsx.cell("Preis 😀 " * 10_000, "a" * 64, words_for("en"))

    assert len(cut.encode("utf-16-le")) // 2 <= 32_767
    assert cut.endswith(f"… (cut; the full text is in the evidence {'a' * 16})")


@given(st.text(max_size=50))
def test_a_cell_never_holds_what_a_workbook_refuses(raw: str) -> None:
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]", xlsx.cell(raw, "", words_for("en")))


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        (Term("price", "39.90 CHF/P1M"), Decimal("39.90")),
        (Term("discount", "20%"), Decimal(20)),
        (Term("voucher_code", "2026"), ""),
        (Term("contract_term", "P12M"), ""),
        (Term("valid_through", "2026-08-31"), ""),
        (None, ""),
    ],
)
def test_amounts_stand_as_numbers_and_codes_do_not(term: Term | None, expected: Decimal | str) -> None:
    assert xlsx.amount(term) == expected
