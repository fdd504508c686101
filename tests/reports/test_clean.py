"""Text from the outside, made safe to show."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.view.clean import EXCERPT, excerpt, plain, without_secrets, without_secrets_inside

ANY = st.text(st.characters(), max_size=200)


def test_ordinary_text_stays_as_it_is() -> None:
    for text in ("CHF 39.90/Mt. für Neukunden", "l’été, c’est dès 19.–", "😀 nur heute", "東京 100 %"):
        assert plain(text) == text


@given(ANY)
def test_nothing_is_left_that_moves_a_cursor_or_turns_a_line(text: str) -> None:
    shown = plain(text)

    assert not any(unicodedata.category(c) in {"Cc", "Cs"} for c in shown)
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")


@given(ANY)
def test_what_is_clean_stays_clean(text: str) -> None:
    assert plain(plain(text)) == plain(text)


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07text", "text"),
        ("\x1b]8;;http://evil.example\x1b\\here\x1b]8;;\x1b\\", "here"),
        ("a\nb\r\nc\td", "a b c d"),
        ("\u202egnp.exe", "[U+202E]gnp.exe"),
        ("nul\x00", "nul[U+0000]"),
        ("\x9b31m", "[U+009B]31m"),
    ],
)
def test_control_sequences_are_removed_or_shown(raw: str, shown: str) -> None:
    assert plain(raw) == shown


def test_an_excerpt_is_never_longer_than_three_hundred_characters() -> None:
    assert len(excerpt("Preis " * 100)) <= EXCERPT
    assert excerpt("Preis " * 100).endswith("…")


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example/x?page=2&sort=price",
        "https://a.example/monkey?keyword=token",
        "records/plan.xlsx",
        "mail@a.example",
    ],
)
def test_an_address_without_secrets_stays_as_it_is(address: str) -> None:
    assert without_secrets(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "https://user:S3CR3T@a.example/",
        "https://a.example/?token=S3CR3T",
        "https://a.example/?access_token=S3CR3T&page=2",
        "https://a.example/?api_key=S3CR3T",
        "https://a.example/?X-Amz-Signature=S3CR3T",
        "https://a.example/?PHPSESSIONID=1&sid=S3CR3T",
        "https://[broken/?token=S3CR3T",
    ],
)
def test_secrets_in_an_address_are_masked(address: str) -> None:
    assert "S3CR3T" not in without_secrets(address)
    assert "S3CR3T" not in without_secrets_inside(f"No answer from {address} within 30 seconds.")


@given(ANY)
def test_no_text_is_too_odd_to_be_masked(text: str) -> None:
    assert isinstance(without_secrets_inside(text), str)
    assert isinstance(without_secrets(text), str)
