"""Badges, which name nothing, have the name of the card whose two prices they reckon."""

from datetime import date

import pytest

from audit.read.block import Block, BlockKind
from audit.read.found import TextContext
from audit.read.text import read_blocks


def _whose(text: str, *, first: bool) -> str:
    """The name that the share in a line is read with, before or behind two cards."""
    cards = [
        Block("Stuhl Ahorn", kind=BlockKind.HEADING, level=3),
        Block("statt CHF 100.– nur CHF 80.–"),
        Block("Bank Birke", kind=BlockKind.HEADING, level=3),
        Block("statt CHF 200.– nur CHF 140.–"),
    ]
    blocks = [Block(text), *cards] if first else [*cards, Block(text)]
    found = read_blocks(blocks, TextContext("de-CH", "CHF", date(2026, 6, 10)))
    (name,) = (one.subject for one in found if one.term.attribute == "discount")
    return name


@pytest.mark.parametrize("first", [True, False])
def test_a_sentence_with_the_same_share_is_no_badge(first: bool) -> None:  # noqa: FBT001  (a case)
    text = "Dazu gibt es noch 20 % Rabatt, solange der Frühling in unserem Laden dauert."

    assert _whose(text, first=first) not in {"Stuhl Ahorn", "Bank Birke"}


@pytest.mark.parametrize(("text", "name"), [("–20 %", "Stuhl Ahorn"), ("–30 %", "Bank Birke")])
@pytest.mark.parametrize("first", [True, False])
def test_a_short_line_is_the_badge_of_the_card_that_it_reckons(text: str, name: str, first: bool) -> None:  # noqa: FBT001
    assert _whose(text, first=first) == name
