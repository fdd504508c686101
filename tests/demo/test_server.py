"""The demo server shows a folder over HTTP, and falls silent where it is told to."""

from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse, RemoteDisconnected
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from audit.demo.server import DemoServer


@pytest.fixture
def server(tmp_path: Path) -> Iterator[DemoServer]:
    site = tmp_path / "site"
    (site / "kaffee").mkdir(parents=True)
    (site / "index.html").write_text("<h1>Start</h1>", encoding="utf-8")
    (site / "kaffee/index.html").write_text("<h1>Kaffee</h1>", encoding="utf-8")
    (site / "feed.xml").write_text("<rss/>", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    with DemoServer(site) as running:
        yield running


def ask(server: DemoServer, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection(urlsplit(server.address).netloc, timeout=5)
    try:
        connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        return response, response.read()
    finally:
        connection.close()


def test_nothing_outside_the_site_is_shown(server: DemoServer) -> None:
    for path in ("/../secret.txt", "/%2e%2e/secret.txt", "/kaffee/../../secret.txt"):
        response, body = ask(server, path)
        assert response.status == 404
        assert b"secret" not in body


def test_what_is_missing_is_a_page_with_404(server: DemoServer) -> None:
    response, body = ask(server, "/tee/")

    assert response.status == 404
    assert "Seite nicht gefunden" in body.decode()


def test_a_folder_answers_with_its_index(server: DemoServer) -> None:
    response, body = ask(server, "/kaffee/?utm_source=newsletter")

    assert (response.status, body.decode()) == (200, "<h1>Kaffee</h1>")
    assert response.getheader("Content-Type") == "text/html; charset=utf-8"


def test_a_folder_without_its_slash_leads_to_the_one_with(server: DemoServer) -> None:
    response, _ = ask(server, "/kaffee")

    assert (response.status, response.getheader("Location")) == (301, "/kaffee/")


def test_files_carry_the_type_of_their_ending(server: DemoServer) -> None:
    response, _ = ask(server, "/feed.xml")

    assert response.getheader("Content-Type") == "application/xml; charset=utf-8"


def test_head_answers_without_a_body(server: DemoServer) -> None:
    response, body = ask(server, "/", method="HEAD")

    assert (response.status, response.getheader("Content-Length"), body) == (200, "14", b"")


def test_what_is_known_by_its_tag_is_not_sent_again(server: DemoServer) -> None:
    first, _ = ask(server, "/")

    again, body = ask(server, "/", If_None_Match=first.getheader("ETag") or "")

    assert (again.status, body) == (304, b"")
    assert again.getheader("ETag") == first.getheader("ETag")


def test_what_is_known_by_its_date_is_not_sent_again(server: DemoServer) -> None:
    first, _ = ask(server, "/")

    again, _ = ask(server, "/", If_Modified_Since=first.getheader("Last-Modified") or "")

    assert again.status == 304


def test_an_unreadable_date_is_as_good_as_none(server: DemoServer) -> None:
    response, _ = ask(server, "/", If_Modified_Since="gestern")

    assert response.status == 200


def test_a_tag_counts_for_more_than_a_date(server: DemoServer) -> None:
    first, _ = ask(server, "/")
    since = first.getheader("Last-Modified") or ""

    again, _ = ask(server, "/", If_None_Match='"another"', If_Modified_Since=since)

    assert again.status == 200


def test_a_mended_page_is_sent_with_another_tag(server: DemoServer) -> None:
    first, _ = ask(server, "/")
    (server.site / "index.html").write_text("<h1>Anders</h1>", encoding="utf-8")

    again, body = ask(server, "/", If_None_Match=first.getheader("ETag") or "")

    assert (again.status, body.decode()) == (200, "<h1>Anders</h1>")


def test_a_silent_part_hangs_up_while_the_rest_answers(server: DemoServer) -> None:
    server.fall_silent(["/kaffee/"])

    with pytest.raises(RemoteDisconnected):
        ask(server, "/kaffee/")
    assert ask(server, "/")[0].status == 200


def test_a_silent_part_can_answer_again(server: DemoServer) -> None:
    server.fall_silent(["/"])
    server.fall_silent([])

    assert ask(server, "/kaffee/")[0].status == 200
