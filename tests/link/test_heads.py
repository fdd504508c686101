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


FAMILIES = KnownNames(
    {
        f"{key}{number}": [f"{name} {variant}" for name in of]
        for key, of in {"P": ("Punktekarte", "Carte à points"), "W": ("Wanderpass", "Passe randonnée")}.items()
        for number, variant in enumerate(("2 Zonen", "5 Zonen", "Ganzes Netz"))
    },
    {
        f"{key}{number}": of
        for key, of in {"P": ["Punktekarte", "Carte à points"], "W": ["Wanderpass", "Passe randonnée"]}.items()
        for number in range(3)
    },
)


def _of_family(words: str, *heads: str, role: Role = Role.ROW) -> str:
    link = below_head(Subject(words, role, context=heads), words, FAMILIES)
    return link.offers[0] if link else ""


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


@pytest.mark.parametrize(
    ("words", "heads", "role"),
    [
        ("5 Zonen", ("Tarife", "Gruppenkarte"), Role.ROW),
        ("Anreise", ("Tarife", "Punktekarte"), Role.ROW),
        ("Rabatt", ("Tarife", "Punktekarten"), Role.ROW),
        ("Ganzes Netz", ("Tarife", "Punktekarte"), Role.MENTION),
    ],
)
def test_no_variant_stands_below_another_head_nor_in_running_text(
    words: str, heads: tuple[str, ...], role: Role
) -> None:
    assert _of_family(words, *heads, role=role) == ""


@pytest.mark.parametrize(
    ("words", "head", "offer"),
    [
        ("5 Zonen", "Punktekarte", "P1"),
        ("5 Zonen", "Wanderpass", "W1"),
        ("Ganzes Netz", "Punktekarten, gültig ein Jahr", "P2"),
        ("5 zones", "Carte à points", "P1"),
        ("Réseau entier", "Cartes à points", "P2"),
        ("2 zones", "Passes randonnée (nouveau)", "W0"),
    ],
)
def test_a_row_says_the_variant_of_the_family_that_its_table_names(words: str, head: str, offer: str) -> None:
    assert _of_family(words, "Tarife", head) == offer


SIZES = KnownNames({"1": ["Skipass 1 Tag"], "6": ["Skipass 6 Tage"], "2": ["Lagerraum 2 m²"], "5": ["Lagerraum 5 m²"]})


@pytest.mark.parametrize(
    ("words", "head", "offer"),
    [
        ("3 Tage Kinder", "Skipass", ""),
        ("6 Tage Kinder", "Hundepass", ""),
        ("4 m² ab 6 Monaten", "Lagerraum", ""),
        ("6 Tage Kinder", "Skipass", "6"),
        ("Enfants 1 jour", "Skipass", "1"),
        ("5 m² ab 6 Monaten", "Lagerraum", "5"),
        ("2 m² from 12 months", "Lagerraum", "2"),
    ],
)
def test_for_whom_and_for_how_long_a_price_is_names_no_other_offer(words: str, head: str, offer: str) -> None:
    link = below_head(Subject(words, Role.ROW, context=("Preise", head)), words, SIZES)

    assert (link.offers[0] if link else "") == offer


@pytest.mark.parametrize(
    ("words", "heads", "offer"),
    [
        ("Hochsaison", ("Preise 2027", "Fossilmuseum"), "4"),
        ("Saison basse (4.3.–28.5.)", ("Prix", "Fossilmuseum"), "4"),
        ("Alta stagione", ("Fossilmuseum", "Prezzi"), "4"),
        ("Low season", ("Fossilmuseum", "Nachtwanderung"), ""),
        ("Low season", ("Fossilmuseum", "Tageskarte"), ""),  # of adults or of children
        ("Saisonkarte", ("Fossilmuseum",), ""),
    ],
)
def test_a_season_alone_is_one_of_what_is_named_right_above_it(words: str, heads: tuple[str, ...], offer: str) -> None:
    assert _below(words, *heads, role=Role.MENTION) == offer
