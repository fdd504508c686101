"""News feeds: each entry of RSS, Atom or JSON Feed is a document that speaks of its day."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from lxml import etree

from audit.errors import GapError
from audit.model.capture import Capture, Document, Form, Link, Problem
from audit.model.statement import Layer, Role, Subject
from audit.plugins.channel import ReadContext
from audit.read.blocks.block import Block, BlockKind
from audit.read.files.xml_stream import CutError, inner_text, local, stream_items
from audit.read.markup.charset import decode
from audit.read.markup.html import fragment_blocks
from audit.read.pages.archived import speaks_of
from audit.read.pages.compose import Parts, spoken, statements_of
from audit.read.pages.page import visible_text
from audit.read.pages.page_subjects import PageSubjects, without_tracking
from audit.read.pages.statements import origin_of, text_context, unique, zone_of
from audit.read.values.instants import local_instant
from audit.read.words.tongue import detect, locale_for

_ENTRIES = frozenset({"item", "entry"})
_DATES = ("pubdate", "published", "date", "issued", "created", "updated", "modified")


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a feed.

    Attributes:
        number: From 1.
        title: As text.
        link: Where it leads; empty if nowhere.
        key: Its own identifier; empty if it has none.
        published: As written; empty if it does not say.
        content: HTML or text; empty if there is only a summary.
        summary: HTML or text, often an excerpt.
    """

    number: int
    title: str = ""
    link: str = ""
    key: str = ""
    published: str = ""
    content: str = ""
    summary: str = ""


def read_feed_entries(capture: Capture, context: ReadContext) -> Iterator[Document]:
    """The documents of a feed, one for each entry.

    A feed that is cut gives what could be read, and a document for the feed itself that says so.

    Raises:
        GapError: If the body is empty or no feed; an error page is never an empty feed.
    """
    try:
        for entry in _entries(capture):
            yield read_entry(entry, capture, context)
    except CutError as error:
        yield cut_feed(capture, context, str(error))


def cut_feed(capture: Capture, context: ReadContext, reason: str) -> Document:
    """The document that stands for a feed whose end is missing."""
    problem = Problem(
        "E-FEED-CUT", f"The feed ends in the middle or is broken, so entries may be missing: {reason[:200]}"
    )
    return Document(context.channel, capture.address, f"{capture.address}#feed", capture.digest, problems=(problem,))


def read_entry(entry: Entry, capture: Capture, context: ReadContext) -> Document:
    """The document of one entry."""
    dated = local_instant(entry.published, zone_of(context)) if entry.published else None
    parts = _parts(entry)
    text = visible_text(parts.blocks)
    language = detect(text) or context.locale[:2]
    address = entry.link or capture.address
    published = speaks_of(dated, address, context)
    key = entry.key or entry.link or f"{capture.address}#entry {entry.number}"
    link = without_tracking(entry.link)
    main = Subject(entry.title, Role.MAIN, link=link, language=language)
    subjects = PageSubjects(main, is_offer=False, is_conditions=False, context=(entry.title,))
    reading = text_context(context, locale_for(language, context.locale), published)
    origin = origin_of(context, address, key, capture.digest, published)
    statements = unique(statements_of(parts, subjects, reading, origin, language))
    found = fragment_blocks(entry.content or entry.summary, entry.link)
    problems = () if text else (Problem("E-EMPTY", "The entry has no text."),)
    return Document(
        context.channel, address, key, capture.digest, Form.POST, entry.title, language, published, statements,
        tuple(dict.fromkeys(s.subject for s in statements)), _links(entry, found.links), problems, text=text,
    )  # fmt: skip


def _links(entry: Entry, inner: tuple[Link, ...]) -> tuple[Link, ...]:
    """The links of an entry: where it leads itself, and those in its text."""
    own = (Link(entry.link, entry.title[:200], f"entry {entry.number} link"),) if entry.link else ()
    return (*own, *(link for link in inner if link.address != entry.link))


def _parts(entry: Entry) -> Parts:
    place = f"entry {entry.number}"
    blocks: list[Block] = []
    if entry.title:
        blocks.append(Block(entry.title, f"{place} title", BlockKind.HEADING, 1))
    cards = [None for _ in blocks]
    body = entry.content or entry.summary
    found = fragment_blocks(body, entry.link)
    kept = spoken(found.blocks, found.cards)
    above = (entry.title,) if entry.title else ()
    name = "content" if entry.content else "summary"
    blocks.extend(replace(b, path=f"{place} {name}#{b.path}", headings=(*above, *b.headings)) for b in kept.blocks)
    all_cards = [*cards, *kept.cards]
    if entry.content and entry.summary and entry.summary != entry.content:
        # A summary is an excerpt: it can contradict, but what it leaves out is not left out.
        excerpt = fragment_blocks(entry.summary, entry.link)
        for block in spoken(excerpt.blocks, excerpt.cards).blocks:
            blocks.append(replace(block, path=f"{place} summary#{block.path}", layer=Layer.META, group=0))
            all_cards.append(None)
    return Parts(tuple(blocks), tuple(all_cards))


def _entries(capture: Capture) -> Iterator[Entry]:
    body = capture.body
    if body.lstrip()[:1] in {b"{", b"["}:
        yield from _json_entries(capture)
        return
    for item in stream_items(body, _ENTRIES, capture.address):
        yield _xml_entry(item.element, item.number)


def _xml_entry(element: etree._Element, number: int) -> Entry:
    texts: dict[str, str] = {}
    link = ""
    for child in element:
        name = local(child)
        if name == "link":
            link = link or _link(child)
        elif name == "encoded":
            texts.setdefault("content", inner_text(child))
        elif name == "group":
            texts.setdefault("summary", next((inner_text(c) for c in child if local(c) == "description"), ""))
        elif name:
            texts.setdefault(name, _markup(child))
    guid = texts.get("guid") or texts.get("id", "")
    return Entry(
        number,
        " ".join(texts.get("title", "").split()),
        link or (guid if guid.startswith("http") else ""),
        guid,
        next((texts[name] for name in _DATES if texts.get(name)), ""),
        texts.get("content", ""),
        texts.get("description") or texts.get("summary", ""),
    )


def _link(element: etree._Element) -> str:
    if element.get("rel") not in {None, "alternate"}:
        return ""
    return (element.get("href") or inner_text(element)).strip()


def _markup(element: etree._Element) -> str:
    """Text of an element; XHTML of Atom is written out as HTML."""
    if element.get("type") == "xhtml":
        return "".join(etree.tostring(child, encoding="unicode") for child in element)
    return inner_text(element)


def _json_entries(capture: Capture) -> Iterator[Entry]:
    try:
        feed: Any = json.loads(decode(capture.body).text)
        items = feed["items"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise GapError(
            "this is no JSON Feed",
            where=capture.address,
            mend="Check what the address delivers.",
            reason="E-FEED-BROKEN",
        ) from None
    for number, item in enumerate(items if isinstance(items, list) else [], 1):
        if isinstance(item, dict):
            text = {key: value for key, value in item.items() if isinstance(value, str)}
            yield Entry(
                number, text.get("title", ""), text.get("url", ""), str(item.get("id") or ""),
                text.get("date_published") or text.get("date_modified", ""),
                text.get("content_html") or text.get("content_text", ""), text.get("summary", ""),
            )  # fmt: skip
