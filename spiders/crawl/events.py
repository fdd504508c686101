"""What a collection tells, piece by piece, so that a run can commit as it goes."""

from dataclasses import dataclass

from audit.evidence.entry import Entry
from audit.model.capture import Gap


@dataclass(frozen=True, slots=True)
class Observed:
    """A capture that lies in the archive.

    Attributes:
        channel: Name of the channel that claims it.
        entry: Where it lies.
        unchanged: Whether its body is the one that was known before.
        requested: The public address that was asked for; another than the entry's if it led there.
        alike: Digest of the body known before, if the two differ only in tokens that change with every answer.
    """

    channel: str
    entry: Entry
    unchanged: bool = False
    requested: str = ""
    alike: str = ""


@dataclass(frozen=True, slots=True)
class Redirected:
    """An address of a channel that leads to one already known under its own name.

    Attributes:
        channel: Name of the channel.
        address: What was asked for.
        target: Where it led.
    """

    channel: str
    address: str
    target: str


@dataclass(frozen=True, slots=True)
class ChannelDone:
    """That nothing more comes of a channel.

    Attributes:
        channel: Its name.
        asked: Documents and lists of documents that were asked for.
        read: How many of them came.
        listing_complete: Whether every list of documents was read and no budget or trap cut the channel short.
    """

    channel: str
    asked: int
    read: int
    listing_complete: bool


@dataclass(frozen=True, slots=True)
class LinkAnswer:
    """What is found at the end of a link.

    Attributes:
        address: As the caller wrote it.
        status: HTTP status; 0 if there was no answer.
        reason: Why it cannot be used, such as ``E-HTTP-404``; empty if it can.
        target: Where it led in the end.
        entry: The answer in the archive; None if there is none.
    """

    address: str
    status: int
    reason: str = ""
    target: str = ""
    entry: Entry | None = None


Collected = Observed | Redirected | Gap | ChannelDone
