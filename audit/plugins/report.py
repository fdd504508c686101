"""The socket of a report format: bytes from a view that was computed once."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class ReportFormat:
    """One form of the report.

    Attributes:
        name: As in ``--format`` on the command line.
        ending: Of the file.
        media_type: For mails and downloads.
        render: The report's bytes; the same view gives the same bytes.
        summary: One sentence for the documentation.
        since: Version that brought it.
    """

    name: str
    ending: str
    media_type: str
    render: Callable[[Any], bytes]
    summary: str
    since: str = "0.1"
