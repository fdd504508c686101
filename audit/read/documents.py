"""A capture of whatever kind as documents: the reader is chosen by media type, ending and first bytes."""

from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

from audit.model.capture import Capture, Document, Problem
from audit.plugins.channel import ReadContext
from audit.read.files.feeds import read_feed_entries
from audit.read.files.mail import read_mail
from audit.read.files.markdown import read_markdown
from audit.read.files.plain import read_plain
from audit.read.files.product_feeds import is_product_feed, read_product_feed
from audit.read.pages.page import read_page

Reader = Callable[[Capture, ReadContext], Iterator[Document]]


def read_pdf(capture: Capture, context: ReadContext) -> Iterator[Document]:
    """The documents of a PDF; its libraries are loaded with the first one."""
    from audit.read.files.pdf import read_pdf as read  # noqa: PLC0415  (see above)

    return read(capture, context)


def read_docx(capture: Capture, context: ReadContext) -> Iterator[Document]:
    """The documents of a Word file; its library is loaded with the first one."""
    from audit.read.files.docx import read_docx as read  # noqa: PLC0415  (see above)

    return read(capture, context)


_MEDIA: dict[str, Reader] = {
    "text/html": read_page, "application/xhtml+xml": read_page, "text/markdown": read_markdown,
    "text/x-markdown": read_markdown, "message/rfc822": read_mail, "application/pdf": read_pdf,
    "text/csv": read_product_feed, "text/tab-separated-values": read_product_feed,
    "application/feed+json": read_feed_entries, "application/rss+xml": read_feed_entries,
    "application/atom+xml": read_feed_entries,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": read_docx,
}  # fmt: skip
_ENDINGS: dict[str, Reader] = {
    "html": read_page, "htm": read_page, "xhtml": read_page, "php": read_page, "md": read_markdown,
    "markdown": read_markdown, "eml": read_mail, "txt": read_plain, "pdf": read_pdf, "docx": read_docx,
    "csv": read_product_feed, "tsv": read_product_feed,
}  # fmt: skip
_XML = frozenset({"application/xml", "text/xml", "application/rss+xml", "application/atom+xml"})


def read_capture(capture: Capture, context: ReadContext) -> Iterator[Document]:
    """The documents of a capture; one that says so if nothing here can read it.

    Raises:
        GapError: If a feed is empty, broken, or an error page.
    """
    reader = reader_for(capture)
    if reader is None:
        problem = Problem("E-TYPE", f"A document of the type {capture.media_type or 'unknown'} cannot be read.")
        yield Document(context.channel, capture.address, capture.address, capture.digest, problems=(problem,))
        return
    yield from reader(capture, context)


def reader_for(capture: Capture) -> Reader | None:
    """The reader of a capture; None if its kind is not known."""
    body, media = capture.body.lstrip(b"\xef\xbb\xbf \t\r\n"), capture.media_type
    ending = urlsplit(capture.address).path.rpartition("/")[2].rpartition(".")[2].lower()
    if body.startswith(b"%PDF-"):
        return read_pdf
    if media in _XML or ending == "xml" or body.startswith(b"<?xml"):
        return _xml_reader(body, media)
    if media == "text/plain" and ending in _ENDINGS:
        return _ENDINGS[ending]
    return _MEDIA.get(media) or _ENDINGS.get(ending) or _by_look(body, media)


def _xml_reader(body: bytes, media: str) -> Reader:
    head = body[:2000].lower()
    if b"<html" in head or b"<!doctype html" in head:
        return read_page
    return read_feed_entries if media == "application/atom+xml" or not is_product_feed(body) else read_product_feed


def _by_look(body: bytes, media: str) -> Reader | None:
    head = body[:2000].lower()
    if b"<html" in head or b"<!doctype html" in head or b"<body" in head:
        return read_page
    if b'"version"' in head and b"jsonfeed.org" in head:
        return read_feed_entries
    return read_plain if media.startswith("text/") else None
