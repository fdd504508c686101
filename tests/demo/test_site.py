"""The demo company's site holds together: pages, links, markup, days."""

import json
import re
from collections.abc import Iterator
from datetime import date
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from tests.demo.reading import (
    COMPANY,
    HOST,
    PREVIEW,
    SITE,
    documents,
    feed_tree,
    mail,
    page_tree,
    pages,
    readable,
    shown,
)

MONTHS = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "en": "January February March April May June July August September October November December",
}
WEEKDAYS = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]
DATED = re.compile(
    rf"({'|'.join(WEEKDAYS)}), (\d+)\. ({MONTHS['de'].replace(' ', '|')})"
    rf"(?: (\d{{4}})|, bis [^.]+\. [^ ]+ (\d{{4}}))"
)
LINKS = (("a", "href"), ("link", "href"), ("img", "src"), ("form", "action"))
DEAD = f"{HOST}/aktionen/mahlwochen-2026/"
BROKEN = SITE / "shop/zubehoer/tamper-buche/index.html"


def address_of(page: Path) -> str:
    return f"{HOST}/{page.relative_to(SITE).as_posix().removesuffix('index.html')}"


def links(page: Path) -> Iterator[str]:
    for tag, attribute in LINKS:
        for element in page_tree(page).iter(tag):
            if element.get("itemprop") is None:  # there a link is a value, not a way
                yield urljoin(address_of(page), element.get(attribute, ""))


def leads_somewhere(address: str) -> bool:
    parts = urlsplit(address)
    if parts.scheme == "mailto":
        return True
    target = SITE / parts.path.lstrip("/")
    return f"{parts.scheme}://{parts.netloc}" == HOST and (target.is_file() or (target / "index.html").is_file())


def test_nothing_leads_to_the_preview() -> None:
    sitemap = (SITE / "sitemap.xml").read_text(encoding="utf-8")

    assert "vorschau" not in sitemap
    assert not [link for page in pages() for link in links(page) if "/vorschau/" in link]
    assert "Disallow: /vorschau/" in (SITE / "robots.txt").read_text(encoding="utf-8")
    assert list(PREVIEW.rglob("*.html"))


def test_the_site_has_at_least_forty_pages_in_three_languages() -> None:
    languages = {page_tree(page).get("lang") for page in pages()}

    assert len(pages()) >= 40
    assert languages == {"de-CH", "fr-CH", "en"}


@pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(SITE).parent))
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    assert [link for link in links(page) if not leads_somewhere(link)] == []


def test_every_link_of_feeds_and_newsletters_leads_somewhere_but_the_planted_one() -> None:
    texts = [readable(file) for file in documents() if file.suffix in {".xml", ".eml"}]
    found = {link for text in texts for link in re.findall(rf"{HOST}/[^\s\"<?]*", text)}

    assert {link for link in found if not leads_somewhere(link)} == {DEAD}


def test_the_sitemap_lists_the_pages_that_want_to_be_found() -> None:
    tree = feed_tree(SITE / "sitemap.xml")
    listed = {loc.text for loc in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")}

    wanted = {page for page in pages() if not page_tree(page).xpath("//meta[@name='robots']")}
    assert listed == {address_of(page) for page in wanted}


def test_every_page_has_one_heading_a_title_and_its_own_address() -> None:
    for page in pages():
        tree = page_tree(page)
        assert len(tree.findall(".//h1")) == 1, page
        assert tree.findtext(".//title"), page
        assert tree.xpath("string(//link[@rel='canonical']/@href)") == address_of(page)


def test_structured_data_parses_but_for_the_planted_broken_one() -> None:
    broken = []
    with_data = 0
    for page in pages():
        for script in page_tree(page).xpath("//script[@type='application/ld+json']/text()"):
            with_data += 1
            try:
                json.loads(script)
            except json.JSONDecodeError:
                broken.append(page)

    assert broken == [BROKEN]
    assert 5 < with_data < len(pages()) / 2


def test_weekdays_fit_their_dates_but_for_the_planted_one() -> None:
    months = MONTHS["de"].split()
    wrong = []
    seen = 0
    for document in documents():
        for weekday, day, month, year, later_year in DATED.findall(shown(document)):
            seen += 1
            then = date(int(year or later_year), months.index(month) + 1, int(day))
            if WEEKDAYS[then.weekday()] != weekday:
                wrong.append((document.parent.name, weekday, day, month))

    assert wrong == [("albis-uno", "Freitag", "5", "Dezember")]
    assert seen >= 7


def test_weekdays_in_mail_headers_and_feeds_fit_their_dates() -> None:
    feed = feed_tree(SITE / "news/feed.xml")
    stamps = [element.text or "" for element in feed.iter("pubDate")]
    stamps += [str(mail(letter)["Date"]) for letter in (COMPANY / "newsletter").iterdir()]

    for stamp in stamps:
        assert parsedate_to_datetime(stamp).strftime("%a") == stamp[:3]


def test_the_news_feed_has_been_quiet_for_longer_than_the_audit_file_allows() -> None:
    feed = feed_tree(SITE / "news/feed.xml")
    newest = max(parsedate_to_datetime(element.text or "") for element in feed.iter("pubDate"))

    assert (date(2026, 11, 20) - newest.date()).days > 60
