"""Where the words of documents lead: the address that can tell which offer is meant.

The link beside a price leads to its offer, or to the terms of delivery that every page links to.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from audit.link.identifiers import address
from audit.model.capture import Document, Form
from audit.model.statement import Role, Subject

_HOME = re.compile(r"[^/?]*(?:/[a-z]{2}(?:[-_][a-z]{2})?)?(?:/(?:index|home)(?:\.\w+)?)?", re.IGNORECASE)
_ANYWHERE = 4  # documents, and names, from which on a link belongs to the frame of the pages
_PAGES = 5  # of a channel, from which on the one above all others is its entrance


class Leading:
    """The addresses to which the subjects of a run lead."""

    def __init__(self, named: Collection[tuple[Document, Subject]]) -> None:
        """Learn which links stand beside everything and so tell nothing."""
        documents: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
        names: defaultdict[str, set[str]] = defaultdict(set)
        for document, subject in named:
            if subject.link and subject.role is not Role.TILE and document.form is Form.PAGE:
                documents[subject.link].add((document.channel, document.key))
                names[subject.link].add(f"{subject.name} {subject.variant}")
        everywhere = (link for link in names if min(len(documents[link]), len(names[link])) >= _ANYWHERE)
        self._frame = frozenset((*map(address, everywhere), *_entrances(document for document, _ in named)))

    def place(self, document: Document, subject: Subject) -> str:
        """The address that a subject leads to; empty if it leads nowhere, or where everything leads: to a home page.

        What a page is about stands at the page's own address, whatever its words link to.
        """
        is_main = subject.role is Role.MAIN
        own = document.address if is_main else ""
        link = own if is_main and document.form is Form.PAGE else subject.link or own
        place = address(link) if "://" in link else ""
        return "" if (place in self._frame and link != own) or _HOME.fullmatch(place) else place


def _entrances(documents: Iterable[Document]) -> Iterator[str]:
    """The page of each channel below which all its others lie, as a shop's own home page in the website's folder."""
    pages: defaultdict[str, set[str]] = defaultdict(set)
    for document in documents:
        if document.form is Form.PAGE and "://" in document.address:
            pages[document.channel].add(address(document.address))
    for places in pages.values():
        first = min(places, key=len)
        if len(places) >= _PAGES and all(place == first or place.startswith(f"{first}/") for place in places):
            yield first
