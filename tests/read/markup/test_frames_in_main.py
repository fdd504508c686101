"""The header and footer of a theme that puts the whole page into its main part."""

import pytest

from audit.model.statement import Role
from tests.read.making import of, page, read

TEXT = "<p>" + "Die Laterne leuchtet weit und lange in der Nacht. " * 12 + "</p>"
BANNER = '<div class="header-banner"><p>Gratis Versand ab CHF 60.-</p></div><nav><a href="/de/">Start</a></nav>'


def test_the_banner_in_the_header_of_the_page_is_said_of_the_shop() -> None:
    document = read(page(f'<header id="header">{BANNER}</header><section><h1>Kundenkarte</h1>{TEXT}</section>'))

    assert {s.subject.role for s in of(document, "free_shipping_from")} == {Role.SHOP}


@pytest.mark.parametrize("frame", ['<header class="intro">', '<header id="intro">'])
def test_the_header_of_a_section_is_part_of_its_text(frame: str) -> None:
    document = read(page(f"{frame}<h1>Laterne Nord</h1><p>Jetzt CHF 49.90</p></header>{TEXT}"))

    assert {s.term.value for s in of(document, "price")} == {"49.90 CHF"}


def test_what_a_footer_in_the_main_part_asks_of_readers_is_no_offer() -> None:
    footer = '<footer id="footer"><p>Newsletter: CHF 9.90 sparen</p></footer>'
    document = read(page(f"<h1>Laterne Nord</h1><p>CHF 49.90</p>{TEXT}{footer}"))

    assert {s.subject.role for s in of(document, "saving")} <= {Role.SHOP, Role.MENTION}
