"""Which captures of a channel are copies of another, so that one page is read once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from spiders.crawl.addresses import normal, places_of


@dataclass(frozen=True, slots=True, order=True)
class Seen:
    """One capture.

    Attributes:
        address: Public address.
        digest: SHA-256 of its body.
        canonical: The address that the page calls its own; empty if it names none.
    """

    address: str
    digest: str
    canonical: str = ""


def find_copies(seen: Iterable[Seen]) -> Mapping[str, str]:
    """Address of each copy, and the address of which it is one; the same in every order of crawling.

    A page is a copy of the one that it calls canonical if that one was captured on the same host and names no
    other. Two pages with the same bytes are copies of the shorter address if they differ only in parameters, a
    last slash or ``index.html``; the same bytes under two paths may be two offers that lack their texts.
    """
    pages = sorted(set(seen))
    by_address = {page.address: page for page in pages}
    copies: dict[str, str] = {}
    for page in pages:
        target = by_address.get(_normal(page.canonical))
        if target is None or target.address == page.address or not _is_its_own(target):
            continue
        if not places_of(target.address).isdisjoint(places_of(page.address)):
            copies[page.address] = target.address
    alike: dict[tuple[str, str], list[str]] = defaultdict(list)
    for page in pages:
        if page.address not in copies:
            alike[page.digest, _trunk(page.address)].append(page.address)
    for addresses in alike.values():
        first, *others = sorted(addresses, key=lambda address: (len(address), address))
        copies.update(dict.fromkeys(others, first))
    return copies


def _is_its_own(page: Seen) -> bool:
    return not page.canonical or _normal(page.canonical) == page.address


def _normal(address: str) -> str:
    try:
        return normal(address) if address else ""
    except ValueError:
        return ""


def _trunk(address: str) -> str:
    parts = urlsplit(address)
    path = parts.path.removesuffix("index.html").removesuffix("index.php").rstrip("/")
    return f"{parts.netloc}{path}"
