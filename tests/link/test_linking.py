"""Two tables laid side by side: what is linked, what stays open, what must not decide."""

from dataclasses import replace

import numpy as np
import pytest

from audit.link.answers import Ambiguous, Linked, NoLink
from audit.link.entry import Entry
from audit.link.explain import answers
from audit.link.linker import Linking, Options, link_all, link_some, read_catalogue
from tests.link.catalogue import offers, records


def link(left: list[Entry], right: list[Entry], options: Options | None = None) -> Linking:
    return link_all(read_catalogue(left), right, options or Options())


@pytest.fixture(scope="module")
def linked() -> Linking:
    return link(records(), offers())


def test_an_offer_of_nothing_on_record_is_not_linked(linked: Linking) -> None:
    said = answers(linked, records(), offers())
    assert [type(answer) for answer in said[40:]] == [NoLink, NoLink]


def test_an_empty_catalogue_and_an_empty_channel_give_no_links() -> None:
    assert answers(link([], offers()), [], offers()) == [NoLink(offer.key, None) for offer in offers()]
    assert answers(link(records(), []), records(), []) == []


def test_another_model_code_of_the_same_range_is_not_linked() -> None:
    catalogue = records()
    strange = Entry("o50", catalogue[0].title.replace("NO4100", "NO9977"))
    answer = answers(link(catalogue, [*offers(), strange]), catalogue, [*offers(), strange])[-1]
    assert not isinstance(answer, Linked)


def test_every_offer_finds_its_record(linked: Linking) -> None:
    said = answers(linked, records(), offers())
    assert [answer.record for answer in said[:40] if isinstance(answer, Linked)] == [
        f"r{number}" for number in range(40)
    ]


def test_contributions_are_printed_strongest_first(linked: Linking) -> None:
    answer = answers(linked, records(), offers())[0]
    assert isinstance(answer, Linked)
    points = [abs(reason.points) for reason in answer.reasons]
    assert points == sorted(points, reverse=True)
    assert any(reason.feature == "code_same" and "no4100" in reason.text for reason in answer.reasons)


def test_a_price_does_not_decide_unless_it_may() -> None:
    dear = [replace(offer, price="999999") for offer in offers()]
    cheap, costly = link(records(), offers()), link(records(), dear)
    assert np.array_equal(cheap.chance, costly.chance)
    free = Options(without=frozenset())
    assert not np.array_equal(link(records(), offers(), free).chance, link(records(), dear, free).chance)


def test_a_few_offers_are_linked_as_they_are_among_all(linked: Linking) -> None:
    few = offers()[7:10]
    some = link_some(read_catalogue(records()), few, linked.statistics, Options())
    told = answers(some, records(), few)
    assert told == answers(linked, records(), offers())[7:10]


def test_variants_that_the_offer_does_not_tell_apart_stay_open() -> None:
    family = [Entry(f"v{size}", f"Nordwind Frostbox Kühltruhe {size} l weiss", "Nordwind") for size in (100, 200, 300)]
    offer = Entry("o60", "Nordwind Frostbox Kühltruhe")
    answer = answers(link([*records(), *family], [*offers(), offer]), [*records(), *family], [*offers(), offer])[-1]
    assert isinstance(answer, Ambiguous)
    assert {candidate.record for candidate in answer.candidates} == {"v100", "v200", "v300"}
    assert answer.apart[0].count(" l") == 3
    assert answer.family
