"""Tiles of mails that lead to pages of something else, and places that campaigns lead to: names go before addresses."""

from dataclasses import replace

import pytest

from audit.link.offers import link_documents
from audit.model.capture import Document, Form
from audit.model.notation import parse
from audit.model.statement import Role, Statement, Subject
from tests.link.test_offers import SITE, link, page, product, record

BIKES = record("C-1", "Lake & Bike", "price 255 EUR", "list_price 300 EUR")
EARLY = record("C-2", "Early Bird", "discount 15%")
AUTUMN = record("C-3", "Autumn Lake", "discount 25%")


def _said(subject: Subject, *terms: str) -> tuple[Statement, ...]:
    return tuple(replace(parse(f"site: {subject.name} {term}"), subject=subject) for term in terms)


def _mail(subject: Subject, *terms: str) -> Document:
    return page("/mails/1.eml", subject, said=_said(subject, *terms), form=Form.MAIL)


OFFERS = page("/offers/", Subject("Early Bird", Role.MAIN))


@pytest.mark.parametrize("variant", ["", "Riverside"])
def test_a_tile_with_name_and_terms_of_a_campaign_is_its_own_wherever_it_leads(variant: str) -> None:
    tile = Subject("Lake & Bike", Role.TILE, variant=variant, link=f"{SITE}/offers/")
    cottage = product("R-1", "Riverside Cottage")

    linked = link(_mail(tile, "price 255 EUR", "discount 20%"), tile, [BIKES, EARLY, cottage], OFFERS)

    assert linked.offers == ("C-1",)


def test_with_other_terms_the_name_above_a_thing_tells_nothing_of_it() -> None:
    tile = Subject("Lake & Bike", Role.TILE, variant="Riverside Cottage", link=f"{SITE}/offers/")
    cottage = product("R-1", "Riverside Cottage")

    linked = link(_mail(tile, "price 80 EUR"), tile, [BIKES, EARLY, cottage], OFFERS)

    assert not {"C-1", "C-2"} & set(linked.offers)


def test_a_place_that_a_campaign_leads_to_gives_it_no_second_name() -> None:
    teaser = Subject("Autumn Lake", Role.MAIN, link=f"{SITE}/riverside/")
    news = _mail(teaser, "discount 25%")
    village = page("/riverside/", Subject("Riverside", Role.MAIN))
    other = Subject("Riverside", Role.MENTION)
    elsewhere = page("/bikes/", other)

    links = link_documents([news, village, elsewhere], [AUTUMN, EARLY])

    assert "C-3" not in links.of["site", elsewhere.key, other].offers


def test_a_page_that_is_called_like_its_campaign_gives_it_that_name() -> None:
    teaser = Subject("Autumn Lake", Role.MAIN, link=f"{SITE}/lake/")
    news = _mail(teaser, "discount 25%")
    landing = page("/lake/", Subject("Lake in autumn colours", Role.MAIN))
    other = Subject("Lake in autumn colours", Role.MENTION)
    elsewhere = page("/bikes/", other)

    links = link_documents([news, landing, elsewhere], [AUTUMN, EARLY])

    assert links.of["site", elsewhere.key, other].offers == ("C-3",)


def test_a_row_of_a_thing_for_some_customers_keeps_them() -> None:
    course = product("K-1", "Evening Course", "price 255 EUR")
    row = Subject("Evening Course", Role.ROW, variant="students and seniors")
    named = link(page("/evening/", row, said=_said(row, "price 255 EUR")), row, [course, EARLY])

    assert "its text begins with the name" not in named.reasons


CHECKS = [product("K-1", "Brake check"), product("K-2", "Battery test"), product("K-3", "Tyre care")]


def test_a_page_that_lists_several_things_is_about_none_of_them() -> None:
    title, rows = Subject("Book a check", Role.MAIN), (Subject("Brake check", Role.ROW), Subject("Tyre care", Role.ROW))

    assert not {"K-1", "K-2", "K-3"} & set(link(page("/book/", title, *rows), title, CHECKS).offers)


def test_a_page_about_one_thing_may_name_it_in_short_and_list_others() -> None:
    title, rows = Subject("Brake check", Role.MAIN), (Subject("Brake check", Role.ROW), Subject("Tyre care", Role.ROW))

    assert link(page("/brakes/", title, *rows), title, CHECKS).offers == ("K-1",)


def test_a_page_that_is_called_like_all_that_it_lists_is_about_all_of_them() -> None:
    plans = [product(f"A-{size}", f"Lakeside Bike Plan {size}") for size in "SML"]
    title, rows = Subject("Lakeside Bike Plan", Role.MAIN), [Subject(plan.name, Role.ROW) for plan in plans]

    assert set(link(page("/plans/", title, *rows), title, [*plans, *CHECKS]).offers) == {"A-L", "A-M", "A-S"}
