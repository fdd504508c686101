"""Bars over every page, skip links, footers and drawers: what they say changes nothing in what a page says."""

import pytest

from audit.model.statement import Role, Statement
from tests.read.making import HOST, of, read

BAR = '<div class="announcement-bar"><p>Zweite Lampe mit 40 % Rabatt bis 30. Juni 2026</p></div>'
SKIP = '<a href="#inhalt">Zum Inhalt</a>'
DRAWER = "<cart-drawer><h2>Der Wagen ist leer</h2><div><span>Total</span> <p>CHF 0.00</p></div></cart-drawer>"
FOOT = '<footer><p>Mehr über <a href="/de/lieferung/">Lieferung</a> finden Sie hier.</p></footer>'


def site(main: str, above: str = "", below: str = "") -> str:
    return (
        '<!doctype html><html lang="de-CH"><head><title>Lernende – Lindwerk</title></head><body>'
        f'{above}<main id="inhalt">{main}</main>{below}</body></html>'
    )


def of_main(found: list[Statement]) -> dict[str, str]:
    return {s.term.value: s.subject.name for s in found if s.subject.role is Role.MAIN}


MAIN = "<h1>Lernende</h1><p>Mit gültigem Ausweis gibt es 15 % Rabatt auf alle Laternen, bis 31. Dezember 2026.</p>"


def test_a_link_that_skips_the_menu_leads_nowhere() -> None:
    found = of(read(site(MAIN, above=SKIP + BAR)), "discount")

    assert {s.subject.link for s in found} == {""}


def test_the_links_at_the_foot_lead_no_section_anywhere() -> None:
    found = of(read(site(MAIN, below=FOOT)), "discount")

    assert [s.subject.link for s in found] == [""]


def test_the_one_link_of_a_section_still_leads_there() -> None:
    teaser = '<p>Laterne Nord mit 20 % Rabatt, zur <a href="/de/nord/">Laterne</a>.</p>'

    found = of(read(site(f"{MAIN}<h2>Auch neu</h2>{teaser}", above=SKIP)), "discount")

    assert f"{HOST}/de/nord/" in {s.subject.link for s in found}


@pytest.mark.parametrize("above", ["", BAR, DRAWER, BAR + DRAWER, SKIP + BAR + DRAWER])
def test_a_page_says_the_same_whatever_stands_over_it(above: str) -> None:
    document = read(site(MAIN, above=above))

    assert of_main(of(document, "discount")) == {"15%": "Lernende"}
    assert of_main(of(document, "valid_through")) == {"2026-12-31": "Lernende"}


def test_a_bar_promises_what_it_names() -> None:
    found = [s for s in of(read(site(MAIN, above=BAR)), "discount") if s.term.value == "40%"]

    assert [(s.subject.name, s.subject.role) for s in found] == [("Zweite Lampe", Role.MENTION)]


@pytest.mark.parametrize("tag", ["cart-drawer", "mini-cart", "cart-preview"])
def test_what_the_author_calls_a_basket_by_its_tag_states_nothing(tag: str) -> None:
    document = read(site(MAIN, above=f"<{tag}><p>Total CHF 0.00</p></{tag}>"))

    assert not of(document, "price")


def test_a_custom_element_with_another_name_is_read() -> None:
    document = read(site("<h1>Laterne Nord</h1><product-info><p>Jetzt CHF 20.50</p></product-info>"))

    assert [s.term.value for s in of(document, "price")] == ["20.50 CHF"]
