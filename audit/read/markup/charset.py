"""From bytes to text: which encoding a document is in, decided by evidence and in a fixed order.

A byte order mark comes first; then bytes that are valid UTF-8 and no ASCII, whatever is declared (other encodings
hardly ever look like that by accident); then the header, the document's own word, and the usual Western one. Only
labels of the WHATWG's Encoding Standard count: Python's codecs know more, ``rot13`` and ``zlib`` among them.
"""

import re
from dataclasses import dataclass

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_LABELS = {
    "utf-8": "utf-8", "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "us-ascii": "cp1252", "ascii": "cp1252",
    "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "l1": "cp1252",
    "windows-1252": "cp1252", "cp1252": "cp1252", "x-cp1252": "cp1252", "iso-8859-15": "iso8859_15",
    "iso8859-15": "iso8859_15", "latin9": "iso8859_15", "windows-1250": "cp1250", "cp1250": "cp1250",
    "iso-8859-2": "iso8859_2", "latin2": "iso8859_2", "windows-1251": "cp1251", "windows-1254": "cp1254",
    "iso-8859-9": "cp1254", "macintosh": "mac_roman", "x-mac-roman": "mac_roman", "utf-16": "utf-16-le",
    "utf-16le": "utf-16-le", "utf-16be": "utf-16-be", "koi8-r": "koi8_r", "shift_jis": "shift_jis", "gbk": "gb18030",
    "gb2312": "gb18030", "gb18030": "gb18030", "big5": "big5", "euc-jp": "euc_jp", "euc-kr": "euc_kr",
}  # fmt: skip
_IN_HEADER = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_IN_HTML = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_IN_XML = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]+)")
_LOOK = 4096


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded document.

    Attributes:
        text: Without byte order mark.
        encoding: Python's name of the encoding used.
        replaced: Number of characters that could not be decoded.
        utf8: The document as it was received, if that is its text in UTF-8; else empty.
    """

    text: str
    encoding: str
    replaced: int = 0
    utf8: bytes = b""


def decode(body: bytes, content_type: str = "") -> Decoded:
    """The text of a document.

    Args:
        body: As received, decompressed.
        content_type: The header's value; empty if there was none.

    >>> decode("Gültig".encode("cp1252"), "text/html; charset=utf-8").text
    'Gültig'
    """
    for mark, encoding in _BOMS:
        if body.startswith(mark):
            return _decoded(body[len(mark) :], encoding)
    if _is_utf16(body):
        return _decoded(body, "utf-16-le" if body[1:2] == b"\0" else "utf-16-be")
    try:
        return Decoded(body.decode("utf-8"), "utf-8", utf8=body)
    except UnicodeDecodeError:
        pass
    declared = _declared(body, content_type)
    if declared == "utf-8" and _mostly_utf8(body):
        return _decoded(body, "utf-8")
    return _decoded(body, "cp1252" if declared in {"", "utf-8"} else declared)


def _declared(body: bytes, content_type: str) -> str:
    header = _IN_HEADER.search(content_type)
    own = _IN_HTML.search(body[:_LOOK]) or _IN_XML.search(body[:_LOOK])
    for label in (header[1] if header else "", own[1].decode("ascii", "replace") if own else ""):
        known = _LABELS.get(label.lower(), "")
        if known and not known.startswith("utf-16"):  # bytes with ASCII in them are no UTF-16
            return known
    return ""


def _mostly_utf8(body: bytes) -> bool:
    """Whether only a few bytes are wrong: a page that was cut, or put together from two sources."""
    text = body.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    right = sum(1 for char in text if ord(char) > 127) - wrong  # noqa: PLR2004  (ASCII proves nothing)
    return right > wrong


def _is_utf16(body: bytes) -> bool:
    sample = body[:_LOOK]
    half = len(sample) // 2
    return half > 1 and (sample[1::2].count(0) > half * 0.7 or sample[0::2].count(0) > half * 0.7)


def _decoded(body: bytes, encoding: str) -> Decoded:
    text = body.decode(encoding, "replace")
    return Decoded(text.removeprefix("\ufeff"), encoding, text.count("\ufffd"))
