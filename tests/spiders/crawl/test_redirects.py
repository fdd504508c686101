"""Redirects end, stay inside, and take no secrets along (faults 31-48)."""

from pathlib import Path

import pytest

from audit.model.capture import Gap, GapKind
from spiders.crawl.signposts import NOT_THERE
from tests.hostile.redirects import FAULTS, FORBIDDEN
from tests.hostile.server import Talk, hostile
from tests.spiders.crawl.conftest import Collector, channel
from tests.spiders.crawl.kinds import LIST, MANY, SITE, ManySettings

BEARER = "tok-4711"


def test_no_redirect_runs_for_ever_or_leaves_the_allowed_addresses(night: Collector) -> None:
    expected = {
        "/r/loop": "E-REDIRECTS", "/r/ping": "E-REDIRECTS", "/r/infinite/1": "E-REDIRECTS",
        "/r/chain/11": "E-REDIRECTS", "/r/chain/10": "", "/r/cookie-loop": "", "/r/no-location": "E-HTTP-302",
        "/r/empty-location": "E-HTTP-302", "/r/relative": "", "/r/space": "", "/r/300": "E-HTTP-300",
        **{f"/r/to/{number}": "E-SSRF" for number in range(len(FORBIDDEN))},
    }  # fmt: skip
    with hostile(FAULTS) as server:
        addresses = tuple(server.url + path for path in expected)
        told = night((MANY, ManySettings(name="site", type="many", url=server.url, addresses=addresses)))

    assert {a.removeprefix(server.url): told.gaps.get(a, "") for a in addresses} == expected
    assert all(b"root:" not in told.body(address) for address in told.observed)


def test_secrets_and_cookies_stay_with_the_origin_for_which_they_were_meant(night: Collector) -> None:
    with hostile(FAULTS, ports=2) as server:
        first, other = server.urls
        told = night(
            channel(
                LIST,
                f"{first}/r/to-other-port",
                hosts=(other,),
                token=BEARER,
                headers={"X-Api-Key": "key-0815", "User-Agent": "Mozilla/5.0", "Accept": "application/json"},
            )
        )

    asked = {(asked.port, asked.path): asked.headers for asked in server.log}
    at_home = asked[int(first.rpartition(":")[2]), "/r/to-other-port"]
    away = asked[int(other.rpartition(":")[2]), "/r/canary"]
    assert (at_home["authorization"], at_home["x-api-key"]) == ("Bearer tok-4711", "key-0815")
    assert at_home["user-agent"].startswith("Einklang/")
    assert at_home["accept"] == "application/json"
    assert not {"authorization", "x-api-key", "cookie"} & away.keys()
    assert "key-0815" not in repr(told.pieces)
    assert list(told.observed) == [f"{first}/r/to-other-port"]


def _start(talk: Talk) -> None:
    talk.page(
        '<base href="http://169.254.169.254/"><a href="x">x</a><a href="http://10.0.0.1/">y</a>'
        '<meta http-equiv="refresh" content="0; url=http://127.0.0.1:1/z"><img src="http://127.0.0.1:2/p.png">'
        '<a href="file:///etc/passwd">f</a><iframe src="http://127.0.0.1:3/"></iframe>'
    )


def test_links_base_refresh_pictures_and_frames_lead_to_no_forbidden_place(night: Collector) -> None:
    with hostile({"/": _start}) as server:
        told = night(channel(SITE, f"{server.url}/"))

    assert set(server.paths()) == {"/", "/robots.txt", "/sitemap.xml", f"/{NOT_THERE}"}
    assert {piece for piece in told.gaps.values() if piece != "E-HTTP-404"} == set()


def test_a_page_that_leads_to_another_page_of_the_site_is_read_once_under_that_name(night: Collector) -> None:
    pages = {
        "/": lambda talk: talk.page('<a href="/neu">a</a><a href="/alt">b</a><a href="/weg">c</a>'),
        "/alt": lambda talk: talk.answer(b"", "301 Moved", "Location: /neu"),
        "/neu": lambda talk: talk.page("neu"),
        "/weg": lambda talk: talk.answer(b"", "301 Moved", "Location: https://partner.example/x"),
    }
    with hostile(pages) as server:
        told = night(channel(SITE, f"{server.url}/"))

    assert {a.removeprefix(server.url) for a in told.of("site")} == {"/", "/neu"}
    assert told.redirected == {f"{server.url}/alt": f"{server.url}/neu"}
    assert told.gaps == {f"{server.url}/weg": "E-MOVED"}
    assert [piece.kind for piece in told.pieces if isinstance(piece, Gap)] == [GapKind.LINK]


def test_a_name_that_leads_into_a_network_is_refused_at_the_moment_of_connecting(
    night: Collector, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # The crawl's process starts with this module on its path, which sends every name to loopback.
    (tmp_path / "sitecustomize.py").write_text(
        "import socket\nsocket.getaddrinfo = lambda host, port, *a, **k: "
        "[(socket.AF_INET, socket.SOCK_STREAM, 6, '', ('127.0.0.1', port or 0))]\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    pages = {"/": lambda talk: talk.answer(b"", "301 Moved", "Location: http://anderswo.example/")}
    with hostile(pages) as server:
        told = night(channel(LIST, f"{server.url}/"))

    assert told.gaps == {f"{server.url}/": "E-SSRF", "": "E-SSRF"}
