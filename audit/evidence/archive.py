"""The archive: every response, file and record table as received, so that an audit can be repeated from it.

One WARC file per crawl and run, a gzip member per record, only ever appended to. A record is on disk (fsync)
before its entry is handed out; what a killed run leaves behind the last entry is known to nobody and is
ignored. So no file has to be renamed, and a reader never meets a half-written record.
"""

import hashlib
import itertools
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from audit.errors import EvidenceError, GapError
from audit.evidence import warc
from audit.evidence.coding import decode
from audit.evidence.entry import Entry, Received
from audit.evidence.redact import redact_address, redact_body, redact_headers
from audit.model.capture import Capture

# What was let in under the channel's cap must come out again, whatever the cap was.
_ANY_SIZE = 1 << 40
_LONGEST_STEM = 120


class Archive:
    """The evidence folder: hands out writers, and gives captures back by their entries.

    Attributes:
        folder: Where the files lie; made when first written to.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def writer(self, stem: str, secrets: Iterable[str] = ()) -> "Writer":
        """A writer of a new file; use it in a ``with`` statement.

        Args:
            stem: Beginning of the file's name, such as ``20261122T0200Z-www.alpenkauf.example``.
            secrets: Texts that must not be written.

        Raises:
            EvidenceError: If the folder cannot be written to.
        """
        return Writer(self.folder, stem, secrets)

    def fetch(self, entry: Entry, channel: str = "") -> Capture:
        """The capture of an entry, its digest checked.

        Raises:
            EvidenceError: If it is missing or is not what was archived.
        """
        body = self._body(entry)
        return Capture(
            channel=channel,
            address=entry.address,
            fetched=entry.fetched,
            status=entry.status,
            headers=entry.headers,
            body=body,
            digest=entry.digest,
            media_type=entry.media_type,
            archive=entry.file,
            offset=entry.offset,
            label=entry.label,
        )

    def _body(self, entry: Entry) -> bytes:
        where = f"{entry.file} at {entry.offset}"
        mend = "The next run fetches it again; restore the evidence folder to keep the old proof"
        path = self.folder / entry.file
        if not path.resolve().is_relative_to(self.folder.resolve()):
            raise EvidenceError("the entry points outside of the evidence folder", where=where)
        try:
            with path.open("rb") as source:
                wire = warc.read_payload(source, entry.offset)
        except OSError as error:
            raise EvidenceError(f"cannot be opened ({error.strerror})", where=where, mend=mend) from error
        except EvidenceError as error:
            raise EvidenceError(f"evidence is damaged: {error.what}", where=where, mend=mend) from error
        if entry.wire and hashlib.sha256(wire).hexdigest() != entry.wire:
            raise EvidenceError("evidence is damaged: its digest has changed", where=where, mend=mend)
        return _decoded(wire, entry, where)


class Writer:
    """Appends records to one file of the archive.

    Attributes:
        file: Name of the file, relative to the evidence folder.
    """

    def __init__(self, folder: Path, stem: str, secrets: Iterable[str] = ()) -> None:
        self._secrets = tuple(secrets)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self.file, self._out = _new_file(folder, stem)
        except OSError as error:
            raise EvidenceError(
                f"cannot be written to ({error.strerror})",
                where=str(folder),
                mend="Name a folder that the audit may write to under `evidence`",
            ) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; one without records is removed."""
        with suppress(OSError):  # a full disk was told of when the record was written
            self._out.close()
        path = Path(self._out.name)
        if path.stat().st_size == 0:
            path.unlink()

    def response(self, received: Received) -> Entry:
        """Archive a response with its body, and return its entry."""
        kept = self._redacted(received)
        entry = self._entry(kept)
        with self._on_disk():
            warc.write_response(self._out, kept)
        return entry

    def resource(self, received: Received) -> Entry:
        """Archive what was not fetched by HTTP, and return its entry."""
        kept = self._redacted(received)
        entry = self._entry(kept)
        with self._on_disk():
            warc.write_resource(self._out, kept)
        return entry

    def not_modified(self, known: Entry, received: Received) -> Entry:
        """Archive that the server called a known capture unchanged, and return that capture's entry."""
        with self._on_disk():
            warc.write_revisit(self._out, self._redacted(received), known, self._written(known))
        return known

    def same_again(self, known: Entry, received: Received) -> Entry:
        """Archive that the same body came again, and return the entry of the old one with the new time.

        The new time lets the week begin anew after which a page is fetched whatever the server says of it.
        """
        kept = self._redacted(received)
        with self._on_disk():
            warc.write_revisit(self._out, kept, known, self._written(known), warc.SAME_PAYLOAD)
        return replace(known, fetched=kept.fetched, label=kept.label, headers=_reencoded(kept, known))

    def digest_of(self, received: Received) -> str:
        """SHA-256 that the entry of this answer would have."""
        return hashlib.sha256(redact_body(received.body, self._secrets)).hexdigest()

    def _written(self, known: Entry) -> str:
        """The date under which the archive holds what an entry is about; empty if it does not hold it any more."""
        try:
            with (Path(self._out.name).parent / known.file).open("rb") as source:
                return warc.read_date(source, known.offset)
        except OSError:
            return ""

    def _redacted(self, received: Received) -> Received:
        body = redact_body(received.body, self._secrets)
        wire, headers = received.wire, received.headers
        if body != received.body:
            wire, headers = body, tuple(h for h in headers if h[0] not in {"content-encoding", "content-length"})
        return replace(
            received,
            address=redact_address(received.address, self._secrets),
            headers=redact_headers(headers, self._secrets),
            wire=wire,
            body=body,
        )

    def _entry(self, kept: Received) -> Entry:
        return Entry(
            digest=hashlib.sha256(kept.body).hexdigest(),
            wire=hashlib.sha256(kept.wire).hexdigest(),
            file=self.file,
            offset=self._out.tell(),
            address=kept.address,
            fetched=kept.fetched,
            status=kept.status,
            headers=kept.headers,
            media_type=kept.media_type,
            label=kept.label,
        )

    @contextmanager
    def _on_disk(self) -> Iterator[None]:
        """What is written inside is on disk behind it."""
        try:
            yield
            self._out.flush()
            os.fsync(self._out.fileno())
        except OSError as error:
            raise EvidenceError(
                f"cannot be written ({error.strerror})", where=self.file, mend="Free space on the disk and run again"
            ) from error


def verify(archive: Archive, entries: Iterable[Entry], *, read_data: bool) -> Iterator[tuple[Entry, EvidenceError]]:
    """The entries whose evidence is missing or damaged, and what is wrong with each.

    Args:
        archive: Where it should lie.
        entries: What the store knows.
        read_data: Whether every digest is computed again; else only that the file is there and long enough.
    """
    for entry in entries:
        try:
            if read_data:
                archive.fetch(entry)
            else:
                _check_place(archive.folder / entry.file, entry)
        except EvidenceError as error:
            yield entry, error


def _check_place(path: Path, entry: Entry) -> None:
    size = path.stat().st_size if path.is_file() else -1
    if size <= entry.offset:
        what = "the file is missing" if size < 0 else "the file is cut off"
        raise EvidenceError(what, where=f"{entry.file} at {entry.offset}")


def _decoded(wire: bytes, entry: Entry, where: str) -> bytes:
    if hashlib.sha256(wire).hexdigest() == entry.digest:
        return wire
    try:
        body = decode(wire, entry.headers, _ANY_SIZE)
    except GapError as error:
        raise EvidenceError(f"evidence is damaged: {error.what}", where=where) from error
    if hashlib.sha256(body).hexdigest() != entry.digest:
        raise EvidenceError("evidence is damaged: the digest of its body has changed", where=where)
    return body


def _new_file(folder: Path, stem: str) -> tuple[str, BinaryIO]:
    safe = re.sub(r"[^A-Za-z0-9._-]+", "_", stem)[:_LONGEST_STEM]
    for number in itertools.count():
        name = f"{safe}-{number}.warc.gz" if number else f"{safe}.warc.gz"
        try:
            out = (folder / name).open("xb")
        except FileExistsError:
            continue
        _sync_folder(folder)
        return name, out
    raise AssertionError  # count() never ends


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _reencoded(kept: Received, known: Entry) -> tuple[tuple[str, str], ...]:
    """The new headers, with the content encoding of the bytes that are archived."""
    fresh = [header for header in kept.headers if header[0] != "content-encoding"]
    return (*fresh, *(header for header in known.headers if header[0] == "content-encoding"))
