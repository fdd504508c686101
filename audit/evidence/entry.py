"""The index of the archive: one entry per capture, kept by the store and never by the archive itself."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Received:
    """One resource as it came over the wire or from disk, before it is archived.

    Attributes:
        address: Public address, or the path of a file as the audit file names it.
        fetched: When, in UTC.
        status: HTTP status; 200 for files.
        headers: Names in lower case, and values, in the order received.
        wire: The bytes received, still compressed; the decoded bytes where they were not.
        body: The decoded body.
        media_type: As declared or sniffed, in lower case, without parameters.
        label: What the requester wrote on the request.
        conditions: The request's headers on which the answer depends, such as ``accept-language``.
    """

    address: str
    fetched: datetime
    status: int
    headers: tuple[tuple[str, str], ...]
    wire: bytes
    body: bytes
    media_type: str
    label: str = ""
    conditions: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """Where in the archive a capture lies, and what must come out when it is read back.

    Attributes:
        digest: SHA-256 of the decoded body, in hexadecimal.
        wire: SHA-256 of the archived bytes, in hexadecimal; empty where only the decoded body is to be checked.
        file: File of the archive, relative to the evidence folder.
        offset: Position of the record in it.
        address: Public address, or the path of a file as the audit file names it.
        fetched: When, in UTC; after a 304 still the time at which the body was received.
        status: HTTP status; 200 for files.
        headers: Names in lower case, and values, in the order received, secrets redacted.
        media_type: As declared or sniffed, in lower case, without parameters.
        label: What the requester wrote on the request.
    """

    digest: str
    wire: str
    file: str
    offset: int
    address: str
    fetched: datetime
    status: int
    headers: tuple[tuple[str, str], ...]
    media_type: str
    label: str = ""

    def header(self, name: str) -> str:
        """The first value of a header, or an empty string."""
        return next((value for key, value in self.headers if key == name.lower()), "")
