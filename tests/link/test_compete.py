"""One offer for a record, or many."""

import numpy as np
import pytest

from audit.link.blocking import Pairs
from audit.link.compete import claim, estimate_capacity, strength
from audit.link.ragged import Floats

PAIRS = Pairs(record=np.repeat(np.arange(100), 2), offer=np.arange(200))
NOT_KNOWN = np.zeros(200, bool)


def sureness(first: float, second: float) -> Floats:
    return np.tile([first, second], 100)


def test_without_any_link_a_record_takes_one_offer() -> None:
    nobody = Pairs(np.zeros(0, np.int64), np.zeros(0, np.int64))
    assert estimate_capacity(nobody, np.zeros(0), np.zeros(0, bool)) == 1.0


def test_second_offers_that_barely_seem_to_be_of_a_record_do_not_make_it_take_many() -> None:
    assert estimate_capacity(PAIRS, sureness(0.99, 0.55), NOT_KNOWN) == 1.0


def test_where_second_offers_are_as_sure_as_the_first_records_take_many() -> None:
    assert estimate_capacity(PAIRS, sureness(0.9, 0.9), NOT_KNOWN) == 0.0


def test_two_links_to_one_record_are_no_custom() -> None:
    pair = Pairs(record=np.zeros(2, np.int64), offer=np.arange(2))
    assert estimate_capacity(pair, np.array([0.9, 0.9]), np.zeros(2, bool)) == 1.0


@pytest.mark.parametrize(("capacity", "left"), [(0.0, 0.0), (0.5, np.log(0.5)), (1.0, -np.log1p(np.exp(9.0)))])
def test_a_better_offer_leaves_of_a_record_what_records_leave_that_take_many(capacity: float, left: float) -> None:
    pairs = Pairs(record=np.zeros(1, np.int64), offer=np.zeros(1, np.int64))
    against = np.array([[9.0, -np.inf, -np.inf]])
    claims = claim(pairs, np.array([3.0]), against, capacity, 1.0)
    assert claims.mass[0] == pytest.approx(3.0 + left, abs=1e-3)


def test_an_offer_that_fits_another_record_better_weighs_little_against_others() -> None:
    pairs = Pairs(record=np.array([0, 0, 1]), offer=np.array([0, 1, 1]))
    alone, torn, at_home = strength(pairs, np.array([2.0, 2.0, 8.0]))
    assert alone == pytest.approx(2.0)
    assert torn < -5.0
    assert at_home == pytest.approx(8.0 - np.log1p(np.exp(2.0)))
