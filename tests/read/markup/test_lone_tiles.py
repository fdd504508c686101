"""A single tile on the page of another product: its price is told of the product that it leads to."""

import pytest

from audit.model.statement import Role
from tests.read.making import HOST, of, page, read

PAGE = f"{HOST}/de/laternen/mond/"
OWN = '<h1>Laterne Mond</h1><div class="buy"><p>CHF 49.90 inkl. MWST</p><p>Artikelnummer: LW-1010</p></div>'
PICTURE = '<img src="/b.jpg" alt="Docht 3 m">'


def tile(link: str = "/de/laternen/docht-3-m/") -> str:
    return (
        f'<div class="product-card"><a href="{link}"><div>{PICTURE}</div><div class="h6">Docht 3 m</div></a>'
        "<div><span>CHF 8.50</span></div></div>"
    )


def tiles(heading: str, shown: str) -> set[tuple[str, str, str]]:
    section = f"<section><h2>{heading}</h2><div class='row'><div class='col'>{shown}</div></div></section>"
    document = read(page(OWN + section), address=PAGE)
    told = of(document, "price")
    return {(s.subject.name, s.term.value, s.subject.link) for s in told if s.subject.role is Role.TILE}


@pytest.mark.parametrize("heading", ["Schön damit", "Pour un bel effet", "Da provare insieme", "Why not try"])
def test_a_lone_tile_tells_of_the_product_that_it_leads_to(heading: str) -> None:
    assert tiles(heading, tile()) == {("Docht 3 m", "8.50 CHF", f"{HOST}/de/laternen/docht-3-m/")}


def test_it_may_hold_a_link_into_the_basket() -> None:
    shown = tile().replace("</span></div>", '</span></div><a href="/de/korb/?add=7">In den Warenkorb</a>')

    assert tiles("Schön damit", shown) == {("Docht 3 m", "8.50 CHF", f"{HOST}/de/laternen/docht-3-m/")}


@pytest.mark.parametrize(
    "shown",
    [
        tile("/de/hilfe/docht/"),  # leads to no sister of the page
        tile("/de/laternen/mond/"),  # leads to the page itself
        tile().replace("product-card", "hint"),  # called no card
        '<div class="box"><p>Docht 3 m</p><p>CHF 8.50, <a href="/de/laternen/pflege/">Pflege</a></p></div>',
        tile().replace("</span></div>", '</span></div><a href="/de/laternen/pflege/">Pflege</a>'),  # leads to two
        '<div class="box"><p>Jahresservice</p><p>CHF 8.50</p><a href="/de/laternen/alle/">Alle Laternen</a></div>',
    ],
)
def test_other_boxes_are_no_tiles(shown: str) -> None:
    assert not tiles("Schön damit", shown)
