"""A web page as a document: its main offer, tiles, rows and conditions, from structured data and from the text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urljoin, urlsplit

from audit.model.capture import Capture, Document, Form, Problem
from audit.model.statement import Layer, Role, Statement, Subject
from audit.plugins.channel import ReadContext
from audit.read.blocks.block import Block, BlockKind, Zone
from audit.read.markup.charset import Decoded, decode
from audit.read.markup.html import HtmlBlocks, page_blocks
from audit.read.markup.landmarks import landmarks
from audit.read.markup.tree import Tree, parse
from audit.read.pages.alternates import is_translation
from audit.read.pages.archived import speaks_of
from audit.read.pages.compose import Parts, spoken, statements_of
from audit.read.pages.page_problems import page_problems
from audit.read.pages.page_subjects import PageSubjects, page_subjects
from audit.read.pages.statements import Origin, field_context, from_said, origin_of, text_context, unique, zone_of
from audit.read.structured.all_syntaxes import Structured, read_structured
from audit.read.structured.meta_tags import Head, read_head
from audit.read.structured.offerings import Offering
from audit.read.structured.page_periods import with_period
from audit.read.structured.text_ids import ids_in
from audit.read.values.instants import local_instant
from audit.read.words.tongue import locale_for, settle

MAX_PAGE = 20_000_000
_TEXT = 20_000
_GARBLED = 5
_TOLD = frozenset({Zone.MAIN, Zone.TILE, Zone.NOTE})
_UNSEEN = frozenset({Zone.NAVIGATION, Zone.CONSENT, Zone.HIDDEN})


@dataclass(frozen=True, slots=True)
class _Page:
    """A page that was cut into its parts."""

    tree: Tree
    head: Head
    html: HtmlBlocks
    structured: Structured
    address: str
    language: str
    locale: str
    published: datetime | None


def read_page(capture: Capture, context: ReadContext) -> Iterator[Document]:
    """The document of a captured HTML page; one, with its problems if it cannot be used."""
    yield read_html(decode(capture.body[:MAX_PAGE], capture.header("content-type")), capture, context)


def read_html(html: Decoded, capture: Capture, context: ReadContext) -> Document:
    """The document of a decoded page.

    Args:
        html: The page.
        capture: Where it comes from.
        context: What a reader must know.
    """
    page = _page(html, capture.address, context)
    problems = page_problems(html.text, page.tree, page.head, page.html.blocks, full=page.html.full)
    problems += _more_problems(capture, html.replaced, page.structured)
    origin = origin_of(context, capture.address, capture.address, capture.digest, page.published)
    statements, subjects = ((), ()) if any(p.fatal for p in problems) else _said(page, context, origin)
    return Document(
        channel=context.channel,
        address=capture.address,
        key=capture.address,
        digest=capture.digest,
        form=Form.ARTICLE if page.published is not None else Form.PAGE,
        title=page.head.title,
        language=page.language,
        published=page.published,
        statements=statements,
        subjects=subjects,
        links=page.html.links,
        problems=problems,
        canonical=_canonical(page.head, capture.address),
        alternates=_alternates(page.head, capture.address),
        text=visible_text(page.html.blocks),
    )


def _page(decoded: Decoded, address: str, context: ReadContext) -> _Page:
    tree = parse(decoded.utf8 or decoded.text)  # a long page is not encoded again
    marks = landmarks(tree)
    head = read_head(marks)
    base = urljoin(address, head.base) if head.base else address
    html = page_blocks(tree, base)
    language = _language(html, context)
    locale = locale_for(language, context.locale)
    structured = read_structured(tree, marks, head, field_context(context, locale, base))
    published = speaks_of(_published(decoded.text, tree, structured, context), address, context)
    return _Page(tree, head, html, structured, address, language, locale, published)


def _language(html: HtmlBlocks, context: ReadContext) -> str:
    """The language in which a page is written."""
    text = " ".join(b.text for b in html.blocks if b.zone in _TOLD)
    return settle(text, html.language[:2].lower(), context.locale[:2])


def _published(source: str, tree: Tree, structured: Structured, context: ReadContext) -> datetime | None:
    """The day of an article; a page that sells something has none."""
    if not context.archive and any(offering.said for offering in structured.offerings):
        return None
    written = structured.published
    if not written and "<time" in source:
        node = tree.css_first(
            "article header time[datetime], article > time[datetime], main time[datetime][pubdate], "
            "time[class*=publish][datetime], time[class*=entry-date][datetime], "
            "time[itemprop=datePublished][datetime], "
            "main h1 + p > time[datetime], main h1 + time[datetime], "
            "article p > time[datetime], main article time[datetime]"
        )
        # A list of entries has many dates, and none of its own.
        lone = node is not None and len(tree.css("main article, article article")) <= 1
        written = (node.attributes.get("datetime") or "") if node is not None and lone else ""
    return local_instant(written, zone_of(context)) if written else None


def _more_problems(capture: Capture, replaced: int, structured: Structured) -> tuple[Problem, ...]:
    found = []
    if capture.status >= 400:  # noqa: PLR2004  (an answer that is no document)
        found.append(Problem(f"E-HTTP-{capture.status}", f"The server answers {capture.status}."))
    if replaced > _GARBLED:
        found.append(Problem("E-CHARSET", f"{replaced} characters of the page could not be decoded.", fatal=False))
    found.extend(Problem("E-DATA-BROKEN", sentence, fatal=False) for sentence in structured.wrong)
    return tuple(found)


def _said(page: _Page, context: ReadContext, origin: Origin) -> tuple[tuple[Statement, ...], tuple[Subject, ...]]:
    parts = _readable(page)
    subjects = page_subjects(page.structured, page.head, page.html.blocks, page.address, ids_in(parts.blocks))
    statements = [
        from_said(said, _offered(offering, subjects, page.language), origin)
        for offering in page.structured.offerings
        for said in offering.said
    ]
    reading = text_context(context, page.locale, page.published)
    statements.extend(statements_of(parts, subjects, reading, origin, page.language))
    kept = unique(with_period(statements))
    named = dict.fromkeys((replace(subjects.main, language=page.language), *(s.subject for s in kept)))
    named |= dict.fromkeys(_tiles(page, subjects))
    named |= dict.fromkeys(_offered(o, subjects, page.language) for o in page.structured.offerings if o.subject.name)
    return kept, tuple(named)


def _readable(page: _Page) -> Parts:
    """The blocks that speak, with title and description of the page in front."""
    found = spoken(page.html.blocks, page.html.cards)
    meta = tuple(Block(text, path, layer=Layer.META) for path, text in _meta(page.head))
    return Parts((*meta, *found.blocks), (*(None for _ in meta), *found.cards))


def _meta(head: Head) -> Iterator[tuple[str, str]]:
    if head.title:
        yield "html>head>title", head.title
    told = {head.title}
    for name in ("description", "og:description", "twitter:description"):
        tag = head.tags.get(name)
        if tag is not None and tag.text not in told:
            told.add(tag.text)
            yield tag.path, tag.text


def _offered(offering: Offering, subjects: PageSubjects, language: str) -> Subject:
    """The subject of an offering: the page's own where both name the same thing."""
    subject, main = offering.subject, subjects.main
    if subject.role is Role.SHOP:
        return replace(subject, language=language)
    if offering.listed:
        return replace(subject, role=Role.TILE, language=language)
    if offering.family:
        variant = replace(subject, name=subject.name or main.name, role=Role.ROW, context=subjects.context)
        return replace(variant, language=language)
    if not subject.name or subject.name.casefold() == main.name.casefold() or set(subject.ids) & set(main.ids):
        return replace(main, family=main.family or subject.family, language=language)
    if not subject.ids and not subject.link and subjects.is_offer:
        return replace(main, language=language)
    return replace(subject, role=Role.TILE if subjects.is_offer else Role.ROW, language=language)


def _tiles(page: _Page, subjects: PageSubjects) -> Iterator[Subject]:
    """Offers that the page names in tiles, also those of which it says nothing."""
    told: set[int] = set()
    for block, card in zip(page.html.blocks, page.html.cards, strict=True):
        if card is None or not card.tile or card.number in told:
            continue
        if block.zone is not Zone.TILE or block.kind is BlockKind.ALT:
            continue
        told.add(card.number)
        subject = subjects.of(block, card, "", "price")
        if subject is not None:
            yield replace(subject, language=page.language)


def _canonical(head: Head, address: str) -> str:
    """The address that the page calls its own, if it differs; one on an unreadable host is none."""
    return _other(address, head.canonical)


def _alternates(head: Head, address: str) -> tuple[str, ...]:
    """The addresses of the page in other languages, each once."""
    others = (_other(address, alternate) for alternate in head.alternates)
    return tuple(dict.fromkeys(other for other in others if other and is_translation(address, other)))


def _other(address: str, target: str) -> str:
    """A target as an absolute address; empty if it is the page itself or no address of the web."""
    if not target:
        return ""
    try:
        other = urljoin(address, target)
        return other if other != address and urlsplit(other).scheme in {"http", "https"} else ""
    except ValueError:
        return ""


def visible_text(blocks: Sequence[Block]) -> str:
    """The text that a visitor reads, one line per block, bounded."""
    lines: list[str] = []
    length = 0
    for block in blocks:
        if block.layer is not Layer.TEXT or block.zone in _UNSEEN:
            continue
        lines.append(block.text)
        length += len(block.text) + 1
        if length > _TEXT:
            break
    return "\n".join(lines)[:_TEXT]


def is_empty_shell(text: str, address: str) -> bool:
    """Whether a page shows next to nothing until its scripts run."""
    tree = parse(text)
    blocks = page_blocks(tree, address)
    problems = page_problems(text, tree, read_head(landmarks(tree)), blocks.blocks, full=blocks.full)
    return any(problem.reason == "E-NEEDS-JS" for problem in problems)
