"""The report before it has a form: what goes in, what comes out, and the function between."""

from reports.view.build import build_view
from reports.view.material import Acceptance, Counts, Evidence, ReportInput
from reports.view.shown import FindingView, ReportView, SideView
from reports.view.words import LANGUAGES, Words, words_for

__all__ = [
    "LANGUAGES",
    "Acceptance",
    "Counts",
    "Evidence",
    "FindingView",
    "ReportInput",
    "ReportView",
    "SideView",
    "Words",
    "build_view",
    "words_for",
]
