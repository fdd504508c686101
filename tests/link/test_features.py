"""What single features say of a pair, and when they say nothing."""

from collections.abc import Sequence

import numpy as np
import pytest

from audit.link.blocking import Pairs
from audit.link.columns import Vocabulary, read_columns
from audit.link.entry import Entry
from audit.link.features import PAIR_FEATURES, Comparer
from audit.link.frequencies import count_frequencies


def compared(record: str, offer: str, others: Sequence[str] = ()) -> dict[str, float]:
    """The features of a record and an offer by their titles, among other records."""
    vocabulary = Vocabulary()
    records = read_columns([Entry(f"r{at}", title) for at, title in enumerate((record, *others))], vocabulary)
    offers = read_columns([Entry("o", offer)], vocabulary)
    comparer = Comparer(records, offers, vocabulary, count_frequencies(records, offers, vocabulary))
    row = comparer.compare(Pairs(np.array([0]), np.array([0])))[0]
    return dict(zip(PAIR_FEATURES, row.tolist(), strict=True))


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
