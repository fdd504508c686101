"""What single features say of a pair, and when they say nothing."""

from collections.abc import Mapping, Sequence

import numpy as np
import pytest

from audit.link.blocking import Pairs
from audit.link.columns import Vocabulary, read_columns
from audit.link.entry import Entry
from audit.link.features import IDENTITY, PAIR_FEATURES, Comparer
from audit.link.frequencies import count_frequencies, weigh_tokens
from audit.link.learned import Learned
from audit.link.ragged import Features


def compared(record: str, offer: str, others: Sequence[str] = ()) -> dict[str, float]:
    """The features of a record and an offer by their titles, among other records."""
    vocabulary = Vocabulary()
    records = read_columns([Entry(f"r{at}", title) for at, title in enumerate((record, *others))], vocabulary)
    offers = read_columns([Entry("o", offer)], vocabulary)
    comparer = Comparer(records, offers, vocabulary, count_frequencies(records, offers, vocabulary))
    row = comparer.compare(Pairs(np.array([0]), np.array([0])))[0]
    return dict(zip(PAIR_FEATURES, row.tolist(), strict=True))


Ids = Mapping[str, tuple[str, ...]]
CODED = ("Brivo Mixer BX2040", "Brivo Ofen BQ7712", "Brivo Herd BR5519")


def test_a_code_that_only_the_offer_states_says_nothing_where_no_record_states_any() -> None:
    found = compared("Brivo Kessel", "Brivo Kessel BK3100", ["Brivo Mixer", "Brivo Ofen"])
    assert (found["code_extra"], found["code_missing"]) == (0.0, 0.0)


def test_it_says_the_more_the_more_records_state_one() -> None:
    assert compared("Brivo Kessel", "Brivo Kessel BK3100", CODED)["code_extra"] == pytest.approx(0.75)


def test_a_code_that_the_offer_leaves_out_says_nothing_where_no_offer_states_any() -> None:
    assert compared(CODED[0], "Brivo Mixer", CODED[1:])["code_missing"] == 0.0


def test_an_amount_that_both_state_in_other_units_is_left_out_by_neither() -> None:
    found = compared("Fernseher Alvero 43 Zoll", "Alvero Fernseher 109 cm")
    silent = ("quantity_about", "quantity_differs", "quantity_missing", "quantity_extra")
    assert [found[name] for name in silent] == [0.0] * 4
    assert found["quantity_same"] > 0


def test_an_amount_near_the_other_is_about_the_same() -> None:
    found = compared("Kühlschrank Alvero 247 l", "Alvero Kühlschrank 250 l")
    assert (found["quantity_about"], found["quantity_differs"]) == (1.0, 0.0)


def test_an_amount_that_only_one_side_states_is_left_out_as_far_as_the_other_side_states_such() -> None:
    found = compared("Kessel Alvero", "Alvero Kessel 2 l", ["Topf 3 l", "Pfanne", "Mixer"])
    assert found["quantity_extra"] == pytest.approx(0.25)


def test_words_that_exclude_each_other_speak_only_where_both_sides_state_one() -> None:
    silent = compared("Schachmeister 9", "Schachmeister 9 für Mac")
    assert (silent["choice_same"], silent["choice_differs"]) == (0.0, 0.0)
    against = compared("Schachmeister 9 Windows", "Schachmeister 9 Mac")
    assert (against["choice_same"], against["choice_differs"]) == (0.0, 1.0)


def test_for_several_machines_is_also_for_one_of_them() -> None:
    found = compared("Schachmeister 9 Windows Mac", "Schachmeister 9 Mac")
    assert (found["choice_same"], found["choice_differs"]) == (1.0, 0.0)


@pytest.mark.parametrize("other", ["Brivo Filter 732-28916", "Brivo Filter 732.28961", "Brivo Filter 742-28906"])
def test_a_code_with_one_other_digit_or_two_swapped_ones_is_another_one(other: str) -> None:
    found = compared("Brivo Filter 732-28906", other)
    assert (found["code_differs"], found["code_same"], found["code_similar"]) == (1.0, 0.0, 0.0)


def test_a_piece_of_a_code_is_the_same_where_nothing_speaks_against_it() -> None:
    assert compared("Brivo Filter 732-28906", "Brivo Filter 28906")["code_same"] > 0.5


def with_ids(mine: Ids, theirs: Ids, trust: Mapping[str, float]) -> Features:
    """The two features of identifiers of a pair."""
    vocabulary = Vocabulary()
    records = read_columns([Entry("r", "Kessel", ids=mine)], vocabulary)
    offers = read_columns([Entry("o", "Kessel", ids=theirs)], vocabulary)
    frequencies = count_frequencies(records, offers, vocabulary)
    comparer = Comparer(records, offers, vocabulary, frequencies, trust=trust)
    row = comparer.compare(Pairs(np.array([0]), np.array([0])))
    return row[0, [PAIR_FEATURES.index(name) for name in IDENTITY]]


def test_a_part_number_within_another_one_says_neither_that_it_is_the_same_nor_that_it_is_not() -> None:
    assert with_ids({"mpn": ("BX2040",)}, {"mpn": ("BX2040W",)}, {"mpn": 0.9}).tolist() == [0.0, 0.0]


def test_an_identifier_that_differs_says_the_more_the_seldomer_links_have_such() -> None:
    weak, strong = (with_ids({"sku": ("K1",)}, {"sku": ("K2",)}, {"sku": share})[1] for share in (0.6, 0.97))
    assert 0.1 < weak < 0.4
    assert strong > 0.8


def test_one_kind_of_identifier_may_be_the_same_and_another_differ() -> None:
    mine, theirs = {"sku": ("K1",), "mpn": ("BX2040",)}, {"sku": ("K2",), "mpn": ("BX2040",)}
    same, differs = with_ids(mine, theirs, {"sku": 0.97, "mpn": 0.97})
    assert same == 1.0
    assert differs > 0.8


def test_a_word_that_few_offers_write_is_missed_the_more_the_fewer_of_them_have_a_record() -> None:
    vocabulary = Vocabulary()
    records = read_columns([Entry(f"r{at}", f"Ferrolin Dose {at}") for at in range(40)], vocabulary)
    titles = [f"Ferrolin Dose {at}" if at < 10 else f"Kanne {at}" for at in range(200)]
    offers = read_columns([Entry(f"o{at}", title) for at, title in enumerate(titles)], vocabulary)
    counts = count_frequencies(records, offers, vocabulary)
    word = vocabulary.words["ferrolin"]
    echoes = [weigh_tokens(counts, Learned(share=share), vocabulary).record_echo[word] for share in (1.0, 0.3, 0.05)]
    assert echoes[0] < 0.1 < echoes[1] < 0.3 < echoes[2]
