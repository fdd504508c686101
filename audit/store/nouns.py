"""What the store alone knows: runs, what they observed, what was read of it, and how offers were linked."""

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from audit.model.capture import Capture


class RunState(StrEnum):
    """How far a run came."""

    RUNNING = "running"
    COMPLETE = "complete"
    INCOMPLETE = "incomplete"  # it came to its end, but a channel or a record source could not be read
    COLLECTED = "collected"  # fetched and archived, as asked, and neither read nor judged
    INTERRUPTED = "interrupted"  # it was ended from outside; nothing of it counts as observed


@dataclass(frozen=True, slots=True)
class Run:
    """One audit.

    Attributes:
        number: Counts up; runs are ordered by it and never by time.
        day: The day as of which was judged.
        started: In UTC.
        finished: In UTC; None while it runs or if it was interrupted.
        state: How far it came.
        pid: Process that ran it.
        config: Digest of the audit file's settings.
        versions: Pairs of part and version that could change a result.
        outcome: Pairs of name and number: findings by severity, gaps, captures, exit code ...
    """

    number: int
    day: date
    started: datetime
    finished: datetime | None = None
    state: RunState = RunState.RUNNING
    pid: int = 0
    config: str = ""
    versions: tuple[tuple[str, str], ...] = ()
    outcome: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Observation:
    """That a run saw a capture; all of a capture but its body, which lies in the archive.

    Attributes:
        channel: Name of the channel.
        address: Public address, or path as in the audit file.
        digest: SHA-256 of the decoded body.
        status: HTTP status of the exchange in the archive.
        headers: Of the exchange in the archive.
        media_type: As in ``Capture``.
        label: As in ``Capture``.
        archive: File of the archive, relative to the evidence folder.
        offset: Position there.
        fetched: When this run saw it, in UTC; also if the server said that it had not changed.
        first_seen: Day on which this digest was first captured at this address: the anchor of its dates.
        etag: For the next conditional request.
        last_modified: For the next conditional request.
    """

    channel: str
    address: str
    digest: str
    status: int
    headers: tuple[tuple[str, str], ...]
    media_type: str
    label: str
    archive: str
    offset: int
    fetched: datetime
    first_seen: date
    etag: str = ""
    last_modified: str = ""

    def capture(self, body: bytes) -> Capture:
        """The capture, given the body that the archive keeps."""
        return Capture(
            self.channel, self.address, self.fetched, self.status, self.headers, body, self.digest,
            self.media_type, self.archive, self.offset, self.label,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class ReadingKey:
    """What a reading depends on: if nothing of it changes, it is not read again.

    Attributes:
        digest: Of the capture.
        channel: Name of the channel, as documents carry it.
        address: Of the capture.
        reader: Version of everything that reads.
        settings: Digest of the settings that matter for reading.
        anchor: Day from which its dates are resolved.
    """

    digest: str
    channel: str
    address: str
    reader: str
    settings: str
    anchor: date

    @property
    def id(self) -> str:
        """The key as one text."""
        parts = (self.digest, self.channel, self.address, self.reader, self.settings, self.anchor.isoformat())
        return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a record source gave in one run.

    Attributes:
        source: Name of the record source.
        address: As in the audit file, without secrets.
        digest: SHA-256 of its bytes.
        rows: How many records were read.
        faults: How many rows or cells could not be read.
        complete: Whether every row was read.
        archive: File of the archive in which the bytes lie.
        offset: Position there.
        fetched: In UTC.
    """

    source: str
    address: str
    digest: str
    rows: int
    faults: int
    complete: bool
    archive: str
    offset: int
    fetched: datetime


@dataclass(frozen=True, slots=True, order=True)
class Label:
    """A person's word that a name means an offer, or does not.

    Attributes:
        name: As a channel writes it.
        offer: Id of the offer.
        same: Whether it means that offer.
        given: Day on which it was said.
        by: Who said it; empty if unknown.
    """

    name: str
    offer: str
    same: bool
    given: date
    by: str = ""


@dataclass(frozen=True, slots=True)
class Linked:
    """How a run linked what was compared in one turn.

    Attributes:
        turn: Its number.
        statistics: By which names were compared, saved.
        basis: Digest of what they rest on besides the names.
        since: Day of the run that found them.
        anew: Whether this run found them itself, and so compared all names.
    """

    turn: int
    statistics: bytes
    basis: str
    since: date
    anew: bool


@dataclass(frozen=True, slots=True)
class Yield:
    """How much a channel gave in an earlier run.

    Attributes:
        run: Its number.
        asked: Documents asked for.
        read: Documents read.
        statements: Statements read.
        good: Whether the channel was observed completely.
    """

    run: int
    asked: int
    read: int
    statements: int
    good: bool


@dataclass(frozen=True, slots=True)
class Purged:
    """What a purge removed, and which files of the archive nothing needs any more.

    Attributes:
        runs: Numbers of the runs removed.
        captures: How many captures were removed.
        readings: How many readings were removed.
        archives: Files, relative to the evidence folder, that may be deleted now.
    """

    runs: tuple[int, ...] = ()
    captures: int = 0
    readings: int = 0
    archives: tuple[str, ...] = field(default=())
