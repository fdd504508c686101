"""What a report is made of: everything that a run found out, before a language is chosen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from audit.model.capture import Gap
from audit.model.channel import ChannelState
from audit.model.dossier import Presence, Tolerance
from audit.model.finding import Finding, Offer
from audit.plugins.rule import Rule


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where the archive keeps a document.

    Attributes:
        archive: File of the archive, relative to the evidence folder.
        offset: Position of the exchange in it.
        captured: When it was fetched, in UTC.
    """

    archive: str
    offset: int
    captured: datetime


@dataclass(frozen=True, slots=True)
class Counts:
    """What the run read, in figures.

    Attributes:
        documents: Documents that were read.
        unchanged: Of these, documents that had not changed since the last run.
        statements: Statements that they make.
        linked: Of these, statements that were linked to an offer.
        ambiguous: Subjects that could be one of several offers and were left out.
        records: Rows of campaign plans and CRM.
    """

    documents: int = 0
    unchanged: int = 0
    statements: int = 0
    linked: int = 0
    ambiguous: int = 0
    records: int = 0


@dataclass(frozen=True, slots=True, order=True)
class Acceptance:
    """A person's decision to live with a finding.

    Attributes:
        subject: Fingerprint of the finding.
        until: Last day of the acceptance; None: without end.
        reason: Why, in the person's words.
        by: Who decided it.
        text: What was accepted, for acceptances that nothing needs any more ("price of Surf XL").
    """

    subject: str
    until: date | None = None
    reason: str = ""
    by: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class ReportInput:
    """What a report is made of.

    Attributes:
        company: Name of the company.
        locale: Of the audit file, such as ``de-CH``; its region decides how amounts and days are written.
        run: Number of the run.
        now: Local instant as of which was judged.
        timezone: IANA name; captures are shown in it.
        complete: Whether every channel and record source could be read.
        findings: All, with their life cycle: resolved, accepted and look-ahead ones are known by status and kind.
        states: Channel name and how the channel went.
        gaps: What could not be observed besides the gaps of ``states``: record sources above all.
        offers: All offers that records or channels know, for the matrix.
        presence: Offer id and channel with what is known of the offer there; a missing pair is not observed.
        rules: Code and rule, of all rules that were applied.
        evidence: Digest and place in the archive.
        counts: What was read, in figures.
        tolerance: Differences that were no contradiction.
        acceptances: Fingerprint and acceptance, of the accepted findings.
        unused_acceptances: Acceptances that nothing needs any more.
    """

    company: str
    locale: str
    run: int
    now: datetime
    timezone: str = "UTC"
    complete: bool = True
    findings: tuple[Finding, ...] = ()
    states: Mapping[str, ChannelState] = field(default_factory=dict)
    gaps: tuple[Gap, ...] = ()
    offers: tuple[Offer, ...] = ()
    presence: Mapping[tuple[str, str], Presence] = field(default_factory=dict)
    rules: Mapping[str, Rule] = field(default_factory=dict)
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    counts: Counts = field(default_factory=Counts)
    tolerance: Tolerance = field(default_factory=Tolerance)
    acceptances: Mapping[str, Acceptance] = field(default_factory=dict)
    unused_acceptances: tuple[Acceptance, ...] = ()

    @property
    def today(self) -> date:
        """The day as of which was judged."""
        return self.now.date()
