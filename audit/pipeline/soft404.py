"""Soft 404: pages that show what the site shows for addresses that are not there, and call it a success."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from urllib.parse import unquote, urlsplit

from audit.model.capture import Document, Problem
from spiders.crawl.signposts import is_probe

REASON = "E-SOFT404"
_PROBLEM = Problem(REASON, "It shows what the site shows for an address that is not there, and answers 200.")
_SHORTEST = 4
_HOME = re.compile(r"(?i)/?(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?")


def mark_soft_404(documents: Sequence[Document], probes: Iterable[Document]) -> tuple[Document, ...]:
    """The documents, those with a problem that are no pages of their own.

    Title and text must both be those of the probe. Sites that lead the lost to their home page show it under many
    addresses; the home page itself stays what it is.

    Args:
        documents: Of all channels.
        probes: What channels showed for addresses that are not there.
    """
    nothing = {(probe.channel, _shown(probe)) for probe in probes if probe.text and probe.usable}
    alike: dict[tuple[str, tuple[str, str]], list[Document]] = defaultdict(list)
    for document in documents:
        if document.usable and (key := (document.channel, _shown(document))) in nothing:
            alike[key].append(document)
    lost = {id(page) for pages in alike.values() for page in pages if page is not _home(pages)}
    return tuple(replace(d, problems=(*d.problems, _PROBLEM)) if id(d) in lost else d for d in documents)


def lost(moved: Mapping[str, str]) -> Iterator[str]:
    """The addresses that lead home as those do that are not there, sorted.

    Args:
        moved: Address and where it led, those that were asked for because they are not there included.
    """
    nowhere = {target for address, target in moved.items() if is_probe(address)}
    homes = {target for target in nowhere if _HOME.fullmatch(urlsplit(target).path)}
    for address, target in sorted(moved.items()):
        # What leads to a login or to another language leads many addresses there that are well.
        if target in homes and not is_probe(address) and not may_be_home(address):
            yield address


def may_be_home(address: str) -> bool:
    """Whether an address may be that of a home page: of the site, of a language, of a folder.

    >>> may_be_home("https://a.example/de/"), may_be_home("https://a.example/de/surf-xl")
    (True, False)
    """
    path = urlsplit(address).path.strip("/")
    return "/" not in path and "-" not in path and not any(letter.isdigit() for letter in path)


def _home(pages: Sequence[Document]) -> Document | None:
    first = min(pages, key=lambda page: (len(page.address), page.address))
    return first if may_be_home(first.address) else None


def _shown(document: Document) -> tuple[str, str]:
    """Title and text without the address, which many such pages repeat."""
    path = unquote(urlsplit(document.address).path)
    names = sorted({document.address, path, path.strip("/").rpartition("/")[2]}, key=len, reverse=True)
    title, text = document.title, document.text
    for name in names:
        if len(name) >= _SHORTEST:
            title, text = title.replace(name, ""), text.replace(name, "")
    return title, text
