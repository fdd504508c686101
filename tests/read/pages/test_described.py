"""A description for search engines calls the page's own offer by its kind."""

import pytest

from audit.model.statement import Layer, Role
from tests.read.making import of, page, read


def described(heading: str, description: str, year: str = "an") -> set[tuple[Role, str]]:
    """Role and value of the prices in the description of a page."""
    head = f'<meta name="description" content="{description}">'
    text = f"<h1>{heading}</h1><p>{heading} : 12 CHF/{year}</p><p>{'Le chemin du lac est long et calme. ' * 12}</p>"
    found = of(read(page(text, head, title=f"{heading} | Lindwerk")), "price")
    return {(s.subject.role, s.term.value) for s in found if s.where.layer is Layer.META}


@pytest.mark.parametrize(
    ("heading", "description"),
    [
        ("Carte Chemin", "La carte de fidélité Lindwerk à 10 CHF par an : points et invitations."),
        ("Moon Card", "The loyalty card at 10 CHF a year: points and invitations."),
        ("Tessera Lago", "La tessera di Lindwerk a 10 CHF all'anno: punti e inviti."),
    ],
)
def test_the_kind_of_thing_that_the_page_is_about_is_that_thing(heading: str, description: str) -> None:
    assert described(heading, description) == {(Role.MAIN, "10 CHF/P1Y")}


def test_another_thing_of_a_kind_is_none_of_it() -> None:
    prices = described("Carte Chemin", "La carte Sommet à 10 CHF par an : points et invitations.")

    assert Role.MAIN not in {role for role, _ in prices}


def test_a_thing_for_what_the_page_is_about_is_none_of_it() -> None:
    prices = described("Carte Chemin", "Un étui pour carte à 10 CHF par an, gravé à la main.")

    assert Role.MAIN not in {role for role, _ in prices}
