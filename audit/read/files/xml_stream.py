"""XML feeds, streamed: items one after the other, nothing fetched, no entities but the five, no repair.

A feed that does not end properly is *cut*: what was read before stands, but nothing may be concluded from what is
missing. A parser that recovers would give an empty or half a feed without a word.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.entities import name2codepoint
from io import BytesIO

from lxml import etree

from audit.errors import GapError

_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_ENTITY = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)(\w{2,10};)?")
_HTML_START = re.compile(rb"^\s*(?:<!doctype\s+html|<html)", re.IGNORECASE)
_BAD_REFERENCE = re.compile(rb"&#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}));")
_ROOT = re.compile(rb"<(?:rss|feed|channel|products)\b")
_MOST_DEPTH = 60


@dataclass(frozen=True, slots=True)
class XmlItem:
    """An element that repeats: an entry or a row.

    Attributes:
        element: The element.
        number: From 1, in the order of the feed.
    """

    element: etree._Element
    number: int


class CutError(Exception):
    """Raised behind the last item of a feed that does not end properly."""


def stream_items(body: bytes, names: frozenset[str], address: str) -> Iterator[XmlItem]:
    """The elements with one of the local names, in order.

    Raises:
        GapError: If the body is no XML feed at all: empty, an HTML page.
        CutError: Behind the last readable item, if the feed is cut or broken.
    """
    check_feed(body, address)
    told = 0
    try:
        for item in _stream(body, names):
            told = item.number
            yield item
    except etree.XMLSyntaxError as error:
        reason = str(error)
    else:
        return
    # Bare ampersands, HTML's entities and control characters are mended; then the items go on behind the last one.
    try:
        for item in _stream(mended(body), names):
            if item.number > told:
                told = item.number
                yield item
    except etree.XMLSyntaxError:
        if told == 0 and not _has_items(body, names):
            raise GapError(
                f"the feed is no XML that can be read: {reason}",
                where=address, mend="Check what the address delivers.", reason="E-FEED-BROKEN",
            ) from None  # fmt: skip
        raise CutError(reason) from None


def check_feed(body: bytes, address: str) -> None:
    """Refuse what is no feed, so that one bad night does not look like an empty shop.

    Raises:
        GapError: If the body is empty, an HTML page, or declares entities of its own.
    """
    if not body.strip():
        raise GapError(
            "the feed is empty", where=address, mend="Check what the address delivers.", reason="E-FEED-EMPTY"
        )
    if _HTML_START.match(body[:2000]):
        raise GapError(
            "an HTML page stands where a feed should be",
            where=address, mend="Check the address; the server may show an error page.", reason="E-FEED-HTML",
        )  # fmt: skip
    if re.search(rb"<!ENTITY", body[:100_000], re.IGNORECASE):
        raise GapError(
            "the feed declares entities, which are not read",
            where=address, mend="Deliver the feed without a DTD.", reason="E-FEED-ENTITIES",
        )  # fmt: skip


def mended(body: bytes) -> bytes:
    """XML with HTML's named entities as numbers, bare ampersands escaped, and impossible characters dropped."""
    body = body.lstrip()
    start = body.find(b"<")
    body = body[start:] if 0 < start < 2000 else body  # noqa: PLR2004  (a notice of PHP in front of the feed)
    if b"<g:" in body and b"xmlns:g=" not in body:
        body = _ROOT.sub(rb'\g<0> xmlns:g="http://base.google.com/ns/1.0"', body, count=1)
    return _BAD_REFERENCE.sub(_checked, _ENTITY.sub(_numbered, _CONTROL.sub(b"", body)))


def _numbered(found: re.Match[bytes]) -> bytes:
    name = (found[1] or b"").rstrip(b";").decode("ascii", "replace")
    code = name2codepoint.get(name)
    return f"&#{code};".encode() if code else b"&amp;" + (found[1] or b"")


def _checked(found: re.Match[bytes]) -> bytes:
    code = int(found[1], 16) if found[1] else int(found[2])
    surrogate = 0xD800 <= code <= 0xDFFF  # noqa: PLR2004  (Unicode)
    allowed = (code >= 0x20 or code in {9, 10, 13}) and code <= 0x10FFFF and not surrogate  # noqa: PLR2004  (XML 1.0)
    return found[0] if allowed else b"\xef\xbf\xbd"


def _stream(body: bytes, names: frozenset[str]) -> Iterator[XmlItem]:
    events = etree.iterparse(
        BytesIO(body), events=("start", "end"), resolve_entities=False, no_network=True, load_dtd=False,
        huge_tree=False, recover=False,
    )  # fmt: skip
    number = depth = 0
    inside = 0
    for event, element in events:
        if event == "start":
            depth += 1
            inside += local(element) in names
            if depth > _MOST_DEPTH:
                raise CutError("nested too deeply")
            continue
        depth -= 1
        if local(element) not in names:
            continue
        inside -= 1
        if inside == 0:
            number += 1
            yield XmlItem(element, number)
            element.clear()
            parent = element.getparent()
            while parent is not None and len(parent) > 1:
                del parent[0]


def _has_items(body: bytes, names: frozenset[str]) -> bool:
    return any(re.search(rb"<(?:\w+:)?" + name.encode() + rb"[\s>]", body) for name in names)


def local(element: etree._Element) -> str:
    """The name of an element without namespace, in lower case; empty for comments."""
    return str(element.tag).rpartition("}")[2].rpartition(":")[2].lower() if not callable(element.tag) else ""


def inner_text(element: etree._Element) -> str:
    """All text inside an element."""
    return "".join(str(part) for part in element.itertext()).strip()
