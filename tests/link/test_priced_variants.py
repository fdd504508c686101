"""Variants of one offer that its record prices, said by their name alone."""

from dataclasses import replace

import pytest

from audit.link.offers import link_documents
from audit.model.notation import parse
from audit.model.record import Record
from audit.model.statement import Role, Subject
from tests.link.test_offers import link, page, product

LINE = Subject("Ferry Alsund – Marnby", Role.MAIN)
VARIANTS = ("Éco", "Deck", "Cabin")


def line(key: str, name: str, *variants: str) -> Record:
    prices = tuple(parse(f"plan: {key} price {20 + n} EUR [variant={v}; record]") for n, v in enumerate(variants))
    return replace(product(key, name), statements=prices)


def energy(key: str, name: str, *variants: str) -> Record:
    prices = tuple(
        parse(f"plan: {key} unit_price 0.{30 + n} EUR/1 kWh [variant={v}; record]") for n, v in enumerate(variants)
    )
    return replace(product(key, name), statements=prices)


FERRY = line("F-1", "Alsund – Marnby", *VARIANTS)


@pytest.mark.parametrize("words", ["Deck", "Eco", "CABIN"])
@pytest.mark.parametrize("role", [Role.ROW, Role.MENTION])
def test_a_variant_on_record_is_that_of_what_the_page_is_about(words: str, role: Role) -> None:
    subject = Subject(words, role)

    assert link(page("/alsund/", LINE, subject), subject, [FERRY]).offers == ("F-1",)


def test_each_page_has_its_own() -> None:
    other, deck = Subject("Ferry Alsund – Tolvik", Role.MAIN), Subject("Deck", Role.ROW)
    here, there = page("/marnby/", LINE, deck), page("/tolvik/", other, deck)
    links = link_documents([here, there], [FERRY, line("F-2", "Alsund – Tolvik", *VARIANTS)])

    assert [links.of["site", one.key, deck].offers for one in (here, there)] == [("F-1",), ("F-2",)]


@pytest.mark.parametrize(
    ("words", "records"),
    [
        ("Terrace", (FERRY,)),  # no variant on record
        ("Deck", (line("F-1", "Alsund – Marnby", "Deck"),)),  # the only price has a name, and tells nothing apart
        ("Deck", (FERRY, product("P-9", "Deck"))),  # a thing that is called so
        ("Deck chair", (FERRY,)),
    ],
)
def test_other_words_stay_what_they_are(words: str, records: tuple[Record, ...]) -> None:
    subject = Subject(words, Role.ROW)

    assert link(page("/alsund/", LINE, subject), subject, list(records)).offers != ("F-1",)


def test_a_page_about_nothing_on_record_lends_nothing() -> None:
    subject = Subject("Deck", Role.ROW)

    assert link(page("/fares/", Subject("All our fares", Role.MAIN), subject), subject, [FERRY]).offers != ("F-1",)


def test_what_a_unit_of_energy_costs_is_priced_too() -> None:
    main, slow = Subject("Tariff Dune", Role.MAIN), Subject("Slow", Role.MENTION)
    records = [energy("T-1", "Tariff Dune", "Slow", "Fast"), energy("T-2", "Tariff Reef", "Slow", "Fast")]

    assert link(page("/dune/", main, slow), slow, records).offers == ("T-1",)


def test_what_several_offers_have_as_a_variant_is_no_offer_of_its_own() -> None:
    main, slow = Subject("Questions about all tariffs", Role.MAIN), Subject("Slow", Role.MENTION)
    tariffs = [energy("T-1", "Tariff Dune", "Slow", "Fast"), energy("T-2", "Tariff Reef", "Slow", "Fast")]

    assert link(page("/questions/", main, slow), slow, tariffs).offers == ()
    assert link(page("/questions/", main, slow), slow, tariffs[:1]).offers == ("slow",)  # of one only, and it is open
    assert link(page("/questions/", main, slow), slow, [*tariffs, product("P-1", "Slow")]).offers == ("P-1",)


@pytest.mark.parametrize("words", ["children (3–15)", "Children", "child"])
def test_a_group_below_a_section_is_the_variant_of_what_the_section_names(words: str) -> None:
    tickets = [line("D-1", "Day ticket", "Adult", "Child"), line("S-1", "Season pass", "Adult", "Child")]
    subject = Subject(words, Role.MENTION, context=("Prices", "Day ticket"))

    assert link(page("/prices/", Subject("Prices", Role.MAIN), subject), subject, tickets).offers == ("D-1",)

    row = Subject("Day ticket", Role.ROW, variant=words)
    assert link(page("/prices/", Subject("Prices", Role.MAIN), row), row, tickets).offers == ("D-1",)


@pytest.mark.parametrize(
    ("words", "context"),
    [("children", ("Prices", "Swimming")), ("seniors", ("Prices", "Day ticket")), ("children's boat", ("Day ticket",))],
)
def test_other_groups_and_sections_are_no_variants(words: str, context: tuple[str, ...]) -> None:
    tickets = [line("D-1", "Day ticket", "Adult", "Child"), line("S-1", "Season pass", "Adult", "Child")]
    subject = Subject(words, Role.MENTION, context=context)

    assert link(page("/prices/", Subject("Prices", Role.MAIN), subject), subject, tickets).offers not in {
        ("D-1",), ("S-1",),
    }  # fmt: skip


RINK = line("R-1", "Ice rink", "peak", "off-peak")
YOUNG = replace(
    RINK, statements=(*RINK.statements, parse("plan: R-1 price 9 EUR [audience=Youth; record]"))
)  # fmt: skip


@pytest.mark.parametrize(
    "words", ["Ice rink Peak", "Ice rink Off-peak", "Ice rink Adult peak", "Ice rink Adults off-peak"]
)
def test_a_row_and_its_column_are_an_offer_and_its_variant(words: str) -> None:
    row = Subject(words, Role.ROW)
    records = [RINK, product("P-9", "Off-Peak Adult"), line("C-1", "Curling lane", "peak", "off-peak")]

    assert link(page("/prices/", Subject("Prices", Role.MAIN), row), row, records).offers == ("R-1",)


@pytest.mark.parametrize("words", ["Ice rink Junior", "Ice rink Children", "Ice rink Jugendliche"])
def test_customers_with_a_price_on_record_end_a_row_as_well(words: str) -> None:
    row = Subject(words, Role.ROW)

    assert link(page("/prices/", Subject("Prices", Role.MAIN), row), row, [YOUNG]).offers == ("R-1",)


@pytest.mark.parametrize("words", ["Ice rink, 3 hours Peak", "Ice rink party peak", "Roof rink Peak"])
def test_other_things_are_no_row_of_it(words: str) -> None:
    row = Subject(words, Role.ROW)
    found = link(page("/prices/", Subject("Prices", Role.MAIN), row), row, [YOUNG])

    assert "name and variant on record" not in found.reasons
