"""What a format lays out: every text already translated, cleaned and put in order."""

from dataclasses import dataclass

from audit.model.finding import Finding, Severity, Side, Status
from reports.view.clean import plain
from reports.view.material import Evidence, ReportInput
from reports.view.values import Values
from reports.view.words import Words


@dataclass(frozen=True, slots=True)
class SideView:
    """One side of a finding.

    Attributes:
        source: The side itself.
        evidence: Where its document lies in the archive; None if it was not kept.
        value: What it says, for the reader; empty where it is silent.
        before: Words before the quote.
        quote: The quote; empty where it is silent.
        after: Words behind the quote.
        place: Where in the document, in words.
        address: Of the document, for reading.
        link: Opens the page at the words; empty if there is no such page.
        scope: Conditions under which it is said.
        published: Day for which it speaks; empty: now.
        captured: When it was fetched.
        withholds: Whether it is silent although it should speak.
    """

    source: Side
    evidence: Evidence | None
    value: str
    before: str
    quote: str
    after: str
    place: str
    address: str
    link: str
    scope: str
    published: str
    captured: str
    withholds: bool = False

    @property
    def channel(self) -> str:
        """Name of the channel or record source."""
        return plain(self.source.channel)

    @property
    def digest(self) -> str:
        """SHA-256 of the document; empty where it is silent."""
        return self.source.where.digest if self.source.where else ""


@dataclass(frozen=True, slots=True)
class CampView:
    """Everybody who says the same.

    Attributes:
        value: What they say; empty: nothing.
        channels: Who says so, in the order of the sides.
        record: Whether a record is among them.
        odd: Whether they depart from the others.
    """

    value: str
    channels: tuple[str, ...]
    record: bool
    odd: bool


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding, ready to be laid out.

    Attributes:
        source: The finding itself.
        anchor: Its name inside a document.
        message: What is wrong, in one sentence.
        mend: What to do, in one sentence.
        kind: What kind of finding, in words.
        severity: In words.
        status: In words.
        offer: Name of the offer, with what tells it from others of its name.
        attribute: Name of the attribute; empty if of none.
        owner: Who mends it; "nobody" in the reader's language where nobody does.
        since: Since when, with the number of days.
        scope: Conditions under which all sides claim to hold.
        proof: The proof in one sentence.
        camps: Who says what, records first.
        sides: Each place, records first.
        oddity: What the odd sides are: departing from the others, or the place to be mended.
        accepted: Until when, by whom and why it was accepted; empty if it was not.
    """

    source: Finding
    anchor: str
    message: str
    mend: str
    kind: str
    severity: str
    status: str
    offer: str
    attribute: str
    owner: str
    since: str
    scope: str
    proof: str
    camps: tuple[CampView, ...]
    sides: tuple[SideView, ...]
    oddity: str
    accepted: str = ""

    @property
    def channels(self) -> tuple[str, ...]:
        """Channels and records that take part, sorted."""
        return tuple(map(plain, self.source.channels))

    @property
    def is_fresh(self) -> bool:
        """Whether it is new, changed or back since the last run."""
        return self.source.status in FRESH


FRESH = frozenset({Status.NEW, Status.CHANGED, Status.REOPENED})


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding, or a family of findings that repeat one mistake over many offers.

    Attributes:
        heading: The message, or for a family how many offers it meets and what is wrong.
        findings: All of them, in order.
        examples: How many of them are shown in full.
    """

    heading: str
    findings: tuple[FindingView, ...]
    examples: int = 1

    @property
    def is_family(self) -> bool:
        """Whether it stands for several findings."""
        return len(self.findings) > 1

    @property
    def first(self) -> FindingView:
        """The first finding, for what all of them share."""
        return self.findings[0]


@dataclass(frozen=True, slots=True)
class Section:
    """The findings of one severity.

    Attributes:
        severity: Of all its findings.
        label: In words.
        entries: By offer.
    """

    severity: Severity
    label: str
    entries: tuple[Entry, ...]

    @property
    def count(self) -> int:
        """Number of findings."""
        return sum(len(entry.findings) for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many findings somebody or something has.

    Attributes:
        name: Of the owner or channel.
        high: Number of high ones.
        medium: Number of medium ones.
        low: Number of low ones.
    """

    name: str
    high: int
    medium: int
    low: int

    @property
    def total(self) -> int:
        """Of all severities."""
        return self.high + self.medium + self.low


@dataclass(frozen=True, slots=True)
class GapLine:
    """What could not be observed on one channel.

    Attributes:
        channel: Name of the channel or record source.
        text: One line that says how much, and what follows from it.
        reasons: How often each reason occurred, the most frequent first.
        details: Address, reason in words with its code, and the technical text, of the first few gaps.
        more: How many gaps ``details`` leaves out.
        is_ours: Whether it is of the company's records, so that who reads the report can mend it by the details.
    """

    channel: str
    text: str
    reasons: tuple[str, ...] = ()
    details: tuple[tuple[str, str, str], ...] = ()
    more: int = 0
    is_ours: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of the matrix.

    Attributes:
        state: ``seen``, ``absent``, ``not_observed``, or the gravest severity of a finding that stands there.
        text: The same in words.
        anchor: Of the first finding that stands there; empty if none.
        count: Number of findings that stand there.
    """

    state: str
    text: str
    anchor: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One offer's row of the matrix."""

    offer: str
    campaign: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Which offer stands on which channel.

    Attributes:
        channels: Heads of the columns.
        rows: Offers with findings first, then by campaign and name.
        more: How many offers are left out.
    """

    channels: tuple[str, ...]
    rows: tuple[Row, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class RuleView:
    """A rule that was applied."""

    code: str
    name: str
    kind: str
    findings: int


@dataclass(frozen=True, slots=True)
class ChannelView:
    """How one channel was read."""

    name: str
    owner: str
    read: str
    newest: str
    state: str


@dataclass(frozen=True, slots=True)
class ReportView:
    """A whole report in one language.

    Attributes:
        source: What it was made of.
        values: Writes numbers and days, and says the headings and labels of a format.
        day: As of which was judged, in full.
        verdict: How many findings, in one line.
        news: What is new and what is resolved, in one line.
        tally: Numbers of standing findings.
        fresh: Number of new, changed and returned findings.
        not_observed: One line per channel.
        findings: Every finding of any status, gravest first.
        sections: The standing findings by severity, in entries.
        owners: Who has how many of them to mend, the most first.
        channels: On which channels and records they stand.
        coming: What will be wrong from a coming day on.
        inconclusive: What could not be decided.
        accepted: What a person accepted.
        resolved: What is gone since the last run.
        matrix: Offer by channel.
        reading: Figures of the run: label and value.
        reads: How each channel was read.
        rules: The rules that were applied.
        unused: Acceptances that nothing needs any more.
    """

    source: ReportInput
    values: Values
    day: str
    verdict: str
    news: str
    tally: Tally
    fresh: int
    not_observed: tuple[GapLine, ...]
    findings: tuple[FindingView, ...]
    sections: tuple[Section, ...]
    owners: tuple[Tally, ...]
    channels: tuple[Tally, ...]
    coming: tuple[FindingView, ...]
    inconclusive: tuple[FindingView, ...]
    accepted: tuple[FindingView, ...]
    resolved: tuple[FindingView, ...]
    matrix: Matrix
    reading: tuple[tuple[str, str], ...]
    reads: tuple[ChannelView, ...]
    rules: tuple[RuleView, ...]
    unused: tuple[str, ...]

    @property
    def words(self) -> Words:
        """The reader's language."""
        return self.values.words

    @property
    def locale(self) -> str:
        """Language and country in which it is written, such as ``de-CH``."""
        return str(self.values.locale).replace("_", "-")

    @property
    def company(self) -> str:
        """Name of the company."""
        return plain(self.source.company)

    @property
    def standing(self) -> tuple[FindingView, ...]:
        """The findings that somebody has to mend, in the order of the sections."""
        return tuple(f for section in self.sections for entry in section.entries for f in entry.findings)
