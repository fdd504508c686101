"""A post, given as HTML or as text, as a document that speaks of its day of publication."""

from datetime import datetime

from audit.model.capture import Capture, Document, Form, Link
from audit.model.statement import Role, Subject
from audit.plugins.channel import ReadContext
from audit.read.files.plain import plain_blocks
from audit.read.files.written_links import written_links
from audit.read.markup.html import fragment_blocks
from audit.read.pages.archived import speaks_of
from audit.read.pages.compose import Parts, spoken, statements_of
from audit.read.pages.page import visible_text
from audit.read.pages.page_subjects import PageSubjects
from audit.read.pages.statements import origin_of, text_context, unique
from audit.read.words.tongue import detect, locale_for

_MAX = 100_000


def read_post(
    written: str, published: datetime | None, capture: Capture, context: ReadContext, *, key: str = "", link: str = ""
) -> Document:
    """The document of a post.

    Args:
        written: HTML if it contains an element, else text.
        published: Local instant; None: it speaks now.
        capture: In which it stands.
        context: What a reader must know.
        key: Its own identifier; the capture's address if empty.
        link: Where it leads (link card, facet), if the text itself does not say.
    """
    written = written[:_MAX]
    published = speaks_of(published, link or capture.address, context)
    links: tuple[Link, ...] = ()
    if "<" in written and ">" in written:
        found = fragment_blocks(written, capture.address)
        parts, links = spoken(found.blocks, found.cards), found.links
    else:
        blocks = plain_blocks(written)
        parts = Parts(blocks, tuple(None for _ in blocks))
    known = {link.address for link in links}
    links += tuple(link for link in written_links(parts.blocks) if link.address not in known)
    text = visible_text(parts.blocks)
    language = detect(text) or context.locale[:2]
    key = key or capture.address
    main = Subject("", Role.MENTION, link=link, language=language, context=(text[:300],))
    subjects = PageSubjects(main, is_offer=False, is_conditions=False, context=())
    reading = text_context(context, locale_for(language, context.locale), published)
    origin = origin_of(context, capture.address, key, capture.digest, published)
    statements = unique(statements_of(parts, subjects, reading, origin, language))
    return Document(
        context.channel, capture.address, key, capture.digest, Form.POST, "", language, published, statements,
        tuple(dict.fromkeys(s.subject for s in statements)), links, text=text,
    )  # fmt: skip
