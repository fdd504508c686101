"""A crawl of a site: what it finds, what it shares, where it stops, and what a second night costs."""

import gzip
from datetime import UTC, datetime
from pathlib import Path

import pytest

from spiders.crawl.events import ChannelDone
from tests.hostile.server import Fault, Talk, hostile
from tests.spiders.crawl.conftest import Collector, channel
from tests.spiders.crawl.kinds import ACCOUNT, BROKEN, LIST, SITE, AccountSettings

NEXT_NIGHT = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)


def page(words: str) -> Fault:
    """A page with an ETag that the server honours."""
    tag = f'"{abs(hash(words))}"'

    def fault(talk: Talk) -> None:
        if talk.asked.headers.get("if-none-match") == tag:
            talk.answer(b"", "304 Not Modified", f"ETag: {tag}")
        else:
            talk.page(words, f"ETag: {tag}")

    return fault


SHOP = {
    "/": page('<a href="/de/">de</a><a href="/fr/">fr</a><a href="/shop/">shop</a>'),
    "/de/": page('<a href="tarif?utm_source=x">a</a><a href="/de/tarif#top">b</a><a href="/bild.png">c</a>'),
    "/de/tarif": page("Tarif 29.90"),
    "/fr/": page('<a href="/fr/forfait">a</a><a href="/shop/b">b</a>'),
    "/fr/forfait": page("Forfait 29.90"),
    "/shop/": page('<a href="/shop/a">a</a><a href="/shop/a?add-to-cart=5">kaufen</a><a href="/logout">raus</a>'),
    "/shop/a": page("A"),
    "/shop/b": page("B"),
}


def test_the_channels_of_one_site_share_each_page_and_claim_their_own(night: Collector) -> None:
    with hostile(SHOP) as server:
        told = night(
            channel(SITE, f"{server.url}/", name="de", include=("/de/*",)),
            channel(SITE, f"{server.url}/", name="fr", include=("/fr/*",)),
            channel(SITE, f"{server.url}/", name="shop", include=("/shop/*",)),
        )

    def of(name: str) -> set[str]:
        return {address.removeprefix(server.url) for address in told.of(name)} - {"/robots.txt", "/sitemap.xml"}

    assert of("de") == {"/de/", "/de/tarif"}
    assert of("fr") == {"/fr/", "/fr/forfait"}
    assert of("shop") == {"/shop/", "/shop/a", "/shop/b"}
    assert sorted(server.paths()) == sorted({*SHOP, "/robots.txt", "/sitemap.xml"})
    assert [told.done(name).listing_complete for name in ("de", "fr", "shop")] == [True, True, True]


def test_a_second_night_asks_conditionally_and_follows_the_links_of_what_did_not_change(night: Collector) -> None:
    with hostile(SHOP) as server:
        website = channel(SITE, f"{server.url}/")
        first = night(website)
        second = night(website, now=NEXT_NIGHT, known=first.known)

    assert second.of("site") == first.of("site")
    assert all(piece.unchanged for piece in second.observed.values())
    assert second.done() == first.done()
    assert {p.entry.digest for p in second.observed.values()} == {p.entry.digest for p in first.observed.values()}


def test_evidence_that_is_damaged_is_fetched_again_without_conditions(night: Collector, tmp_path: Path) -> None:
    with hostile(SHOP) as server:
        website = channel(SITE, f"{server.url}/")
        first = night(website)
        for path in (tmp_path / "evidence").iterdir():
            path.write_bytes(b"damaged")
        second = night(website, now=NEXT_NIGHT, known=first.known)

    assert second.of("site") == first.of("site")
    assert not any(piece.unchanged for piece in second.observed.values())
    assert all(second.body(address) for address in second.observed)


def test_public_addresses_are_kept_while_a_stand_in_is_asked(night: Collector) -> None:
    pages = {
        "/": page('<a href="https://www.berglicht.example/a">1</a><a href="/b">2</a><a href="https://berglicht.example/c">3</a>'),
        "/a": page("A"), "/b": page("B"),
        "/c": lambda talk: talk.answer(b"", "301 Moved", f"Location: {talk.server.url}/a"),
    }  # fmt: skip
    with hostile(pages) as server:
        told = night(channel(SITE, f"{server.url}/"), hosts={"www.berglicht.example": server.url})
        public = night(channel(SITE, "https://www.berglicht.example/"), hosts={"www.berglicht.example": server.url})

    expected = {f"https://www.berglicht.example{path}" for path in ("/", "/a", "/b")}
    assert (
        told.of("site") - {"https://www.berglicht.example/robots.txt", "https://www.berglicht.example/sitemap.xml"}
        == expected
    )
    assert public.of("site") == told.of("site")
    assert told.redirected == {"https://www.berglicht.example/c": "https://www.berglicht.example/a"}


def test_sitemaps_lead_to_pages_and_one_that_cannot_be_read_leaves_the_list_incomplete(night: Collector) -> None:
    index = (
        "<sitemapindex><sitemap><loc>/eins.xml</loc></sitemap><sitemap><loc>/zwei.xml</loc></sitemap></sitemapindex>"
    )
    picture = "<image:image><image:loc>/bild</image:loc></image:image>"
    one = f"<urlset><url><loc>/versteckt?a=1&amp;b=2</loc>{picture}</url></urlset>"
    pages = {
        "/robots.txt": lambda talk: talk.answer(b"Sitemap: /karte.xml", "200 OK", "Content-Type: text/plain"),
        "/karte.xml": lambda talk: talk.answer(index.encode(), "200 OK", "Content-Type: application/xml"),
        "/eins.xml": lambda talk: talk.answer(one.encode(), "200 OK", "Content-Type: application/xml"),
        "/": page("Start"),
        "/versteckt": page("da"),
    }
    with hostile(pages) as server:
        told = night(channel(SITE, f"{server.url}/"))

    assert f"{server.url}/versteckt?a=1&b=2" in told.of("site")
    assert f"{server.url}/bild" not in told.of("site")
    assert told.gaps == {f"{server.url}/zwei.xml": "E-HTTP-404"}
    assert not told.done().listing_complete


def _calendar(talk: Talk) -> None:
    month = int(talk.asked.path.rpartition("/")[2])
    talk.page(f'Monat {month} <a href="/kalender/{month + 1}">weiter</a>')


def _facets(talk: Talk) -> None:
    talk.page("".join(f'<a href="/facetten?farbe={n}">{n}</a>' for n in range(80)))


@pytest.mark.parametrize(
    ("fault", "start", "reason", "most"),
    [
        ({"/kalender/": _calendar}, "/kalender/1", "E-BUDGET-DEPTH", 11),
        ({"/facetten": _facets}, "/facetten", "E-TRAP", 55),
        ({"/": lambda talk: talk.page("".join(f'<a href="/s/{n}">x</a>' for n in range(99))),
          "/s/": lambda talk: talk.page('gleich <a href="/s/x/1">y</a>')}, "/", "E-BUDGET-PAGES", 64),
    ],
)  # fmt: skip
def test_a_trap_ends_at_a_limit_that_is_told(
    night: Collector, fault: dict[str, Fault], start: str, reason: str, most: int
) -> None:
    with hostile(fault) as server:
        told = night(channel(SITE, server.url + start, budget={"pages": 60, "depth": 8}))

    assert reason in told.gaps.values()
    assert len(server.log) <= most
    assert not told.done().listing_complete


def test_a_channel_type_that_fails_on_a_page_loses_that_page_alone(night: Collector) -> None:
    with hostile({"/": page("x")}) as server:
        told = night(channel(BROKEN, f"{server.url}/"), channel(LIST, f"{server.url}/", name="list"))

    assert told.gaps == {f"{server.url}/": "E-CRASH"}
    assert told.done("list").listing_complete
    assert not told.done().listing_complete


def test_channels_are_told_of_apart_when_one_host_is_gone(night: Collector) -> None:
    with hostile({"/": page("x")}) as server, hostile({}) as gone:
        gone.close()
        told = night(channel(LIST, f"{server.url}/", name="there"), channel(LIST, f"{gone.url}/", name="gone"))

    assert told.done("there").read == 1
    assert (told.done("gone").read, told.done("gone").listing_complete) == (0, False)
    assert set(told.gaps.values()) == {"E-NET-REFUSED"}


def test_a_channel_named_by_an_account_is_asked_for_where_the_account_lives(night: Collector) -> None:
    with hostile({"/posts": page("[]")}) as server:
        there = AccountSettings(name="site", type="account", account=server.url.removeprefix("http://"))
        told = night((ACCOUNT, there), (ACCOUNT, AccountSettings(name="nobody", type="account")))

    assert told.of("site") == {f"{server.url}/posts"}
    assert told.gaps == {"": "E-NOTHING"}
    assert told.done("nobody") == ChannelDone("nobody", 0, 0, listing_complete=False)


def test_a_channel_with_saved_answers_alone_asks_nobody(night: Collector, tmp_path: Path) -> None:
    (tmp_path / "posts.json").write_text("[]")
    with hostile({}) as server:
        account = server.url.removeprefix("http://")
        told = night((ACCOUNT, AccountSettings(name="site", type="account", account=account, path="posts.json")))

    assert server.log == []
    assert told.of("site") == {"posts.json"}
    assert told.done() == ChannelDone("site", 1, 1, listing_complete=True)


def test_a_secret_in_an_address_is_sent_on_every_page_and_kept_nowhere(night: Collector, tmp_path: Path) -> None:
    with hostile({"/posts": page("[]")}) as server:
        account = server.url.removeprefix("http://")
        settings = {"name": "site", "type": "account", "account": account, "token": "key-4711-0815"}
        told = night((ACCOUNT, AccountSettings.model_validate(settings)))

    assert [path for path in server.paths() if "page" in path] == [
        "/posts?page=2&key=key-4711-0815", "/posts?page=3&key=key-4711-0815",
    ]  # fmt: skip
    assert "4711" not in repr(told.pieces)
    assert len(told.of("site")) == 3
    archived = b"".join(gzip.decompress(path.read_bytes()) for path in (tmp_path / "evidence").iterdir())
    assert b"4711" not in archived


def test_a_channel_that_claims_no_page_at_all_is_not_one_that_agrees(night: Collector) -> None:
    with hostile(SHOP) as server:
        told = night(channel(SITE, f"{server.url}/", include=("/gibt-es-nicht/*",)))

    assert told.gaps == {"": "E-NOTHING"}
    assert not told.done().listing_complete
