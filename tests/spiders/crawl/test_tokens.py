"""A page is the same if only its tokens differ, and another as soon as it says something else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spiders.crawl.tokens import without_tokens

PAGE = (
    '<meta name="csrf-token" content="{token}"><script nonce="{token}">visit("{token}")</script>'
    '<script type="application/ld+json">{{"price": "{price}", "gtin": "{gtin}"}}</script>'
    "<form><input type=hidden name=_token value={token}><input name=menge value=1></form>"
    '<img alt="Tee {price}" src="/b/{token}.jpg"><p data-gtin="{gtin}">Tee {price}</p><!-- {token} -->'
)
SAID = {"price": "7.50", "gtin": "7610000000012"}


def page(fresh: str = "a1b2c3d4e5f6a7b8", **said: str) -> bytes:
    """A page with a token and what it says."""
    return without_tokens(PAGE.format(token=fresh, **SAID | said).encode())


@pytest.mark.parametrize("said", [{"price": "7.90"}, {"gtin": "7610000000029"}])
def test_another_price_or_article_is_another_page(said: dict[str, str]) -> None:
    assert page(**said) != page()


def test_words_of_the_text_are_never_tokens() -> None:
    assert without_tokens(b"<p>Code SOMMER2026EXTRASPAR</p>") == b"<p>Code SOMMER2026EXTRASPAR</p>"


def test_another_token_is_the_same_page() -> None:
    assert page("0f9e8d7c6b5a4f3e") == page()


@given(st.binary(max_size=300))
def test_whatever_comes_is_compared(body: bytes) -> None:
    assert len(without_tokens(body)) <= len(body)
