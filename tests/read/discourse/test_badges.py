"""Badges, which name nothing, have the name of the card whose two prices they reckon."""

from datetime import date

import pytest

from audit.read.blocks.block import Block, BlockKind
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


def test_a_sentence_behind_the_cards_is_no_badge_of_the_one_whose_share_it_names() -> None:
    text = "20 % Rabatt auf alles, was im Garten steht und schon etwas Wetter gesehen hat."

    assert _whose(text, first=False) != "Stuhl Ahorn"


@pytest.mark.parametrize(("text", "name"), [("–20 %", "Stuhl Ahorn"), ("–30 %", "Bank Birke")])
@pytest.mark.parametrize("first", [True, False])
def test_a_short_line_is_the_badge_of_the_card_that_it_reckons(text: str, name: str, first: bool) -> None:  # noqa: FBT001
    assert _whose(text, first=first) == name
