"""Addresses that stand in a text as they are."""

import pytest

from audit.read.blocks.block import Block
from audit.read.files.written_links import written_links


def _addresses(text: str) -> list[str]:
    return [link.address for link in written_links([Block(text)])]


@pytest.mark.parametrize(
    "text",
    [
        "Mehr auf www.laden.example/herbst",
        "Mehr: https://www.laden.example/her…",
        "Mehr: https://www.laden.example/abc...",
        f"Mehr: https://www.laden.example/{'a' * 60}",  # it may be the first line of a longer one
        '<a href="https://www.laden.example/herbst/">',
    ],
)
def test_what_is_cut_or_no_address_leads_nowhere(text: str) -> None:
    assert _addresses(text) == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Kehrung vergessen? https://www.laden.example/termine/", "https://www.laden.example/termine/"),
        ("Tout savoir (https://www.laden.example/info).", "https://www.laden.example/info"),
        ("→ http://laden.example/a?b=c&d=e, solo oggi!", "http://laden.example/a?b=c&d=e"),
    ],
)
def test_an_address_ends_before_the_punctuation_behind_it(text: str, address: str) -> None:
    assert _addresses(text) == [address]
