"""What is known of a finding from earlier runs."""

from dataclasses import dataclass
from datetime import date

from audit.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Known:
    """A finding as the last run left it.

    Attributes:
        finding: With its status, first and last day.
        runs: In how many runs in a row it was found; 0 once it is resolved.
        alerted: Whether somebody was told of it in this state.
    """

    finding: Finding
    runs: int = 1
    alerted: bool = False

    @property
    def fingerprint(self) -> str:
        """Of the finding."""
        return self.finding.fingerprint

    @property
    def first_seen(self) -> date | None:
        """Day of the first run that found it."""
        return self.finding.first_seen
