"""What is compressed comes out whole, or not at all."""

import gzip
import io
import zipfile
import zlib

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from audit.errors import GapError
from audit.evidence.coding import decode, media_type

CAP = 1024 * 1024
PAGE = b"<p>39.90</p>" * 400
ZIPPED = gzip.compress(PAGE, mtime=0)  # a case is named after its bytes, in which no clock may stand
ZLIB = zlib.compress(PAGE)
RAW = ZLIB[2:-4]


def encoded(coding: str) -> tuple[tuple[str, str], ...]:
    return (("content-encoding", coding), ("content-type", "text/html"))


def zipped(name: str = "feed.xml", body: bytes = PAGE) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, body)
    return out.getvalue()


@pytest.mark.parametrize(
    ("coding", "wire"),
    [
        ("", PAGE),
        ("identity", PAGE),
        ("gzip", ZIPPED),
        ("x-gzip", gzip.compress(PAGE[:100], mtime=0) + gzip.compress(PAGE[100:], mtime=0)),
        ("deflate", ZLIB),
        ("deflate", RAW),
        ("br", brotli.compress(PAGE)),
        ("gzip, br", brotli.compress(ZIPPED)),
    ],
)
def test_every_coding_is_undone(coding: str, wire: bytes) -> None:
    assert decode(wire, encoded(coding), CAP) == PAGE


@pytest.mark.parametrize(
    ("coding", "wire", "reason"),
    [
        ("gzip", ZIPPED[:-9], "E-NET-CUT"),
        ("gzip", ZIPPED[:20], "E-NET-CUT"),
        ("gzip", ZIPPED[:-8] + b"\0\0\0\0" + ZIPPED[-4:], "E-NET-CUT"),
        ("deflate", ZLIB[:-5], "E-NET-CUT"),
        ("br", brotli.compress(PAGE)[:-3], "E-NET-CUT"),
        ("br", b"nonsense", "E-NET-CUT"),
        ("gzip", PAGE, "E-ENCODING"),
        ("", ZIPPED, "E-ENCODING"),
        ("snappy", PAGE, "E-ENCODING"),
        ("gzip, gzip, gzip, gzip", PAGE, "E-BOMB"),
        ("gzip", gzip.compress(b"\0" * (CAP + 1), mtime=0), "E-BOMB"),
        ("gzip, gzip", gzip.compress(gzip.compress(b"\0" * (CAP * 8)), mtime=0), "E-BOMB"),
        ("deflate", zlib.compress(b"\0" * (CAP + 1)), "E-BOMB"),
        ("br", brotli.compress(b"\0" * (CAP * 32)), "E-BOMB"),
        ("", b"x" * (CAP + 1), "E-SIZE"),
    ],
)
def test_what_is_cut_damaged_or_a_bomb_is_no_page(coding: str, wire: bytes, reason: str) -> None:
    with pytest.raises(GapError) as caught:
        decode(wire, encoded(coding), CAP)

    assert caught.value.reason == reason


def test_a_feed_may_be_a_gzip_that_nobody_declared() -> None:
    assert decode(ZIPPED, (("content-type", "application/xml"),), CAP) == PAGE


def test_a_zip_with_one_file_is_that_file() -> None:
    assert decode(zipped(), (("content-type", "application/zip"),), CAP) == PAGE


@pytest.mark.parametrize(
    ("wire", "reason"),
    [
        (zipped("../../etc/passwd"), "E-ENCODING"),
        (zipped(body=b"\0" * CAP), "E-BOMB"),
        (zipped()[:-30], "E-NET-CUT"),
    ],
)
def test_a_zip_that_slips_or_bursts_is_refused(wire: bytes, reason: str) -> None:
    with pytest.raises(GapError) as caught:
        decode(wire, (("content-type", "application/zip"),), CAP)

    assert caught.value.reason == reason


@given(st.binary(max_size=300), st.sampled_from(["gzip", "deflate", "br", "", "gzip, br"]))
def test_any_bytes_are_decoded_or_refused(wire: bytes, coding: str) -> None:
    try:
        body = decode(wire, encoded(coding), 4096)
    except GapError:
        return
    assert len(body) <= 4096


@pytest.mark.parametrize(
    ("declared", "body", "address", "expected"),
    [
        ("text/html; charset=x", b"", "", "text/html"),
        ("text/html", b"%PDF-1.4", "", "application/pdf"),
        ("", b"  <!DOCTYPE html>", "", "text/html"),
        ("application/octet-stream", b"id\tprice", "feed.tsv?x=1", "text/tab-separated-values"),
        ("", b'{"a": 1}', "", "application/json"),
        ("", b"\x00\x01", "", "application/octet-stream"),
    ],
)
def test_the_media_type_is_declared_or_sniffed(declared: str, body: bytes, address: str, expected: str) -> None:
    assert media_type((("content-type", declared),), body, address) == expected
