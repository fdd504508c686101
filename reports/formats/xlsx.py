"""XLSX for people who sort and filter: findings, their sides, what was not observed.

Nothing in it can act: every text is written as text, without formulas and without links, and amounts stand as
numbers beside the text. The same findings give the same bytes, since the file bears the day of the audit.
"""

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import chain

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from audit.model.statement import Term
from audit.plugins.report import ReportFormat
from reports.view.clean import plain, without_secrets, without_secrets_inside
from reports.view.gaps import all_gaps, reason
from reports.view.shown import FindingView, ReportView, SideView
from reports.view.vocabulary import COLUMN_WORDS
from reports.view.words import Words

_CELL = 32_767
_ROWS = 1_048_575
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_NUMBER = re.compile(r"(-?\d+(?:\.\d+)?)(?: .*|%)?")
_SAFE = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "constant_memory": True}

_FINDING = (
    "severity", "status", "offer", "campaign", "attribute", "message", "mend", "owner", "first_seen", "last_seen",
    "rule", "proof", "fingerprint",
)  # fmt: skip
_SIDE = (
    "offer", "attribute", "channel", "odd", "value", "amount", "quote", "scope", "place", "address", "captured",
    "digest", "archive", "fingerprint",
)  # fmt: skip
_GAP = ("channel", "address", "reason", "note")

_Row = Sequence[str | Decimal]


def render(view: ReportView) -> bytes:
    """The report as a workbook of three sheets."""
    file = io.BytesIO()
    with Workbook(file, {**_SAFE, "in_memory": False}) as book:
        book.set_properties({"title": plain(view.company), "created": view.source.now.replace(microsecond=0)})
        # The apostrophe's format: what is typed over stays text, also in a program that would calculate it.
        text = book.add_format({"num_format": "@", "quote_prefix": True, "text_wrap": False})
        head = book.add_format({"bold": True, "bottom": 1})
        say = view.words.say
        findings = (_finding(finding, view.words) for finding in view.findings)
        for title, columns, rows in (
            (say("Findings"), _FINDING, findings),
            (say("Sources"), _SIDE, _sides(view)),
            (say("Not observed"), _GAP, _gaps(view)),
        ):
            _sheet(book, title, chain([_head(columns, view.words)], rows), text, head)
    return file.getvalue()


def cell(text: str, digest: str, words: Words) -> str:
    """The text as a cell can hold it: legal characters, and a note where it had to be cut."""
    legal = _ILLEGAL.sub("\ufffd", text)
    if len(legal.encode("utf-16-le")) // 2 <= _CELL:
        return legal
    note = words.say("… (cut; the full text is in the evidence {digest})", digest=digest[:16])
    room = _CELL - len(note)
    return legal.encode("utf-16-le")[: room * 2].decode("utf-16-le", "ignore") + note


def amount(term: Term | None) -> Decimal | str:
    """The number in a term's value, for columns that can be summed; empty where there is none."""
    found = _NUMBER.fullmatch(term.value) if term and term.attribute != "voucher_code" else None
    return Decimal(found[1]) if found else ""


def _sheet(book: Workbook, title: str, rows: Iterable[_Row], text: Format, head: Format) -> None:
    sheet = book.add_worksheet(title)
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, 25, 22)
    for number, row in enumerate(rows):
        if number > _ROWS:
            break
        _write(sheet, number, row, text if number else head)


def _write(sheet: Worksheet, number: int, row: _Row, style: Format) -> None:
    for column, value in enumerate(row):
        if isinstance(value, Decimal):
            sheet.write_number(number, column, value)
        elif value:
            sheet.write_string(number, column, value, style)


def _head(names: Iterable[str], words: Words) -> _Row:
    return tuple(words.say(COLUMN_WORDS[name]) for name in names)


def _finding(view: FindingView, words: Words) -> _Row:
    finding = view.source
    texts = (
        view.severity, view.status, view.offer, plain(finding.offer.campaign), view.attribute, view.message, view.mend,
        view.owner, str(finding.first_seen or ""), str(finding.last_seen or ""), f"{finding.code} {finding.name}",
        view.proof, finding.fingerprint,
    )  # fmt: skip
    return tuple(cell(text, finding.fingerprint, words) for text in texts)


def _sides(view: ReportView) -> Iterator[_Row]:
    return (_side(finding, side, view.words) for finding in view.findings for side in finding.sides)


def _side(finding: FindingView, view: SideView, words: Words) -> _Row:
    departs = finding.oddity if view.source.odd else ""
    # Not the view's excerpt: a spreadsheet has room for the whole quote, and says so where it has not.
    quote = view.source.where.quote if view.source.where else ""
    kept = view.evidence
    head = (finding.offer, finding.attribute, view.channel, departs, view.value)
    tail = (
        quote, view.scope, view.place, view.address, view.captured, view.digest,
        f"{kept.archive}:{kept.offset}" if kept else "", finding.source.fingerprint,
    )  # fmt: skip
    return (
        *(cell(text, view.digest, words) for text in head),
        amount(view.source.term),
        *(cell(text, view.digest, words) for text in tail),
    )


def _gaps(view: ReportView) -> Iterator[_Row]:
    for gap in all_gaps(view.source):
        words = view.words
        texts = (gap.channel, without_secrets(gap.address), reason(gap.reason, words), without_secrets_inside(gap.text))
        yield tuple(cell(plain(text), gap.reason, words) for text in texts)


REPORT = ReportFormat(
    name="xlsx",
    ending=".xlsx",
    media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    render=render,
    summary="For people who sort and filter: every finding, every side, and what was not observed.",
)
