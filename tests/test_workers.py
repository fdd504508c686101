"""Mapping a function over items, in one process and in several."""

import os
import re

from audit.workers import Failure, map_items


def double(item: int) -> int:
    return 2 * item


def picky(item: int) -> int:
    if item == 3:
        raise ValueError("three")
    return item


def deadly(item: int) -> int:
    if item == 5:
        os.abort()
    return item


def endless(item: int) -> int:
    if item == 2:
        re.fullmatch(r"(a+)+b", "a" * 60)
    return item


def test_the_order_of_the_results_is_that_of_the_items() -> None:
    assert list(map_items(double, range(20), workers=2)) == list(map_items(double, range(20))) == list(range(0, 40, 2))


def test_an_exception_is_the_failure_of_its_item_alone() -> None:
    results = list(map_items(picky, range(5)))

    assert results == [0, 1, 2, Failure("E-EXCEPTION", "ValueError: three"), 4]


def test_a_process_that_dies_takes_down_only_its_item() -> None:
    results = list(map_items(deadly, range(9), workers=2))

    assert results[5] == Failure("E-CRASH", "the process that read it died, or would have needed more than 600 seconds")
    assert [r for i, r in enumerate(results) if i != 5] == [0, 1, 2, 3, 4, 6, 7, 8]


def test_an_item_that_does_not_come_to_an_end_is_given_up_and_the_others_are_not() -> None:
    results = list(map_items(endless, range(4), workers=2, seconds=0.5))

    assert isinstance(results[2], Failure)
    assert results[2].reason == "E-CRASH"
    assert [r for i, r in enumerate(results) if i != 2] == [0, 1, 3]
