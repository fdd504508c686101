"""What people decide about findings: to live with one for a time, or to give it to somebody."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class Acceptance:
    """A person's word that a finding may stand, for these values and channels, until a day.

    Attributes:
        fingerprint: Of the finding.
        values_key: ``Finding.values_key`` at the time: accepting 49.90 does not accept 99.90.
        channels: ``Finding.channels`` at the time, sorted.
        until: Last day on which it holds; None: for good.
        reason: Why, in the person's words.
        given: Day on which it was given.
        by: Who gave it; empty if unknown.
    """

    fingerprint: str
    values_key: str
    channels: tuple[str, ...]
    until: date | None
    reason: str
    given: date
    by: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Assignment:
    """A person's word that somebody mends a finding, whatever channel and campaign say.

    Attributes:
        fingerprint: Of the finding.
        owner: Who mends it.
        given: Day on which it was given.
        by: Who gave it; empty if unknown.
    """

    fingerprint: str
    owner: str
    given: date
    by: str = ""
