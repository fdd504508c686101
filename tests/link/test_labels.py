"""What people say of links, and what it does to the others."""

import numpy as np

from audit.link.answers import Linked, NoLink
from audit.link.explain import answers
from audit.link.labels import Labels
from audit.link.linker import Linking, Options, link_all, link_some, read_catalogue
from tests.link.catalogue import offers, records


def link(labels: Labels) -> Linking:
    return link_all(read_catalogue(records()), offers(), Options(labels=labels))


def test_labels_of_nothing_that_there_is_change_nothing() -> None:
    strange = Labels(same=frozenset({("r-unknown", "o-unknown")}), different=frozenset({("r1", "o-unknown")}))
    assert np.array_equal(link(strange).chance, link(Labels()).chance)


def test_a_person_has_the_last_word() -> None:
    said = answers(link(Labels(different=frozenset({("r3", "o3")}))), records(), offers())
    assert not isinstance(said[3], Linked) or said[3].record != "r3"
    assert isinstance(said[4], Linked)


def test_a_link_that_a_person_made_is_certain_and_leaves_no_other() -> None:
    linking = link(Labels(same=frozenset({("r5", "o5")})))
    pairs = linking.evidence.pairs
    mine = [linking.evidence.records[row] for row in pairs.record[pairs.offer == 5].tolist()]
    chances = dict(zip(mine, linking.chance[pairs.offer == 5].tolist(), strict=True))
    assert chances.pop("r5") == 1.0
    assert set(chances.values()) <= {0.0}


def test_offers_of_which_people_say_that_they_have_no_record_make_the_others_less_likely() -> None:
    plain = link(Labels())
    refused = Labels(different=frozenset((f"r{number}", f"o{number}") for number in range(20)))
    assert link(refused).statistics.field.share < plain.statistics.field.share


def test_a_few_offers_are_linked_by_the_labels_too() -> None:
    labels = Labels(different=frozenset({("r3", "o3")}))
    full = link(labels)
    some = link_some(read_catalogue(records()), offers()[3:4], full.statistics, Options(labels=labels))
    assert answers(some, records(), offers()[3:4]) == answers(full, records(), offers())[3:4]
    assert isinstance(answers(some, records(), offers()[3:4])[0], NoLink)
