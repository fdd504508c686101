"""The guard lets through what is named and what is public, whatever the spelling (faults 36-39)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.errors import GapError
from spiders.crawl.addresses import normal
from spiders.crawl.guard import Guard, guard_of, is_public

NAMED = guard_of(["http://127.0.0.1:8801/", "https://www.berglicht.example/", "wiki.intern:8443"])

FORBIDDEN = [
    "http://127.0.0.1/", "http://127.1/", "http://2130706433/", "http://0x7f000001/", "http://0x7f.0.0.1/",
    "http://017700000001/", "http://0177.0.0.1/", "http://127.0.0.1./", "http://①②⑦.⓪.⓪.①/",
    "http://１２７.0.0.1/", "http://127。0。0。1/", "http://[::1]/", "http://[::]/", "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/", "http://[::127.0.0.1]/",
    "http://[fe80::1]/", "http://[fc00::1]/", "http://[fd00:ec2::254]/", "http://[ff02::1]/", "http://0/",
    "http://0.0.0.0/", "http://10.1.2.3/", "http://172.16.0.1/", "http://192.168.1.1/", "http://169.254.169.254/",
    "http://100.64.0.1/", "http://100.100.100.200/", "http://168.63.129.16/", "http://192.0.0.192/",
    "http://198.18.0.1/", "http://224.0.0.1/", "http://255.255.255.255/", "http://localhost/", "http://intranet/",
    "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/", "http://[2001:db8::1]/", "http://203.0.113.5/",
    "http://www.berglicht.example:8080/", "http://127.0.0.1:8802/", "https://127.0.0.1:443/",
    "http://user@www.berglicht.example/", "http://user:pw@www.berglicht.example/",
    "http://www.berglicht.example\\@127.0.0.1/", "http://www.berglicht.example\t/", "http://a b.example/",
    "http://a.example/\x00", "file:///etc/passwd", "ftp://a.example/", "gopher://a.example/", "unix:///run/x",
    "data:text/html,x", "javascript:alert(1)", "http:///x", "http://%31%32%37.0.0.1/", "http://a.example:0/",
]  # fmt: skip


@pytest.mark.parametrize("address", FORBIDDEN)
def test_no_spelling_of_a_forbidden_address_is_visited(address: str) -> None:
    with pytest.raises(GapError) as caught:
        NAMED.check(address)

    assert caught.value.reason in {"E-SSRF", "E-ADDRESS"}


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:8801/x?y", "https://www.berglicht.example/", "https://wiki.intern:8443/page",
        "https://anderswo.example/", "http://8.8.8.8/", "https://[2606:4700::1111]/", "http://bücher.example/",
    ],
)  # fmt: skip
def test_what_is_named_and_what_is_public_is_visited(address: str) -> None:
    NAMED.check(address)


@pytest.mark.parametrize(
    ("host", "port", "ip", "admitted"),
    [
        ("anderswo.example", 443, "127.0.0.1", False),  # the name was public for the check, not for the connection
        ("anderswo.example", 443, "::ffff:10.0.0.1", False),
        ("anderswo.example", 443, "8.8.8.8", True),
        ("anderswo.example", 8443, "8.8.8.8", False),
        ("wiki.intern", 8443, "10.0.0.7", True),  # named by the audit file
        ("wiki.intern", 8443, "169.254.169.254", False),  # but credentials of the cloud are nobody's channel
        ("wiki.intern", 443, "10.0.0.7", False),
        ("127.0.0.1", 8801, "127.0.0.1", True),
        ("anderswo.example", 443, "nonsense", False),
    ],
)
def test_the_address_connected_to_decides(host: str, port: int, ip: str, *, admitted: bool) -> None:
    assert NAMED.admits(host, port, ip) is admitted


@given(st.ip_addresses(network="10.0.0.0/8"), st.sampled_from(["{}", "::ffff:{}", "64:ff9b::{}"]))
def test_a_private_address_stays_private_in_every_wrapping(ip: object, wrapping: str) -> None:
    host = wrapping.format(ip)

    assert not Guard().admits("anderswo.example", 443, host)


@given(st.ip_addresses(v=4))
def test_what_is_public_in_ipv4_is_global(ip: object) -> None:
    assert not is_public(ip) or ip.is_global  # type: ignore[arg-type, attr-defined]


@given(st.text(max_size=60))
def test_any_text_is_checked_without_an_accident(text: str) -> None:
    for address in (text, f"http://{text}/", f"http://a.example/{text}"):
        try:
            NAMED.check(address)
        except GapError:
            continue
        assert normal(address).startswith("http")
