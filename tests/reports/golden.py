"""Whole reports of the invented audit, to be reviewed by their diff.

Write them anew with ``make golden``.
"""

from pathlib import Path

from audit.plugins.discover import discover
from audit.plugins.report import ReportFormat
from reports.view import build_view
from tests.reports.sample import sample

FOLDER = Path(__file__).parents[1] / "golden"
# A workbook is a ZIP file, whose diff nobody can review; its cells are tested one by one.
WORKBOOK = "application/vnd.openxmlformats"
LANGUAGES = {"html": ("de", "en"), "text": ("de", "en", "fr", "it")}


def goldens() -> dict[Path, bytes]:
    """Path and content of every golden file."""
    formats = discover("reports.formats", "REPORT", ReportFormat)
    return {
        FOLDER / f"report.{language}{formats[name].ending}": formats[name].render(build_view(sample(), language))
        for name in sorted(formats)
        if not formats[name].media_type.startswith(WORKBOOK)
        for language in LANGUAGES.get(name, ("de",))
    }
