"""What is left unread can state nothing: counters, menus, names far from any value."""

import pytest

from audit.read.blocks.block import Block, BlockKind, Mark, MarkKind
from audit.read.pages.telling import telling

_LOCALE = "de-CH"


@pytest.mark.parametrize("text", ["(36)", "4.5", "1 / 12", "Kontakt", "Modell A-6971", "+41 44 000"])
def test_what_can_state_nothing_is_left_out(text: str) -> None:
    assert telling([Block(text)], _LOCALE) == ()


@pytest.mark.parametrize(
    ("label", "text"), [("Gehäusedicke", "1.20"), ("Farbe", "Moosgrün"), ("EU", "42"), ("Bewertung", "4.25")]
)
def test_a_property_of_which_no_language_knows_a_word_is_left_out(label: str, text: str) -> None:
    assert telling([Block(text, kind=BlockKind.CELL, labels=(label,))], _LOCALE) == ()


@pytest.mark.parametrize(
    "text",
    [
        "CHF 49.90",
        "49.–",
        "-20 %",
        "bis 31.8.",
        "am 3. Juni",
        "Ausverkauft",
        "Versandkostenfrei",
        "2-3 Werktage",
        "-,99",
    ],
)
def test_what_can_state_something_is_read(text: str) -> None:
    assert telling([Block(text)], _LOCALE) == (0,)


@pytest.mark.parametrize(
    "block",
    [
        Block("24", kind=BlockKind.CELL, labels=("Laufzeit (Monate)",)),
        Block("keine", kind=BlockKind.CELL, labels=("Aktivierungsgebühr",)),
        Block("49.90", marks=(Mark(0, 5, MarkKind.PRICE),)),
        Block("8.00", kind=BlockKind.CELL, labels=("Erwachsene", "Kabine"), table=1),
    ],
    ids=["value under a head", "word under a head", "marked as a price", "amount under a name"],
)
def test_what_its_surroundings_make_a_value_is_read(block: Block) -> None:
    assert telling([block], _LOCALE) == (0,)


def test_the_lines_around_a_value_are_kept_because_they_may_name_its_offer() -> None:
    blocks = [Block(f"Zeile {letter}") for letter in "abcdefgh"]
    blocks += [Block("(12)"), Block("Laterne Mond"), Block("CHF 49.90"), *(Block(f"Zeile {c}") for c in "xyz")]

    assert telling(blocks, _LOCALE) == (4, 5, 6, 7, 9, 10, 11, 12)
