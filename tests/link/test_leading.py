"""Addresses that lead to no offer: the frame of the pages, and the entrance of a channel."""

from audit.link.leading import Leading
from audit.model.capture import Document
from audit.model.statement import Role, Subject

SITE = "https://www.lindwerk.example"


def _page(path: str, channel: str = "shop") -> tuple[Document, Subject]:
    return Document(channel, f"{SITE}{path}", f"{SITE}{path}", "0" * 64), Subject(path, Role.MAIN)


def _leads(link: str, *paths: str) -> bool:
    home = Document("site", f"{SITE}/", f"{SITE}/", "0" * 64)
    subject = Subject("Licht für den Abend", Role.ROW, link=f"{SITE}{link}")
    leading = Leading([(home, subject), *map(_page, paths)])
    return bool(leading.place(home, subject))


_BELOW = ("/shop/a/", "/shop/b/", "/shop/c/", "/shop/d/")


def test_the_page_above_all_others_of_a_channel_leads_to_none_of_its_offers() -> None:
    assert not _leads("/shop/", "/shop/", *_BELOW)
    assert _leads("/shop/a/", "/shop/", *_BELOW)


def test_a_landing_page_with_few_below_it_or_others_beside_it_leads_to_its_offer() -> None:
    assert _leads("/lichtwoche/", "/lichtwoche/", "/lichtwoche/a/", "/lichtwoche/b/")
    assert _leads("/shop/", "/shop/", *_BELOW, "/atelier/")
