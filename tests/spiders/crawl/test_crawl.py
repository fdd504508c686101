"""A crawl of a site: what it finds, what it shares, where it stops, and what a second night costs."""

import gzip
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from spiders.channels.ghost import CHANNEL as GHOST
from spiders.crawl.events import ChannelDone, Observed
from spiders.crawl.labels import PROBE
from spiders.crawl.signposts import NOT_THERE
from tests.hostile.server import Asked, Fault, Talk, hostile, port_of, several
from tests.spiders.crawl.conftest import Collector, Night, channel, run_night, together
from tests.spiders.crawl.kinds import ACCOUNT, BROKEN, LIST, SITE, AccountSettings

KEY = {"token": "key-4711-0815"}
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
    "/shop/": page(
        '<a href="/shop/a">a</a><a href="/shop/a?add-to-cart=5">kaufen</a><a href="/logout">raus</a>'
        '<a href="/shop/konto/anmelden">rein</a><a href="/shop/a/reviews/add/#form">Meinung</a>'
    ),
    "/shop/a": page("A"),
    "/shop/b": page("B"),
}


INDEX = "<sitemapindex><sitemap><loc>/eins.xml</loc></sitemap><sitemap><loc>/zwei.xml</loc></sitemap></sitemapindex>"
PICTURE = "<image:image><image:loc>/bild</image:loc></image:image>"
MANY_PAGES = "".join(f"<url><loc>/artikel?nr={n}</loc></url>" for n in range(60))
SITEMAP = f"<urlset>{MANY_PAGES}<url><loc>/versteckt?a=1&amp;b=2</loc>{PICTURE}</url></urlset>"


def text(body: str, kind: str = "application/xml") -> Fault:
    """An answer that is no page."""
    return lambda talk: talk.answer(body.encode(), "200 OK", f"Content-Type: {kind}")


def _calendar(talk: Talk) -> None:
    month = int(talk.asked.path.rpartition("/")[2])
    talk.page(f'Monat {month} <a href="/kalender/{month + 1}">weiter</a>')


HOSTS: dict[str, dict[str, Fault]] = {
    "shared": SHOP,
    "mapped": {
        "/robots.txt": text("Sitemap: /karte.xml", "text/plain"), "/karte.xml": text(INDEX), "/eins.xml": text(SITEMAP),
        "/": page("Start"), "/versteckt": page("da"),
        "/artikel": lambda talk: talk.page(talk.asked.path),
    },
    "calendar": {"/": page('<a href="/kalender/1">x</a>'), "/kalender/": _calendar},
    "blog": {
        "/sitemap.xml": text("".join(f"<loc>/beitrag/{n}</loc>" for n in range(12))),
        "/": page('<a href="/kalender/1">x</a>'), "/kalender/": _calendar,
        "/beitrag/": lambda talk: talk.page(talk.asked.path),
    },
    "facets": {"/": lambda talk: talk.page("".join(f'<a href="/?farbe={n}">{n}</a>' for n in range(80)))},
    "alike": {
        "/": lambda talk: talk.page("".join(f'<a href="/s/{n}">x</a>' for n in range(99))),
        "/s/": lambda talk: talk.page('gleich <a href="/t/1">y</a>'), "/t/": lambda talk: talk.page("anders"),
    },
    "broken": {"/": page("x")},
    "friendly": {"/": page("Start"), "*": page("Das finden wir leider nicht.")},
    "account": {"/posts": page("[]")},
    "elsewhere": {"/": page("x"), "/a": page("y")},
}  # fmt: skip
TRAPPED = {"pages": 70, "depth": 8}


@dataclass(frozen=True)
class Told:
    """What a night told of these hosts, and what they were asked."""

    night: Night
    urls: dict[str, str]
    log: tuple[Asked, ...]
    archived: bytes

    def of(self, name: str, host: str = "") -> set[str]:
        """What was observed, without signposts."""
        found = {address.removeprefix(self.urls[host or name]) for address in self.night.of(name)}
        return found - {"/robots.txt", "/sitemap.xml", f"/{NOT_THERE}"}

    def paths(self, host: str) -> list[str]:
        """What a host was asked for."""
        return [asked.path for asked in self.log if asked.port == port_of(self.urls[host])]

    def gaps(self, name: str) -> dict[str, str]:
        """The gaps of a channel."""
        return {a.removeprefix(self.urls.get(name, "")): reason for a, reason in self.night.gaps_of(name).items()}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """One night with all these sites, in one process."""
    folder = tmp_path_factory.mktemp("night")
    with several(HOSTS) as (server, urls):
        account = urls["account"].removeprefix("http://")
        sites = [
            channel(SITE, f"{urls[n]}/", name=n, budget=TRAPPED)
            for n in ("mapped", "calendar", "blog", "facets", "alike", "friendly")
        ]
        shared = [
            channel(SITE, f"{urls['shared']}/", name=name, include=[f"/{name}/*"]) for name in ("de", "fr", "shop")
        ]
        others = [
            channel(BROKEN, f"{urls['broken']}/", name="broken"),
            channel(LIST, f"{urls['broken']}/", name="list"),
            channel(SITE, f"{urls['elsewhere']}/", name="elsewhere", include=["/gibt-es-nicht/*"]),
            (ACCOUNT, AccountSettings.model_validate({"name": "account", "type": "account", "account": account} | KEY)),
        ]
        night = run_night(folder, *together(server, *sites, *shared, *others))
        archived = b"".join(gzip.decompress(path.read_bytes()) for path in (folder / "evidence").iterdir())
        return Told(night, urls, tuple(server.log), archived)


def test_the_channels_of_one_site_share_each_page_and_claim_their_own(told: Told) -> None:
    assert told.of("de", "shared") == {"/de/", "/de/tarif"}
    assert told.of("fr", "shared") == {"/fr/", "/fr/forfait"}
    assert told.of("shop", "shared") == {"/shop/", "/shop/a", "/shop/b"}
    assert sorted(told.paths("shared")) == sorted({*SHOP, "/robots.txt", "/sitemap.xml", f"/{NOT_THERE}"})
    assert [told.night.done(name).listing_complete for name in ("de", "fr", "shop")] == [True, True, True]


def test_a_site_is_asked_for_a_page_that_is_not_there_which_counts_for_nothing(told: Told) -> None:
    (probe,) = (p for p in told.night.pieces if isinstance(p, Observed) and p.entry.label == PROBE)

    assert probe.entry.address == f"{told.urls['friendly']}/{NOT_THERE}"
    assert told.night.done("friendly") == ChannelDone("friendly", 1, 1, listing_complete=True)
    assert set(told.gaps("mapped")) == {"/zwei.xml"}


def test_sitemaps_lead_to_pages_and_one_that_cannot_be_read_leaves_the_list_incomplete(told: Told) -> None:
    assert "/versteckt?a=1&b=2" in told.of("mapped")
    assert "/bild" not in told.of("mapped")
    assert len([address for address in told.of("mapped") if "artikel" in address]) == 60
    assert told.gaps("mapped") == {"/zwei.xml": "E-HTTP-404"}
    assert not told.night.done("mapped").listing_complete


@pytest.mark.parametrize(
    ("name", "reason", "most"),
    [("calendar", "E-BUDGET-DEPTH", 12), ("facets", "E-TRAP", 55), ("alike", "E-BUDGET-PAGES", 74)],
)
def test_a_trap_ends_at_a_limit_that_is_told(told: Told, name: str, reason: str, most: int) -> None:
    assert reason in told.gaps(name).values()
    assert len(told.paths(name)) <= most
    assert not told.night.done(name).listing_complete


def test_an_archive_that_goes_deeper_than_the_crawl_is_not_missed_where_a_sitemap_lists_what_there_is(
    told: Told,
) -> None:
    assert list(told.gaps("blog").values()) == ["E-BUDGET-DEPTH"]
    assert told.night.done("blog").listing_complete


def test_a_channel_type_that_fails_on_a_page_loses_that_page_alone(told: Told) -> None:
    assert told.gaps("broken") == {"/": "E-CRASH"}
    assert not told.night.done("broken").listing_complete
    assert told.night.done("list").listing_complete


def test_a_channel_that_claims_no_page_at_all_is_not_one_that_agrees(told: Told) -> None:
    assert told.gaps("elsewhere") == {"": "E-NOTHING"}
    assert not told.night.done("elsewhere").listing_complete


def test_a_secret_in_an_address_is_sent_on_every_page_and_kept_nowhere(told: Told) -> None:
    pages = [path for path in told.paths("account") if "page" in path]

    assert pages == ["/posts?page=2&key=key-4711-0815", "/posts?page=3&key=key-4711-0815"]
    assert len(told.of("account")) == 3
    assert "key-4711" not in repr(told.night.pieces)
    assert b"key-4711" not in told.archived


def test_a_second_night_asks_conditionally_and_a_third_without_evidence_does_not(
    night: Collector, tmp_path: Path
) -> None:
    with hostile(SHOP) as server:
        website = channel(SITE, f"{server.url}/")
        first = night(website)
        second = night(website, now=NEXT_NIGHT, known=first.known)
        for path in (tmp_path / "evidence").iterdir():
            path.write_bytes(b"damaged")
        third = night(website, now=NEXT_NIGHT, known=first.known)

    assert second.of("site") == third.of("site") == first.of("site")
    assert second.done() == third.done() == first.done()
    assert all(piece.unchanged for piece in second.observed.values())
    assert {p.entry.digest for p in second.observed.values()} == {p.entry.digest for p in first.observed.values()}
    assert not any(piece.unchanged for piece in third.observed.values())
    assert all(third.body(address) for address in third.observed)


def test_public_addresses_are_kept_while_a_stand_in_is_asked(night: Collector) -> None:
    site = "https://www.berglicht.example"
    pages = {
        "/": page(f'<a href="{site}/a">1</a><a href="/b">2</a><a href="https://berglicht.example/c">3</a>'),
        "/a": page("A"), "/b": page("B"),
        "/c": lambda talk: talk.answer(b"", "301 Moved", f"Location: {talk.server.url}/a"),
    }  # fmt: skip
    with hostile(pages) as server:
        told = night(
            channel(SITE, f"{server.url}/", name="mapped"),
            channel(SITE, f"{site}/", name="public"),
            hosts={"www.berglicht.example": server.url},
        )

    assert told.of("public") == told.of("mapped")
    assert told.of("public") >= {f"{site}{path}" for path in ("/", "/a", "/b")}
    assert all(address.startswith(f"{site}/") for address in told.of("mapped"))
    assert told.redirected == {f"{site}/c": f"{site}/a"}


def test_channels_are_told_of_apart_when_one_host_is_gone(night: Collector) -> None:
    with hostile({"/": page("x")}) as server, hostile({}) as gone:
        gone.close()
        told = night(
            channel(LIST, f"{server.url}/", name="there"),
            channel(LIST, f"{gone.url}/", name="gone"),
            (ACCOUNT, AccountSettings(name="nobody", type="account")),
        )

    assert told.done("there").read == 1
    assert (told.done("gone").read, told.done("gone").listing_complete) == (0, False)
    assert set(told.gaps_of("gone").values()) == {"E-NET-REFUSED"}
    assert told.gaps_of("nobody") == {"": "E-NOTHING"}


def test_a_channel_with_saved_answers_alone_asks_nobody(night: Collector, tmp_path: Path) -> None:
    (tmp_path / "posts.json").write_text("[]")
    with hostile({}) as server:
        account = server.url.removeprefix("http://")
        told = night((ACCOUNT, AccountSettings(name="site", type="account", account=account, path="posts.json")))

    assert server.log == []
    assert told.of("site") == {"posts.json"}
    assert told.done() == ChannelDone("site", 1, 1, listing_complete=True)


def test_the_interface_of_ghost_is_asked_although_every_ghost_keeps_crawlers_from_it(night: Collector) -> None:
    site = {
        "/robots.txt": text("User-agent: *\nDisallow: /ghost/\n", "text/plain"),
        "/ghost/api/content/": text('{"posts": [], "meta": {"pagination": {"next": null}}}', "application/json"),
    }
    with hostile(site) as server:
        told = night(channel(GHOST, f"{server.url}/", token="key-4711"))  # noqa: S106  (no key of anybody)

    assert told.gaps == {}
    assert {path.split("?")[0].split("/")[-2] for path in server.paths()} == {"posts", "pages", "tiers"}
