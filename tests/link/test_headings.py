"""What stands by the way under the heading of a campaign, and the company's name in titles."""

from dataclasses import replace

import pytest

from audit.link.signature import Signature
from audit.model.notation import parse
from audit.model.record import Record
from audit.model.statement import Role, Subject
from tests.link.test_offers import link, page, product, record

DAY = product("MO-1", "Tageskarte Erwachsene Moosbad")
OTHER = product("RI-1", "Tageskarte Erwachsene Riedbad")
PASS = product("MO-5", "Elferpass Moosbad")


def _campaign(name: str, *members: str) -> Record:
    made = record("C-7", name, "discount 15%")
    return Record(
        made.source,
        made.kind,
        made.rank,
        made.key,
        made.name,
        made.subject,
        statements=made.statements,
        members=members,
    )


def _under(heading: str, words: str, campaign: Record, **more: str) -> tuple[tuple[str, ...], bool]:
    subject = Subject(words, Role.MENTION, context=("Preistafel", heading), **more)  # type: ignore[arg-type]  # a link
    found = link(page("/tafel/", subject), subject, [DAY, OTHER, PASS, campaign])
    return found.offers, found.about


CAMPAIGN = _campaign("Dienstag ab 60 Moosbad", "MO-1")


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Dienstag ab 60 Moosbad", "Elferpass"),  # another thing
        ("Dienstag ab 60 Riedbad", "Tageskarte"),
        ("Moosbad", "Tageskarte"),
        ("Dienstag ab 60 im Moosbad und im Riedbad", "Tageskarte"),
    ],
)
def test_another_thing_or_heading_is_not_the_campaign_s(heading: str, words: str) -> None:
    assert "C-7" not in _under(heading, words, CAMPAIGN)[0]


@pytest.mark.parametrize("heading", ["Dienstag ab 60 Moosbad", "Dienstag ab 60 im Moosbad"])
def test_words_that_are_part_of_the_one_thing_that_a_campaign_covers_are_the_campaign_s(heading: str) -> None:
    assert _under(heading, "Tageskarte", CAMPAIGN) == (("C-7",), True)


@pytest.mark.parametrize("words", ["12–25 ans", "16 bis 25 Jahre", "Nur für Neukunden"])
def test_a_group_of_customers_under_the_heading_of_a_campaign_is_spoken_of_by_the_campaign(words: str) -> None:
    assert _under("Dienstag ab 60 Moosbad", words, CAMPAIGN)[0] == ("C-7",)


@pytest.mark.parametrize("heading", ["Unsere Preise", "Tageskarte Erwachsene Moosbad"])
def test_a_group_of_customers_under_another_heading_is_not_the_campaign_s(heading: str) -> None:
    assert _under(heading, "12–25 ans", CAMPAIGN)[0] != ("C-7",)


def test_words_for_one_of_several_things_or_with_a_link_of_their_own_keep_their_variant() -> None:
    several = _campaign("Moostage", "MO-1", "MO-5")

    assert _under("Moostage", "Elferpass", several) == (("C-7",), False)
    assert not _under("Dienstag ab 60 Moosbad", "Tageskarte", CAMPAIGN, link="https://www.moosbad.example/ab-60/")[1]


@pytest.mark.parametrize("title", ["Karten für das Riedbad | Ticketshop Mooser Bäder", "Mooser Bäder: Riedbad"])
def test_the_company_in_a_title_tells_no_namesakes_apart(title: str) -> None:
    baths = [product("M", "Tageskarte Kind Mooser Bad"), product("R", "Tageskarte Kind Riedbad")]
    subject = Subject("Tageskarte Kind", Role.ROW, context=(title,))

    found = link(page("/karten/", subject), subject, baths, company="Mooser Bäder GmbH")

    assert found.offers == ("R",)


@pytest.mark.parametrize(
    ("company", "title"),
    [
        ("Quellwerk AG", "Abos | Quellwerk"),  # one word may be part of the names of offers
        ("Mooser Bäder GmbH", "Karten für das Moosbad"),
        ("Mooser Bäder GmbH", "Was die Mooser Bäder kosten"),
        ("", "Abos | Quellwerk"),
    ],
)
def test_other_titles_stay_as_they_are(company: str, title: str) -> None:
    assert Signature(company).without(title) == title


@pytest.mark.parametrize(
    "company",
    ["Mooser Bäder GmbH", "Mooser Bäder GmbH & Co. KG", "Mooser Bäder AG", "mooser bäder", "Mooser Bäder s.r.l."],
)
def test_a_company_is_known_without_its_legal_form(company: str) -> None:
    assert Signature(company).without("Riedbad – Mooser Bäder") == "Riedbad"


@pytest.mark.parametrize(
    ("words", "heading"),
    [("Tageskarte", "Moosbad"), ("Tageskarte Erwachsene", "Unsere Bäder"), ("Tageskarte Familien", "Moosbad")],
)
def test_words_of_trade_are_short_for_nothing(words: str, heading: str) -> None:
    subject = Subject(words, Role.ROW, context=(heading,))

    assert link(page("/x/", subject), subject, [DAY, OTHER]).offers not in {("MO-1",), ("RI-1",)}


def test_several_words_of_trade_are_short_for_the_name_whose_rest_stands_above_them() -> None:
    subject = Subject("Tageskarte Erwachsene", Role.ROW, context=("Eintritt Riedbad",))

    assert link(page("/x/", subject), subject, [DAY, OTHER]).offers == ("RI-1",)


def test_of_namesakes_the_one_whose_whole_name_stands_above_is_meant() -> None:
    names = ("Familien-Tageskarte", "Abendkarte", "Elferpass", "Saunazuschlag", "Tageskarte Kind")
    baths = [product(f"{n[0]}-{bath}", f"{n} {bath}") for bath in ("Moosbad", "Riedbad", "Seebad") for n in names]
    above = Subject("Familien-Tageskarte", Role.ROW, context=("Karten für das Riedbad",))
    nowhere = Subject("Familien-Tageskarte", Role.ROW, context=("Karten für alle Bäder",))

    assert link(page("/riedbad/", above), above, baths).offers == ("F-Riedbad",)
    assert len(link(page("/karten/", nowhere), nowhere, baths).offers) != 1


@pytest.mark.parametrize(
    ("words", "offers"),
    [
        ("«Moostage» die Tageskarte Erwachsene Moosbad", ("C-7",)),
        ("Aktion Moostage: Tageskarte Erwachsene Moosbad und Elferpass Moosbad", ("C-7",)),
        ("«Moostage» die Tageskarte Erwachsene Riedbad", ()),  # which it does not cover
    ],
)
def test_a_campaign_named_together_with_what_it_covers_is_meant(words: str, offers: tuple[str, ...]) -> None:
    several = _campaign("Moostage", "MO-1", "MO-5")
    found = _under("Unser Bad", words, several)[0]

    assert (found if "C-7" in found else ()) == offers


@pytest.mark.parametrize(("lead", "offer"), [("Moostage", "C-7"), ("Riedtage", "MO-1"), ("Elferpass Moosbad", "MO-1")])
def test_what_begins_with_the_name_of_a_campaign_speaks_of_it_where_it_covers_what_it_names(
    lead: str, offer: str
) -> None:
    subject = Subject(DAY.name, Role.MENTION, lead=lead)
    campaigns = [_campaign("Moostage", "MO-1"), record("C-8", "Riedtage", "discount 10%")]

    assert link(page("/tage/", subject), subject, [DAY, PASS, *campaigns]).offers == (offer,)


@pytest.mark.parametrize(
    ("heading", "term", "offer"),
    [
        ("Moostage", "discount 15%", "C-7"),
        ("Moostage", "discount 20%", ""),  # of which the campaign knows nothing
        ("Unsere Aktionen", "discount 15%", ""),
        ("Tageskarte Erwachsene Moosbad", "discount 15%", ""),  # a thing, and no campaign
    ],
)
def test_a_thing_by_another_name_below_its_campaign_s_name_has_the_campaign_s_terms(
    heading: str, term: str, offer: str
) -> None:
    subject = Subject("Badeeintritt", Role.MENTION, context=("Angebote", heading))
    said = replace(parse(f"site: Badeeintritt {term}"), subject=subject)

    found = link(page("/angebote/", subject, said=(said,)), subject, [DAY, OTHER, PASS, _campaign("Moostage", "MO-1")])

    assert ("C-7" in found.offers) is bool(offer)
