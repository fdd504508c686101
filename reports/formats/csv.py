"""CSV for spreadsheets and scripts: one row per side of a finding, in UTF-8 with a byte order mark.

A cell that would begin a formula gets an apostrophe in front, as OWASP asks for ("CSV Injection"); the last
column's head says so. The values as they were written stand in the JSON.
"""

import csv
import io
from collections.abc import Iterator

from audit.plugins.report import ReportFormat
from reports.view.clean import plain
from reports.view.shown import FindingView, ReportView, SideView

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_HEAD = (
    "fingerprint", "rule", "kind", "severity", "status", "offer", "campaign", "attribute", "message", "mend", "owner",
    "first_seen", "last_seen", "channel", "record", "odd", "value", "bound", "scope", "quote", "place", "address",
    "captured", "digest", "archive", "offset",
)  # fmt: skip


def render(view: ReportView) -> bytes:
    """The report as CSV; commas, quotes where needed, lines end with CR LF as in RFC 4180."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    note = view.words.say("text that begins like a formula has an apostrophe in front")
    writer.writerow((*_HEAD, note))
    for finding in view.findings:
        for row in _rows(finding):
            writer.writerow((*map(harmless, row), ""))
    return file.getvalue().encode("utf-8-sig", "replace")


def harmless(cell: str) -> str:
    """The cell, with an apostrophe in front where a spreadsheet would begin to calculate.

    >>> harmless("=1+1"), harmless("39.90 CHF")
    ("'=1+1", '39.90 CHF')
    """
    return f"'{cell}" if cell.startswith(_DANGEROUS) else cell


def _rows(view: FindingView) -> Iterator[tuple[str, ...]]:
    finding = view.source
    head = (
        finding.fingerprint, f"{finding.code} {finding.name}", finding.kind.value, finding.severity.value,
        finding.status.value, view.offer, plain(finding.offer.campaign), finding.attribute, view.message, view.mend,
        plain(finding.owner), str(finding.first_seen or ""), str(finding.last_seen or ""),
    )  # fmt: skip
    if not view.sides:
        yield head + ("",) * (len(_HEAD) - len(head))
    for side in view.sides:
        yield head + _side(side)


def _side(view: SideView) -> tuple[str, ...]:
    term, kept = view.source.term, view.evidence
    return (
        view.channel, _bit(view.source.record), _bit(view.source.odd), term.value if term else "",
        (term.bound or "") if term else "", view.scope, view.quote, view.place, view.address,
        kept.captured.isoformat(timespec="seconds") if kept else "", view.digest, kept.archive if kept else "",
        str(kept.offset) if kept else "",
    )  # fmt: skip


def _bit(yes: bool) -> str:  # noqa: FBT001  (written, not switched by)
    return "1" if yes else "0"


REPORT = ReportFormat(
    name="csv",
    ending=".csv",
    media_type="text/csv; charset=utf-8",
    render=render,
    summary="For spreadsheets and scripts: one row per side of a finding.",
)
