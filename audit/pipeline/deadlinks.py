"""Dead links: where the links of documents lead, once the crawl has been there.

Links that do something, or that are made for one reader of a mail, are not followed: neither is dead, for all we know.
"""

from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import urlsplit

from audit.config.derive import host_of
from audit.model.capture import Document, Form, Gap, Link
from audit.model.channel import DeadLink, place_of
from audit.model.statement import Role
from audit.plugins.channel import ChannelSettings, path_fits
from spiders.crawl.actions import changes_something, is_of_reader
from spiders.crawl.addresses import join

DEAD = frozenset({"E-HTTP-404", "E-HTTP-410", "E-SOFT404"})
MOST = 500


def links_to_check(
    documents: Iterable[Document], known: frozenset[str], hosts: frozenset[str], channels: Mapping[str, ChannelSettings]
) -> tuple[str, ...]:
    """Addresses on own hosts to which documents lead and where nobody has been, sorted and bounded.

    Args:
        documents: What was read.
        known: Addresses that were visited, whatever came of it.
        hosts: The company's own hosts.
        channels: Settings by name, for the links that are not checked.
    """
    wanted = {
        target
        for document in documents
        for _, target in _own_links(document, hosts, channels.get(document.channel))
        if target not in known
    }
    return tuple(sorted(wanted)[:MOST])


def dead_links(
    documents: Iterable[Document],
    outcome: Mapping[str, str],
    hosts: frozenset[str],
    channels: Mapping[str, ChannelSettings],
    offers: Mapping[tuple[str, str], str],
) -> Iterator[tuple[str, DeadLink]]:
    """Channel and dead link, one per document and target.

    Args:
        documents: What was read.
        outcome: Address and reason code of what could not be read there.
        hosts: The company's own hosts.
        channels: Settings by name.
        offers: Channel and document key with the offer that the document is about.
    """
    for document in documents:
        told: set[str] = set()
        for link, target in _own_links(document, hosts, channels.get(document.channel)):
            reason = outcome.get(target)
            if reason not in DEAD or target in told:
                continue
            told.add(target)
            offer = offers.get((document.channel, document.key), "")
            dead = DeadLink(document.key, document.address, document.digest, link, reason, offer)
            yield document.channel, dead


def unfollowed(gaps: Iterable[Gap]) -> frozenset[str]:
    """Places where nobody could look, so that nothing is known of the links that lead there."""
    return frozenset(place_of(gap.address) for gap in gaps if gap.address and gap.reason not in DEAD)


def main_offers(
    documents: Iterable[Document], linked: Mapping[tuple[str, str, str], str]
) -> dict[tuple[str, str], str]:
    """Channel and document key with the one offer that the document, or all of it, is about.

    Args:
        documents: What was read.
        linked: Channel, document key and name of the subject with the offer's id.
    """
    found = {}
    for document in documents:
        named = [s for s in document.subjects if s.role in {Role.MAIN, Role.ROW}] or list(document.subjects)
        offers = {linked.get((document.channel, document.key, s.name), "") for s in named} - {"", "shop"}
        if len(offers) == 1:
            found[document.channel, document.key] = offers.pop()
    return found


def _own_links(
    document: Document, hosts: frozenset[str], settings: ChannelSettings | None
) -> Iterator[tuple[Link, str]]:
    ignored = settings.ignore_links if settings else ()
    for link in document.links:
        # In the crawl's own spelling, or a link with a tracking parameter would be asked for once more.
        target = join(document.address, link.address)
        parts = urlsplit(target)
        if not target or host_of(target) not in hosts or changes_something(target):
            continue
        if document.form is Form.MAIL and is_of_reader(target, link.words):
            continue
        if not any(path_fits(parts.path or "/", glob) for glob in ignored):
            yield link, target
