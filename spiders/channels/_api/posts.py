"""Posts and articles of APIs as documents: their words read as text, for the day on which they were published."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from audit.model.capture import Capture, Document, Form, Link, Problem
from audit.model.statement import Subject
from audit.plugins.channel import ReadContext
from audit.read.pages.page_subjects import without_tracking
from audit.read.pages.statements import origin_of
from spiders.channels._api.instants import local
from spiders.channels._api.texts import Text, read_texts


@dataclass(frozen=True, slots=True)
class Post:
    """One post or article of an answer.

    Attributes:
        id: Unique in the channel.
        address: As a person would open it.
        texts: Its words: what was written, then alternative texts and link cards.
        published: Local instant for which it speaks; None: now.
        edited: Local instant at which it was last changed; None: never, or not known.
        title: As shown.
        language: ISO 639 code that the API tells; empty: the channel's.
        links: Where it leads, where the words do not say so themselves.
        form: What kind of document it is.
        problems: What could not be read of it.
    """

    id: str
    address: str
    texts: tuple[Text, ...]
    published: datetime | None = None
    edited: datetime | None = None
    title: str = ""
    language: str = ""
    links: tuple[Link, ...] = ()
    form: Form = Form.POST
    problems: tuple[Problem, ...] = ()


def document_of(post: Post, capture: Capture, context: ReadContext) -> Document:
    """The document that a post of an answer is.

    A post speaks of the day of its publication, also where it was edited later: what was changed is not told, and
    last spring's price with today's comma is still last spring's price. The day of the edit stands in the trace.
    """
    key = f"{post.address}#{post.id}" if post.id else post.address
    origin = origin_of(context, post.address, key, capture.digest, post.published)
    read = read_texts(post.texts, context, origin, Subject(post.title, link=_landing(post)), language=post.language[:2])
    note = f"; edited {post.edited:%Y-%m-%d %H:%M}" if post.edited and post.edited != post.published else ""
    statements = tuple(replace(said, trace=said.trace + note) for said in read.statements)
    return Document(
        channel=context.channel,
        address=post.address,
        key=key,
        digest=capture.digest,
        form=post.form,
        title=post.title,
        language=read.language,
        published=post.published,
        statements=statements,
        subjects=tuple(dict.fromkeys(said.subject for said in statements)),
        links=_once((*read.links, *post.links)),
        problems=post.problems,
        text=read.text,
    )


def _landing(post: Post) -> str:
    """The one address to which a post leads besides its words, without tracking parameters."""
    found = {without_tracking(link.address) for link in post.links}
    return found.pop() if len(found) == 1 else ""


def _once(links: Iterable[Link]) -> tuple[Link, ...]:
    found: dict[str, Link] = {}
    for link in links:
        found.setdefault(link.address, link)
    return tuple(found.values())


def undated(capture: Capture, context: ReadContext, place: str, address: str) -> Document:
    """The document of a post whose day cannot be read: it must not speak as if it were of today."""
    problem = Problem("E-PARSE", f"The post at {place} has no day of publication.")
    key = f"{address or capture.address}#{place}"
    return Document(
        context.channel, address or capture.address, key, capture.digest, form=Form.POST, problems=(problem,)
    )


def is_older(written: object, capture: Capture, days: int) -> bool:
    """Whether an instant lies more than so many days before its answer was fetched."""
    at = local(written, UTC)
    return at is not None and at < capture.fetched.replace(tzinfo=None) - timedelta(days=days)


def unlike(documents: Iterator[Document]) -> Iterator[Document]:
    """The documents, each key once: a pinned post stands in a list twice."""
    seen: set[str] = set()
    for document in documents:
        if document.key not in seen:
            seen.add(document.key)
            yield document
