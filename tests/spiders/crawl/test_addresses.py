"""Addresses have one spelling, stand-ins lead back to their public host, and copies are found in any order."""

import pickle
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.plugins.channel import Budget
from spiders.crawl.addresses import HostMap, join, normal
from spiders.crawl.copies import Seen, find_copies
from spiders.crawl.frontier import Frontier

MAP = HostMap(
    {"www.berglicht.example": "http://127.0.0.1:8801", "shop.berglicht.example": "http://127.0.0.1:8802/laden/"}
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example", "https://a.example/"),
        ("https://A.example:443/x", "https://a.example/x"),
        ("https://a.example/x?utm_source=mail&utm_medium=y", "https://a.example/x"),
        ("https://a.example/x?b=2&gclid=1&a=1", "https://a.example/x?b=2&a=1"),
        ("https://a.example/ä b", "https://a.example/%C3%A4%20b"),
        ("https://a.example/x/./y/../z#top", "https://a.example/x/z"),
    ],
)
def test_spellings_of_one_address_are_one(one: str, other: str) -> None:
    assert normal(one) == normal(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example/x?a=1&b=2", "https://a.example/x?b=2&a=1"),
        ("https://a.example/x", "https://a.example/X"),
        ("https://a.example/x", "https://a.example/x/"),
        ("https://a.example/", "http://a.example/"),
    ],
)
def test_what_a_server_may_tell_apart_stays_apart(one: str, other: str) -> None:
    assert normal(one) != normal(other)


@given(st.text(max_size=40))
def test_any_link_gives_a_normal_address_or_none(link: str) -> None:
    address = join("https://a.example/x/", link)

    assert not address or normal(address) == address


@pytest.mark.parametrize(
    ("public", "stand_in"),
    [
        ("https://www.berglicht.example/a?b=1", "http://127.0.0.1:8801/a?b=1"),
        ("https://www.berglicht.example/", "http://127.0.0.1:8801/"),
        ("https://shop.berglicht.example/x", "http://127.0.0.1:8802/laden/x"),
        ("https://anderswo.example/x", "https://anderswo.example/x"),
    ],
)
def test_requests_go_to_the_stand_in_and_captures_carry_the_public_address(public: str, stand_in: str) -> None:
    assert MAP.request(public) == stand_in
    assert MAP.public(stand_in) == public


def test_both_forms_and_the_twin_of_a_host_are_one_address() -> None:
    forms = ["http://127.0.0.1:8801/a", "https://www.berglicht.example/a", "http://berglicht.example/a"]

    assert {MAP.public(form) for form in forms} == {"https://www.berglicht.example/a"}
    assert {MAP.request(form) for form in forms} == {"http://127.0.0.1:8801/a"}


def test_a_map_of_hosts_can_be_sent_to_a_process() -> None:
    assert pickle.loads(pickle.dumps(MAP)) == MAP  # noqa: S301  (our own bytes)


def test_copies_are_the_same_in_every_order() -> None:
    site = "https://www.berglicht.example"
    seen = [
        Seen(f"{site}/a", "1", f"{site}/a"),
        Seen(f"{site}/a?farbe=rot", "2", f"{site}/a"),
        Seen(f"{site}/b", "3"),
        Seen(f"{site}/b/index.html", "3"),
        Seen(f"{site}/b/", "3"),
    ]

    found = [find_copies(order) for order in permutations(seen)]

    assert all(one == found[0] for one in found)
    assert found[0] == {
        f"{site}/a?farbe=rot": f"{site}/a", f"{site}/b/": f"{site}/b", f"{site}/b/index.html": f"{site}/b",
    }  # fmt: skip


def test_pages_of_two_paths_are_no_copies_and_neither_are_circles() -> None:
    site = "https://www.berglicht.example"
    seen = [
        Seen(f"{site}/a", "1"), Seen(f"{site}/b", "1"),
        Seen(f"{site}/c", "2", f"{site}/d"), Seen(f"{site}/d", "3", f"{site}/c"),
        Seen(f"{site}/e", "4", "https://partner.example/e"), Seen("https://partner.example/e", "5"),
        Seen(f"{site}/f", "6", f"{site}/nie-gesehen"),
    ]  # fmt: skip

    assert find_copies(seen) == {}


def test_twenty_times_the_same_closes_a_branch_and_no_other() -> None:
    frontier = Frontier(Budget())
    for number in range(20):
        assert frontier.admits(f"https://a.example/sitzung/{number}", 1)
        frontier.saw(f"https://a.example/sitzung/{number}", "gleich")

    assert not frontier.admits("https://a.example/sitzung/21", 1)
    assert frontier.admits("https://a.example/tarife/1", 1)
    assert frontier.stopped == {"E-TRAP": "https://a.example/sitzung/21"}
