"""News feeds: entries speak of their day; what is no feed is never an empty one."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.errors import GapError
from audit.model.capture import Document, Form
from audit.model.statement import Layer
from audit.read.files.feeds import read_feed_entries
from audit.read.files.xml_stream import mended
from tests.read.making import HOST, capture, context, of, said

ITEM = (
    "<item><title>Laternentage</title><link>https://www.lindwerk.example/de/laternentage/</link><guid>e-7</guid>"
    "<pubDate>Tue, 05 May 2026 22:30:00 GMT</pubDate>"
    "<description>&lt;p&gt;Nur heute: Laterne Nord f&#252;r CHF 20.50&lt;/p&gt;</description></item>"
)


def rss(items: str) -> str:
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>L</title>{items}</channel></rss>'


def entries(body: str | bytes) -> list[Document]:
    return list(read_feed_entries(capture(body, "application/rss+xml", f"{HOST}/feed.xml"), context()))


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("", "E-FEED-EMPTY"),
        (" \n ", "E-FEED-EMPTY"),
        ("<!DOCTYPE html><html><body>Fehler 500</body></html>", "E-FEED-HTML"),
        ("<html><body>404</body></html>", "E-FEED-HTML"),
        ("Service unavailable", "E-FEED-BROKEN"),
        ('{"error": "no"}', "E-FEED-BROKEN"),
        (
            '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><item><title>&b;</title></item></rss>',
            "E-FEED-ENTITIES",
        ),
        ('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]><rss><item>&f;</item></rss>', "E-FEED-ENTITIES"),
    ],
)
def test_what_is_no_feed_is_a_gap_and_not_an_empty_feed(body: str, reason: str) -> None:
    with pytest.raises(GapError) as caught:
        entries(body)

    assert caught.value.reason == reason


def test_a_feed_without_entries_is_an_empty_feed() -> None:
    assert entries(rss("")) == []


def test_an_entry_speaks_of_its_day_in_the_zone_of_the_channel() -> None:
    (entry,) = entries(rss(ITEM))

    assert (entry.form, str(entry.published), entry.key) == (Form.POST, "2026-05-06 00:30:00", "e-7")
    assert entry.address == f"{HOST}/de/laternentage/"
    assert {"price 20.50 CHF", "valid_through 2026-05-06"} <= said(entry)
    assert {s.subject.link for s in of(entry, "price")} == {f"{HOST}/de/laternentage/"}


def test_an_entry_leads_to_its_own_page() -> None:
    (entry,) = entries(rss(ITEM))

    assert [(link.address, link.words) for link in entry.links] == [(f"{HOST}/de/laternentage/", "Laternentage")]


def test_a_summary_beside_the_content_is_only_an_excerpt() -> None:
    both = ITEM.replace(
        "</item>", "<x:encoded xmlns:x='c'>&lt;p&gt;Laterne Nord f&#252;r CHF 21.50&lt;/p&gt;</x:encoded></item>"
    )

    (entry,) = entries(rss(both))

    assert "price 20.50 CHF" in said(entry, Layer.META)
    assert said(entry, Layer.TEXT) == {"price 21.50 CHF"}


@pytest.mark.parametrize(
    "spoilt",
    [
        ITEM.replace("Laternentage<", "Licht & Laternen<"),
        ITEM.replace("Laternentage<", "Licht&nbsp;und Laternen<"),
        ITEM.replace("Laternentage<", "Licht\x0b und Laternen<"),
        ITEM.replace("Laternentage<", "Licht &#xD800; und &#0; Laternen<"),
    ],
)
def test_signs_that_are_no_xml_cost_no_entry(spoilt: str) -> None:
    assert [e.key for e in entries(rss(spoilt + ITEM.replace("e-7", "e-8")))] == ["e-7", "e-8"]


def test_a_notice_in_front_of_the_feed_is_passed_over() -> None:
    assert len(entries("Notice: undefined index\n" + rss(ITEM))) == 1


def test_a_cut_feed_gives_what_was_read_and_says_that_it_is_cut() -> None:
    found = entries(rss(ITEM + ITEM.replace("e-7", "e-8"))[:-120])

    assert found[0].key == "e-7"
    assert [p.reason for p in found[-1].problems] == ["E-FEED-CUT"]
    assert not any(e.key == "e-8" for e in found)


def test_atom_and_json_feed_say_the_same_as_rss() -> None:
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Laternentage</title><id>e-7</id>'
        '<link rel="alternate" href="https://www.lindwerk.example/de/laternentage/"/>'
        "<published>2026-05-05T22:30:00Z</published>"
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">'
        "<p>Nur heute: Laterne Nord für CHF 20.50</p></div></content>"
        "</entry></feed>"
    )
    feed = json.dumps({
        "version": "https://jsonfeed.org/version/1.1",
        "items": [{
            "id": "e-7", "url": f"{HOST}/de/laternentage/", "title": "Laternentage",
            "date_published": "2026-05-05T22:30:00Z", "content_html": "<p>Nur heute: Laterne Nord für CHF 20.50</p>",
        }],
    })  # fmt: skip

    spoken = [[(e.key, e.address, e.published, said(e)) for e in entries(body)] for body in (rss(ITEM), atom, feed)]

    assert spoken[0] == spoken[1] == spoken[2]


@given(st.binary(max_size=200))
def test_mending_never_fails(body: bytes) -> None:
    assert isinstance(mended(body), bytes)
