"""Texts that begin with the name of an offer and a colon speak of it."""

from audit.model.capture import Form
from audit.model.statement import Role, Subject
from tests.link.test_offers import SITE, link, page, product, record


def test_what_begins_with_the_name_of_an_offer_speaks_of_it_under_any_heading() -> None:
    plans = [record("A-1", "Herbstaktion"), product("M1", "Mond-Abo")]
    led = Subject("Noch unsicher?", Role.ROW, context=("Start", "Noch unsicher?"), lead="Herbstaktion")

    assert link(page("https://a.example/start", led), led, plans).offers == ("A-1",)


def test_a_post_that_begins_with_the_name_of_an_offer_leads_to_its_page_but_a_paragraph_of_a_page_does_not() -> None:
    plans = [record("A-1", "Herbstaktion"), product("M1", "Mond-Abo")]
    led = Subject("", Role.MAIN, lead="Herbstaktion", link=f"{SITE}/ernte/")
    post = page("/post/1", led, form=Form.POST)
    part = Subject("Noch unsicher?", Role.ROW, context=("Start",), lead="Herbstaktion")
    about = Subject("Erntezeit", Role.MAIN)

    assert link(page("/ernte/", about), about, plans, post).offers == ("A-1",)
    assert link(page("/ernte/", part, about), about, plans).offers != ("A-1",)


def test_a_name_of_its_own_goes_before_the_words_that_a_text_begins_with() -> None:
    plans = [record("A-1", "Herbstaktion"), product("M1", "Mond-Abo")]
    named = Subject("Mond-Abo", Role.MENTION, context=("Start",), lead="Herbstaktion")

    assert link(page("https://a.example/start", named), named, plans).offers == ("M1",)


SCHOOL = "Reitschule Ulmtal"
FREE = Subject("Probestunde", Role.MENTION, context=(SCHOOL, "Schnuppern"), lead="Schnupperwochen")


def test_what_begins_with_the_short_name_of_a_campaign_whose_rest_stands_above_speaks_of_it() -> None:
    plans = [record("A-1", "Schnupperwochen Reitschule"), product("R1", "Reitstunde Gruppe")]

    assert link(page("/reiten/", FREE), FREE, plans).offers == ("A-1",)


def test_a_short_name_whose_rest_stands_nowhere_or_that_two_campaigns_bear_leads_to_none() -> None:
    other = [record("A-1", "Schnupperwochen Kochschule")]
    two = [record("A-1", "Schnupperwochen Reitschule"), record("A-2", "Schnupperwochen Reitschule Ulmtal")]
    thing = [product("R1", "Schnupperwochen Reitschule")]

    assert all(link(page("/reiten/", FREE), FREE, plans).offers == ("probestunde",) for plans in (other, two, thing))


def test_a_thing_that_a_record_knows_is_no_campaign_s_whatever_its_text_begins_with() -> None:
    plans = [record("A-1", "Schnupperwochen Reitschule"), product("R1", "Probestunde")]

    assert link(page("/reiten/", FREE), FREE, plans).offers == ("R1",)
