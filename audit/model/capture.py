"""What was fetched, and what a reader made of it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from audit.model.statement import Statement, Subject


@dataclass(frozen=True, slots=True)
class Capture:
    """One resource of a channel as it was received at one time.

    Attributes:
        channel: Name of the channel.
        address: Public address (after mapping hosts back), or the path of a file as the audit file names it.
        fetched: When, in UTC.
        status: HTTP status; 200 for files.
        headers: Names in lower case, and values, in the order received.
        body: The decoded (decompressed) body.
        digest: SHA-256 of ``body`` in hexadecimal.
        media_type: As declared or sniffed, in lower case, without parameters.
        archive: File of the archive in which the exchange lies, relative to the evidence folder.
        offset: Its position there.
        label: What the requester wrote on the request, to know the answer again (``sitemap``, ``feed``, ``page``).
    """

    channel: str
    address: str
    fetched: datetime
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes = field(repr=False)
    digest: str
    media_type: str
    archive: str = ""
    offset: int = 0
    label: str = ""

    def header(self, name: str) -> str:
        """The first value of a header, or an empty string."""
        return next((value for key, value in self.headers if key == name.lower()), "")


class Form(StrEnum):
    """What kind of document it is; posts and mails speak of their day, the others of now."""

    PAGE = "page"
    POST = "post"
    MAIL = "mail"
    ARTICLE = "article"
    ROW = "row"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class Link:
    """A link out of a document.

    Attributes:
        address: Absolute, as the visitor would reach it.
        words: What the link reads.
        path: Where it stands in the document.
    """

    address: str
    words: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that keeps a document from being read, or from being read completely.

    Attributes:
        reason: Stable code, such as ``E-SOFT404``.
        text: One sentence in English that says what and, if possible, what to do.
        fatal: Whether nothing of the document may be used; else absences may not be concluded from it.
    """

    reason: str
    text: str
    fatal: bool = True


@dataclass(frozen=True, slots=True)
class Document:
    """One page, post, mail, article or feed row, as read.

    Attributes:
        channel: Name of the channel.
        address: As a person would open it.
        key: Unique inside the channel; the address, and for parts of a capture what tells them apart.
        digest: Of the capture it was read from.
        form: What kind of document it is.
        title: As shown.
        language: ISO 639 code.
        published: Local instant for which it speaks; None: now.
        statements: What it says.
        subjects: All offers that it names, also those of which it says nothing.
        links: Its links.
        problems: What kept it from being read completely.
        canonical: The address that the document calls its own, if it differs.
        alternates: Addresses of the same page in other languages, as the document names them.
        text: The visible text, normalised, for soft-404 and duplicate checks and for mentions; bounded.
    """

    channel: str
    address: str
    key: str
    digest: str
    form: Form = Form.PAGE
    title: str = ""
    language: str = ""
    published: datetime | None = None
    statements: tuple[Statement, ...] = ()
    subjects: tuple[Subject, ...] = ()
    links: tuple[Link, ...] = ()
    problems: tuple[Problem, ...] = ()
    canonical: str = ""
    alternates: tuple[str, ...] = ()
    text: str = field(default="", repr=False)

    @property
    def usable(self) -> bool:
        """Whether what was read may be used at all."""
        return not any(problem.fatal for problem in self.problems)

    @property
    def complete(self) -> bool:
        """Whether an absence may be concluded from it."""
        return not self.problems


class GapKind(StrEnum):
    """How much a gap leaves open."""

    DOCUMENT = "document"  # one resource
    CHANNEL = "channel"  # the whole channel
    RECORDS = "records"  # a record source
    LINK = "link"  # nothing: the address is gone, and what led there is what matters


@dataclass(frozen=True, slots=True, order=True)
class Gap:
    """Something that could not be observed: a result, stored, counted and shown.

    Attributes:
        channel: Name of the channel or record source.
        address: What could not be read; empty for the channel as a whole.
        reason: Stable code, such as ``E-NET-TIMEOUT``.
        text: One sentence in English: what happened and what to do.
        kind: How much it leaves open.
    """

    channel: str
    address: str
    reason: str
    text: str
    kind: GapKind = GapKind.DOCUMENT
