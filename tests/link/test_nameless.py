"""Words that name no offer by themselves: sizes, grades, countries, and a promise with a code in it."""

from dataclasses import replace

import pytest

from audit.link.offers import link_documents
from audit.model.capture import Form
from audit.model.statement import Role, Subject
from tests.link.test_offers import link, page, product, record

SIZES = [
    product("B-M", "Farnholm Hundebett", variant="Medium"),
    product("B-L", "Farnholm Hundebett", variant="Large"),
]


def test_a_size_alone_names_nothing_that_two_documents_share() -> None:
    size = Subject("Medium", Role.MENTION)
    plan = page("/brief-1/", Subject("Tierarzt-Abo", Role.MAIN), size)
    rug = page("/brief-2/", Subject("Teppiche", Role.MAIN), size)

    links = link_documents([plan, rug], [])

    assert links.of["site", plan.key, size].offers != links.of["site", rug.key, size].offers


@pytest.mark.parametrize(
    "words",
    [
        "Preis pro Stück (Selbstabholung)", "Prix par oreille", "Prezzo al pezzo", "Price per pair",
        "Preis Paar (privat)", "Schweiz", "Allemagne",
    ],
)  # fmt: skip
def test_the_label_of_a_price_or_a_country_is_no_offer_that_two_pages_share(words: str) -> None:
    label = Subject(words, Role.MENTION)
    plan = page("/kajak/", Subject("Kajak Luv", Role.MAIN), label)
    rug = page("/kanu/", Subject("Kanu Lee", Role.MAIN), label)

    links = link_documents([plan, rug], [])

    assert links.of["site", plan.key, label].offers != links.of["site", rug.key, label].offers


def test_an_offer_that_is_called_like_a_country_stays_one() -> None:
    roaming = record("R-1", "Schweiz")
    subject = Subject("Schweiz", Role.ROW)

    assert link(page("/roaming/", Subject("Roaming", Role.MAIN), subject), subject, [roaming]).offers == ("R-1",)


def test_a_size_below_the_name_of_its_thing_is_the_variant() -> None:
    bed, size = Subject("Farnholm Hundebett", Role.MAIN), Subject("Large", Role.MENTION)

    assert link(page("/brief/", bed, size), size, SIZES).offers == ("B-L",)


def test_a_country_alone_is_no_short_form_of_a_campaign() -> None:
    swiss = record("C-9", "Laternenwoche Schweiz")
    subject = Subject("Bestellungen aus der Schweiz", Role.MAIN)

    assert "C-9" not in link(page("/hilfe/", subject), subject, [swiss]).offers


def test_words_that_hold_the_code_of_a_campaign_speak_of_it() -> None:
    coded = record("C-8", "Novemberwoche", "voucher_code NOV20")
    subject = Subject("20 % auf alles mit dem Code NOV20", Role.ROW)
    leaflet = replace(page("/prospekt.pdf", subject), form=Form.PRINT)

    assert link(leaflet, subject, [coded]).offers == ("C-8",)


@pytest.mark.parametrize(
    "words",
    [
        "Kinder von 6 bis 11 Jahren", "Children aged 6 to 11", "Erwachsene ab 16 Jahren", "Enfants âgés de 6 à 11 ans",
        "Kinder im Alter von 6 bis 11 Jahren",
    ],
)  # fmt: skip
def test_an_age_group_is_no_short_form_of_a_campaign(words: str) -> None:
    weeks = record("C-7", "Kinderwochen im Herbst")
    subject = Subject(words, Role.ROW)
    stay = page("/familie/", Subject("Familienzeit am See", Role.MAIN), subject)

    assert "C-7" not in link(stay, subject, [weeks]).offers
