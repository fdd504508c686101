"""Decompresses what came over the wire, with a cap on what comes out and a check that all of it came.

HTTP clients do neither: they hand on a truncated gzip as if it were whole, and inflate 27 bytes to 32 MiB.
"""

import io
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

import brotli

from audit.errors import GapError

ACCEPT_ENCODING = "gzip, deflate, br"
_CHUNK = 256 * 1024
_MOST_LAYERS = 3
_MOST_RATIO = 200
_GZIP_MAGIC = b"\x1f\x8b\x08"
_ZIP_MAGIC = b"PK\x03\x04"
_ZIP_TYPES = frozenset({"application/zip", "application/x-zip-compressed"})


def decode(wire: bytes, headers: Sequence[tuple[str, str]], cap: int) -> bytes:
    """The body that the wire bytes stand for.

    A gzip that no header declares is unpacked too (``feed.xml.gz``), unless the answer calls itself HTML: such a
    page a visitor could not read either. A zip is unpacked where it holds one file and calls itself a zip.

    Args:
        wire: As received.
        headers: Of the answer, names in lower case.
        cap: Most bytes that may come out.

    Raises:
        GapError: ``E-NET-CUT`` if the end is missing or a checksum is wrong, ``E-BOMB`` if more than ``cap`` bytes
            come out of compressed ones, ``E-SIZE`` if they came as they are, ``E-ENCODING`` if the coding is
            unknown or was not applied.
    """
    if len(wire) > cap:
        raise GapError(f"it has more than {cap} bytes", reason="E-SIZE", mend="Raise budget.bytes of the channel")
    body = wire
    for coding in reversed(_codings(headers)):
        decoder = _DECODERS.get(coding)
        if decoder is None:
            raise GapError(f"its content encoding {coding[:40]!r} is not known", reason="E-ENCODING")
        body = decoder(body, cap)
    return _unpacked(body, headers, cap)


def media_type(headers: Sequence[tuple[str, str]], body: bytes, address: str = "") -> str:
    """The media type as declared, or sniffed where the declaration says nothing, without parameters.

    >>> media_type((), b"%PDF-1.7 ..."), media_type((("content-type", "text/HTML; charset=x"),), b"")
    ('application/pdf', 'text/html')
    """
    declared = _value(headers, "content-type").partition(";")[0].strip().lower()
    if body[:5] == b"%PDF-":
        return "application/pdf"
    if "/" in declared and declared not in _SAYS_NOTHING:
        return declared
    ending = address.partition("?")[0].rpartition(".")[2].lower()
    return _BY_ENDING.get(ending) or _sniffed(body[:1024])


_SAYS_NOTHING = frozenset({"application/octet-stream", "application/x-download", "application/force-download"})
_BY_ENDING: Mapping[str, str] = MappingProxyType(
    {
        "html": "text/html", "htm": "text/html", "xhtml": "application/xhtml+xml", "txt": "text/plain",
        "md": "text/markdown", "markdown": "text/markdown", "eml": "message/rfc822", "pdf": "application/pdf",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "csv": "text/csv",
        "tsv": "text/tab-separated-values", "json": "application/json", "xml": "application/xml",
        "rss": "application/rss+xml", "atom": "application/atom+xml", "jsonl": "application/jsonl",
    }
)  # fmt: skip


def _sniffed(head: bytes) -> str:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return "text/html"
    if start.startswith((b"<?xml", b"<rss", b"<feed")):
        return "application/xml"
    if start.startswith((b"{", b"[")):
        return "application/json"
    return "text/plain" if start and b"\x00" not in head else "application/octet-stream"


def _codings(headers: Sequence[tuple[str, str]]) -> list[str]:
    text = ",".join(value for name, value in headers if name == "content-encoding")
    codings = [c for c in (part.strip().lower() for part in text.split(",")) if c not in {"", "identity"}]
    if len(codings) > _MOST_LAYERS:
        raise GapError("it is compressed more than three times over", reason="E-BOMB")
    return codings


def _unpacked(body: bytes, headers: Sequence[tuple[str, str]], cap: int) -> bytes:
    declared = _value(headers, "content-type").partition(";")[0].strip().lower()
    if body.startswith(_GZIP_MAGIC):
        if declared in {"text/html", "application/xhtml+xml"}:
            raise GapError("the page is compressed and does not say so", reason="E-ENCODING")
        return _gunzip(body, cap)
    if body.startswith(_ZIP_MAGIC) and declared in _ZIP_TYPES:
        return _unzip(body, cap)
    return body


def _gunzip(wire: bytes, cap: int) -> bytes:
    if not wire.startswith(_GZIP_MAGIC):
        raise GapError("it says that it is gzip, and is not", reason="E-ENCODING")
    body = bytearray()
    rest = wire
    while rest.startswith(_GZIP_MAGIC):
        rest = _inflate(rest, zlib.MAX_WBITS | 16, body, cap)
    return bytes(body)


def _deflate(wire: bytes, cap: int) -> bytes:
    # Servers mean either form by "deflate": with the zlib header, as the standard says, or without.
    is_zlib = len(wire) > 1 and wire[0] & 0x0F == zlib.DEFLATED and (wire[0] << 8 | wire[1]) % 31 == 0
    body = bytearray()
    _inflate(wire, zlib.MAX_WBITS if is_zlib else -zlib.MAX_WBITS, body, cap)
    return bytes(body)


def _inflate(wire: bytes, window: int, body: bytearray, cap: int) -> bytes:
    """Inflate one member to the end of ``body`` and return what follows it."""
    inflater = zlib.decompressobj(window)
    rest = wire
    try:
        while not inflater.eof:
            body += inflater.decompress(rest, _CHUNK)
            rest = inflater.unconsumed_tail
            _hold(len(body), cap)
            if not rest and not inflater.eof:
                body += inflater.flush()
                break
    except zlib.error:
        raise GapError("its compressed body is damaged", reason="E-NET-CUT") from None
    if not inflater.eof:
        raise GapError("its compressed body ends too early", reason="E-NET-CUT")
    return inflater.unused_data


def _unbrotli(wire: bytes, cap: int) -> bytes:
    inflater = brotli.Decompressor()
    body = bytearray()
    try:
        body += inflater.process(wire, output_buffer_limit=_CHUNK)
        while not inflater.is_finished() and not inflater.can_accept_more_data():
            _hold(len(body), cap)
            body += inflater.process(b"", output_buffer_limit=_CHUNK)
    except brotli.error:
        raise GapError("its compressed body is damaged", reason="E-NET-CUT") from None
    _hold(len(body), cap)
    if not inflater.is_finished():
        raise GapError("its compressed body ends too early", reason="E-NET-CUT")
    return bytes(body)


def _unzip(wire: bytes, cap: int) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(wire)) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            if len(members) != 1 or ".." in members[0].filename or members[0].filename.startswith("/"):
                raise GapError("it is an archive with other than one plain file", reason="E-ENCODING")
            if members[0].file_size > _MOST_RATIO * max(members[0].compress_size, 1024):
                raise GapError("it unpacks to far more than its size", reason="E-BOMB")
            with archive.open(members[0]) as member:
                body = member.read(cap + 1)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError):
        raise GapError("its archive is damaged", reason="E-NET-CUT") from None
    _hold(len(body), cap)
    return body


def _hold(size: int, cap: int) -> None:
    if size > cap:
        raise GapError(
            f"it unpacks to more than {cap} bytes", reason="E-BOMB", mend="Raise budget.bytes of the channel"
        )


def _value(headers: Sequence[tuple[str, str]], name: str) -> str:
    return next((value for key, value in headers if key == name), "")


_DECODERS: Mapping[str, Callable[[bytes, int], bytes]] = MappingProxyType(
    {"gzip": _gunzip, "x-gzip": _gunzip, "deflate": _deflate, "br": _unbrotli}
)
