"""Groups of customers are named together with the head above them."""

import pytest

from audit.link.heads import below_head
from audit.link.names import KnownNames
from audit.model.statement import Role, Subject

NAMES = KnownNames(
    {
        "1": ["Tageskarte Erwachsene", "Day ticket adults"],
        "2": ["Tageskarte Kinder", "Day ticket children"],
        "3": ["Saisonkarte Erwachsene", "Season pass adults"],
        "4": ["Fossilmuseum"],
    }
)


def _below(words: str, *heads: str, role: Role = Role.ROW) -> str:
    link = below_head(Subject(words, role, context=heads), words, NAMES)
    return link.offers[0] if link else ""


@pytest.mark.parametrize(
    ("words", "heads"),
    [
        ("Preis", ("Tickets", "Tageskarte")),
        ("Schlittenmiete", ("Tickets", "Tageskarte")),
        ("Erwachsene", ("Fossilmuseum",)),
        ("Erwachsene", ("Nachtwanderung",)),
    ],
)
def test_other_words_and_other_heads_name_nothing(words: str, heads: tuple[str, ...]) -> None:
    assert _below(words, *heads) == ""


def test_what_a_page_is_about_is_no_group_below_its_head() -> None:
    assert _below("Erwachsene", "Tageskarte", role=Role.MAIN) == ""


@pytest.mark.parametrize(
    ("words", "heads", "offer"),
    [
        ("Erwachsene", ("Tickets", "Tageskarte"), "1"),
        ("Kinder (6–15 Jahre)", ("Tickets", "Tageskarte"), "2"),
        ("Adults Main season", ("Tickets", "Day ticket"), "1"),
        ("Adults", ("Tickets", "Season pass"), "3"),
        ("Adults", ("Season pass", "In a table"), "3"),
    ],
)
def test_head_and_group_name_an_offer_whatever_the_season(words: str, heads: tuple[str, ...], offer: str) -> None:
    assert _below(words, *heads) == offer
