"""Markdown as a document: rendered to HTML and read as a page is; front matter is not read."""

import re
from collections.abc import Iterator
from dataclasses import replace

from markdown_it import MarkdownIt

from audit.model.capture import Capture, Document
from audit.plugins.channel import ReadContext
from audit.read.markup.charset import Decoded, decode
from audit.read.pages.page import read_html

MAX_MARKDOWN = 2_000_000
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)\n---[ \t]*(?:\n|\Z)", re.DOTALL)
_TITLE = re.compile(r"^(?:title|titel|titre|titolo):\s*[\"']?(.+?)[\"']?\s*$", re.MULTILINE | re.IGNORECASE)
_RENDERER = MarkdownIt("commonmark", {"html": True}).enable("table").enable("strikethrough")


def read_markdown(capture: Capture, context: ReadContext) -> Iterator[Document]:
    """The document of a Markdown file; paths lead into its rendered form."""
    text = decode(capture.body[:MAX_MARKDOWN], capture.header("content-type")).text.replace("\r\n", "\n")
    front = _FRONT_MATTER.match(text)
    title = _TITLE.search(front[1]) if front else None
    body = _RENDERER.render(text[front.end() :] if front else text)
    html = f"<html><head></head><body><main>{body}</main></body></html>"
    document = read_html(Decoded(html, "utf-8"), capture, context)
    yield replace(document, title=document.title or (title[1] if title else ""))
