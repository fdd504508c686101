"""What people say of links, and what it does to the others."""

import numpy as np

from audit.link.answers import Linked, NoLink
from audit.link.explain import answers
from audit.link.labels import Labels
from audit.link.linker import Linking, Options, link_all, link_some, read_catalogue
from tests.bench.invented import SHAPES, invent
from tests.bench.linking import calibration_error
from tests.bench.tables import Tables
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


def test_a_handful_of_labels_makes_the_other_links_truer() -> None:
    tables = invent("passes", SHAPES["third"], seed=2, size=300)
    plain = link_all(read_catalogue(tables.records), tables.offers, Options())
    doubtful = sorted(plain.best().tolist(), key=lambda pair: abs(plain.chance[pair] - 0.5))[:15]
    asked = [key_of(plain, pair) for pair in doubtful]
    labels = Labels(frozenset(asked) & tables.gold, frozenset(asked) - tables.gold)
    told = link_all(read_catalogue(tables.records), tables.offers, Options(labels=labels))
    assert untruth(told, tables, asked) < 0.7 * untruth(plain, tables, asked)


def key_of(linking: Linking, pair: int) -> tuple[str, str]:
    pairs, evidence = linking.evidence.pairs, linking.evidence
    return evidence.records[pairs.record[pair]], evidence.offers[pairs.offer[pair]]


def untruth(linking: Linking, tables: Tables, asked: list[tuple[str, str]]) -> float:
    """The calibration error over the offers of which nobody was asked."""
    answered = {offer for _, offer in asked}
    best = [pair for pair in linking.best().tolist() if key_of(linking, pair)[1] not in answered]
    return calibration_error(linking.chance[best], np.array([key_of(linking, pair) in tables.gold for pair in best]))
