"""WARC records written and read; the only module that knows warcio, which is untyped.

Digests are SHA-256 (warcio writes SHA-1 unless told otherwise), dates come from the caller, and a 304 becomes
a revisit record with the server-not-modified profile (warcio's own is another).
"""

import hashlib
import io
import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import BinaryIO
from urllib.parse import quote

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from audit.errors import EvidenceError
from audit.evidence.entry import Entry, Received

NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
SAME_PAYLOAD = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
_HOP_BY_HOP = frozenset({"transfer-encoding", "connection", "keep-alive"})
_LONGEST_HEADER = 8192


def write_response(out: BinaryIO, received: Received) -> None:
    """Append one response record."""
    http = _http_headers(received)
    digests = {
        "WARC-Payload-Digest": f"sha256:{hashlib.sha256(received.wire).hexdigest()}",
        "WARC-Block-Digest": f"sha256:{hashlib.sha256(http.headers_buff + received.wire).hexdigest()}",
    }
    # On which conditions the answer depends is part of the evidence: one address has several price formats.
    wanted = {f"Einklang-{name.title()}": value for name, value in received.conditions}
    _write(out, "response", received, {**digests, **wanted}, http)


def write_revisit(out: BinaryIO, received: Received, known: Entry, written: str, profile: str = NOT_MODIFIED) -> None:
    """Append a record that says: the same as what is known.

    Args:
        out: The archive's file.
        received: The answer; its body is not written.
        known: What it is the same as; it may have been seen again since it was written.
        written: Date of the record of ``known``, as it stands there; empty if it cannot be found.
        profile: Who says so: the server, or our digests.
    """
    values = {"WARC-Profile": profile, "WARC-Refers-To-Target-URI": known.address}
    if written:
        values["WARC-Refers-To-Date"] = written
    if known.wire:
        values["WARC-Payload-Digest"] = f"sha256:{known.wire}"
    _write(out, "revisit", replace(received, wire=b""), values, _http_headers(received))


def write_resource(out: BinaryIO, received: Received) -> None:
    """Append a record for what was not fetched by HTTP: a file, a mail, a table of records."""
    digest = f"sha256:{hashlib.sha256(received.wire).hexdigest()}"
    media_type = received.media_type or "application/octet-stream"
    values = {"WARC-Payload-Digest": digest, "WARC-Block-Digest": digest, "Content-Type": media_type}
    _write(out, "resource", received, values, None)


def read_date(source: BinaryIO, offset: int) -> str:
    """The date of the record at an offset, as it stands there; empty if there is no record."""
    source.seek(offset)
    try:
        record = next(iter(ArchiveIterator(source)), None)
    except (ArchiveLoadFailed, OSError, ValueError, EOFError, AttributeError):
        return ""
    return record.rec_headers.get_header("WARC-Date") or "" if record is not None else ""


def read_payload(source: BinaryIO, offset: int) -> bytes:
    """The archived bytes of the record at an offset.

    Raises:
        EvidenceError: If there is no whole record.
    """
    source.seek(offset)
    try:
        record = next(iter(ArchiveIterator(source)), None)
        payload = record.raw_stream.read() if record is not None else None
    except (ArchiveLoadFailed, OSError, ValueError, EOFError, AttributeError) as error:
        raise EvidenceError(f"no record can be read at position {offset}: {error}") from error
    if payload is None:
        raise EvidenceError(f"there is no record at position {offset}")
    return bytes(payload)


def _write(
    out: BinaryIO, kind: str, received: Received, values: Mapping[str, str], http: StatusAndHeaders | None
) -> None:
    writer = WARCWriter(out, gzip=True, warc_version="1.1")
    address = received.address if "://" in received.address else "file:" + quote(received.address)
    headers = [
        ("WARC-Type", kind),
        ("WARC-Record-ID", f"<urn:uuid:{uuid.uuid4()}>"),
        ("WARC-Target-URI", address),
        ("WARC-Date", _date(received.fetched)),
        *values.items(),
    ]
    record = writer.create_warc_record(
        address,
        kind,
        payload=io.BytesIO(received.wire),
        length=len(received.wire),
        warc_headers=StatusAndHeaders("", headers, protocol="WARC/1.1"),
        http_headers=http,
    )
    writer.write_record(record)


def _http_headers(received: Received) -> StatusAndHeaders:
    lines = [(name, value[:_LONGEST_HEADER]) for name, value in received.headers if name not in _HOP_BY_HOP]
    http = StatusAndHeaders(str(received.status), lines, protocol="HTTP/1.1")
    http.compute_headers_buffer(None)
    return http


def _date(at: datetime) -> str:
    return at.replace(tzinfo=None, microsecond=0).isoformat() + "Z"
