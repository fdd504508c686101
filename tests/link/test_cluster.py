"""Entries that no record claims."""

from audit.link.cluster import cluster
from audit.link.entry import Entry
from audit.link.linker import Options
from tests.link.catalogue import offers, records


def test_what_only_one_channel_has_stays_alone() -> None:
    groups = cluster([records(), offers()], Options())
    assert ((1, "o40"),) in groups
    assert sum(map(len, groups)) == len(records()) + len(offers())


def test_the_same_thing_on_two_channels_is_one() -> None:
    groups = {frozenset(group) for group in cluster([records(), offers()], Options())}
    assert {frozenset({(0, f"r{number}"), (1, f"o{number}")}) for number in range(40)} <= groups


def test_one_channel_that_repeats_itself_makes_one_group() -> None:
    twice = [Entry("a", "Tageskarte Erwachsene"), Entry("b", "TAGESKARTE Erwachsene")]
    assert cluster([twice], Options()) == [((0, "a"), (0, "b"))]
