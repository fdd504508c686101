"""Statistics that outlast the night in which they were found."""

import zlib

from audit.link.answers import Answer
from audit.link.explain import answers
from audit.link.linker import Options, link_all, link_some, read_catalogue
from audit.link.saving import VERSION, load_statistics, save_statistics
from audit.link.statistics import Statistics
from tests.link.catalogue import offers, records


def found() -> tuple[Statistics, list[Answer]]:
    linking = link_all(read_catalogue(records()), offers(), Options())
    return linking.statistics, answers(linking, records(), offers())


def test_statistics_of_another_version_ask_for_a_full_linking() -> None:
    raw = zlib.decompress(save_statistics(found()[0]))
    assert load_statistics(zlib.compress(raw.replace(f'"version":{VERSION}'.encode(), b'"version":1'))) is None


def test_statistics_for_other_features_ask_for_a_full_linking() -> None:
    raw = zlib.decompress(save_statistics(found()[0]))
    assert load_statistics(zlib.compress(raw.replace(b'["letters"', b'["lettres"'))) is None


def test_statistics_of_no_tables_can_be_saved() -> None:
    empty = link_all(read_catalogue([]), [], Options()).statistics
    loaded = load_statistics(save_statistics(empty))
    assert loaded is not None
    assert loaded.field.contest.rivals.best.shape == empty.field.contest.rivals.best.shape


def test_saved_statistics_give_the_same_answers() -> None:
    statistics, all_of_them = found()
    loaded = load_statistics(save_statistics(statistics))
    assert loaded is not None
    few = offers()[7:10]
    some = link_some(read_catalogue(records()), few, loaded, Options())
    assert answers(some, records(), few) == all_of_them[7:10]


def test_the_same_statistics_are_the_same_bytes() -> None:
    data = save_statistics(found()[0])
    assert data == save_statistics(found()[0])
    loaded = load_statistics(data)
    assert loaded is not None
    assert save_statistics(loaded) == data
