"""Copies: a document that says nothing but what another of its channel says counts once."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from audit.model.capture import Document, Form
from audit.model.statement import Statement, Subject
from spiders.crawl.copies import Seen, find_copies

_COPIED = frozenset({Form.PAGE, Form.ARTICLE})


def without_copies(documents: Sequence[Document]) -> tuple[Document, ...]:
    """The documents, each once, in their order.

    What a page calls canonical is a hint and no more: pages two of a list and other colours of a shirt are often
    said to be page one. So a copy is left out only if all that it says and names stands on the other page too.
    """
    pages = {(d.channel, d.address): d for d in documents if d.form in _COPIED and d.complete and d.key == d.address}
    originals = {
        (channel, address): pages[channel, original]
        for channel in {channel for channel, _ in pages}
        for address, original in _copies(channel, pages.values()).items()
    }
    return tuple(
        document
        for document in documents
        if (other := originals.get((document.channel, document.key))) is None or not _says_all(other, document)
    )


def _copies(channel: str, pages: Iterable[Document]) -> dict[str, str]:
    seen = (Seen(page.address, page.digest, page.canonical) for page in pages if page.channel == channel)
    return dict(find_copies(seen))


def _says_all(original: Document, copy: Document) -> bool:
    """Whether a document says and names everything that another one does."""
    said = set(map(_said, original.statements))
    named = set(map(_named, original.subjects))
    return said.issuperset(map(_said, copy.statements)) and named.issuperset(map(_named, copy.subjects))


def _said(statement: Statement) -> tuple[object, ...]:
    return _named(statement.subject), statement.term, statement.scope, statement.where.layer


def _named(subject: Subject) -> Subject:
    # A page links to itself under its own address, the copy under its own.
    return replace(subject, link="")
