"""What is known of a channel: its facts from the audit file, and how it went in a run."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from urllib.parse import urlsplit

from audit.model.capture import Gap, Link
from audit.model.statement import Locator
from audit.model.weekdays import SaidDay

NOT_ASKED = "not asked for in this run"
"""What ``disturbed`` says of a channel that a run left out because it was called for others only."""


class Phase(StrEnum):
    """The phase of the customer's journey in which a channel is met."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Channel:
    """A place where customers meet the company's offers, as the audit file describes it.

    Attributes:
        name: As in reports.
        kind: Name of the channel type.
        owner: Who looks after it; empty if nobody does.
        phase: When customers meet it.
        weight: How much it matters to customers, 1 to 5.
        language: ISO 639 code of its texts.
        region: ISO 3166 code of the country that it speaks to; empty if none is set.
        part: Region for which all its addresses speak, where that is not the whole country; empty if none is set.
        internal: Whether only the company's own people read it.
        quiet_after_days: Days without anything new after which it counts as unmanaged; None: no such limit.
        origin: The sites, accounts or folders in words, for reports.
    """

    name: str
    kind: str = "website"
    owner: str = ""
    phase: Phase = Phase.BEFORE
    weight: int = 3
    language: str = ""
    region: str = ""
    part: str = ""
    internal: bool = False
    quiet_after_days: int | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True)
class DeadLink:
    """A link of a channel that leads nowhere, or to a page that does not speak of the offer.

    Attributes:
        document: Key of the document that carries it.
        address: Of that document.
        digest: Of the capture.
        link: Where it leads and what it reads.
        reason: ``404``, ``410``, ``E-SOFT404``, ``E-OTHER-OFFER`` ...
        offer: The offer that the document or its row is about; empty if none.
    """

    document: str
    address: str
    digest: str
    link: Link
    reason: str
    offer: str = ""

    @property
    def place(self) -> str:
        """What it is known by from run to run: where the link leads."""
        return place_of(self.link.address)


def place_of(address: str) -> str:
    """Host and path of an address; tracking parameters differ from mailing to mailing, the page is the same."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    return f"{parts.netloc}{parts.path}"


@dataclass(frozen=True, slots=True)
class Slip:
    """A weekday with a date that is none, in words of a document that no statement about an offer covers.

    Attributes:
        document: Key of the document.
        address: Of that document.
        where: The words, and their place in its visible text.
        day: What they say.
        offer: The offer that the document is about; empty if none.
        published: Local instant for which the document speaks; None: now.
    """

    document: str
    address: str
    where: Locator
    day: SaidDay
    offer: str = ""
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class ChannelState:
    """How a channel went in one run.

    Attributes:
        channel: Its facts.
        asked: Documents that were asked for.
        read: Documents that could be read.
        complete: Whether an absence on the channel as a whole may be concluded: listing complete, not disturbed.
        gaps: What could not be observed.
        newest: Instant of the newest entry, for channels whose documents are dated; else None.
        dead_links: Links that lead nowhere.
        slips: Weekdays and dates that do not belong together, outside of statements.
        disturbed: Why all its absences are not observed; empty if it went well.
    """

    channel: Channel
    asked: int = 0
    read: int = 0
    complete: bool = True
    gaps: tuple[Gap, ...] = ()
    newest: datetime | None = None
    dead_links: tuple[DeadLink, ...] = ()
    slips: tuple[Slip, ...] = ()
    disturbed: str = ""

    @property
    def reachable(self) -> bool:
        """Whether at least something of it could be read, or nothing was to be read."""
        return self.read > 0 or self.asked == 0

    @property
    def observed(self) -> bool:
        """Whether absences on this channel count."""
        return self.complete and not self.disturbed and self.reachable
